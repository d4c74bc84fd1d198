import { auditConnection } from '@fieldgraph/kit/audit'
import type { Resolvers } from '../resolvers.generated.ts'

export const auditResolvers = {
  Query: {
    auditEvents: (_, { filter, ...page }, ctx) => auditConnection(ctx.db, page, filter),
  },
} satisfies Resolvers
