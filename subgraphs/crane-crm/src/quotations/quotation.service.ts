import { expectRow } from '@fieldgraph/kit/crud'
import { invalidInput } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { QuotationAssignInput, QuotationContactInput, QuotationCreateInput, QuotationFilter, QuotationReviseInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { assigneeOf, reachOf } from '../customers/assignment.ts'
import { findRevisionsByKeys, insertRevision, keyOf, moveRevision, type CustomerContact, type QuotationRevisionRow } from '../quotation-revisions/quotation-revision.queries.ts'
import { expectTerms, priceTerms, termsOf } from '../quotation-revisions/quotation-terms.ts'
import { pinTemplate } from '../quotation-templates/quotation-template.service.ts'
import { findToday } from '../rate-cards/rate-card.queries.ts'
import { originOf } from './quotation-origin.ts'
import { insertQuotation, lockQuotation, updateQuotation, type QuotationRow, type QuotationSearch } from './quotation.queries.ts'
import { quotationWorkflow } from './quotation.workflow.ts'

type Transaction = Parameters<typeof lockQuotation>[0]

const TERMS = ['input', 'terms']
const VALID_DAYS = 30
const DAY = 86_400_000

export async function createQuotation(ctx: Context, input: QuotationCreateInput): Promise<QuotationRow> {
  const createdById = ctx.identity.userId
  const assignedToId = assigneeOf(ctx.identity, input.assignedToId, createdById)
  expectTerms(input.terms, TERMS)
  return ctx.db.write('quotation.create', async trx => {
    const { contact, ...origin } = await originOf(trx, input)
    const { columns } = await priceTerms(trx, input.terms, TERMS)
    const validUntil = await lastDay(trx, input.validUntil)
    const template = await pinTemplate(trx, input.templateId)
    const quotation = await insertQuotation(trx, { ...origin, currency: columns.currency, assignedToId, createdById })
    await insertRevision(trx, {
      ...columns, ...template, validUntil, createdById,
      quotationId: quotation.id,
      revisionNumber: quotation.revisionNumber,
      customerContact: input.customerContact ? contactOf(input.customerContact) : contact,
      notes: input.notes?.trim() || null,
    })
    return quotation
  }, input)
}

export async function reviseQuotation(ctx: Context, input: QuotationReviseInput): Promise<QuotationRow> {
  if (input.terms) expectTerms(input.terms, TERMS)
  const { notes } = given(input, [], ['notes'])
  return ctx.db.write('quotation.revise', async trx => {
    const quotation = await expectRow(trx, lockQuotation, 'Quotation', input)
    const before = await newestOf(trx, quotation)
    const status = quotationWorkflow.next(before.status, 'revise')
    const terms = input.terms ?? termsOf(before)
    if (terms.currency !== quotation.currency) throw invalidInput(`This quotation is in ${quotation.currency}.`, ...TERMS, 'currency')
    const { columns } = await priceTerms(trx, terms, TERMS)
    const validUntil = await lastDay(trx, input.validUntil ?? before.validUntil)
    const { templateId, templateVersion } = input.templateId == null && before.templateId !== null ? before : await pinTemplate(trx, input.templateId)
    // No two revisions of a quotation stand at once.
    await moveRevision(trx, before.id, { status })
    const revised = (await updateQuotation(trx, quotation.id, { revisionNumber: quotation.revisionNumber + 1, status: 'DRAFT' })) ?? quotation
    await insertRevision(trx, {
      ...columns, templateId, templateVersion, validUntil,
      quotationId: quotation.id,
      revisionNumber: revised.revisionNumber,
      customerContact: input.customerContact ? contactOf(input.customerContact) : before.customerContact,
      notes: notes === undefined ? before.notes : notes,
      createdById: ctx.identity.userId,
    })
    return revised
  }, input)
}

export async function assignQuotation(ctx: Context, input: QuotationAssignInput): Promise<QuotationRow> {
  return ctx.db.write('quotation.assign', async trx => {
    const quotation = await expectRow(trx, lockQuotation, 'Quotation', input)
    const assignedToId = assigneeOf(ctx.identity, input.assignedToId, quotation.assignedToId)
    return (assignedToId !== quotation.assignedToId && (await updateQuotation(trx, quotation.id, { assignedToId }))) || quotation
  }, input)
}

/** What is looked for. */
export const searchOf = ({ identity }: Context, filter?: QuotationFilter | null): QuotationSearch => ({ ...filter, reach: reachOf(identity) })

/** Of a held quotation. */
async function newestOf(trx: Transaction, { id, revisionNumber }: QuotationRow): Promise<QuotationRevisionRow> {
  const [newest] = await findRevisionsByKeys(trx, [keyOf({ quotationId: id, revisionNumber })])
  if (!newest) throw new Error(`The quotation ${id} has no revision ${revisionNumber}.`)
  return newest
}

async function lastDay(trx: Transaction, validUntil: string | null | undefined): Promise<string> {
  const today = await findToday(trx)
  if (validUntil == null) return new Date(Date.parse(today) + VALID_DAYS * DAY).toISOString().slice(0, 10)
  if (validUntil < today) throw invalidInput('The last day is over: give one from today on.', 'input', 'validUntil')
  return validUntil
}

const contactOf = ({ name, email, phone, address }: QuotationContactInput): CustomerContact => ({
  name: name?.trim() || null,
  email: email ?? null,
  phone: phone ?? null,
  address: address?.trim() || null,
})
