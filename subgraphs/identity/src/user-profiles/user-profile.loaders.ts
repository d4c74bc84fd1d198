import { byKey } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findUserProfilesByUsers } from './user-profile.queries.ts'

export const userProfileLoaders = (db: IdentityDatabase) => ({
  userProfileByUser: byKey(db, findUserProfilesByUsers, profile => profile.userId),
})
