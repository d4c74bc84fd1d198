import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findNotificationsByIds } from './notification.queries.ts'

export const notificationLoaders = (db: IdentityDatabase) => ({
  notificationById: byId(db, findNotificationsByIds),
})
