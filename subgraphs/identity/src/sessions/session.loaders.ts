import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findSessionsByIds } from './session.queries.ts'

export const sessionLoaders = (db: IdentityDatabase) => ({
  sessionById: byId(db, findSessionsByIds),
})
