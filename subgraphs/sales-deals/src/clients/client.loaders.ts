import { byId } from '@fieldgraph/kit/loaders'
import type { SalesDealsDatabase } from '../db.ts'
import { findClientsByIds } from './client.queries.ts'

export const clientLoaders = (db: SalesDealsDatabase) => ({
  salesClientById: byId(db, findClientsByIds),
})
