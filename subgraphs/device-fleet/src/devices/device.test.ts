import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import {
  apiClient, change, code, command, createCustomer, createDevice, createSoftware, customerCommand, deviceCommand, install, list, look, organization, query, readDevice, supportOf,
} from './device.fixture.ts'

test('a device is added with all that is known, changed, and cleared again', async () => {
  const admin = organization()
  const [customerId, jobId] = [await createCustomer(admin), newId('job')]
  const known = { kindOfDevice: 'Handheld', serialNumber: 'SN 1', testIntervalDays: 30 }
  const { device, errors } = await deviceCommand(admin, 'Create', { deviceNumber: ' MT-1 ', deviceType: 'MASK_TESTER', customerId, jobId, ...known })
  expect(errors).toEqual([])
  const today = new Date().toISOString().slice(0, 10)
  expect(device).toEqual({
    id: expect.stringMatching(/^dev_/), deviceNumber: 'MT-1', deviceType: 'MASK_TESTER', status: 'ACTIVE', configuration: {}, ...known, lastTestedAt: null, testDueOn: today, version: 1,
    customer: { id: customerId }, job: { id: jobId }, createdBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId },
  })
  const { id } = device
  const nothing = { kindOfDevice: null, serialNumber: null }
  const cleared = await deviceCommand(admin, 'Update', { id, version: 1, deviceNumber: 'MT-2', ...nothing, customerId: null, jobId: null, testIntervalDays: 0 })
  expect(cleared.device).toEqual({ ...device, deviceNumber: 'MT-2', ...nothing, customer: null, job: null, testIntervalDays: 0, testDueOn: null, version: 2 })
  expect((await deviceCommand(admin, 'Update', { id })).device.version).toBe(2)
  expect((await createDevice(apiClient(admin))).createdBy).toBeNull()
})

test('a device’s number is its own in the company, however many ask for it at once', async () => {
  const admin = organization()
  const input = { deviceNumber: 'MT-1', deviceType: 'MASK_TESTER' }
  const answers = await Promise.all([1, 2, 3].map(() => deviceCommand(admin, 'Create', input)))
  expect(answers.map(code).sort()).toEqual([[], [['ALREADY_EXISTS', 'input.deviceNumber']], [['ALREADY_EXISTS', 'input.deviceNumber']]])
  const other = await createDevice(admin)
  expect(code(await deviceCommand(admin, 'Update', { id: other.id, deviceNumber: 'MT-1' }))).toEqual([['ALREADY_EXISTS', 'input.deviceNumber']])
  expect(await readDevice(admin, other.id)).toEqual(other)
  expect(code(await deviceCommand(organization(), 'Create', input))).toEqual([])
  const once = await Promise.all([1, 2].map(() => deviceCommand(admin, 'Create', { ...input, deviceNumber: 'MT-2', idempotencyKey: 'one' })))
  expect(once[0]).toEqual(once[1])
})

