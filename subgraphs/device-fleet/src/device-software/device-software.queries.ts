import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable, type UpdateObject } from 'kysely'
import { crud, type DB } from '../db.ts'

export type DeviceSoftwareRow = Selectable<DB['deviceSoftware']>
export type FleetSoftwareStatusRow = { softwareId: string; versionId: string; count: number; outdatedCount: number }

export const { findByIds: findDeviceSoftwareByIds, lock: lockDeviceSoftware, update: updateDeviceSoftware } = crud('deviceSoftware')

export const selectDeviceSoftware = (db: Kysely<DB>) => db.selectFrom('deviceSoftware').selectAll().where('deletedAt', 'is', null)

export interface Place {
  deviceId: string
  softwareId: string
}

export const findOnDevice = (trx: Kysely<DB>, { deviceId, softwareId }: Place): Promise<DeviceSoftwareRow | undefined> =>
  selectDeviceSoftware(trx).where('deviceId', '=', deviceId).where('softwareId', '=', softwareId).executeTakeFirst()

/** What the device has of each software, and nothing for those that it does not have; with the name of each that there is. */
export const findInstalled = (trx: Kysely<DB>, deviceId: string, softwareIds: readonly string[]): Promise<{ id: string; name: string; versionNumber: string | null }[]> =>
  trx
    .selectFrom('software')
    .leftJoin('deviceSoftware as d', join =>
      join.onRef('d.softwareId', '=', 'software.id').on('d.deviceId', '=', deviceId).on('d.deletedAt', 'is', null).on('d.installationStatus', 'in', ['INSTALLED', 'OUTDATED']))
    .select(['software.id', 'software.name', 'd.installedVersion as versionNumber'])
    .where('software.id', '=', anyOf(softwareIds))
    .where('software.deletedAt', 'is', null)
    .execute()

/** Some device that has it. */
export const findDeviceWith = (trx: Kysely<DB>, { softwareId, versionId }: { softwareId: string; versionId?: string }): Promise<{ deviceNumber: string } | undefined> =>
  trx
    .selectFrom('deviceSoftware as d')
    .innerJoin('devices', 'devices.id', 'd.deviceId')
    .select('devices.deviceNumber')
    .where('d.softwareId', '=', softwareId)
    .$if(versionId !== undefined, query => query.where('d.versionId', '=', versionId!))
    .where('d.versionId', 'is not', null)
    .where('d.deletedAt', 'is', null)
    .limit(1)
    .executeTakeFirst()

/** Something is to be done there; what the device has stays until it is done. */
export async function markInstalling(trx: Kysely<DB>, { deviceId, softwareId }: Place): Promise<void> {
  const installing = { installationStatus: 'INSTALLING', lastUpdated: sql<string>`clock_timestamp()` } as const
  await trx
    .insertInto('deviceSoftware')
    .values({ deviceId, softwareId, ...installing })
    .onConflict(conflict => conflict.columns(['organizationId', 'deviceId', 'softwareId']).where('deletedAt', 'is', null).doUpdateSet(installing))
    .execute()
}

const changeOnDevice = async (trx: Kysely<DB>, { deviceId, softwareId }: Place, values: UpdateObject<DB, 'deviceSoftware'>): Promise<void> => {
  const now = sql<string>`clock_timestamp()`
  await trx
    .updateTable('deviceSoftware')
    .set({ lastUpdated: now, ...('versionId' in values && { installationDate: now }), ...values })
    .where('deviceId', '=', deviceId)
    .where('softwareId', '=', softwareId)
    .where('deletedAt', 'is', null)
    .execute()
}

export const markFailed = (trx: Kysely<DB>, place: Place): Promise<void> => changeOnDevice(trx, place, { installationStatus: 'FAILED' })

/** What was to be done never began: of these installations, everything on their devices is as it was. Of a held software. */
export async function markAsBefore(trx: Kysely<DB>, installationIds: readonly string[]): Promise<void> {
  if (installationIds.length === 0) return
  const status = sql`
    case when d.version_id is null then 'NOT_INSTALLED' when i.rollback_point ->> 'status' = 'FAILED' then 'FAILED' when device_fleet.is_outdated(d.version_id) then 'OUTDATED' else 'INSTALLED' end
  `
  await trx
    .updateTable('deviceSoftware as d')
    .from('softwareInstallations as i')
    .set({ installationStatus: sql`(${status})::device_fleet.device_software_status`, lastUpdated: sql<string>`clock_timestamp()` })
    .where('i.id', '=', anyOf(installationIds))
    .whereRef('d.deviceId', '=', 'i.deviceId')
    .whereRef('d.softwareId', '=', 'i.softwareId')
    .where('d.deletedAt', 'is', null)
    .execute()
}

export const markUninstalled = (trx: Kysely<DB>, place: Place): Promise<void> =>
  changeOnDevice(trx, place, { installationStatus: 'NOT_INSTALLED', versionId: null, installedVersion: null, installationDate: null })

/** The device has the version now: outdated already, where a newer one was released or it was recalled meanwhile. Of a held software. */
export const markInstalled = (trx: Kysely<DB>, place: Place, version: { id: string; versionNumber: string }, configuration?: DeviceSoftwareRow['configuration']): Promise<void> =>
  changeOnDevice(trx, place, {
    versionId: version.id,
    installedVersion: version.versionNumber,
    installationStatus: sql`(case when device_fleet.is_outdated(${version.id}) then 'OUTDATED' else 'INSTALLED' end)::device_fleet.device_software_status`,
    ...(configuration !== undefined && { configuration }),
  })

/** What devices remember of a deleted software. */
export async function deleteDeviceSoftwareOf(trx: Kysely<DB>, softwareId: string, deletionId: string): Promise<void> {
  await trx.updateTable('deviceSoftware').set({ deletedAt: sql<string>`clock_timestamp()`, deletionId }).where('softwareId', '=', softwareId).where('deletedAt', 'is', null).execute()
}

export async function reviveDeviceSoftwareOf(trx: Kysely<DB>, softwareId: string, deletionId: string): Promise<void> {
  await trx.updateTable('deviceSoftware').set({ deletedAt: null, deletionId: null }).where('softwareId', '=', softwareId).where('deletionId', '=', deletionId).execute()
}

/** Counted in an index alone; only the versions themselves, few as they are, are looked up. */
export const selectVersionCounts = (db: Kysely<DB>, softwareId: string) =>
  db
    .selectFrom(on =>
      on
        .selectFrom('deviceSoftware')
        .select(['versionId', sql<number>`count(*)::integer`.as('count'), sql<number>`(count(*) filter (where installation_status = 'OUTDATED'))::integer`.as('outdatedCount')])
        .where('softwareId', '=', softwareId)
        .where('versionId', 'is not', null)
        .where('deletedAt', 'is', null)
        .groupBy('versionId')
        .as('counted'))
    .innerJoin('softwareVersions as v', 'v.id', 'counted.versionId')
    .select(['v.softwareId', 'v.id as versionId', 'counted.count', 'counted.outdatedCount'])
    .orderBy('v.precedence', 'desc')

export const countVersions = (db: Kysely<DB>, softwareId: string): Promise<FleetSoftwareStatusRow[]> => selectVersionCounts(db, softwareId).execute()
