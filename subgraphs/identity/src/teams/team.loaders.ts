import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byParent } from '@fieldgraph/kit/loaders'
import type { IdentityDatabase } from '../db.ts'
import { findTeamsByIds, findTeamsOfUsers, selectMembers } from './team.queries.ts'

export const teamLoaders = (db: IdentityDatabase) => ({
  teamById: byId(db, findTeamsByIds),
  teamsByUser: byParent(db, findTeamsOfUsers, team => team.memberId),
  membersByTeam: connectionsByParent(db, 'Team.members', selectMembers, 'teamId', [{ column: 'createdAt', direction: 'asc' }]),
})
