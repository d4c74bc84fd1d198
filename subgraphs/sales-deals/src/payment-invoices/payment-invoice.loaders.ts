import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { SalesDealsDatabase } from '../db.ts'
import { findInvoicesByPayments, findPaymentInvoicesByIds } from './payment-invoice.queries.ts'

export const paymentInvoiceLoaders = (db: SalesDealsDatabase) => ({
  paymentInvoiceById: byId(db, findPaymentInvoicesByIds),
  paymentInvoiceByPayment: byKey(db, findInvoicesByPayments, invoice => invoice.paymentId),
})
