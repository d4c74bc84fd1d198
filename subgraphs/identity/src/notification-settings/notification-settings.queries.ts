import { anyOf } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type StoredSettings = Selectable<DB['notificationSettings']>

/** What a person chose, or what holds until then. */
export interface NotificationSettingsRow {
  emailEnabled: boolean
  pushEnabled: boolean
  smsEnabled: boolean
  /** Types that the person does not want to be told of; text, since the driver reads arrays of known types only. */
  mutedTypes: string[]
  version: number
  updatedAt: string | null
}

export const standardSettings: NotificationSettingsRow = { emailEnabled: true, pushEnabled: true, smsEnabled: false, mutedTypes: [], version: 0, updatedAt: null }

type Choice = Pick<NotificationSettingsRow, 'emailEnabled' | 'pushEnabled' | 'smsEnabled' | 'mutedTypes'>

export const { update: updateSettings } = crud('notificationSettings')

const settingsOf = (db: Kysely<DB>, userId: string) => db.selectFrom('notificationSettings').selectAll().where('userId', '=', userId).where('deletedAt', 'is', null)

export const findSettings = (db: Kysely<DB>, userId: string): Promise<StoredSettings | undefined> => settingsOf(db, userId).executeTakeFirst()

export const lockSettings = (db: Kysely<DB>, userId: string): Promise<StoredSettings | undefined> => settingsOf(db, userId).forUpdate().executeTakeFirst()

/** Undefined when the person's first settings were made meanwhile. */
export const insertSettings = (db: Kysely<DB>, values: Choice & { userId: string }): Promise<StoredSettings | undefined> =>
  db
    .insertInto('notificationSettings')
    .values(values)
    .onConflict(conflict => conflict.columns(['organizationId', 'userId']).where('deletedAt', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst()

/** The choices of those people who made any. */
export const findSettingsOfUsers = (db: Kysely<DB>, userIds: readonly string[]): Promise<StoredSettings[]> =>
  userIds.length === 0 ? Promise.resolve([]) : db.selectFrom('notificationSettings').selectAll().where('userId', '=', anyOf(userIds)).where('deletedAt', 'is', null).execute()
