import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import type { DemoDevice } from './devices.demo.ts'
import { momentFrom, type Making } from './making.ts'

const SOFTWARE = [
  ['Mask tester firmware', 'FIRMWARE', 'Connect Instruments', ['MASK_TESTER']], ['Sensor firmware', 'FIRMWARE', 'Connect Instruments', ['PRESSURE_SENSOR', 'FLOW_METER', 'TEMPERATURE_SENSOR', 'HUMIDITY_SENSOR']],
  ['Connect++', 'APPLICATION', 'Connect Instruments', null], ['Serial driver', 'DRIVER', 'Northern Drivers', null],
] as const
const VERSIONS = ['1.8.2', '2.0.0', '2.1.0-rc.1', '2.1.0'] as const

/** Software in several versions, on devices as they were installed: some are behind. */
export async function seedSoftware({ trx, chance, now, maker, operator }: Making, devices: readonly DemoDevice[]): Promise<void> {
  for (const [place, [name, category, vendor, deviceTypes]] of SOFTWARE.entries()) {
    const { id: softwareId } = await trx
      .insertInto('software')
      .values({ name, category, vendor, platform: 'ARM', licenseType: 'Proprietary', createdById: maker, createdAt: momentFrom(now, place - 290) })
      .returning('id')
      .executeTakeFirstOrThrow()
    const versions = await trx
      .insertInto('softwareVersions')
      .values(VERSIONS.map((versionNumber, index) => {
        const isBeta = versionNumber.includes('-')
        return {
          softwareId, versionNumber, isBeta, isStable: !isBeta, checksum: createHash('sha256').update(`${name} ${versionNumber}`).digest('hex'), fileSize: String(chance.between(400_000, 9_000_000)),
          filePath: `${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}/${versionNumber}.bin`, releaseNotes: isBeta ? 'To try out.' : 'Faster, and with fewer faults.', requiresReboot: category === 'FIRMWARE',
          compatibility: JSON.stringify(deviceTypes ? { deviceTypes } : {}), createdById: maker, releasedAt: momentFrom(now, index * 60 - 270), createdAt: momentFrom(now, index * 60 - 271),
        }
      }))
      .returning(['id', 'versionNumber'])
      .execute()
    const able = devices.filter(({ deviceType }) => !deviceTypes || (deviceTypes as readonly string[]).includes(deviceType))
    const onDevice = able.map(({ id: deviceId }, index) => ({ deviceId, version: versions[index % 4 === 0 ? 1 : index % 7 === 0 ? 0 : 3]!, day: -(index % 40) - 2 }))
    await trx
      .insertInto('softwareInstallations')
      .values(onDevice.map(({ deviceId, version, day }) => ({
        deviceId, softwareId, versionId: version.id, action: 'INSTALL' as const, status: 'COMPLETED' as const, initiatedById: operator, newVersion: version.versionNumber,
        startedAt: momentFrom(now, day, 600), completedAt: momentFrom(now, day, 604), createdAt: momentFrom(now, day, 599), installationLog: 'verified\nwritten\nstarted',
      })))
      .execute()
    await trx
      .insertInto('deviceSoftware')
      .values(onDevice.map(({ deviceId, version, day }) => ({ deviceId, softwareId, versionId: version.id, installedVersion: version.versionNumber, installationStatus: 'INSTALLED' as const, installationDate: momentFrom(now, day, 604), lastUpdated: momentFrom(now, day, 604) })))
      .execute()
    await sql`select device_fleet.mark_outdated(${softwareId})`.execute(trx)
  }
}
