import { conflict, invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { JobCreateInput } from '../api.generated.ts'
import { keepCustomer } from '../customers/customer.queries.ts'
import { keepDeal } from '../deals/deal.queries.ts'
import { keepLead } from '../leads/lead.queries.ts'

type Transaction = Parameters<typeof keepDeal>[0]

/** Where a job comes from, all of it belonging together. */
export interface JobOrigin {
  customerId: string
  customerName: string
  leadId: string | null
  dealId: string | null
  /** The lead's site. */
  location: string | null
}

export async function originOf(trx: Transaction, input: Pick<JobCreateInput, 'customerId' | 'leadId' | 'dealId'>): Promise<JobOrigin> {
  const dealId = input.dealId ?? null
  const deal = dealId === null ? undefined : await keepDeal(trx, dealId)
  if (dealId !== null && !deal) throw notFound('Deal', dealId, 'input', 'dealId')
  if (deal?.stage === 'LOST') throw conflict('This deal was lost.', 'input', 'dealId')
  if (deal && input.leadId != null && input.leadId !== deal.leadId) throw invalidInput('The deal came from another lead, or from none.', 'input', 'leadId')

  const leadId = input.leadId ?? deal?.leadId ?? null
  const lead = leadId === null ? undefined : await keepLead(trx, leadId)
  if (input.leadId != null && !lead) throw notFound('Lead', input.leadId, 'input', 'leadId')
  if (lead?.customerId === null) throw invalidInput('This lead has no customer yet: convert it first.', 'input', 'leadId')

  const known = deal?.customerId ?? lead?.customerId
  const customerId = input.customerId ?? known
  if (customerId == null) throw invalidInput('Say whom the job is for, or which deal or lead it comes from.', 'input', 'customerId')
  const belongsTogether = [deal?.customerId, lead?.customerId].every(id => id == null || id === customerId)
  if (!belongsTogether) throw invalidInput('The customer, the deal and the lead do not belong together.', 'input', input.customerId == null ? 'leadId' : 'customerId')
  const customer = await keepCustomer(trx, customerId)
  if (!customer) throw notFound('Customer', customerId, 'input', input.customerId != null ? 'customerId' : deal ? 'dealId' : 'leadId')
  return { customerId, customerName: customer.name, leadId, dealId, location: lead?.siteLocation?.trim() || null }
}
