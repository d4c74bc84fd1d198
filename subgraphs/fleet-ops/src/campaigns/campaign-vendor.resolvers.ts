import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { assignVendorsTo, unassignVendorFrom } from './campaign-vendor.service.ts'

export const campaignVendorResolvers = {
  Mutation: {
    campaignAssignVendors: (_, { input }, ctx) => payload('campaign', assignVendorsTo(ctx, input)),
    campaignUnassignVendor: (_, { input }, ctx) => payload('campaign', unassignVendorFrom(ctx, input)),
  },
  CampaignVendor: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.campaignVendorById.load(id),
    campaign: (assignment, _, ctx) => ctx.loaders.campaignById.load(assignment.campaignId),
    vendor: (assignment, _, ctx) => ctx.loaders.vendorById.load(assignment.vendorId),
    assignedAt: assignment => assignment.createdAt,
  },
} satisfies Resolvers
