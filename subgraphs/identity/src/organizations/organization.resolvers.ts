import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { changeOrganization } from './organization.service.ts'

export const organizationResolvers = {
  Query: {
    organization: (_, __, ctx) => (ctx.identity.organizationId ? ctx.loaders.organizationById.load(ctx.identity.organizationId) : null),
  },
  Mutation: {
    organizationUpdate: (_, { input }, ctx) => payload('organization', changeOrganization(ctx, input)),
  },
  Organization: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.organizationById.load(id),
  },
} satisfies Resolvers
