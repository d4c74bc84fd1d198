import { alreadyExists, conflict, invalidInput, violated } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { logActivity } from '../activities/deal-activity.queries.ts'
import type { DealPaymentApproveInput, DealPaymentRejectInput, DealPaymentRequestApprovalInput } from '../api.generated.ts'
import { computeCommission } from '../commissions/commission-computing.ts'
import type { Context } from '../context.ts'
import { settleDeal } from '../deals/deal.queries.ts'
import { expectAnother } from '../deals/separation.ts'
import { invoiceNumber } from '../payment-invoices/payment-invoice-number.ts'
import { issueInvoice, voidInvoice } from '../payment-invoices/payment-invoice.queries.ts'
import { changeOf, factsOf, holdPayment, interestedIn, nameOf, type Held, type Transaction } from '../payments/payment-holding.ts'
import { rejectPayment, verifyPayment, type DealPaymentRow } from '../payments/payment.queries.ts'
import { findSettings } from '../settings/sales-settings.queries.ts'
import { countPaymentReceived } from '../streaks/streak.queries.ts'
import { decidePayment, findApprovalsByPayments, insertApprovalRequest, withdrawRequests } from './payment-approval.queries.ts'

const asked = violated({ payment_approvals_approver: () => alreadyExists('This person was asked already, or has decided.', 'input', 'approverId') })

export async function requestApproval(ctx: Context, input: DealPaymentRequestApprovalInput): Promise<DealPaymentRow> {
  const { approverId } = input
  const requestedById = ctx.identity.userId
  return ctx.db.write('payment.requestApproval', async trx => {
    const held = await holdPayment(trx, input, 'requestAnApprovalOf')
    if (interestedIn(held).includes(approverId)) throw invalidInput('Whoever entered this, or whose it is, does not decide on it.', 'input', 'approverId')
    const { deal, payment } = held
    await insertApprovalRequest(trx, { paymentId: payment.id, approverId, requestedById }).catch(asked)
    await logActivity(trx, { dealId: deal.id, description: `asked for an approval of ${nameOf(payment)}`, newValues: { approverId } })
    await publish(trx, { type: 'sales.payment.approval_requested.v1', subjectId: payment.id, data: { ...factsOf(held), approverId, requestedById } })
    return payment
  }, input)
}

/** The approval that completes the quorum verifies the payment, with all that follows from it. */
export async function approvePayment(ctx: Context, input: DealPaymentApproveInput): Promise<DealPaymentRow> {
  return ctx.db.write('payment.approve', async trx => {
    const held = await holdPayment(trx, input, 'approve')
    const approverId = expectAnother(ctx.identity, ...interestedIn(held))
    const { deal, payment } = held
    const { approvalQuorum } = await findSettings(trx)
    const approvals = await findApprovalsByPayments(trx, [payment.id])
    const approvers = new Set(approvals.filter(({ status }) => status === 'APPROVED').map(approval => approval.approverId))
    if (!approvers.has(approverId)) await decidePayment(trx, { paymentId: payment.id, approverId, status: 'APPROVED', comments: input.comments?.trim() || null })
    // With as many as are needed, e.g. since fewer are needed now, a second time is what verifies it.
    else if (approvers.size < approvalQuorum) throw conflict('You have approved this already.', 'input', 'id')
    approvers.add(approverId)
    if (approvers.size >= approvalQuorum) return verify(trx, held, approverId)
    await logActivity(trx, { dealId: deal.id, description: `approved ${nameOf(payment)}: ${approvers.size} of ${approvalQuorum}` })
    return payment
  }, input)
}

/** One rejection is enough. */
export async function rejectDealPayment(ctx: Context, input: DealPaymentRejectInput): Promise<DealPaymentRow> {
  const reason = input.reason.trim()
  return ctx.db.write('payment.reject', async trx => {
    const held = await holdPayment(trx, input, 'reject')
    const approverId = expectAnother(ctx.identity, ...interestedIn(held))
    const { deal, payment } = held
    await decidePayment(trx, { paymentId: payment.id, approverId, status: 'REJECTED', comments: reason })
    await withdrawRequests(trx, payment.id)
    const rejected = await rejectPayment(trx, payment.id, reason)
    await voidInvoice(trx, payment.id)
    const settled = await settleDeal(trx, deal.id)
    await logActivity(trx, { dealId: deal.id, description: `rejected ${nameOf(payment)}: ${reason}`, ...changeOf(held, { deal: settled, payment: rejected }) })
    await publish(trx, {
      type: 'sales.payment.rejected.v1',
      subjectId: payment.id,
      data: { ...factsOf(held), ownerId: deal.ownerId, createdById: payment.createdById, rejectedById: approverId, reason },
    })
    return rejected
  }, input)
}

/** The money is there. The invoice's number and the streak come last: whoever else verifies a payment waits for them. */
async function verify(trx: Transaction, held: Held, verifiedById: string): Promise<DealPaymentRow> {
  const payment = await verifyPayment(trx, held.payment.id, verifiedById)
  await withdrawRequests(trx, payment.id)
  const deal = await settleDeal(trx, payment.dealId)
  await computeCommission(trx, { deal, payment })
  await logActivity(trx, { dealId: deal.id, description: `verified ${nameOf(payment)}`, ...changeOf(held, { deal, payment }) })
  const invoice = await issueInvoice(trx, payment.id)
  await countPaymentReceived(trx, deal.ownerId, payment)
  await publish(trx, {
    type: 'sales.payment.verified.v1',
    subjectId: payment.id,
    data: { ...factsOf({ deal, payment }), ownerId: deal.ownerId, verifiedById, invoiceNumber: invoiceNumber.show(invoice.invoiceNumber!), paymentStatus: deal.paymentStatus },
  })
  return payment
}
