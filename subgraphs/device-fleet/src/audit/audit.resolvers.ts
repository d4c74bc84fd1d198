import { auditConnection } from '@fieldgraph/kit/audit'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type { Resolvers } from '../resolvers.generated.ts'

export const deviceAuditResolvers = {
  Query: {
    deviceAuditEvents: (_, { filter, ...page }, ctx) => auditConnection(ctx.db, page, filter, { values: seesPersonalData(ctx.identity) }),
  },
} satisfies Resolvers
