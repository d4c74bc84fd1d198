import { anyOf, applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type RawBuilder, type Selectable, type SqlBool } from 'kysely'
import type { DeviceFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { SHORTEST_INDEXED } from '../device-customers/device-customer.queries.ts'

export type DeviceRow = Selectable<DB['devices']>
export type NewDevice = Pick<
  Insertable<DB['devices']>,
  'deviceNumber' | 'deviceType' | 'kindOfDevice' | 'serialNumber' | 'customerId' | 'jobId' | 'testIntervalDays' | 'createdById'
>

export const { findByIds: findDevicesByIds, insert: insertDevice, lock: lockDevice, update: updateDevice, softDelete: deleteDevice } = crud('devices')

/** The device, kept as it is until the transaction ends; others may keep it at the same time. */
export const keepDevice = (trx: Kysely<DB>, id: string): Promise<DeviceRow | undefined> =>
  trx.selectFrom('devices').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

export const findDevicesByNumbers = (db: Kysely<DB>, numbers: readonly string[]): Promise<DeviceRow[]> =>
  db.selectFrom('devices').selectAll().where('deviceNumber', '=', anyOf(numbers)).where('deletedAt', 'is', null).execute()

/** What runs on a held device. */
export const findRunning = (trx: Kysely<DB>, deviceId: string): Promise<{ isInstalling: boolean; isTested: boolean }> =>
  trx
    .selectNoFrom(({ exists, selectFrom }) => {
      const installations = selectFrom('softwareInstallations').select('id').where('deviceId', '=', deviceId).where('deletedAt', 'is', null)
      const tests = selectFrom('testReports').select('id').where('deviceId', '=', deviceId).where('deletedAt', 'is', null)
      return [
        exists(installations.where('status', 'in', ['PENDING', 'IN_PROGRESS'])).$castTo<boolean>().as('isInstalling'),
        exists(tests.where('state', 'in', ['PENDING', 'IN_PROGRESS'])).$castTo<boolean>().as('isTested'),
      ]
    })
    .executeTakeFirstOrThrow()

/** What is installed on the device goes with it: nobody counts it any more. */
export async function deleteSoftwareOf(trx: Kysely<DB>, deviceId: string, deletionId: string): Promise<void> {
  await trx.updateTable('deviceSoftware').set({ deletedAt: sql<string>`clock_timestamp()`, deletionId }).where('deviceId', '=', deviceId).where('deletedAt', 'is', null).execute()
}

/** But for software that was deleted since; what became outdated meanwhile is marked so. The software is held first: whoever deletes it waits, or has. */
export async function reviveSoftwareOf(trx: Kysely<DB>, deviceId: string, deletionId: string): Promise<void> {
  const softwareIds = trx.selectFrom('deviceSoftware').select('softwareId').where('deviceId', '=', deviceId).where('deletionId', '=', deletionId)
  await trx.selectFrom('software').select('id').where('id', 'in', softwareIds).orderBy('id').forNoKeyUpdate().execute()
  await trx
    .updateTable('deviceSoftware')
    .set({ deletedAt: null, deletionId: null })
    .where('deviceId', '=', deviceId)
    .where('deletionId', '=', deletionId)
    .where(eb => eb.exists(eb.selectFrom('software').select('software.id').whereRef('software.id', '=', 'deviceSoftware.softwareId').where('software.deletedAt', 'is', null)))
    .execute()
  await trx.selectFrom('deviceSoftware').select(sql`device_fleet.mark_outdated(software_id)`.as('marked')).where('deviceId', '=', deviceId).where('deletedAt', 'is', null).execute()
}

export interface DeviceSearch extends DeviceFilter {
  /** Of these customers: what a party is. */
  customerIds?: readonly string[]
  /** Whose test is due within so many days, of the organization's calendar. */
  dueWithin?: number
}

export const selectDevices = (db: Kysely<DB>, filter?: DeviceSearch | null) =>
  applyFilter(db.selectFrom('devices').selectAll().where('deletedAt', 'is', null), filter, {
    deviceType: (query, type) => query.where('deviceType', '=', oneOf(type)),
    status: (query, status) => query.where('status', '=', oneOf(status)),
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    jobId: (query, job) => query.where(eb => matches(eb.ref('jobId'), job)),
    serialNumber: (query, serialNumber) => query.where('serialNumber', '=', serialNumber),
    // What is asked of software is one condition: all of it is about the same piece.
    softwareVersionId: query => query.where(withSoftware(filter!)),
    softwareId: query => (filter!.softwareVersionId ? query : query.where(withSoftware(filter!))),
    isOutdated: (query, isOutdated) => (filter!.softwareVersionId || filter!.softwareId ? query : query.where(eb => (isOutdated ? withSoftware({ isOutdated }) : eb.not(withSoftware({ isOutdated: true }))))),
    text: (query, text) => query.where(withText(text)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    customerIds: (query, customerIds) => query.where('customerId', '=', anyOf(customerIds)),
    // The day by a statement of its own: beside the column, row security would keep it from the index.
    dueWithin: (query, days) => query.where('status', '=', sql.lit('ACTIVE')).where('testDueOn', '<=', sql<string>`(select app.local_date(now()) + ${days}::integer)`),
  })

/** Devices on which such software is installed. */
function withSoftware({ softwareVersionId, softwareId, isOutdated }: Pick<DeviceFilter, 'softwareVersionId' | 'softwareId' | 'isOutdated'>) {
  const eb = expressionBuilder<DB, 'devices'>()
  const installed = eb.selectFrom('deviceSoftware').select('deviceSoftware.id').whereRef('deviceSoftware.deviceId', '=', 'devices.id').where('deviceSoftware.deletedAt', 'is', null).where('versionId', 'is not', null)
  return eb.exists(
    installed
      .$if(softwareVersionId != null, query => query.where(on => matches(on.ref('versionId'), softwareVersionId!)))
      .$if(softwareId != null, query => query.where(on => matches(on.ref('softwareId'), softwareId!)))
      .$if(isOutdated != null, query => query.where('installationStatus', isOutdated ? '=' : '<>', sql.lit('OUTDATED'))),
  )
}

function withText(text: string) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select device_fleet.devices_with_text(${patternOf(text)}))`
  const eb = expressionBuilder<DB, 'devices'>()
  return contains([eb.ref('deviceNumber'), eb.ref('serialNumber'), eb.ref('kindOfDevice')], text)
}

/** Of one alone, as a part of the statement, PostgreSQL finds the index that holds just these. */
export const oneOf = <Value extends string>(values: readonly Value[]): RawBuilder<Value> => (values.length === 1 ? sql.lit(values[0]!) : anyOf(values))
