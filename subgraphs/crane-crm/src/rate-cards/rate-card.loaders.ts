import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findCurrentRateCards, findRateCardsByIds } from './rate-card.queries.ts'

export const rateCardLoaders = (db: CraneCrmDatabase) => ({
  rateCardById: byId(db, findRateCardsByIds),
  currentRateCardByCurrency: byKey(db, findCurrentRateCards, card => card.currency),
})
