import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../db.ts'

export type PasswordReset = Selectable<DB['passwordResets']>

export const insertPasswordReset = async (db: Kysely<DB>, values: { userId: string; tokenHash: string; expiresAt: string }): Promise<void> => {
  await db.insertInto('passwordResets').values(values).execute()
}

const open = (db: Kysely<DB>) => db.selectFrom('passwordResets').selectAll().where('usedAt', 'is', null).where('expiresAt', '>', sql<string>`now()`)

export const findOpenReset = (db: Kysely<DB>, tokenHash: string): Promise<PasswordReset | undefined> => open(db).where('tokenHash', '=', tokenHash).executeTakeFirst()

export const countOpenResets = async (db: Kysely<DB>, userId: string): Promise<number> => (await open(db).where('userId', '=', userId).execute()).length

/** Spends every open code of the account; false when the one at hand was spent meanwhile. */
export const spendResets = async (db: Kysely<DB>, userId: string, id: string): Promise<boolean> => {
  const spent = await db
    .updateTable('passwordResets')
    .set({ usedAt: sql<string>`clock_timestamp()` })
    .where('userId', '=', userId)
    .where('usedAt', 'is', null)
    .where('expiresAt', '>', sql<string>`now()`)
    .returning('id')
    .execute()
  return spent.some(reset => reset.id === id)
}
