import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { LeadOrderField, UserAssignedLeadsArgs } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { filesOf } from './lead-files.ts'
import { convertLead, disqualifyLead, loseLead, qualifyLead, startLead } from './lead-status.service.ts'
import { selectLeads, type LeadRow, type LeadSearch } from './lead.queries.ts'
import { assignLead, attachFiles, changeLead, createLead, searchOf } from './lead.service.ts'
import { lostLeads } from './lost-leads.ts'

const orderColumns: Record<LeadOrderField, keyof LeadRow> = { CREATED_AT: 'createdAt', START_DATE: 'startOrder' }

/** A page of the leads of a customer, a campaign or a person. */
export const leadPageOf = (parentId: string, { filter, orderBy, ...args }: UserAssignedLeadsArgs, ctx: Context): ParentPage<LeadSearch> => ({
  parentId,
  args,
  filter: searchOf(ctx, filter),
  order: toOrder(orderBy, orderColumns),
})

export const leadResolvers = {
  Query: {
    lead: (_, { id }, ctx) => ctx.loaders.leadById.load(id),
    leads: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'leads', trx => selectLeads(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    leadCreate: (_, { input }, ctx) => payload('lead', createLead(ctx, input)),
    leadUpdate: (_, { input }, ctx) => payload('lead', changeLead(ctx, input)),
    leadAssign: (_, { input }, ctx) => payload('lead', assignLead(ctx, input)),
    leadAttachFiles: (_, { input }, ctx) => payload('lead', attachFiles(ctx, input)),
    leadStart: (_, { input }, ctx) => payload('lead', startLead(ctx, input)),
    leadQualify: (_, { input }, ctx) => payload('lead', qualifyLead(ctx, input)),
    leadDisqualify: (_, { input }, ctx) => payload('lead', disqualifyLead(ctx, input)),
    leadLose: (_, { input }, ctx) => payload('lead', loseLead(ctx, input)),
    leadConvert: (_, { input }, ctx) => payload('lead', convertLead(ctx, input)),
  },
  LeadConvertPayload: {
    customer: ({ lead }, _, ctx) => (lead ? customerOf(lead, ctx) : null),
    deal: ({ lead }, _, ctx) => (lead ? dealOf(lead, ctx) : null),
  },
  Lead: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.leadById.load(id),
    customer: (lead, _, ctx) => customerOf(lead, ctx),
    email: (lead, _, { identity }) => (seesPersonalData(identity) ? lead.email : null),
    phone: (lead, _, { identity }) => (seesPersonalData(identity) ? lead.phone : null),
    serviceNeeded: (lead, _, { identity }) => (seesPersonalData(identity) ? lead.serviceNeeded : null),
    siteLocation: (lead, _, { identity }) => (seesPersonalData(identity) ? lead.siteLocation : null),
    campaign: lead => (lead.campaignId ? { id: lead.campaignId } : null),
    files: (lead, _, ctx) => (seesPersonalData(ctx.identity) ? filesOf(ctx, lead) : null),
    notes: (lead, _, { identity }) => (seesPersonalData(identity) ? lead.notes : null),
    lossReason: (lead, _, { identity }) => (seesPersonalData(identity) ? lead.lossReason : null),
    deal: (lead, _, ctx) => dealOf(lead, ctx),
    assignedTo: lead => (lead.assignedToId ? { id: lead.assignedToId } : null),
    createdBy: lead => (lead.createdById ? { id: lead.createdById } : null),
    organization: lead => ({ id: lead.organizationId }),
  },
  User: {
    assignedLeads: (user, args, ctx) => ctx.loaders.leadsByAssignee.load(leadPageOf(user.id, args, ctx)),
  },
  Campaign: {
    leads: (campaign, args, ctx) => ctx.loaders.leadsByCampaign.load(leadPageOf(campaign.id, args, ctx)),
  },
  Organization: {
    // Row level security knows only the caller's own organization.
    lostLeads: ({ id }, { period }, ctx) => (id === ctx.identity.organizationId ? lostLeads(ctx, period) : null),
  },
} satisfies Resolvers

function customerOf({ customerId }: LeadRow, { identity, loaders }: Context) {
  return customerId !== null && hasScope(identity.scopes, 'crane.customer:read') ? loaders.craneCustomerById.load(customerId) : null
}

/** Only a converted lead has become one. */
function dealOf({ id, status }: LeadRow, { identity, loaders }: Context) {
  return status === 'CONVERTED' && hasScope(identity.scopes, 'crane.deal:read') ? loaders.craneDealByLead.load(id) : null
}
