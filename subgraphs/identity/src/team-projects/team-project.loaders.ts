import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findProjectsByIds, selectProjects } from './team-project.queries.ts'

export const teamProjectLoaders = (db: IdentityDatabase) => ({
  teamProjectById: byId(db, findProjectsByIds),
  projectsByTeam: connectionsByParent(db, 'Team.projects', selectProjects, 'teamId', [{ column: 'createdAt', direction: 'desc' }]),
})
