import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../db.ts'

/** With the password's hash, so not for any other use. */
export type User = Selectable<DB['users']>

/** An organization where a person works. */
export interface Place {
  membershipId: string
  organization: Selectable<DB['organizations']>
}

const users = (db: Kysely<DB>) => db.selectFrom('users').selectAll().where('deletedAt', 'is', null)

/** By e-mail address or username; both are kept in lower case. */
export const findUserByName = (db: Kysely<DB>, name: string): Promise<User | undefined> =>
  users(db).where(name.includes('@') ? 'email' : 'username', '=', name).executeTakeFirst()

export const findActiveUser = (db: Kysely<DB>, id: string): Promise<User | undefined> => users(db).where('id', '=', id).where('status', '=', 'ACTIVE').executeTakeFirst()

/** Held until the transaction ends: a change of the password or a suspension comes before or after, never within. */
export const lockActiveUser = (db: Kysely<DB>, id: string): Promise<User | undefined> =>
  users(db).where('id', '=', id).where('status', '=', 'ACTIVE').forUpdate().executeTakeFirst()

/** The organizations where the person works, the one of the latest session first. */
export async function findPlaces(db: Kysely<DB>, userId: string): Promise<Place[]> {
  const rows = await db
    .selectFrom('memberships as m')
    .innerJoin('organizations as o', 'o.id', 'm.organizationId')
    .leftJoinLateral(
      eb =>
        eb
          .selectFrom('sessions as s')
          .select(sql<string | null>`max(s.created_at)`.as('lastUsedAt'))
          .whereRef('s.membershipId', '=', 'm.id')
          .whereRef('s.userId', '=', 'm.userId')
          .as('used'),
      join => join.onTrue(),
    )
    .selectAll('o')
    .select('m.id as membershipId')
    .where('m.userId', '=', userId)
    .where('m.status', '=', 'ACTIVE')
    .where('m.deletedAt', 'is', null)
    .where('o.isActive', '=', true)
    .where('o.deletedAt', 'is', null)
    .orderBy('used.lastUsedAt', order => order.desc().nullsLast())
    .orderBy('m.joinedAt')
    .orderBy('m.id')
    .execute()
  return rows.map(({ membershipId, ...organization }) => ({ membershipId, organization }))
}

/** Held until the transaction ends; undefined when the person doesn't work there any more. */
export const lockPlace = async (db: Kysely<DB>, membershipId: string): Promise<boolean> => {
  const row = await db
    .selectFrom('memberships as m')
    .innerJoin('organizations as o', 'o.id', 'm.organizationId')
    .select('m.id')
    .where('m.id', '=', membershipId)
    .where('m.status', '=', 'ACTIVE')
    .where('m.deletedAt', 'is', null)
    .where('o.isActive', '=', true)
    .where('o.deletedAt', 'is', null)
    .forShare()
    .executeTakeFirst()
  return row !== undefined
}

/** Whether the account's owner has signed in from this address lately. */
export const isKnownAddress = async (db: Kysely<DB>, userId: string, ip: string): Promise<boolean> => {
  const row = await db
    .selectFrom('sessions')
    .select('id')
    .where('userId', '=', userId)
    .where('ip', '=', ip)
    .where('createdAt', '>', sql<string>`now() - interval '90 days'`)
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

export const changeUserSignIn = (
  db: Kysely<DB>,
  id: string,
  values: { passwordHash?: string; signedIn?: boolean },
): Promise<User> =>
  db
    .updateTable('users')
    .set({ ...(values.passwordHash && { passwordHash: values.passwordHash }), ...(values.signedIn && { lastLoginAt: sql<string>`clock_timestamp()` }) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

/** From here on the audit log names the person who is signing in. */
export const actAs = async (db: Kysely<DB>, userId: string): Promise<void> => {
  const request = sql`coalesce(app.setting('request'), '{}')::jsonb || jsonb_build_object('userId', ${userId}::text)`
  await sql`select set_config('app.request', (${request})::text, true)`.execute(db)
}

/** Gives what the transaction does another name in the audit log. */
export const nameAction = async (db: Kysely<DB>, action: string): Promise<void> => {
  await sql`select set_config('app.action', ${action}, true)`.execute(db)
}
