import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { FleetProjectFilter } from '../api.generated.ts'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findProjectsByIds, selectProjects, type FleetProjectRow } from './project.queries.ts'

export const projectLoaders = (db: FleetOpsDatabase) => ({
  fleetProjectById: byId(db, findProjectsByIds),
  projectsByClient: connectionsByParent<DB, FleetProjectRow, FleetProjectFilter | null>(db, 'FleetClient.projects', selectProjects, 'clientId', [{ column: 'createdAt', direction: 'desc' }]),
})
