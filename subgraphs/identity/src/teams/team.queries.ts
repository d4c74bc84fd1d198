import { anyOf, applyFilter, contains, matches } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { TeamFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type TeamRow = Selectable<DB['teams']>
export type TeamMemberRow = Selectable<DB['teamMembers']>

export const { findByIds: findTeamsByIds, lock: lockTeam, insert: insertTeam, update: updateTeam, softDelete: deleteTeam } = crud('teams')

const { insertMany: insertMembers } = crud('teamMembers')

export const selectTeams = (db: Kysely<DB>, filter?: TeamFilter | null) =>
  applyFilter(db.selectFrom('teams').selectAll().where('deletedAt', 'is', null), filter, {
    name: (query, { eq, contains: part }) => {
      const exact = eq == null ? query : query.where(sql`lower(name)`, '=', eq.toLowerCase())
      return part == null ? exact : exact.where(eb => contains([eb.ref('name')], part))
    },
    leadId: (query, lead) => query.where(eb => matches(eb.ref('leadId'), lead)),
    memberId: (query, userId) => query.where('id', 'in', membershipsOf(db).select('teamId').where('userId', '=', userId)),
  })

/** The members of teams; the caller narrows them to one team each. */
export const selectMembers = (db: Kysely<DB>) => membershipsOf(db).selectAll()

const membershipsOf = (db: Kysely<DB>) => db.selectFrom('teamMembers').where('deletedAt', 'is', null)

/** A row for each team of each of the people, by name. */
export const findTeamsOfUsers = (db: Kysely<DB>, userIds: readonly string[]): Promise<(TeamRow & { memberId: string })[]> =>
  db
    .selectFrom('teamMembers')
    .innerJoin('teams', 'teams.id', 'teamMembers.teamId')
    .selectAll('teams')
    .select('teamMembers.userId as memberId')
    .where('teamMembers.userId', '=', anyOf(userIds))
    .where('teamMembers.deletedAt', 'is', null)
    .where('teams.deletedAt', 'is', null)
    .orderBy('teams.name')
    .orderBy('teams.id')
    .execute()

/** Those of the people who may work in the current organization. */
export const activeMembers = async (db: Kysely<DB>, userIds: readonly string[]): Promise<Set<string>> => {
  if (userIds.length === 0) return new Set()
  const rows = await db.selectFrom('memberships').select('userId').where('userId', '=', anyOf(userIds)).where('status', '=', 'ACTIVE').where('deletedAt', 'is', null).execute()
  return new Set(rows.map(row => row.userId))
}

/** Adds those who are not in the team yet. */
export const addMembers = async (db: Kysely<DB>, teamId: string, userIds: readonly string[]): Promise<void> => {
  if (userIds.length === 0) return
  const there = await membershipsOf(db).select('userId').where('teamId', '=', teamId).where('userId', '=', anyOf(userIds)).execute()
  const known = new Set(there.map(row => row.userId))
  await insertMembers(db, userIds.filter(userId => !known.has(userId)).map(userId => ({ teamId, userId })))
}

/** False when the person was not in the team. */
export const removeMember = async (db: Kysely<DB>, teamId: string, userId: string): Promise<boolean> => {
  const removed = await db
    .updateTable('teamMembers')
    .set({ deletedAt: sql`clock_timestamp()`, deletionId: sql`app.new_id('dln')` })
    .where('teamId', '=', teamId)
    .where('userId', '=', userId)
    .where('deletedAt', 'is', null)
    .returning('id')
    .executeTakeFirst()
  return removed !== undefined
}

/** What goes with a team, in the same batch. */
export const deleteTeamParts = async (db: Kysely<DB>, teamId: string, deletionId: string): Promise<void> => {
  for (const table of ['teamMembers', 'teamProjects'] as const) {
    await db.updateTable(table).set({ deletedAt: sql`clock_timestamp()`, deletionId }).where('teamId', '=', teamId).where('deletedAt', 'is', null).execute()
  }
}
