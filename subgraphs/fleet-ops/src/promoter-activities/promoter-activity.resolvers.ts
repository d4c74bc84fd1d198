import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { PromoterActivityOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectPromoterActivities, type PromoterActivityRow } from './promoter-activity.queries.ts'
import { attachPhotos, changeActivity, logActivity, removeActivity, reviveActivity } from './promoter-activity.service.ts'

const orderColumns: Record<PromoterActivityOrderField, keyof PromoterActivityRow> = { ACTIVITY_DATE: 'activityDate' }

export const promoterActivityResolvers = {
  Query: {
    promoterActivity: (_, { id }, ctx) => ctx.loaders.promoterActivityById.load(id),
    promoterActivities: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'promoterActivities', trx => selectPromoterActivities(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    promoterActivityLog: (_, { input }, ctx) => payload('promoterActivity', logActivity(ctx, input)),
    promoterActivityAttachPhotos: (_, { input }, ctx) => payload('promoterActivity', attachPhotos(ctx, input)),
    promoterActivityUpdate: (_, { input }, ctx) => payload('promoterActivity', changeActivity(ctx, input)),
    promoterActivityDelete: (_, { input }, ctx) => deletion(removeActivity(ctx, input)),
    promoterActivityRestore: (_, { input }, ctx) => payload('promoterActivity', reviveActivity(ctx, input)),
  },
  PromoterActivity: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.promoterActivityById.load(id),
    promoter: (activity, _, ctx) => ctx.loaders.promoterById.load(activity.promoterId),
    campaign: (activity, _, ctx) => ctx.loaders.campaignById.load(activity.campaignId),
    createdBy: activity => (activity.createdById ? { id: activity.createdById } : null),
    beforeImageUrl: (activity, _, ctx) => ctx.uploads.urlOf(activity.beforeImage),
    duringImageUrl: (activity, _, ctx) => ctx.uploads.urlOf(activity.duringImage),
    afterImageUrl: (activity, _, ctx) => ctx.uploads.urlOf(activity.afterImage),
    remarks: (activity, _, { identity }) => (seesPersonalData(identity) ? activity.remarks : null),
  },
  Promoter: {
    activities: (promoter, { filter, orderBy, ...args }, ctx) => ctx.loaders.activitiesByPromoter.load({ parentId: promoter.id, args, filter, order: toOrder(orderBy, orderColumns) }),
  },
  Campaign: {
    activities: (campaign, { filter, orderBy, ...args }, ctx) => ctx.loaders.activitiesByCampaign.load({ parentId: campaign.id, args, filter, order: toOrder(orderBy, orderColumns) }),
  },
  User: {
    promoterActivitiesLogged: (user, { filter, orderBy, ...args }, ctx) => ctx.loaders.activitiesByCreator.load({ parentId: user.id, args, filter, order: toOrder(orderBy, orderColumns) }),
  },
} satisfies Resolvers
