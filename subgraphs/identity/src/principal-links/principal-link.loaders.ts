import { byParent } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findPrincipalLinksByMemberships } from './principal-link.queries.ts'

export const principalLinkLoaders = (db: IdentityDatabase) => ({
  principalLinksByMembership: byParent(db, findPrincipalLinksByMemberships, link => link.membershipId),
})
