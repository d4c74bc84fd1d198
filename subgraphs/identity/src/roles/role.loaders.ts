import { byId, byParent } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findRolesByIds, findRoleScopes } from './role.queries.ts'

export const roleLoaders = (db: IdentityDatabase) => ({
  roleById: byId(db, findRolesByIds),
  scopesByRole: byParent(db, findRoleScopes, permission => permission.roleId),
})
