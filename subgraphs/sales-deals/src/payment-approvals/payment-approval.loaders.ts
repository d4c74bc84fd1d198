import { byId, byKey, byParent } from '@fieldgraph/kit/loaders'
import type { SalesDealsDatabase } from '../db.ts'
import { findApprovalsByPayments, findApprovalsNeeded, findPaymentApprovalsByIds } from './payment-approval.queries.ts'

export const paymentApprovalLoaders = (db: SalesDealsDatabase) => ({
  paymentApprovalById: byId(db, findPaymentApprovalsByIds),
  approvalsByPayment: byParent(db, findApprovalsByPayments, approval => approval.paymentId),
  approvalsNeededByPayment: byKey(db, findApprovalsNeeded, ({ paymentId }) => paymentId),
})
