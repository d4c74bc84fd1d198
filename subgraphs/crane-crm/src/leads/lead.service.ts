import { expectRow } from '@fieldgraph/kit/crud'
import { invalidInput, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type { LeadAssignInput, LeadAttachFilesInput, LeadCreateInput, LeadFilter, LeadUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { assigneeOf, reachOf } from '../customers/assignment.ts'
import { expectCustomer } from '../customers/customer.service.ts'
import { insertLead, lockLead, updateLead, type LeadRow, type LeadSearch } from './lead.queries.ts'
import { expectChangeable } from './lead.workflow.ts'

type Transaction = Parameters<typeof lockLead>[0]

const FREE = ['customerId', 'companyName', 'designation', 'email', 'phone', 'siteLocation', 'startDate', 'rentalDays', 'shiftTiming', 'campaignId', 'notes'] as const

const rules = violated({
  leads_reachable: () => invalidInput('Give an e-mail address or a number to reach them by.', 'input', 'email'),
  leads_rental_days: () => invalidInput('It is for one day at least.', 'input', 'rentalDays'),
})

export async function createLead(ctx: Context, input: LeadCreateInput): Promise<LeadRow> {
  const { userId } = ctx.identity
  const lead = {
    ...given(input, [], FREE),
    customerName: input.customerName.trim(),
    serviceNeeded: input.serviceNeeded.trim(),
    source: input.source,
    assignedToId: assigneeOf(ctx.identity, input.assignedToId, userId),
    createdById: userId,
  }
  return ctx.db.write('lead.create', async trx => {
    if (lead.customerId != null) await expectCustomer(trx, lead.customerId)
    return insertLead(trx, lead).catch(rules)
  }, input)
}

export async function changeLead(ctx: Context, input: LeadUpdateInput): Promise<LeadRow> {
  const values = given(input, ['customerName', 'serviceNeeded', 'source'], FREE)
  return ctx.db.write('lead.update', async trx => {
    const lead = await expectChangeableLead(trx, input)
    if (values.customerId != null && values.customerId !== lead.customerId) await expectCustomer(trx, values.customerId)
    return (Object.keys(values).length > 0 && (await updateLead(trx, lead.id, values).catch(rules))) || lead
  }, input)
}

export async function assignLead(ctx: Context, input: LeadAssignInput): Promise<LeadRow> {
  return ctx.db.write('lead.assign', async trx => {
    const lead = await expectChangeableLead(trx, input)
    const assignedToId = assigneeOf(ctx.identity, input.assignedToId, lead.assignedToId)
    return (assignedToId !== lead.assignedToId && (await updateLead(trx, lead.id, { assignedToId }))) || lead
  }, input)
}

export async function attachFiles(ctx: Context, input: LeadAttachFilesInput): Promise<LeadRow> {
  const kept = await Promise.all(input.uploadKeys.map((key, at) => ctx.uploads.keep(key, 'LEAD_FILE', 'input', 'uploadKeys', String(at))))
  return ctx.db.write('lead.attachFiles', async trx => {
    const lead = await expectChangeableLead(trx, input)
    const files = [...new Set([...lead.files, ...kept])]
    if (files.length === lead.files.length) return lead
    const tooMany = violated({ leads_files: () => invalidInput('A lead has 50 files at most.', 'input', 'uploadKeys') })
    return (await updateLead(trx, lead.id, { files }).catch(tooMany)) ?? lead
  }, input)
}

async function expectChangeableLead(trx: Transaction, which: { id: string; version?: number | null | undefined }): Promise<LeadRow> {
  const lead = await expectRow(trx, lockLead, 'Lead', which)
  expectChangeable(lead.status)
  return lead
}

/** What is looked for; who sees no contact data can't find anyone by them either. */
export const searchOf = ({ identity }: Context, filter?: LeadFilter | null): LeadSearch => ({
  ...filter,
  reach: reachOf(identity),
  namesOnly: !seesPersonalData(identity),
})
