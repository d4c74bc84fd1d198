import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { DealOrderField, UserDealsArgs } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { cancelDeal, rejectDeal, verifyDeal } from './deal-decision.service.ts'
import { dealNumber } from './deal-number.ts'
import { findDealByNumber, selectDeals, type DealRow, type DealSearch } from './deal.queries.ts'
import { assignDeal, changeDeal, createDeal, searchOf } from './deal.service.ts'

const orderColumns: Record<DealOrderField, keyof DealRow> = { CREATED_AT: 'createdAt', AMOUNT: 'amountCents' }

/** A page of the deals of a client or a person. */
export const pageOf = (parentId: string, { filter, orderBy, ...args }: UserDealsArgs, ctx: Context): ParentPage<DealSearch> => ({
  parentId,
  args,
  filter: searchOf(ctx, filter),
  order: toOrder(orderBy, orderColumns),
})

export const dealResolvers = {
  Query: {
    deal: (_, { id }, ctx) => ctx.loaders.dealById.load(id),
    dealByNumber: async (_, { number }, ctx) => {
      const digits = dealNumber.read(number)
      return digits === null ? null : ((await ctx.db.read(trx => findDealByNumber(trx, digits))) ?? null)
    },
    deals: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'deals', trx => selectDeals(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    dealCreate: (_, { input }, ctx) => payload('deal', createDeal(ctx, input)),
    dealUpdate: (_, { input }, ctx) => payload('deal', changeDeal(ctx, input)),
    dealVerify: (_, { input }, ctx) => payload('deal', verifyDeal(ctx, input)),
    dealReject: (_, { input }, ctx) => payload('deal', rejectDeal(ctx, input)),
    dealCancel: (_, { input }, ctx) => payload('deal', cancelDeal(ctx, input)),
    dealAssign: (_, { input }, ctx) => payload('deal', assignDeal(ctx, input)),
  },
  Deal: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.dealById.load(id),
    number: deal => dealNumber.show(deal.dealNumber),
    client: (deal, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.client:read') ? ctx.loaders.salesClientById.load(deal.clientId) : null),
    description: (deal, _, { identity }) => (seesPersonalData(identity) ? deal.description : null),
    reason: (deal, _, { identity }) => (seesPersonalData(identity) ? deal.reason : null),
    owner: deal => ({ id: deal.ownerId }),
    team: deal => (deal.teamId ? { id: deal.teamId } : null),
    createdBy: deal => (deal.createdById ? { id: deal.createdById } : null),
    decidedBy: deal => (deal.decidedById ? { id: deal.decidedById } : null),
    organization: deal => ({ id: deal.organizationId }),
  },
  User: {
    deals: (user, args, ctx) => ctx.loaders.dealsByOwner.load(pageOf(user.id, args, ctx)),
  },
} satisfies Resolvers
