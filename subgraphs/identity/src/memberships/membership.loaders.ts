import { byId, byKey, byParent } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findMembershipsByIds, findMembershipsByUsers, findRolesByMemberships } from './membership.queries.ts'

export const membershipLoaders = (db: IdentityDatabase) => ({
  membershipById: byId(db, findMembershipsByIds),
  membershipByUser: byKey(db, findMembershipsByUsers, membership => membership.userId),
  rolesByMembership: byParent(db, findRolesByMemberships, role => role.membershipId),
})
