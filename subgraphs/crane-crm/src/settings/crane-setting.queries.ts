import type { Insertable, Kysely, Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'
import type { SettingKey } from './setting-keys.ts'

export type CraneSettingRow = Selectable<DB['settings']>

export const { findByIds: findSettingsByIds, softDelete: deleteSetting } = crud('settings')

const rows = (db: Kysely<DB>) => db.selectFrom('settings').selectAll().where('deletedAt', 'is', null)

/** By key; a handful. */
export const findSettings = (db: Kysely<DB>): Promise<CraneSettingRow[]> => rows(db).orderBy('key').execute()

/** Held until the transaction ends. */
export const lockSetting = (trx: Kysely<DB>, key: SettingKey): Promise<CraneSettingRow | undefined> => rows(trx).where('key', '=', key).forUpdate().executeTakeFirst()

export const setSetting = (trx: Kysely<DB>, key: SettingKey, value: unknown): Promise<CraneSettingRow> => {
  const stored = { value: JSON.stringify(value) } satisfies Partial<Insertable<DB['settings']>>
  return trx
    .insertInto('settings')
    .values({ key, ...stored })
    .onConflict(existing => existing.columns(['organizationId', 'key']).where('deletedAt', 'is', null).doUpdateSet(stored))
    .returningAll()
    .executeTakeFirstOrThrow()
}
