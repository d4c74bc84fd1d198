import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { findContactsByIds, selectContacts, type CraneContactRow } from './contact.queries.ts'

export const contactLoaders = (db: CraneCrmDatabase) => ({
  craneContactById: byId(db, findContactsByIds),
  contactsByCustomer: connectionsByParent<DB, CraneContactRow>(db, 'craneContacts', trx => selectContacts(trx), 'customerId', [{ column: 'name', direction: 'asc' }]),
})
