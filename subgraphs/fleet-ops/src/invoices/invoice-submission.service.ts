import { expectAmount } from '@fieldgraph/kit/amount'
import { alreadyExists, ForbiddenError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { VendorInvoiceSubmitInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { insertVendorInvoice, lockAssignment, updateVendorInvoice, type VendorInvoiceRow } from './invoice.queries.ts'
import { expectVendorInvoice } from './invoice.service.ts'

type Transaction = Parameters<typeof insertVendorInvoice>[0]

const PLACEHOLDER = /^PLACEHOLDER-/i

/** A new invoice, the one that a placeholder stood for, or a rejected one corrected. */
export async function submitVendorInvoice(ctx: Context, input: VendorInvoiceSubmitInput): Promise<VendorInvoiceRow> {
  const amount = expectAmount(input.amount, 'input', 'amount')
  const invoiceNumber = input.invoiceNumber.trim()
  if (PLACEHOLDER.test(invoiceNumber)) throw invalidInput('A number that begins with PLACEHOLDER- is none of an invoice.', 'input', 'invoiceNumber')
  const taken = violated({ invoices_invoice_number: () => alreadyExists(`There is an invoice with the number ${invoiceNumber} already.`, 'input', 'invoiceNumber') })
  expectOneWay(input)

  return ctx.db.write('invoice.submit', async trx => {
    const before = await invoiceBefore(trx, input)
    const { vendorId, campaignId, currency } = before ?? (await newFor(ctx, trx, input))
    const invoiceFile = input.fileUploadKey == null ? (before?.invoiceFile ?? null) : await ctx.uploads.keep(input.fileUploadKey, 'INVOICE_FILE', 'input', 'fileUploadKey')
    const values = {
      invoiceNumber,
      invoiceFile,
      amount,
      currency: input.currency ?? currency,
      invoiceDate: input.invoiceDate,
      status: 'SUBMITTED' as const,
      isPlaceholder: false,
      submittedById: ctx.identity.userId,
      decidedById: null,
      decisionNote: null,
    }
    if (!before) return insertVendorInvoice(trx, { ...values, vendorId, campaignId }).catch(taken)
    return (await updateVendorInvoice(trx, before.id, values).catch(taken)) ?? before
  }, input)
}

function expectOneWay({ placeholderId, id, campaignId, vendorId, version }: VendorInvoiceSubmitInput): void {
  if (placeholderId != null && id != null) throw invalidInput('It takes the place of a placeholder or corrects a rejected invoice, not both.', 'input', 'id')
  const isNew = placeholderId == null && id == null
  if (isNew && campaignId == null) throw invalidInput('A new invoice needs its campaign.', 'input', 'campaignId')
  if (isNew && version != null) throw invalidInput('A new invoice has no version yet.', 'input', 'version')
  if (!isNew && campaignId != null) throw invalidInput('The campaign is known; it does not change.', 'input', 'campaignId')
  if (!isNew && vendorId != null) throw invalidInput('The vendor is known; it does not change.', 'input', 'vendorId')
}

async function invoiceBefore(trx: Transaction, { placeholderId, id, version }: VendorInvoiceSubmitInput): Promise<VendorInvoiceRow | null> {
  const [known, field] = placeholderId == null ? [id, 'id'] : [placeholderId, 'placeholderId']
  if (known == null) return null
  const invoice = await expectVendorInvoice(trx, { id: known, version }, 'submit', 'input', field)
  if (invoice.isPlaceholder && field === 'id') throw invalidInput('This is a placeholder: give it as placeholderId.', 'input', field)
  if (!invoice.isPlaceholder && field === 'placeholderId') throw invalidInput('This is no placeholder: give it as id.', 'input', field)
  return invoice
}

async function newFor(ctx: Context, trx: Transaction, input: VendorInvoiceSubmitInput): Promise<{ vendorId: string; campaignId: string; currency: string }> {
  const campaignId = input.campaignId!
  const vendorId = vendorOf(ctx, input.vendorId)
  const assignment = await lockAssignment(trx, campaignId, vendorId)
  if (!assignment) throw notFound('Campaign', campaignId, 'input', 'campaignId')
  return { vendorId, campaignId, currency: assignment.currency }
}

/** Whose invoice it is to be: whoever sees no more than what is linked to them submits the own vendor's alone. */
function vendorOf({ identity }: Context, vendorId: string | null | undefined): string {
  const own = identity.rowLevels['fleet'] === 'all' ? null : identity.links.filter(link => link.startsWith('vnd_'))
  if (own?.length === 0) throw new ForbiddenError('You have no vendor to submit an invoice for.')
  const chosen = vendorId ?? (own?.length === 1 ? own[0] : null)
  if (chosen == null) throw invalidInput('Say whose invoice it is.', 'input', 'vendorId')
  if (own && !own.includes(chosen)) throw notFound('Vendor', chosen, 'input', 'vendorId')
  return chosen
}
