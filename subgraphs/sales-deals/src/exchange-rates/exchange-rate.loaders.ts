import { byId } from '@fieldgraph/kit/loaders'
import type { SalesDealsDatabase } from '../db.ts'
import { findExchangeRatesByIds } from './exchange-rate.queries.ts'

export const exchangeRateLoaders = (db: SalesDealsDatabase) => ({
  exchangeRateById: byId(db, findExchangeRatesByIds),
})
