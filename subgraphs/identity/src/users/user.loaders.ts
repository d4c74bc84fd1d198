import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findUsersByIds } from './user.queries.ts'

export const userLoaders = (db: IdentityDatabase) => ({
  userById: byId(db, findUsersByIds),
})
