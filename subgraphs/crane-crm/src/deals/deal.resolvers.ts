import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { CraneCustomerDealsArgs, CraneDealOrderField } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { loseDeal, negotiateDeal, proposeDeal, winDeal } from './deal-stage.service.ts'
import { selectDeals, type CraneDealRow, type DealSearch } from './deal.queries.ts'
import { assignDeal, changeDeal, createDeal, searchOf } from './deal.service.ts'

const orderColumns: Record<CraneDealOrderField, keyof CraneDealRow> = { CREATED_AT: 'createdAt', EXPECTED_CLOSE_DATE: 'closeOrder', VALUE: 'valueCents' }

/** A page of the deals of a customer. */
export const dealPageOf = (parentId: string, { filter, orderBy, ...args }: CraneCustomerDealsArgs, ctx: Context): ParentPage<DealSearch> => ({
  parentId,
  args,
  filter: searchOf(ctx, filter),
  order: toOrder(orderBy, orderColumns),
})

export const dealResolvers = {
  Query: {
    craneDeal: (_, { id }, ctx) => ctx.loaders.craneDealById.load(id),
    craneDeals: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'craneDeals', trx => selectDeals(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    craneDealCreate: (_, { input }, ctx) => payload('craneDeal', createDeal(ctx, input)),
    craneDealUpdate: (_, { input }, ctx) => payload('craneDeal', changeDeal(ctx, input)),
    craneDealAssign: (_, { input }, ctx) => payload('craneDeal', assignDeal(ctx, input)),
    craneDealPropose: (_, { input }, ctx) => payload('craneDeal', proposeDeal(ctx, input)),
    craneDealNegotiate: (_, { input }, ctx) => payload('craneDeal', negotiateDeal(ctx, input)),
    craneDealWin: (_, { input }, ctx) => payload('craneDeal', winDeal(ctx, input)),
    craneDealLose: (_, { input }, ctx) => payload('craneDeal', loseDeal(ctx, input)),
  },
  CraneDeal: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.craneDealById.load(id),
    customer: (deal, _, ctx) => (hasScope(ctx.identity.scopes, 'crane.customer:read') ? ctx.loaders.craneCustomerById.load(deal.customerId) : null),
    lead: (deal, _, ctx) => (deal.leadId !== null && hasScope(ctx.identity.scopes, 'crane.lead:read') ? ctx.loaders.leadById.load(deal.leadId) : null),
    description: (deal, _, { identity }) => (seesPersonalData(identity) ? deal.description : null),
    notes: (deal, _, { identity }) => (seesPersonalData(identity) ? deal.notes : null),
    lossReason: (deal, _, { identity }) => (seesPersonalData(identity) ? deal.lossReason : null),
    assignedTo: deal => (deal.assignedToId ? { id: deal.assignedToId } : null),
    createdBy: deal => (deal.createdById ? { id: deal.createdById } : null),
    organization: deal => ({ id: deal.organizationId }),
  },
} satisfies Resolvers
