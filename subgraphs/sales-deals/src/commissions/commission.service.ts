import { compareAmounts, expectNonNegativeAmount } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, databaseCode, DomainError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { given } from '@fieldgraph/kit/given'
import { logActivity } from '../activities/deal-activity.queries.ts'
import type { CommissionAdjustInput, CommissionApproveInput, CommissionPayInput, CommissionRecomputeInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { dealNumber } from '../deals/deal-number.ts'
import { lockDeal, type DealRow } from '../deals/deal.queries.ts'
import { expectAnother } from '../deals/separation.ts'
import { transactionId } from '../payments/payment-number.ts'
import { findDealPaymentsByIds } from '../payments/payment.queries.ts'
import { presentTerms, tooMuch } from './commission-computing.ts'
import { approveCommission as approve, findCommissionsByIds, findRevisers, lockCommission, payCommission as pay, reviseCommission, type CommissionRow } from './commission.queries.ts'
import { commissionWorkflow, type CommissionEvent } from './commission.workflow.ts'

type Transaction = Parameters<typeof lockCommission>[0]

export async function adjustCommission(ctx: Context, input: CommissionAdjustInput): Promise<CommissionRow> {
  const amounts = given(input, ['bonusAmount', 'penaltyAmount'], [])
  for (const field of ['bonusAmount', 'penaltyAmount'] as const) if (amounts[field] !== undefined) expectNonNegativeAmount(amounts[field], 'input', field)
  if (Object.keys(amounts).length === 0) throw invalidInput('Say what the bonus or the penalty is to be.', 'input', 'bonusAmount')
  return ctx.db.write('commission.adjust', async trx => {
    const { before, deciderId } = await expectCommission(ctx, trx, input, 'adjust')
    const { bonusAmount = before.bonusAmount, penaltyAmount = before.penaltyAmount } = amounts
    const revised = await reviseCommission(trx, before, { bonusAmount, penaltyAmount, revisedById: deciderId, note: input.note.trim() })
      .catch(refusedAmounts(compareAmounts(bonusAmount, penaltyAmount) < 0 ? 'penaltyAmount' : 'bonusAmount'))
    await log(trx, 'adjusted the commission', before, revised)
    return revised
  }, input)
}

export async function recomputeCommission(ctx: Context, input: CommissionRecomputeInput): Promise<CommissionRow> {
  return ctx.db.write('commission.recompute', async trx => {
    const { before, deciderId } = await expectCommission(ctx, trx, input, 'recompute')
    const terms = await presentTerms(trx, before)
    const revised = await reviseCommission(trx, before, { ...terms, bonusAmount: before.bonusAmount, penaltyAmount: before.penaltyAmount, revisedById: deciderId, note: input.note.trim() }).catch(tooMuch)
    await log(trx, 'computed the commission anew', before, revised)
    return revised
  }, input)
}

export async function approveCommission(ctx: Context, input: CommissionApproveInput): Promise<CommissionRow> {
  return ctx.db.write('commission.approve', async trx => {
    const { before, deal, deciderId } = await expectCommission(ctx, trx, input, 'approve')
    if (before.reversesId === null) expectAnother(ctx.identity, ...(await findRevisers(trx, before.paymentId)))
    const approved = await approve(trx, before.id, deciderId)
    await log(trx, 'approved the commission', before, approved)
    await tell(trx, 'approved', deal, approved)
    return approved
  }, input)
}

export async function payCommission(ctx: Context, input: CommissionPayInput): Promise<CommissionRow> {
  return ctx.db.write('commission.pay', async trx => {
    const { before, deal, deciderId } = await expectCommission(ctx, trx, input, 'pay')
    const paid = await pay(trx, before.id, deciderId)
    await log(trx, 'paid out the commission', before, paid)
    await tell(trx, 'paid', deal, paid)
    return paid
  }, input)
}

interface Decided {
  before: CommissionRow
  deal: DealRow
  /** Who decides on it, and is not who earns it. */
  deciderId: string
}

/** The commission and its deal, in this order of locks held until the transaction ends: the deal first, as everything about its money does. */
async function expectCommission({ identity }: Context, trx: Transaction, which: { id: string; version?: number | null | undefined }, event: CommissionEvent): Promise<Decided> {
  const [found] = await findCommissionsByIds(trx, [which.id])
  if (!found) throw notFound('Commission', which.id, 'input', 'id')
  const deal = await lockDeal(trx, found.dealId)
  if (!deal) throw new DomainError('FORBIDDEN', 'Its deal has gone to others since, who decide on this.', ['input', 'id'])
  const before = await expectRow(trx, lockCommission, 'Commission', which)
  if (before.supersededAt !== null) throw conflict('This stands no longer: a later revision is in its place, or its payment was refunded.', 'input', 'id')
  commissionWorkflow.next(before.status, event)
  if (before.reversesId !== null && (event === 'adjust' || event === 'recompute')) throw conflict('This takes back what was paid out, to the cent; it stays as it is.', 'input', 'id')
  return { before, deal, deciderId: expectAnother(identity, before.userId) }
}

/** Without amounts: whoever sees the deal need not see what it brings others. */
async function log(trx: Transaction, what: string, before: CommissionRow, after: CommissionRow): Promise<void> {
  const [payment] = await findDealPaymentsByIds(trx, [before.paymentId])
  const visible = ({ status, revision }: CommissionRow) => ({ status, revision })
  const description = payment ? `${what} for the payment ${transactionId.show(payment.transactionNumber)}` : what
  return logActivity(trx, { dealId: before.dealId, description, oldValues: visible(before), newValues: visible(after) })
}

const tell = (trx: Transaction, what: 'approved' | 'paid', deal: DealRow, { id, userId, payoutAmount, payoutCurrency }: CommissionRow): Promise<void> =>
  publish(trx, {
    type: `sales.commission.${what}.v1`,
    subjectId: id,
    data: { dealId: deal.id, dealNumber: dealNumber.show(deal.dealNumber), userId, amount: payoutAmount, currency: payoutCurrency },
  })

const refusedAmounts = (greater: 'bonusAmount' | 'penaltyAmount') => (error: unknown): never => {
  if (databaseCode(error) === '22003') throw invalidInput('With this the commission comes to more than the books hold.', 'input', greater)
  const whole = (field: string) => () => invalidInput('This currency has no smaller unit.', 'input', field)
  return violated({ commissions_bonus_amount_of_currency: whole('bonusAmount'), commissions_penalty_amount_of_currency: whole('penaltyAmount') })(error)
}
