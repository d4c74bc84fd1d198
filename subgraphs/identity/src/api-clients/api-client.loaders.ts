import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findApiClientsByIds } from './api-client.queries.ts'

export const apiClientLoaders = (db: IdentityDatabase) => ({
  apiClientById: byId(db, findApiClientsByIds),
})
