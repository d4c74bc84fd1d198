import { auditConnection } from '@fieldgraph/kit/audit'
import type { Resolvers } from '../resolvers.generated.ts'

export const callAuditResolvers = {
  Query: {
    callAuditEvents: (_, { filter, ...page }, ctx) => auditConnection(ctx.db, page, filter),
  },
} satisfies Resolvers
