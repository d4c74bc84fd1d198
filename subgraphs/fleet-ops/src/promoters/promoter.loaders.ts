import { byId } from '@fieldgraph/kit/loaders'
import type { FleetOpsDatabase } from '../db.ts'
import { findPromotersByIds } from './promoter.queries.ts'

export const promoterLoaders = (db: FleetOpsDatabase) => ({
  promoterById: byId(db, findPromotersByIds),
})
