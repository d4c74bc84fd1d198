import { byId } from '@fieldgraph/kit/loaders'
import type { FleetOpsDatabase } from '../db.ts'
import { findClientsByIds } from './client.queries.ts'

export const clientLoaders = (db: FleetOpsDatabase) => ({
  fleetClientById: byId(db, findClientsByIds),
})
