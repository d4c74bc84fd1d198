import { recordsOf } from '@fieldgraph/kit/party'
import type { PartyRecordType } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { LeadRow } from '../leads/lead.queries.ts'

export interface PartyRecords {
  customerIds: string[]
  leadIds: string[]
}

/** The customers and the leads that a party is; without the leads of its customers where `isCustomers` says that what belongs to those is the customer's. */
export async function recordsOfParty(ctx: Context, party: object, isCustomers: (lead: LeadRow) => boolean = () => true): Promise<PartyRecords> {
  const customerIds = recordsOf(party, 'CRANE_CUSTOMER' satisfies PartyRecordType)
  const linked = recordsOf(party, 'CRANE_LEAD' satisfies PartyRecordType)
  const leads = customerIds.length === 0 ? [] : await ctx.loaders.leadById.loadMany(linked)
  const among = new Set(leads.flatMap(lead => (lead && !(lead instanceof Error) && lead.customerId !== null && customerIds.includes(lead.customerId) && isCustomers(lead) ? [lead.id] : [])))
  return { customerIds, leadIds: linked.filter(id => !among.has(id)) }
}
