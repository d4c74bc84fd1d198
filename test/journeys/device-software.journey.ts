import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { devices } from './device.fixture.ts'
import { why } from './journey.fixture.ts'

const { read, one, refused, take, made } = devices

const checksum = (name: string) => createHash('sha256').update(name).digest('hex')
const ids: Record<'device' | 'sensor' | 'software' | 'first' | 'second' | 'beta' | 'installed' | 'failed', string> = { device: '', sensor: '', software: '', first: '', second: '', beta: '', installed: '', failed: '' }

const onDevice = async () => {
  const { software } = await one('ewa', 'device', ids.device, 'software(first: 5) { edges { node { installationStatus installedVersion softwareVersion { id } } } }')
  return software.edges.map(({ node }: { node: object }) => node)
}
const version = (versionNumber: string, input: object = {}) => made('ewa', 'softwareVersionCreate', { softwareId: ids.software, versionNumber, checksum: checksum(versionNumber), compatibility: { deviceTypes: ['MASK_TESTER'] }, ...input })
const report = (id: string, status: string, input: object = {}) => take('zofia', 'installationReport', { id, status, ...input }, 'status completedAt errorMessage')

describe('software, from its first version to a rollback', () => {
  test('a maker describes software and releases a version with its checksum', async () => {
    ids.device = (await take('ravi', 'deviceCreate', { deviceNumber: 'MT-9001', deviceType: 'MASK_TESTER' }, 'status')).id
    ids.sensor = await made('ravi', 'deviceCreate', { deviceNumber: 'PS-9001', deviceType: 'PRESSURE_SENSOR' })
    ids.software = (await take('ewa', 'softwareCreate', { name: 'Valve firmware', category: 'FIRMWARE' }, 'createdBy { id }')).id
    expect(await refused('ewa', 'softwareVersionCreate', { softwareId: ids.software, versionNumber: '1.0', checksum: checksum('1.0') })).toEqual(why('INVALID_INPUT', 'versionNumber'))
    expect(await refused('ewa', 'softwareVersionCreate', { softwareId: ids.software, versionNumber: '1.0.0', checksum: 'x'.repeat(64) })).toEqual(why('INVALID_INPUT', 'checksum'))
    const first = await take('ewa', 'softwareVersionCreate', { softwareId: ids.software, versionNumber: '1.9.0', checksum: checksum('1.9.0').toUpperCase(), compatibility: { deviceTypes: ['MASK_TESTER'] } }, 'checksum isStable releasedAt')
    expect(first).toMatchObject({ checksum: checksum('1.9.0'), isStable: true, releasedAt: null })
    ids.first = first.id
    expect(await refused('zofia', 'installationStart', { deviceId: ids.device, softwareVersionId: ids.first })).toMatchObject({ code: 'CONFLICT' })
    await take('ewa', 'softwareVersionRelease', { id: ids.first }, 'releasedAt')
  })

  test('it goes onto a device that it is for, one at a time', async () => {
    expect(await refused('zofia', 'installationStart', { deviceId: ids.sensor, softwareVersionId: ids.first })).toMatchObject({ code: 'CONFLICT' })
    expect(await refused('stranger', 'installationStart', { deviceId: ids.device, softwareVersionId: ids.first })).toMatchObject({ code: 'NOT_FOUND' })
    const started = await take('zofia', 'installationStart', { deviceId: ids.device, softwareVersionId: ids.first }, 'action status previousVersion newVersion rollbackPoint { versionNumber }')
    expect(started).toMatchObject({ action: 'INSTALL', status: 'PENDING', previousVersion: null, newVersion: '1.9.0', rollbackPoint: null })
    ids.installed = started.id
    expect(await onDevice()).toMatchObject([{ installationStatus: 'INSTALLING', installedVersion: null }])
    expect(await refused('ewa', 'installationStart', { deviceId: ids.device, softwareVersionId: ids.first })).toMatchObject({ code: 'CONFLICT' })
    expect(await refused('zofia', 'installationReport', { id: ids.installed, status: 'COMPLETED' })).toMatchObject({ code: 'INVALID_TRANSITION' })
    await report(ids.installed, 'IN_PROGRESS')
    expect(await report(ids.installed, 'COMPLETED', { log: 'verified' })).toMatchObject({ status: 'COMPLETED', completedAt: expect.any(String) })
    expect(await onDevice()).toEqual([{ installationStatus: 'INSTALLED', installedVersion: '1.9.0', softwareVersion: { id: ids.first } }])
    expect(await refused('zofia', 'installationRollback', { id: ids.installed })).toMatchObject({ code: 'CONFLICT' })
  })

  test('a newer stable version makes it outdated, a beta does not', async () => {
    ids.beta = await version('2.0.0-beta.2', { isBeta: true })
    await take('ewa', 'softwareVersionRelease', { id: ids.beta })
    expect(await onDevice()).toMatchObject([{ installationStatus: 'INSTALLED' }])
    ids.second = await version('1.10.0')
    await take('ewa', 'softwareVersionRelease', { id: ids.second })
    expect(await onDevice()).toMatchObject([{ installationStatus: 'OUTDATED', installedVersion: '1.9.0' }])
    const { softwareVersions } = await read('zofia', `{ softwareVersions(filter: { softwareId: { eq: "${ids.software}" } }, orderBy: { field: VERSION, direction: ASC }) { edges { node { versionNumber } } } }`)
    expect(softwareVersions.edges.map(({ node }: { node: { versionNumber: string } }) => node.versionNumber)).toEqual(['1.9.0', '1.10.0', '2.0.0-beta.2'])
    const { devices: outdated } = await read('zofia', `{ devices(filter: { softwareId: { eq: "${ids.software}" }, isOutdated: true }) { edges { node { id } } } }`)
    expect(outdated.edges).toEqual([{ node: { id: ids.device } }])
  })

  test('an update that fails is told of, and goes back to what was recorded', async () => {
    const update = await take('zofia', 'installationStart', { deviceId: ids.device, softwareVersionId: ids.second }, 'action previousVersion newVersion rollbackPoint { versionNumber status }')
    expect(update).toMatchObject({ action: 'UPDATE', previousVersion: '1.9.0', newVersion: '1.10.0', rollbackPoint: { versionNumber: '1.9.0', status: 'OUTDATED' } })
    ids.failed = update.id
    await report(ids.failed, 'IN_PROGRESS')
    expect(await report(ids.failed, 'FAILED', { errorMessage: 'The checksum differs.' })).toMatchObject({ status: 'FAILED', errorMessage: 'The checksum differs.' })
    expect(await onDevice()).toMatchObject([{ installationStatus: 'FAILED' }])

    const back = await take('zofia', 'installationRollback', { id: ids.failed }, 'action newVersion')
    expect(back).toMatchObject({ action: 'ROLLBACK', newVersion: '1.9.0' })
    await report(back.id, 'IN_PROGRESS')
    await report(back.id, 'COMPLETED')
    expect(await onDevice()).toEqual([{ installationStatus: 'OUTDATED', installedVersion: '1.9.0', softwareVersion: { id: ids.first } }])
    const { systemLogs } = await read('ravi', '{ systemLogs(filter: { level: [ERROR] }, first: 1) { edges { node { action } } } }')
    expect(systemLogs.edges).toMatchObject([{ node: { action: expect.stringContaining('installation') } }])
  })

  test('what is recalled goes nowhere, stops what waits, and leaves devices outdated', async () => {
    const waiting = await made('zofia', 'installationStart', { deviceId: ids.device, softwareVersionId: ids.second })
    await take('ewa', 'softwareVersionRecall', { id: ids.second, reason: 'It forgets its calibration.' }, 'recalledAt recallReason')
    expect(await one('zofia', 'installation', waiting, 'status errorMessage')).toEqual({ status: 'FAILED', errorMessage: expect.stringContaining('It forgets its calibration.') })
    expect(await refused('zofia', 'installationStart', { deviceId: ids.device, softwareVersionId: ids.second })).toMatchObject({ code: 'CONFLICT' })
    // With the newer one gone the older is the newest again.
    expect(await onDevice()).toMatchObject([{ installedVersion: '1.9.0' }])
    const { fleetSoftwareStatus } = await read('ravi', `{ fleetSoftwareStatus(softwareId: "${ids.software}") { softwareVersion { versionNumber } count } }`)
    expect(fleetSoftwareStatus).toEqual([{ softwareVersion: { versionNumber: '1.9.0' }, count: 1 }])
  })
})
