import { compareAmounts } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { DomainError, notFound } from '@fieldgraph/kit/errors'
import { logActivity } from '../activities/deal-activity.queries.ts'
import type { PaymentInvoiceAttachFileInput, PaymentInvoiceStatus, PaymentInvoiceUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockDeal } from '../deals/deal.queries.ts'
import { transactionId } from '../payments/payment-number.ts'
import { findDealPaymentsByIds } from '../payments/payment.queries.ts'
import { invoiceNumber } from './payment-invoice-number.ts'
import { findPaymentInvoicesByIds, lockPaymentInvoice, updatePaymentInvoice, type PaymentInvoiceRow } from './payment-invoice.queries.ts'
import { expectTax, refusedTax } from './tax.ts'

type Transaction = Parameters<typeof lockPaymentInvoice>[0]

export async function updateInvoice(ctx: Context, input: PaymentInvoiceUpdateInput): Promise<PaymentInvoiceRow> {
  return ctx.db.write('invoice.update', async trx => {
    const { invoice, dealId, name } = await holdInvoice(trx, input, 'change', ['DRAFT'])
    const taxAmount = expectTax(input.taxAmount, invoice.amount)
    if (compareAmounts(taxAmount, invoice.taxAmount) === 0) return invoice
    const updated = (await updatePaymentInvoice(trx, invoice.id, { taxAmount }).catch(refusedTax('taxAmount'))) ?? invoice
    await logActivity(trx, { dealId, description: `changed the tax on ${name}`, oldValues: taxOf(invoice), newValues: taxOf(updated) })
    return updated
  }, input)
}

export async function attachInvoiceFile(ctx: Context, input: PaymentInvoiceAttachFileInput): Promise<PaymentInvoiceRow> {
  const file = await ctx.uploads.keep(input.fileUploadKey, 'INVOICE_FILE', 'input', 'fileUploadKey')
  return ctx.db.write('invoice.attachFile', async trx => {
    const { invoice, dealId, name } = await holdInvoice(trx, input, 'attach a file to', ['DRAFT', 'ISSUED'])
    const attached = (await updatePaymentInvoice(trx, invoice.id, { file })) ?? invoice
    await logActivity(trx, { dealId, description: `put the document to ${name}` })
    return attached
  }, input)
}

interface Held {
  invoice: PaymentInvoiceRow
  dealId: string
  /** As a deal's activities name it. */
  name: string
}

/** The invoice, held until the transaction ends. The deal first, as for its payments. */
async function holdInvoice(trx: Transaction, which: { id: string; version?: number | null | undefined }, action: string, allowed: readonly PaymentInvoiceStatus[]): Promise<Held> {
  const [known] = await findPaymentInvoicesByIds(trx, [which.id])
  const [payment] = known ? await findDealPaymentsByIds(trx, [known.paymentId]) : []
  const deal = payment && (await lockDeal(trx, payment.dealId))
  if (!deal) throw notFound('Invoice', which.id, 'input', 'id')
  const invoice = await expectRow(trx, lockPaymentInvoice, 'Invoice', which)
  if (!allowed.includes(invoice.status)) throw new DomainError('INVALID_TRANSITION', `Cannot ${action} what is ${invoice.status.toLowerCase()}.`)
  const number = invoice.invoiceNumber === null ? 'the invoice' : `the invoice ${invoiceNumber.show(invoice.invoiceNumber)}`
  return { invoice, dealId: deal.id, name: `${number} of the payment ${transactionId.show(payment.transactionNumber)}` }
}

const taxOf = ({ taxAmount, currency }: PaymentInvoiceRow) => ({ taxAmount, currency })
