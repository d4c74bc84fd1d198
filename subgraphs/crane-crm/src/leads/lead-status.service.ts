import { expectRow } from '@fieldgraph/kit/crud'
import { ForbiddenError, violated } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { hasScope } from '@fieldgraph/kit/identity'
import type { LeadConvertInput, LeadDisqualifyInput, LeadLoseInput, LeadQualifyInput, LeadStartInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { insertCustomer, type CraneCustomerRow } from '../customers/customer.queries.ts'
import { expectCustomer } from '../customers/customer.service.ts'
import { expectDealValue, noSuchUnit } from '../deals/deal-value.ts'
import { insertDeal } from '../deals/deal.queries.ts'
import { lockLead, moveLead, type LeadRow } from './lead.queries.ts'
import { leadWorkflow, type LeadEvent } from './lead.workflow.ts'

type Transaction = Parameters<typeof lockLead>[0]

export const startLead = (ctx: Context, input: LeadStartInput): Promise<LeadRow> => move(ctx, 'start', input)
export const qualifyLead = (ctx: Context, input: LeadQualifyInput): Promise<LeadRow> => move(ctx, 'qualify', input)
export const disqualifyLead = (ctx: Context, input: LeadDisqualifyInput): Promise<LeadRow> => move(ctx, 'disqualify', input)
export const loseLead = (ctx: Context, input: LeadLoseInput): Promise<LeadRow> => move(ctx, 'lose', input)

type Move = LeadStartInput & { reason?: string }

function move(ctx: Context, event: LeadEvent, input: Move): Promise<LeadRow> {
  return ctx.db.write(`lead.${event}`, async trx => {
    const lead = await expectRow(trx, lockLead, 'Lead', input)
    const status = leadWorkflow.next(lead.status, event)
    return moveLead(trx, lead.id, { status, ...(input.reason !== undefined && { lossReason: input.reason.trim() }) })
  }, input)
}

/** The customer and the deal are whoever's the lead is. */
export async function convertLead(ctx: Context, input: LeadConvertInput): Promise<LeadRow> {
  const { userId } = ctx.identity
  const { title, value, currency, expectedCloseDate } = input.deal
  if (value != null) expectDealValue(value, 'input', 'deal', 'value')
  expectScope(ctx, 'crane.deal:write')
  return ctx.db.write('lead.convert', async trx => {
    const lead = await expectRow(trx, lockLead, 'Lead', input)
    const status = leadWorkflow.next(lead.status, 'convert')
    const customer = await customerOf(ctx, trx, lead, input.customerId)
    const deal = await insertDeal(trx, {
      leadId: lead.id,
      customerId: customer.id,
      title: title.trim(),
      value: value ?? null,
      currency,
      expectedCloseDate: expectedCloseDate ?? null,
      assignedToId: lead.assignedToId,
      createdById: userId,
    }).catch(violated({ deals_value_of_currency: () => noSuchUnit('input', 'deal', 'value') }))
    const converted = await moveLead(trx, lead.id, { status, customerId: customer.id })
    const data = { customerName: lead.customerName, dealTitle: deal.title, customerId: customer.id, dealId: deal.id, assignedToId: lead.assignedToId, convertedById: userId }
    await publish(trx, { type: 'crane.lead.converted.v1', subjectId: lead.id, data })
    return converted
  }, input)
}

/** The one that is named, or that the lead is, or a new one. */
async function customerOf(ctx: Context, trx: Transaction, lead: LeadRow, named: string | null | undefined): Promise<CraneCustomerRow> {
  if (named != null) return expectCustomer(trx, named)
  // Deleted since, or not the caller's: another is to be named.
  if (lead.customerId !== null) return expectCustomer(trx, lead.customerId)
  expectScope(ctx, 'crane.customer:write')
  const { customerName, companyName, designation, email, phone, assignedToId } = lead
  return insertCustomer(trx, { name: customerName, companyName, contactName: customerName, designation, email, phone, assignedToId, createdById: ctx.identity.userId })
}

function expectScope({ identity }: Context, scope: string): void {
  if (!hasScope(identity.scopes, scope)) throw new ForbiddenError(`You need the right ${scope} for this.`)
}
