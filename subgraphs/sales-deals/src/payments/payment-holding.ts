import { expectRow } from '@fieldgraph/kit/crud'
import { notFound } from '@fieldgraph/kit/errors'
import { dealNumber } from '../deals/deal-number.ts'
import { lockDeal, type DealRow } from '../deals/deal.queries.ts'
import { transactionId } from './payment-number.ts'
import { findDealPaymentsByIds, lockDealPayment, type DealPaymentRow } from './payment.queries.ts'
import { paymentWorkflow, type DealPaymentEvent } from './payment.workflow.ts'

export type Transaction = Parameters<typeof lockDeal>[0]

export interface Held {
  deal: DealRow
  payment: DealPaymentRow
}

/**
 * The payment and its deal, held until the transaction ends, at the version that
 * the caller knows and in a state that allows the event. The deal first: whatever
 * is done to its money waits there.
 */
export async function holdPayment(trx: Transaction, which: { id: string; version?: number | null | undefined }, event: DealPaymentEvent): Promise<Held> {
  const [known] = await findDealPaymentsByIds(trx, [which.id])
  const deal = known && (await lockDeal(trx, known.dealId))
  if (!deal) throw notFound('Payment', which.id, 'input', 'id')
  const payment = await expectRow(trx, lockDealPayment, 'Payment', which)
  paymentWorkflow.next(payment.status, event)
  return { deal, payment }
}

/** Who must not decide on a payment: whoever entered or changed it, and whose deal it pays for. */
export const interestedIn = ({ deal, payment }: Held): (string | null)[] => [payment.createdById, ...payment.changedByIds, deal.ownerId]

/** What every event about a payment tells. */
export const factsOf = ({ deal, payment }: Held) => ({
  dealId: deal.id,
  dealNumber: dealNumber.show(deal.dealNumber),
  transactionId: transactionId.show(payment.transactionNumber),
  amount: payment.amount,
  currency: payment.currency,
})

/** As a deal's activities name it. */
export const nameOf = ({ transactionNumber, amount, currency }: DealPaymentRow): string => `the payment ${transactionId.show(transactionNumber)} of ${amount} ${currency}`

/** Where payment and deal stood before a decision, and after it. */
export const changeOf = (before: Held, after: Held) => ({ oldValues: standing(before), newValues: standing(after) })
const standing = ({ deal, payment }: Held) => ({ status: payment.status, paymentStatus: deal.paymentStatus })