test('what may not be of a device is refused, and nothing changes', async () => {
  const admin = organization()
  const device = await createDevice(admin)
  const { id } = device
  const foreign = await createCustomer(organization())
  const refused: [input: object, code: string, field: string][] = [
    [{ deviceNumber: null }, 'INVALID_INPUT', 'input.deviceNumber'],
    [{ deviceNumber: 'x'.repeat(101) }, 'INVALID_INPUT', 'input.deviceNumber'],
    [{ testIntervalDays: -1 }, 'INVALID_INPUT', 'input.testIntervalDays'],
    [{ testIntervalDays: 3661 }, 'INVALID_INPUT', 'input.testIntervalDays'],
    [{ testIntervalDays: null }, 'INVALID_INPUT', 'input.testIntervalDays'],
    [{ customerId: newId('dcu') }, 'NOT_FOUND', 'input.customerId'],
    [{ customerId: foreign }, 'NOT_FOUND', 'input.customerId'],
    [{ jobId: newId('dcu') }, 'INVALID_INPUT', 'input.jobId'],
    [{ version: 2, deviceNumber: 'Other' }, 'CONFLICT', 'input.version'],
  ]
  for (const [input, what, field] of refused) expect([input, code(await deviceCommand(admin, 'Update', { id, ...input }))]).toEqual([input, [[what, field]]])
  expect(code(await deviceCommand(organization(), 'Update', { id, kindOfDevice: 'Other' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await readDevice(admin, id)).toEqual(device)
  expect(code(await deviceCommand(admin, 'Create', { deviceNumber: 'Other', deviceType: 'FLOW_METER', testIntervalDays: 3661 }))).toEqual([['INVALID_INPUT', 'input.testIntervalDays']])
  expect((await list(admin, 'devices')).total).toBe(1)
})

test('a device moves between all of its states, and not to the one that it has', async () => {
  const admin = organization()
  const { id } = await createDevice(admin)
  for (const status of ['MAINTENANCE', 'INACTIVE', 'ACTIVE', 'INACTIVE', 'MAINTENANCE', 'ACTIVE']) expect((await deviceCommand(admin, 'StatusSet', { id, status })).device.status).toBe(status)
  expect((await deviceCommand(admin, 'StatusSet', { id, status: 'ACTIVE' })).errors).toEqual([{ code: 'INVALID_TRANSITION', message: 'Cannot activate what is active.', field: null }])
  expect(code(await deviceCommand(admin, 'StatusSet', { id, status: 'INACTIVE', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect((await readDevice(admin, id)).version).toBe(7)
})

test('a device is found by its number, letter for letter, in its company alone', async () => {
  const admin = organization()
  const device = await createDevice(admin, { deviceNumber: 'MT-1' })
  const found = async (by: typeof admin, deviceNumber: string) => (await query(by, 'query ($deviceNumber: String!) { deviceByNumber(deviceNumber: $deviceNumber) { id } }', { deviceNumber })).deviceByNumber
  expect(await found(admin, ' MT-1')).toEqual({ id: device.id })
  expect(await found(admin, 'mt-1')).toBeNull()
  expect(await found(organization(), 'MT-1')).toBeNull()
})

test('a device’s customer is shown to who may see customers', async () => {
  const admin = organization()
  const { id } = await createDevice(admin, { customerId: await createCustomer(admin) })
  expect((await readDevice(admin.colleague({ scopes: ['devices.device:read'] }), id)).customer).toBeNull()
  expect((await readDevice(supportOf(admin), id)).customer).not.toBeNull()
})

test('a device is not deleted while an installation or a test of it runs', async () => {
  const admin = organization()
  const device = await createDevice(admin)
  const { softwareId, versionIds } = await createSoftware(admin, '1.0.0')
  const installation = await change(admin, trx =>
    trx.insertInto('softwareInstallations').values({ deviceId: device.id, softwareId, versionId: versionIds[0]!, action: 'INSTALL' }).returning('id').executeTakeFirstOrThrow())
  expect((await deviceCommand(admin, 'Delete', { id: device.id })).errors[0].message).toBe('An installation on this device is not over.')
  await change(admin, trx => trx.updateTable('softwareInstallations').set({ status: 'FAILED', errorMessage: 'x', completedAt: sql<string>`now()` }).where('id', '=', installation.id).execute())
  await change(admin, async trx => {
    const scenario = await trx.insertInto('testScenarios').values({ name: 'Masks' }).returning('id').executeTakeFirstOrThrow()
    await trx.insertInto('scenarioVersions').values({ scenarioId: scenario.id, scenarioVersion: 1, testFlow: { steps: [] } }).execute()
    await trx.insertInto('testReports').values({ scenarioId: scenario.id, scenarioVersion: 1, deviceId: device.id, deviceType: 'MASK_TESTER', state: 'IN_PROGRESS' }).execute()
  })
  expect((await deviceCommand(admin, 'Delete', { id: device.id })).errors[0].message).toBe('A test of this device is not over.')
  expect(await readDevice(admin, device.id)).toEqual(device)
})

test('what is installed on a device goes and comes back with it, and is marked when it became outdated meanwhile', async () => {
  const admin = organization()
  const { id } = await createDevice(admin)
  const [kept, gone] = [await createSoftware(admin, '1.0.0'), await createSoftware(admin, '1.0.0')]
  for (const { softwareId, versionIds } of [kept, gone]) await install(admin, id, softwareId, versionIds[0]!)
  const installed = () => look(admin, db => db.selectFrom('deviceSoftware').select(['softwareId', 'installationStatus']).where('deviceId', '=', id).where('deletedAt', 'is', null).execute())
  const { deletionId, errors } = await deviceCommand(admin, 'Delete', { id })
  expect(errors).toEqual([])
  expect(await installed()).toEqual([])
  await change(admin, async trx => {
    await trx.insertInto('softwareVersions').values({ softwareId: kept.softwareId, versionNumber: '2.0.0', checksum: '0'.repeat(64), releasedAt: sql<string>`now()` }).execute()
    await trx.updateTable('software').set({ deletedAt: sql<string>`now()` }).where('id', '=', gone.softwareId).execute()
  })
  expect((await deviceCommand(admin, 'Restore', { id, deletionId })).device).toMatchObject({ id })
  expect(await installed()).toEqual([{ softwareId: kept.softwareId, installationStatus: 'OUTDATED' }])
})

test('a deleted device does not come back under a number that another has, nor to a customer that is gone', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  const { id, deviceNumber } = await createDevice(admin, { customerId })
  await deviceCommand(admin, 'Delete', { id })
  const other = await createDevice(admin, { deviceNumber })
  expect(code(await deviceCommand(admin, 'Restore', { id }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  await deviceCommand(admin, 'Update', { id: other.id, deviceNumber: 'Other' })
  await customerCommand(admin, 'Delete', { id: customerId })
  expect((await deviceCommand(admin, 'Restore', { id })).errors).toEqual([{ code: 'CONFLICT', message: 'The customer of this device is deleted; bring that back first.', field: ['input', 'id'] }])
  expect(await readDevice(admin, id)).toBeNull()
  await customerCommand(admin, 'Restore', { id: customerId })
  expect((await deviceCommand(admin, 'Restore', { id })).device).toMatchObject({ id, customer: { id: customerId } })
})

test('of a device that is brought back and its software that is deleted at once, one waits for the other', async () => {
  const admin = organization()
  for (let round = 0; round < 8; round++) {
    const device = await createDevice(admin)
    const { softwareId, versionIds } = await createSoftware(admin, '1.0.0')
    await install(admin, device.id, softwareId, versionIds[0]!)
    await deviceCommand(admin, 'Delete', { id: device.id })
    const [restored, deleted] = await Promise.all([deviceCommand(admin, 'Restore', { id: device.id }), command(admin, 'softwareDelete', { id: softwareId }, 'deletedId')])
    expect(restored.errors).toEqual([])
    const { device: { software } } = await query(admin, 'query ($id: ID!) { device(id: $id) { software { totalCount } } }', { id: device.id })
    // Either it came back with its software, which is not deleted then, or without it.
    expect([deleted.deletedId, software.totalCount]).toEqual(deleted.deletedId === null ? [null, 1] : [softwareId, 0])
  }
})
