import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { moveCampaign } from './campaign-life.service.ts'
import { campaignOrder, selectCampaigns } from './campaign.queries.ts'
import { changeCampaign, createCampaign, removeCampaign, restoreCampaign } from './campaign.service.ts'

export const campaignResolvers = {
  Query: {
    campaign: (_, { id }, ctx) => ctx.loaders.campaignById.load(id),
    campaigns: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'campaigns', trx => selectCampaigns(trx, filter), page, toOrder(orderBy, campaignOrder)),
  },
  Mutation: {
    campaignCreate: (_, { input }, ctx) => payload('campaign', createCampaign(ctx, input)),
    campaignUpdate: (_, { input }, ctx) => payload('campaign', changeCampaign(ctx, input)),
    campaignSchedule: (_, { input }, ctx) => payload('campaign', moveCampaign(ctx, 'schedule', input)),
    campaignStart: (_, { input }, ctx) => payload('campaign', moveCampaign(ctx, 'start', input)),
    campaignHold: (_, { input }, ctx) => payload('campaign', moveCampaign(ctx, 'hold', input)),
    campaignResume: (_, { input }, ctx) => payload('campaign', moveCampaign(ctx, 'resume', input)),
    campaignComplete: (_, { input }, ctx) => payload('campaign', moveCampaign(ctx, 'complete', input)),
    campaignCancel: (_, { input }, ctx) => payload('campaign', moveCampaign(ctx, 'cancel', input)),
    campaignDelete: (_, { input }, ctx) => deletion(removeCampaign(ctx, input)),
    campaignRestore: (_, { input }, ctx) => payload('campaign', restoreCampaign(ctx, input)),
  },
  Campaign: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.campaignById.load(id),
    project: (campaign, _, ctx) => ctx.loaders.fleetProjectById.load(campaign.projectId),
    client: (campaign, _, ctx) => ctx.loaders.fleetClientById.load(campaign.clientId),
    vendors: (campaign, args, ctx) => ctx.loaders.vendorsByCampaign.load({ parentId: campaign.id, args }),
    organization: campaign => ({ id: campaign.organizationId }),
  },
} satisfies Resolvers
