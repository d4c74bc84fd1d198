import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findOrganizationsByIds } from './organization.queries.ts'

export const organizationLoaders = (db: IdentityDatabase) => ({
  organizationById: byId(db, findOrganizationsByIds),
})
