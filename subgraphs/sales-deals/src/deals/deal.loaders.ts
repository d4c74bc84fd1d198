import { connectionsByParent, type Order } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, SalesDealsDatabase } from '../db.ts'
import { findDealsByIds, selectDeals, type DealRow, type DealSearch } from './deal.queries.ts'

export const LATEST_FIRST: Order = [{ column: 'createdAt', direction: 'desc' }]

export function dealLoaders(db: SalesDealsDatabase) {
  const dealsBy = (parentColumn: 'clientId' | 'ownerId') =>
    connectionsByParent<DB, DealRow, DealSearch>(db, 'deals', selectDeals, parentColumn, LATEST_FIRST)
  return {
    dealById: byId(db, findDealsByIds),
    dealsByClient: dealsBy('clientId'),
    dealsByOwner: dealsBy('ownerId'),
  }
}
