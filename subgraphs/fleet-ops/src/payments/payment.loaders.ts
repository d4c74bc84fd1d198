import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey, byParent } from '@fieldgraph/kit/loaders'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findAttemptsByPayments, findPaymentAttemptsByIds } from './payment-attempt.queries.ts'
import { findVendorPaymentsByIds, findVendorPaymentsByInvoices, selectVendorPayments, type VendorPaymentRow, type VendorPaymentSearch } from './payment.queries.ts'

export const paymentLoaders = (db: FleetOpsDatabase) => ({
  vendorPaymentById: byId(db, findVendorPaymentsByIds),
  vendorPaymentByInvoice: byKey(db, findVendorPaymentsByInvoices, payment => payment.invoiceId),
  vendorPaymentsByVendor: connectionsByParent<DB, VendorPaymentRow, VendorPaymentSearch | null>(db, 'vendorPayments', selectVendorPayments, 'vendorId', [{ column: 'createdAt', direction: 'desc' }]),
  paymentAttemptById: byId(db, findPaymentAttemptsByIds),
  attemptsByPayment: byParent(db, findAttemptsByPayments, attempt => attempt.paymentId),
})
