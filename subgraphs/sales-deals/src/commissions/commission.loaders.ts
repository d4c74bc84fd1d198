import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { DB, SalesDealsDatabase } from '../db.ts'
import { findCommissionsByIds, findStandingCommissions, selectCommissions, type CommissionRow, type CommissionSearch } from './commission.queries.ts'

export function commissionLoaders(db: SalesDealsDatabase) {
  const commissionsBy = (parentColumn: 'dealId' | 'userId') =>
    connectionsByParent<DB, CommissionRow, CommissionSearch | null>(db, 'commissions', selectCommissions, parentColumn, [{ column: 'createdAt', direction: 'desc' }])
  return {
    commissionById: byId(db, findCommissionsByIds),
    commissionByPayment: byKey(db, findStandingCommissions, commission => commission.paymentId),
    commissionsByDeal: commissionsBy('dealId'),
    commissionsByUser: commissionsBy('userId'),
  }
}
