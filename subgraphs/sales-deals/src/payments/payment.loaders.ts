import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, SalesDealsDatabase } from '../db.ts'
import { findDealPaymentsByIds, selectPayments, type DealPaymentRow, type PaymentSearch } from './payment.queries.ts'

export const paymentLoaders = (db: SalesDealsDatabase) => ({
  dealPaymentById: byId(db, findDealPaymentsByIds),
  dealPaymentsByDeal: connectionsByParent<DB, DealPaymentRow, PaymentSearch | null>(db, 'dealPayments', selectPayments, 'dealId', [{ column: 'createdAt', direction: 'desc' }]),
})
