import { applyFilter, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable, type UpdateObject } from 'kysely'
import type { DeviceSoftwareStatus, InstallationReportStatus, SoftwareInstallationFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { oneOf } from '../devices/device.queries.ts'
import type { JsonObject } from '../json/strict-json.ts'
import type { SoftwareVersionRow } from '../software-versions/software-version.queries.ts'

export type SoftwareInstallationRow = Selectable<DB['softwareInstallations']>
export type RollbackPointRow = { versionId: string; versionNumber: string; status: DeviceSoftwareStatus; configuration: JsonObject }
export type NewInstallation = Pick<
  Insertable<DB['softwareInstallations']>,
  'deviceId' | 'softwareId' | 'versionId' | 'action' | 'initiatedById' | 'timeoutMinutes' | 'previousVersion' | 'newVersion' | 'rollbackPoint' | 'rollsBackId'
>

export const { findByIds: findInstallationsByIds, insert: insertInstallation, lock: lockInstallation } = crud('softwareInstallations')

/** In the words of the indexes that hold just these. */
const RUNNING = (['PENDING', 'IN_PROGRESS'] as const).map(status => sql.lit(status))

/** Whatever is not over on the device. */
export const findRunningOn = (trx: Kysely<DB>, deviceId: string): Promise<{ id: string } | undefined> =>
  trx.selectFrom('softwareInstallations').select('id').where('deviceId', '=', deviceId).where('status', 'in', RUNNING).where('deletedAt', 'is', null).executeTakeFirst()

/** Of the software, or the version, what is not over. */
export const selectRunning = (db: Kysely<DB>, { softwareId, versionId }: { softwareId: string; versionId?: string }) =>
  db
    .selectFrom('softwareInstallations')
    .select('id')
    .where('softwareId', '=', softwareId)
    .$if(versionId !== undefined, query => query.where('versionId', '=', versionId!))
    .where('status', 'in', RUNNING)
    .where('deletedAt', 'is', null)

/** Some of it. */
export const findRunningOf = (trx: Kysely<DB>, which: { softwareId: string; versionId?: string }): Promise<{ id: string } | undefined> => selectRunning(trx, which).limit(1).executeTakeFirst()

/** What has not begun of the version fails, but for what takes it off a device. Answers the ids of what was stopped. */
export async function stopPending(trx: Kysely<DB>, { id, softwareId }: SoftwareVersionRow, errorMessage: string): Promise<string[]> {
  const stopped = await trx
    .updateTable('softwareInstallations')
    .set({ status: 'FAILED', completedAt: sql<string>`clock_timestamp()`, errorMessage })
    .where('softwareId', '=', softwareId)
    .where('versionId', '=', id)
    .where('status', '=', sql.lit('PENDING'))
    .where('action', '<>', 'UNINSTALL')
    .where('deletedAt', 'is', null)
    .returning('id')
    .execute()
  return stopped.map(installation => installation.id)
}

interface Report {
  installationLog?: string | null
  errorMessage?: string | null
}

/** Of a held installation. Its time begins with its first report, and anew with each. */
export function reportHeldInstallation(trx: Kysely<DB>, id: string, status: InstallationReportStatus, report: Report): Promise<SoftwareInstallationRow> {
  const now = sql<string>`clock_timestamp()`
  const times: UpdateObject<DB, 'softwareInstallations'> =
    status === 'IN_PROGRESS' ? { startedAt: sql`coalesce(started_at, clock_timestamp())`, timesOutAt: sql`app.later(clock_timestamp(), timeout_minutes)` } : { completedAt: now }
  return trx.updateTable('softwareInstallations').set({ status, ...times, ...report }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()
}

export const selectInstallations = (db: Kysely<DB>, filter?: SoftwareInstallationFilter | null) =>
  applyFilter(db.selectFrom('softwareInstallations').selectAll().where('deletedAt', 'is', null), filter, {
    status: (query, status) => query.where('status', '=', oneOf(status)),
    deviceId: (query, device) => query.where(eb => matches(eb.ref('deviceId'), device)),
    softwareId: (query, software) => query.where(eb => matches(eb.ref('softwareId'), software)),
    softwareVersionId: (query, version) => query.where(eb => matches(eb.ref('versionId'), version)),
    initiatedById: (query, person) => query.where(eb => matches(eb.ref('initiatedById'), person)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })
