import { conflict, invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { QuotationCreateInput } from '../api.generated.ts'
import { keepCustomer, type CraneCustomerRow } from '../customers/customer.queries.ts'
import { findDealsByLeads, keepDeal, type CraneDealRow } from '../deals/deal.queries.ts'
import { keepLead, type LeadRow } from '../leads/lead.queries.ts'
import type { CustomerContact } from '../quotation-revisions/quotation-revision.queries.ts'

type Transaction = Parameters<typeof keepDeal>[0]
type Named = Pick<QuotationCreateInput, 'customerId' | 'leadId' | 'dealId'>

/** Whom a quotation is for, all of it belonging together. */
export interface QuotationOrigin {
  customerId: string | null
  leadId: string | null
  dealId: string | null
  customerName: string
  contact: CustomerContact
}

export async function originOf(trx: Transaction, input: Named): Promise<QuotationOrigin> {
  if (input.dealId == null && input.leadId == null && input.customerId == null) throw invalidInput('Say which deal, lead or customer the quotation is for.', 'input', 'customerId')
  const named = await dealOf(trx, input)
  const lead = await leadOf(trx, input)
  // What a lead has become is what its quotations are for.
  const deal = named ?? (lead?.status === 'CONVERTED' ? (await findDealsByLeads(trx, [lead.id])).at(0) : undefined)
  const customerId = input.customerId ?? deal?.customerId ?? lead?.customerId ?? null
  const belongsTogether = [deal?.customerId, lead?.customerId].every(id => id == null || id === customerId) && (!named || !lead || named.leadId === lead.id)
  if (!belongsTogether) throw invalidInput('The deal, the lead and the customer do not belong together.', 'input', input.customerId == null ? 'leadId' : 'customerId')
  const customer = customerId === null ? undefined : await keepCustomer(trx, customerId)
  if (customerId !== null && !customer) throw notFound('Customer', customerId, 'input', input.customerId != null ? 'customerId' : named ? 'dealId' : 'leadId')
  return { customerId, leadId: lead?.id ?? deal?.leadId ?? null, dealId: deal?.id ?? null, ...addressee(customer, lead) }
}

async function dealOf(trx: Transaction, { dealId }: Named): Promise<CraneDealRow | undefined> {
  if (dealId == null) return undefined
  const deal = await keepDeal(trx, dealId)
  if (!deal) throw notFound('Deal', dealId, 'input', 'dealId')
  if (deal.closedAt !== null) throw conflict(`This deal is closed: it was ${deal.stage.toLowerCase()}.`, 'input', 'dealId')
  return deal
}

async function leadOf(trx: Transaction, { leadId }: Named): Promise<LeadRow | undefined> {
  if (leadId == null) return undefined
  const lead = await keepLead(trx, leadId)
  if (!lead) throw notFound('Lead', leadId, 'input', 'leadId')
  if (lead.status === 'LOST' || lead.status === 'UNQUALIFIED') throw conflict(`This lead is ${lead.status.toLowerCase()}.`, 'input', 'leadId')
  return lead
}

function addressee(customer: CraneCustomerRow | undefined, lead: LeadRow | undefined): Pick<QuotationOrigin, 'customerName' | 'contact'> {
  if (customer) {
    const { name, contactName, email, phone, address } = customer
    return { customerName: name, contact: { name: contactName ?? name, email, phone, address } }
  }
  const { customerName, email, phone } = lead!
  return { customerName, contact: { name: customerName, email, phone, address: null } }
}
