import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findTemplatesByIds } from './notification-template.queries.ts'

export const notificationTemplateLoaders = (db: IdentityDatabase) => ({
  notificationTemplateById: byId(db, findTemplatesByIds),
})
