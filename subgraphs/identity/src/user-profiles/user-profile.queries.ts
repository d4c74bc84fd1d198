import { anyOf } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type UserProfileRow = Selectable<DB['userProfiles']>

export const { lock: lockUserProfile, update: updateUserProfile } = crud('userProfiles')

export const findUserProfilesByUsers = (db: Kysely<DB>, userIds: readonly string[]): Promise<UserProfileRow[]> =>
  db.selectFrom('userProfiles').selectAll().where('userId', '=', anyOf(userIds)).where('deletedAt', 'is', null).execute()

/** The person's profile, held until the transaction ends; an empty one is made where there was none. */
export async function lockUserProfileOf(db: Kysely<DB>, userId: string): Promise<UserProfileRow> {
  await db.insertInto('userProfiles').values({ userId }).onConflict(conflict => conflict.column('userId').where('deletedAt', 'is', null).doNothing()).execute()
  return db.selectFrom('userProfiles').selectAll().where('userId', '=', userId).where('deletedAt', 'is', null).forUpdate().executeTakeFirstOrThrow()
}
