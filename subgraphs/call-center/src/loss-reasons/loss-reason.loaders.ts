import { byId } from '@fieldgraph/kit/loaders'
import type { CallCenterDatabase } from '../db.ts'
import { findLossReasonsByIds } from './loss-reason.queries.ts'

export const lossReasonLoaders = (db: CallCenterDatabase) => ({
  lossReasonById: byId(db, findLossReasonsByIds),
})
