import { anyOf, applyFilter, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { ConfigBackupFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'

/** Without what it holds, which is long and read only to be restored. */
export type ConfigBackupRow = Omit<Selectable<DB['configBackups']>, 'content'>
export type NewConfigBackup = Pick<Insertable<DB['configBackups']>, 'name' | 'content' | 'checksum' | 'formatVersion' | 'counts' | 'beforeRestoringId' | 'createdById'>

const COLUMNS = [
  'id', 'name', 'formatVersion', 'checksum', 'counts', 'beforeRestoringId', 'createdById', 'organizationId', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId',
] as const satisfies (keyof DB['configBackups'])[]

export const insertBackup = (trx: Kysely<DB>, backup: NewConfigBackup): Promise<ConfigBackupRow> =>
  trx.insertInto('configBackups').values(backup).returning(COLUMNS).executeTakeFirstOrThrow()

export const findBackupsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<ConfigBackupRow[]> =>
  db.selectFrom('configBackups').select(COLUMNS).where('id', '=', anyOf(ids)).where('deletedAt', 'is', null).execute()

export const findWholeBackup = (db: Kysely<DB>, id: string): Promise<Selectable<DB['configBackups']> | undefined> =>
  db.selectFrom('configBackups').selectAll().where('id', '=', id).where('deletedAt', 'is', null).executeTakeFirst()

export const selectBackups = (db: Kysely<DB>, filter?: ConfigBackupFilter | null) =>
  applyFilter(db.selectFrom('configBackups').select(COLUMNS).where('deletedAt', 'is', null), filter, {
    createdById: (query, creator) => query.where(eb => matches(eb.ref('createdById'), creator)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })
