import { connectionsByParent, type Order } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { findRevisionsByIds, findRevisionsByKeys, keyOf, selectRevisions, type QuotationRevisionRow } from './quotation-revision.queries.ts'

const NEWEST_FIRST: Order = [{ column: 'revisionNumber', direction: 'desc' }]

export const quotationRevisionLoaders = (db: CraneCrmDatabase) => ({
  quotationRevisionById: byId(db, findRevisionsByIds),
  /** By a key of `keyOf`. */
  quotationRevisionByKey: byKey(db, findRevisionsByKeys, keyOf),
  revisionsByQuotation: connectionsByParent<DB, QuotationRevisionRow>(db, 'Quotation.revisions', selectRevisions, 'quotationId', NEWEST_FIRST),
})
