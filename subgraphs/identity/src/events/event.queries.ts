import type { Event } from '@fieldgraph/kit/event-token'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'

/** False when the event was taken before; its twin in flight is waited for. */
export const takeEvent = async (db: Kysely<DB>, { id, type, subjectId, occurredAt }: Event): Promise<boolean> => {
  const taken = await db
    .insertInto('receivedEvents')
    .values({ id, type, subjectId, occurredAt })
    .onConflict(conflict => conflict.columns(['organizationId', 'id']).doNothing())
    .returning('id')
    .executeTakeFirst()
  return taken !== undefined
}

/** Who leads a team that the person belongs to. */
export const findLeadsOf = async (db: Kysely<DB>, userId: string): Promise<string[]> => {
  const rows = await db
    .selectFrom('teams')
    .innerJoin('teamMembers', 'teamMembers.teamId', 'teams.id')
    .select('teams.leadId')
    .distinct()
    .where('teamMembers.userId', '=', userId)
    .where('teamMembers.deletedAt', 'is', null)
    .where('teams.deletedAt', 'is', null)
    .where('teams.leadId', 'is not', null)
    .where('teams.leadId', '<>', userId)
    .execute()
  return rows.map(row => row.leadId!)
}

export const findDisplayName = async (db: Kysely<DB>, userId: string | null): Promise<string | null> => {
  if (userId === null) return null
  const row = await db.selectFrom('users').select('displayName').where('id', '=', userId).executeTakeFirst()
  return row?.displayName ?? null
}

export const findTimeZone = async (db: Kysely<DB>, organizationId: string): Promise<string> => {
  const row = await db.selectFrom('organizations').select('timeZone').where('id', '=', organizationId).executeTakeFirst()
  return row?.timeZone ?? 'UTC'
}
