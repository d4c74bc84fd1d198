import { cents, compareAmounts, expectAmount } from '@fieldgraph/kit/amount'
import { conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { logActivity } from '../activities/deal-activity.queries.ts'
import type { DealPaymentAttachReceiptInput, DealPaymentCreateInput, DealPaymentUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { noSuchUnit } from '../deals/deal-amount.ts'
import { dealNumber } from '../deals/deal-number.ts'
import { lockDeal, settleDeal, type DealRow } from '../deals/deal.queries.ts'
import { findApprovalsByPayments } from '../payment-approvals/payment-approval.queries.ts'
import { draftInvoice, taxDraftAnew } from '../payment-invoices/payment-invoice.queries.ts'
import { expectTax, refusedTax } from '../payment-invoices/tax.ts'
import { findSettings } from '../settings/sales-settings.queries.ts'
import { holdPayment, nameOf, type Held, type Transaction } from './payment-holding.ts'
import { changePayment, insertPayment, type DealPaymentRow, type PaymentChange } from './payment.queries.ts'

const refused = violated({
  payments_amount_of_currency: () => noSuchUnit('input', 'amount'),
  payments_cheque_number: () => invalidInput('A cheque has a number.', 'input', 'chequeNumber'),
})

/** Its invoice is drafted with it, under the tax rate of this moment. */
export async function createPayment(ctx: Context, input: DealPaymentCreateInput): Promise<DealPaymentRow> {
  const amount = expectAmount(input.amount, 'input', 'amount')
  const taxAmount = input.taxAmount == null ? null : expectTax(input.taxAmount, amount)
  const { chequeNumber = null, bankReference = null, notes = null } = given(input, [], ['chequeNumber', 'bankReference', 'notes'])
  const receiptImage = input.receiptUploadKey == null ? null : await keepReceipt(ctx, input.receiptUploadKey)
  return ctx.db.write('payment.create', async trx => {
    const deal = await expectPayable(trx, input.dealId)
    expectWithin(deal.outstandingAmount, amount, deal)
    const { id: dealId, currency, ownerId, teamKey } = deal
    const payment = await insertPayment(trx, {
      dealId, currency, ownerId, teamKey, amount, receiptImage, chequeNumber, bankReference, notes,
      paymentMethod: input.paymentMethod,
      createdById: ctx.identity.userId,
    }).catch(refused)
    const { taxRate } = await findSettings(trx)
    await draftInvoice(trx, { paymentId: payment.id, amount: payment.amount, currency, taxRate, taxAmount }).catch(refusedTax(taxAmount === null ? 'amount' : 'taxAmount'))
    await settleDeal(trx, dealId)
    await logActivity(trx, { dealId, description: `entered ${nameOf(payment)}`, newValues: { amount: payment.amount, currency, paymentMethod: payment.paymentMethod } })
    return payment
  }, input)
}

export async function updatePayment(ctx: Context, input: DealPaymentUpdateInput): Promise<DealPaymentRow> {
  if (input.amount != null) expectAmount(input.amount, 'input', 'amount')
  const values = given(input, ['amount', 'paymentMethod'], ['chequeNumber', 'bankReference', 'notes'])
  return ctx.db.write('payment.update', async trx => {
    const { deal, payment } = await holdUnapproved(trx, input)
    const changed = changedOf(payment, values)
    if (changed.length === 0) return payment
    const { amount = payment.amount } = values
    expectWithin(plus(deal.outstandingAmount, payment.amount), amount, deal)
    const updated = await changePayment(trx, payment.id, values, ctx.identity.userId).catch(refusedTax('amount')).catch(refused)
    if (changed.includes('amount')) {
      await taxDraftAnew(trx, payment.id).catch(refusedTax('amount'))
      await settleDeal(trx, deal.id)
    }
    await logActivity(trx, { dealId: deal.id, description: `changed ${changed.join(', ')} of ${nameOf(updated)}`, oldValues: only(payment, changed), newValues: only(updated, changed) })
    return updated
  }, input)
}

export async function attachReceipt(ctx: Context, input: DealPaymentAttachReceiptInput): Promise<DealPaymentRow> {
  const receiptImage = await keepReceipt(ctx, input.receiptUploadKey)
  return ctx.db.write('payment.attachReceipt', async trx => {
    const { deal, payment } = await holdUnapproved(trx, input)
    const attached = await changePayment(trx, payment.id, { receiptImage }, ctx.identity.userId)
    await logActivity(trx, { dealId: deal.id, description: `put a receipt to ${nameOf(payment)}` })
    return attached
  }, input)
}

const keepReceipt = (ctx: Context, uploadKey: string): Promise<string> => ctx.uploads.keep(uploadKey, 'RECEIPT_IMAGE', 'input', 'receiptUploadKey')

const PAYABLE: ReadonlySet<DealRow['status']> = new Set(['PENDING', 'VERIFIED'])

/** The deal, held until the transaction ends: of all who pay for it at once, each sees what the one before claimed. */
async function expectPayable(trx: Transaction, dealId: string): Promise<DealRow> {
  const deal = await lockDeal(trx, dealId)
  if (!deal) throw notFound('Deal', dealId, 'input', 'dealId')
  if (!PAYABLE.has(deal.status)) throw conflict(`Nothing is to be paid for ${dealNumber.show(deal.dealNumber)}: it is ${deal.status.toLowerCase()}.`, 'input', 'dealId')
  return deal
}

/** What somebody approved stays as they saw it. */
async function holdUnapproved(trx: Transaction, which: Parameters<typeof holdPayment>[1]): Promise<Held> {
  const held = await holdPayment(trx, which, 'change')
  const approvals = await findApprovalsByPayments(trx, [held.payment.id])
  if (approvals.some(({ status }) => status === 'APPROVED')) throw conflict('Somebody has approved this as it is. Have it rejected, and enter it anew.', 'input', 'id')
  return held
}

function expectWithin(outstanding: string, amount: string, { currency }: DealRow): void {
  if (compareAmounts(amount, outstanding) > 0) throw invalidInput(`No more than ${outstanding} ${currency} is outstanding.`, 'input', 'amount')
}

type Column = keyof PaymentChange

const changedOf = (payment: DealPaymentRow, values: PaymentChange): Column[] =>
  (Object.keys(values) as Column[]).filter(column => (column === 'amount' ? compareAmounts(values.amount!, payment.amount) !== 0 : values[column] !== payment[column]))

const only = (payment: DealPaymentRow, columns: readonly Column[]) => Object.fromEntries(columns.map(column => [column, payment[column]]))

function plus(one: string, other: string): string {
  const sum = cents(one) + cents(other)
  return `${sum / 100n}.${String(sum % 100n).padStart(2, '0')}`
}
