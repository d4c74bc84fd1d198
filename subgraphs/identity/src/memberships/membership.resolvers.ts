import { connection } from '@fieldgraph/kit/connection'
import { hasScope } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectMemberships } from './membership.queries.ts'
import { assignRole, changeMembership, reactivateMembership, suspendMembership, unassignRole } from './membership.service.ts'

export const membershipResolvers = {
  Query: {
    membership: (_, { id }, ctx) => ctx.loaders.membershipById.load(id),
    memberships: (_, { filter, ...page }, ctx) => connection(ctx.db, 'memberships', trx => selectMemberships(trx, filter), page, [{ column: 'joinedAt', direction: 'asc' }]),
  },
  Mutation: {
    membershipAssignRole: (_, { input }, ctx) => payload('membership', assignRole(ctx, input)),
    membershipUnassignRole: (_, { input }, ctx) => payload('membership', unassignRole(ctx, input)),
    membershipSuspend: (_, { input }, ctx) => payload('membership', suspendMembership(ctx, input)),
    membershipReactivate: (_, { input }, ctx) => payload('membership', reactivateMembership(ctx, input)),
    membershipUpdate: (_, { input }, ctx) => payload('membership', changeMembership(ctx, input)),
  },
  Membership: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.membershipById.load(id),
    user: (membership, _, ctx) => ctx.loaders.userById.load(membership.userId),
    organization: (membership, _, ctx) => ctx.loaders.organizationById.load(membership.organizationId),
    salesTarget: (membership, _, { identity }) => (membership.userId === identity.userId || hasScope(identity.scopes, 'identity.membership:read') ? membership.salesTarget : null),
    roles: (membership, _, ctx) => ctx.loaders.rolesByMembership.load(membership.id),
    effectivePermissions: async (membership, _, ctx) => {
      const roles = await ctx.loaders.rolesByMembership.load(membership.id)
      const granted = (await ctx.loaders.scopesByRole.loadMany(roles.map(role => role.id))).flatMap((scopes, index) => {
        if (scopes instanceof Error) throw scopes
        return scopes.map(({ scope }) => ({ scope, role: roles[index]! }))
      })
      return [...Map.groupBy(granted, ({ scope }) => scope)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([scope, grants]) => ({ scope, roles: grants.map(({ role }) => role) }))
    },
    principalLinks: (membership, _, ctx) => ctx.loaders.principalLinksByMembership.load(membership.id),
  },
} satisfies Resolvers
