import { byId, byParent } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findLinksOfParties, findPartiesByIds } from './party.queries.ts'

export const partyLoaders = (db: IdentityDatabase) => ({
  partyById: byId(db, findPartiesByIds),
  linksByParty: byParent(db, findLinksOfParties, link => link.partyId),
})
