import { publish } from '@fieldgraph/kit/events'
import { logActivity } from '../activities/deal-activity.queries.ts'
import type { DealPaymentRefundInput } from '../api.generated.ts'
import { withdrawCommission } from '../commissions/commission-computing.ts'
import type { Context } from '../context.ts'
import { settleDeal } from '../deals/deal.queries.ts'
import { expectAnother } from '../deals/separation.ts'
import { voidInvoice } from '../payment-invoices/payment-invoice.queries.ts'
import { changeOf, factsOf, holdPayment, nameOf } from './payment-holding.ts'
import { refundPayment, type DealPaymentRow } from './payment.queries.ts'

/** With its invoice void and its commission taken back, a payment that was given back leaves the deal as if it had not been. */
export async function refundDealPayment(ctx: Context, input: DealPaymentRefundInput): Promise<DealPaymentRow> {
  const reason = input.reason.trim()
  const refundedById = expectAnother(ctx.identity)
  return ctx.db.write('payment.refund', async trx => {
    const held = await holdPayment(trx, input, 'refund')
    const { deal, payment } = held
    const refunded = await refundPayment(trx, payment.id, { refundedById, reason })
    const settled = await settleDeal(trx, deal.id)
    await voidInvoice(trx, payment.id)
    await withdrawCommission(trx, payment.id, reason)
    await logActivity(trx, { dealId: deal.id, description: `gave back ${nameOf(payment)}: ${reason}`, ...changeOf(held, { deal: settled, payment: refunded }) })
    await publish(trx, { type: 'sales.payment.refunded.v1', subjectId: payment.id, data: { ...factsOf(held), ownerId: deal.ownerId, refundedById, reason } })
    return refunded
  }, input)
}
