import { connection, toOrder } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import { expectPeriod } from '@fieldgraph/kit/period'
import type { CommissionFilter, CommissionOrder, CommissionOrderField, UserCommissionsArgs } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { reachOf } from '../deals/ownership.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectCommissions, sumPayouts, type CommissionRow, type CommissionSearch } from './commission.queries.ts'
import { adjustCommission, approveCommission, payCommission, recomputeCommission } from './commission.service.ts'

const orderColumns: Record<CommissionOrderField, keyof CommissionRow> = { CREATED_AT: 'createdAt', PAID_AT: 'paidAt' }

const searchOf = ({ identity }: Context, filter: CommissionFilter | null | undefined, { field }: CommissionOrder): CommissionSearch => {
  const reach = reachOf(identity)
  return { ...filter, paidOnly: field === 'PAID_AT', ownOf: reach?.teamIds.length === 0 ? reach.ownerId : null }
}

const pageOf = (parentId: string, { filter, orderBy, ...args }: UserCommissionsArgs, ctx: Context) => ({
  parentId,
  args,
  filter: searchOf(ctx, filter, orderBy),
  order: toOrder(orderBy, orderColumns),
})

export const commissionResolvers = {
  Query: {
    commission: (_, { id }, ctx) => ctx.loaders.commissionById.load(id),
    commissions: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'commissions', trx => selectCommissions(trx, searchOf(ctx, filter, orderBy)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    commissionAdjust: (_, { input }, ctx) => payload('commission', adjustCommission(ctx, input)),
    commissionRecompute: (_, { input }, ctx) => payload('commission', recomputeCommission(ctx, input)),
    commissionApprove: (_, { input }, ctx) => payload('commission', approveCommission(ctx, input)),
    commissionPay: (_, { input }, ctx) => payload('commission', payCommission(ctx, input)),
  },
  Commission: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.commissionById.load(id),
    deal: (commission, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.deal:read') ? ctx.loaders.dealById.load(commission.dealId) : null),
    payment: (commission, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.payment:read') ? ctx.loaders.dealPaymentById.load(commission.paymentId) : null),
    user: commission => ({ id: commission.userId }),
    isSuperseded: commission => commission.supersededAt !== null,
    reverses: ({ reversesId }, _, ctx) => (reversesId ? ctx.loaders.commissionById.load(reversesId) : null),
    revisedBy: commission => (commission.revisedById ? { id: commission.revisedById } : null),
    approvedBy: commission => (commission.approvedById ? { id: commission.approvedById } : null),
    paidBy: commission => (commission.paidById ? { id: commission.paidById } : null),
    note: (commission, _, { identity }) => (seesPersonalData(identity) ? commission.note : null),
    organization: commission => ({ id: commission.organizationId }),
  },
  Deal: {
    commissions: (deal, args, ctx) => ctx.loaders.commissionsByDeal.load(pageOf(deal.id, args, ctx)),
  },
  DealPayment: {
    commission: (payment, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.commission:read') ? ctx.loaders.commissionByPayment.load(payment.id) : null),
  },
  User: {
    commissions: (user, args, ctx) => ctx.loaders.commissionsByUser.load(pageOf(user.id, args, ctx)),
  },
  Organization: {
    // Row level security knows only the caller's own organization.
    commissionsPaid: ({ id }, { period }, ctx) => {
      if (id !== ctx.identity.organizationId) return null
      const days = expectPeriod(period)
      return ctx.db.read(trx => sumPayouts(trx, days))
    },
  },
} satisfies Resolvers
