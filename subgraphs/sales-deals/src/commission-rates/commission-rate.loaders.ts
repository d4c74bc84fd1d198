import { byId } from '@fieldgraph/kit/loaders'
import type { SalesDealsDatabase } from '../db.ts'
import { findCommissionRatesByIds } from './commission-rate.queries.ts'

export const commissionRateLoaders = (db: SalesDealsDatabase) => ({
  commissionRateById: byId(db, findCommissionRatesByIds),
})
