import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, notFound } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import type { QuotationAcceptInput, QuotationRejectInput, QuotationSendInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findRevisionsByIds, moveRevision, type QuotationRevisionRow } from '../quotation-revisions/quotation-revision.queries.ts'
import { quotationNumber } from './quotation-number.ts'
import { lockQuotation, updateQuotation, type QuotationRow } from './quotation.queries.ts'
import { quotationWorkflow } from './quotation.workflow.ts'

type Transaction = Parameters<typeof lockQuotation>[0]

export async function sendQuotation(ctx: Context, input: QuotationSendInput): Promise<QuotationRow> {
  return ctx.db.write('quotation.send', async trx => {
    const { quotation, revision } = await holdRevision(trx, input, 'send')
    expectValid(revision)
    await moveRevision(trx, revision.id, { status: 'SENT' })
    return (await updateQuotation(trx, quotation.id, { status: 'SENT' })) ?? quotation
  }, input)
}

/** Locks the quotation: nothing leads on from here. */
export async function acceptQuotation(ctx: Context, input: QuotationAcceptInput): Promise<QuotationRow> {
  return ctx.db.write('quotation.accept', async trx => {
    const { quotation, revision } = await holdRevision(trx, input, 'accept')
    expectValid(revision)
    const { decidedAt } = await moveRevision(trx, revision.id, { status: 'ACCEPTED', decisionNote: input.note?.trim() || null })
    const accepted = (await updateQuotation(trx, quotation.id, { status: 'ACCEPTED', acceptedAt: decidedAt, acceptedAmount: revision.totalAmount })) ?? quotation
    const { leadId, dealId, customerId, customerName, assignedToId, currency } = accepted
    const data = { quotationNumber: quotationNumber.show(accepted.quotationNumber), revisionNumber: revision.revisionNumber, leadId, dealId, customerId, customerName, amount: revision.totalAmount, currency, assignedToId, acceptedById: ctx.identity.userId }
    await publish(trx, { type: 'crane.quotation.accepted.v1', subjectId: accepted.id, data })
    return accepted
  }, input)
}

/** Also of an offer that is over: what the customer said is worth knowing. */
export async function rejectQuotation(ctx: Context, input: QuotationRejectInput): Promise<QuotationRow> {
  return ctx.db.write('quotation.reject', async trx => {
    const { quotation, revision } = await holdRevision(trx, input, 'reject')
    await moveRevision(trx, revision.id, { status: 'REJECTED', decisionNote: input.note.trim() })
    return (await updateQuotation(trx, quotation.id, { status: 'REJECTED' })) ?? quotation
  }, input)
}

type Which = Pick<QuotationSendInput, 'revisionId' | 'version'>

/** The revision with its quotation, held until the transaction ends: all that becomes of a revision is done with its quotation held. */
async function holdRevision(trx: Transaction, { revisionId, version }: Which, event: 'send' | 'accept' | 'reject'): Promise<{ quotation: QuotationRow; revision: QuotationRevisionRow }> {
  const found = async () => {
    const [revision] = await findRevisionsByIds(trx, [revisionId])
    if (!revision) throw notFound('Revision', revisionId, 'input', 'revisionId')
    return revision
  }
  const quotation = await expectRow(trx, lockQuotation, 'Quotation', { id: (await found()).quotationId, version }, 'input', 'revisionId')
  // As it is by now.
  const revision = await found()
  quotationWorkflow.next(revision.status, event)
  return { quotation, revision }
}

function expectValid({ isExpired, validUntil }: QuotationRevisionRow): void {
  if (isExpired) throw conflict(`This offer was valid until ${validUntil}: revise it.`, 'input', 'revisionId')
}
