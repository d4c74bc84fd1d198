import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import type { Resolvers } from '../resolvers.generated.ts'

export const dealActivityResolvers = {
  Query: {
    dealActivities: (_, { dealId, ...args }, ctx) => ctx.loaders.activitiesByDeal.load({ parentId: dealId, args }),
  },
  Deal: {
    activities: (deal, args, ctx) => ctx.loaders.activitiesByDeal.load({ parentId: deal.id, args }),
  },
  DealActivity: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.dealActivityById.load(id),
    deal: (activity, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.deal:read') ? ctx.loaders.dealById.load(activity.dealId) : null),
    user: activity => (activity.userId ? { id: activity.userId } : null),
    description: (activity, _, { identity }) => (seesPersonalData(identity) ? activity.description : null),
    oldValues: (activity, _, { identity }) => (seesPersonalData(identity) ? activity.oldValues : null),
    newValues: (activity, _, { identity }) => (seesPersonalData(identity) ? activity.newValues : null),
    ip: (activity, _, { identity }) => (seesPersonalData(identity) ? activity.ip : null),
    userAgent: (activity, _, { identity }) => (seesPersonalData(identity) ? activity.userAgent : null),
  },
} satisfies Resolvers
