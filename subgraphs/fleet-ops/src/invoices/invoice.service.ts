import { expectRow } from '@fieldgraph/kit/crud'
import { notFound } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { expectAnother } from '../amounts/separation.ts'
import type { VendorInvoiceApproveInput, VendorInvoiceRejectInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockVendorInvoice, updateVendorInvoice, type VendorInvoiceRow } from './invoice.queries.ts'
import { invoiceWorkflow, type VendorInvoiceEvent } from './invoice.workflow.ts'

type Transaction = Parameters<typeof lockVendorInvoice>[0]

export async function approveVendorInvoice(ctx: Context, input: VendorInvoiceApproveInput): Promise<VendorInvoiceRow> {
  return ctx.db.write('invoice.approve', trx => decide(ctx, trx, input, 'approve', input.note?.trim() ?? null), input)
}

export async function rejectVendorInvoice(ctx: Context, input: VendorInvoiceRejectInput): Promise<VendorInvoiceRow> {
  return ctx.db.write('invoice.reject', trx => decide(ctx, trx, input, 'reject', input.note.trim()), input)
}

interface Known {
  id: string
  version?: number | null | undefined
}

/** The invoice, held until the transaction ends, at the version that the caller knows and in a state that allows the event. */
export async function expectVendorInvoice(trx: Transaction, which: Known, event: VendorInvoiceEvent, ...field: string[]): Promise<VendorInvoiceRow> {
  const invoice = await expectRow(trx, lockVendorInvoice, 'Invoice', which, ...field)
  invoiceWorkflow.next(invoice.status, event)
  return invoice
}

/** Only for a payment that is completed, in its transaction. */
export async function payVendorInvoice(trx: Transaction, id: string): Promise<void> {
  const invoice = await expectVendorInvoice(trx, { id }, 'pay')
  await updateVendorInvoice(trx, id, { status: invoiceWorkflow.next(invoice.status, 'pay') })
}

type Deciding = 'approve' | 'reject'

async function decide({ identity }: Context, trx: Transaction, which: Known, event: Deciding, decisionNote: string | null): Promise<VendorInvoiceRow> {
  const invoice = await expectVendorInvoice(trx, which, event)
  const decidedById = expectAnother(identity, invoice, invoice.vendorId)
  const decided = await updateVendorInvoice(trx, invoice.id, { status: invoiceWorkflow.next(invoice.status, event), decidedById, decisionNote })
  if (!decided) throw notFound('Invoice', invoice.id, 'input', 'id')
  const { id, status, vendorId, campaignId, submittedById } = decided
  await publish(trx, { type: 'fleet.invoice.decided.v1', subjectId: id, data: { status, vendorId, campaignId, submittedById } })
  return decided
}
