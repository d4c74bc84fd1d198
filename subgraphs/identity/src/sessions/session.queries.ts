import { applyFilter, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { SessionEndReason, SessionFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type SessionRow = Selectable<DB['sessions']>

export const { findByIds: findSessionsByIds, lock: lockSession, insert: insertSession, update: updateSession } = crud('sessions')

const running = sql<boolean>`(revoked_at is null and expires_at > now())`

/** `userId`: only this person's. */
export const selectSessions = (db: Kysely<DB>, userId: string | null, filter?: SessionFilter | null) => {
  const sessions = db.selectFrom('sessions').selectAll().where('deletedAt', 'is', null)
  return applyFilter(userId === null ? sessions : sessions.where('userId', '=', userId), filter, {
    userId: (query, user) => query.where(eb => matches(eb.ref('userId'), user)),
    isActive: (query, isActive) => query.where(isActive ? running : sql<boolean>`not ${running}`),
    method: (query, method) => query.where('method', '=', method),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })
}

/** Undefined when it has ended already. */
export const endSession = (db: Kysely<DB>, id: string, reason: SessionEndReason): Promise<SessionRow | undefined> =>
  db
    .updateTable('sessions')
    .set({ revokedAt: sql<string>`clock_timestamp()`, revokedReason: reason })
    .where('id', '=', id)
    .where('revokedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

export const touchSession = async (db: Kysely<DB>, id: string, seen: { ip: string | null; userAgent: string | null; expiresAt?: string }): Promise<void> => {
  await db.updateTable('sessions').set({ ...seen, lastSeenAt: sql<string>`clock_timestamp()` }).where('id', '=', id).execute()
}

/** Whose sessions end; what is left out narrows nothing, so at least one must be given. */
export type Whose =
  | { userId: string; organizationId?: string; exceptSessionId?: string }
  | { organizationId: string }
  | { qrCredentialId: string }
  | { apiClientId: string }

/**
 * Ends sessions, in all organizations unless one is given, and whatever the row
 * level of the one who asks: refresh is refused at once, access tokens within a
 * minute. Call it in the transaction that takes the right away, after the change,
 * so that a sign-in that came before is ended and one that comes after is refused.
 * Answers how many ended.
 */
export async function revokeSessionsOf(trx: Kysely<DB>, whose: Whose, reason: SessionEndReason): Promise<number> {
  const { exceptSessionId, ...columns } = { exceptSessionId: undefined, ...whose }
  const conditions = Object.entries(columns).filter(([, value]) => value !== undefined) as ['userId' | 'organizationId' | 'qrCredentialId' | 'apiClientId', string][]
  if (conditions.length === 0) throw new Error('Say whose sessions end.')
  const { before } = await open(trx)
  const query = conditions.reduce(
    (update, [column, value]) => update.where(column, '=', value),
    trx.updateTable('sessions').set({ revokedAt: sql<string>`clock_timestamp()`, revokedReason: reason }).where('revokedAt', 'is', null).where('expiresAt', '>', sql<string>`now()`),
  )
  const ended = await (exceptSessionId ? query.where('id', '<>', exceptSessionId) : query).returning('id').execute()
  await sql`select set_config('app.authenticating', ${before}, true)`.execute(trx)
  return ended.length
}

const open = async (trx: Kysely<DB>): Promise<{ before: string }> => {
  const { rows } = await sql<{ before: string }>`
    select coalesce(current_setting('app.authenticating', true), '') as before`.execute(trx)
  await sql`select set_config('app.authenticating', 'on', true)`.execute(trx)
  return rows[0]!
}

export interface RevokedSession {
  sessionId: string
  revokedAt: string
}

/**
 * Sessions whose access tokens may still run. A transaction becomes visible
 * after the moment that it notes, so a minute before is looked at again.
 */
export const findRevokedSessions = (db: Kysely<DB>, since: string): Promise<RevokedSession[]> =>
  db
    .selectFrom('sessions')
    .select(['id as sessionId', sql<string>`revoked_at`.as('revokedAt')])
    .where('revokedAt', '>=', sql<string>`greatest(${since}::timestamptz - interval '1 minute', now() - interval '15 minutes')`)
    .orderBy('revokedAt')
    .execute()
