import { connection } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { RowLevel } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectRoles, type RowLevels } from './role.queries.ts'
import { changeRole, createRole, removeRole } from './role.service.ts'

export const roleResolvers = {
  Query: {
    role: (_, { id }, ctx) => ctx.loaders.roleById.load(id),
    roles: (_, page, ctx) => connection(ctx.db, 'roles', selectRoles, page, [{ column: 'key', direction: 'asc' }]),
  },
  Mutation: {
    roleCreate: (_, { input }, ctx) => payload('role', createRole(ctx, input)),
    roleUpdate: (_, { input }, ctx) => payload('role', changeRole(ctx, input)),
    roleDelete: (_, { input }, ctx) => payload('role', removeRole(ctx, input)),
  },
  Role: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.roleById.load(id),
    permissions: async (role, _, ctx) => (await ctx.loaders.scopesByRole.load(role.id)).map(permission => permission.scope),
    rowLevels: role => Object.entries(role.rowLevels as RowLevels).map(([domain, level]) => ({ domain, level: level.toUpperCase() as RowLevel })),
  },
} satisfies Resolvers
