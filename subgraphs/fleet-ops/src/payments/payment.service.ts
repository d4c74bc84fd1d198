import { compareAmounts, expectAmount } from '@fieldgraph/kit/amount'
import { expectRow } from '@fieldgraph/kit/crud'
import { alreadyExists, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import type { VendorPaymentCompleteInput, VendorPaymentCreateInput, VendorPaymentFailInput, VendorPaymentStartInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectVendorInvoice, payVendorInvoice } from '../invoices/invoice.service.ts'
import { endAttempt, insertAttempt } from './payment-attempt.queries.ts'
import { completeVendorPayment, insertVendorPayment, lockVendorPayment, updateVendorPayment, type VendorPaymentRow } from './payment.queries.ts'
import { paymentWorkflow, type VendorPaymentEvent } from './payment.workflow.ts'

type Transaction = Parameters<typeof lockVendorPayment>[0]

export async function createVendorPayment(ctx: Context, input: VendorPaymentCreateInput): Promise<VendorPaymentRow> {
  const amount = input.amount == null ? null : expectAmount(input.amount, 'input', 'amount')
  return ctx.db.write('payment.create', async trx => {
    const invoice = await expectVendorInvoice(trx, { id: input.invoiceId }, 'pay', 'input', 'invoiceId')
    if (amount !== null && compareAmounts(amount, invoice.amount) !== 0) {
      throw invalidInput(`The invoice asks for ${invoice.amount}; it is paid in full.`, 'input', 'amount')
    }
    if (input.currency != null && input.currency !== invoice.currency) throw invalidInput(`The invoice is in ${invoice.currency}.`, 'input', 'currency')
    return insertVendorPayment(trx, {
      invoiceId: invoice.id,
      vendorId: invoice.vendorId,
      amount: invoice.amount,
      currency: invoice.currency,
      paymentMethod: input.paymentMethod,
      transactionReference: input.transactionReference?.trim() ?? null,
      remarks: input.remarks ?? null,
      createdById: ctx.identity.userId,
    }).catch(violated({ payments_invoice: () => alreadyExists('This invoice has its payment already.', 'input', 'invoiceId') }))
  }, input)
}

export async function startVendorPayment(ctx: Context, input: VendorPaymentStartInput): Promise<VendorPaymentRow> {
  return ctx.db.write('payment.start', async trx => {
    const payment = await expectPayment(trx, input, 'start')
    const paymentMethod = input.paymentMethod ?? payment.paymentMethod
    // The reference of a try that failed is not that of the next one.
    const transactionReference = input.transactionReference?.trim() ?? (payment.status === 'PENDING' ? payment.transactionReference : null)
    await insertAttempt(trx, { paymentId: payment.id, paymentMethod, transactionReference, startedById: ctx.identity.userId })
    return (await updateVendorPayment(trx, payment.id, { status: paymentWorkflow.next(payment.status, 'start'), paymentMethod, transactionReference })) ?? payment
  }, input)
}

/** The payment, its attempt and its invoice: all of them or none. */
export async function completePayment(ctx: Context, input: VendorPaymentCompleteInput): Promise<VendorPaymentRow> {
  return ctx.db.write('payment.complete', async trx => {
    const payment = await expectPayment(trx, input, 'complete')
    const transactionReference = input.transactionReference?.trim() ?? payment.transactionReference
    await endAttempt(trx, payment.id, { status: 'COMPLETED', transactionReference })
    const completed = await completeVendorPayment(trx, payment.id, transactionReference)
    if (!completed) throw notFound('Payment', payment.id, 'input', 'id')
    await payVendorInvoice(trx, payment.invoiceId)
    const { id, invoiceId, vendorId, amount, currency, paymentDate } = completed
    await publish(trx, { type: 'fleet.payment.completed.v1', subjectId: id, data: { invoiceId, vendorId, amount, currency, paymentDate } })
    return completed
  }, input)
}

export async function failVendorPayment(ctx: Context, input: VendorPaymentFailInput): Promise<VendorPaymentRow> {
  return ctx.db.write('payment.fail', async trx => {
    const payment = await expectPayment(trx, input, 'fail')
    await endAttempt(trx, payment.id, { status: 'FAILED', failureReason: input.reason.trim() })
    return (await updateVendorPayment(trx, payment.id, { status: paymentWorkflow.next(payment.status, 'fail') })) ?? payment
  }, input)
}

/** The payment, held until the transaction ends, at the version that the caller knows and in a state that allows the event. */
async function expectPayment(trx: Transaction, which: { id: string; version?: number | null | undefined }, event: VendorPaymentEvent): Promise<VendorPaymentRow> {
  const payment = await expectRow(trx, lockVendorPayment, 'Payment', which)
  paymentWorkflow.next(payment.status, event)
  return payment
}
