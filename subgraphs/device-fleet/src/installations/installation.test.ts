import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  apiClient, code, createDevice, createSoftware, createVersion, deviceCommand, install, installationCommand, installed, organization, query, readInstallation, releaseVersion, report, reported,
  softwareCommand, softwareOf, start, startUninstallation, statusOf, supportOf, versionCommand,
} from './installation.fixture.ts'

const attempt = async (by: TestCaller, deviceId: string, softwareVersionId: string, input: object = {}) => code(await installationCommand(by, 'installationStart', { deviceId, softwareVersionId, ...input }))
const count = async (by: TestCaller): Promise<number> => (await query(by, '{ installations { totalCount } }')).installations.totalCount

test('a version is put on a device, and the device has it as soon as that is reported', async () => {
  const admin = organization()
  const [device, software] = [await createDevice(admin), await createSoftware(admin)]
  const version = await releaseVersion(admin, software.id, '1.0.0')
  const begun = await start(admin, { deviceId: device.id, softwareVersionId: version.id, timeoutMinutes: 5 })
  expect(begun).toEqual({
    id: expect.stringMatching(/^sin_/), action: 'INSTALL', status: 'PENDING', previousVersion: null, newVersion: '1.0.0', timeoutMinutes: 5, timesOutAt: null, startedAt: null, completedAt: null,
    errorMessage: null, installationLog: null, version: 1, device: { id: device.id }, software: { id: software.id }, softwareVersion: { id: version.id }, rollbackPoint: null, rollsBack: null,
    initiatedBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId },
  })
  expect(await statusOf(admin, device.id)).toEqual([[null, 'INSTALLING']])

  const running = await report(admin, { id: begun.id, status: 'IN_PROGRESS', log: 'fetching' })
  expect(running).toMatchObject({ status: 'IN_PROGRESS', installationLog: 'fetching', completedAt: null })
  expect(Date.parse(running.timesOutAt) - Date.parse(running.startedAt)).toBe(300_000)
  expect(await softwareOf(admin, device.id)).toMatchObject([{ installedVersion: null, installationStatus: 'INSTALLING', softwareVersion: null, installationDate: null }])

  const again = await report(admin, { id: begun.id, status: 'IN_PROGRESS' })
  expect(again).toMatchObject({ startedAt: running.startedAt, installationLog: 'fetching' })
  expect(again.timesOutAt > running.timesOutAt).toBe(true)

  const done = await report(admin, { id: begun.id, status: 'COMPLETED', log: 'fetched\nwritten', version: again.version })
  expect(done).toMatchObject({ status: 'COMPLETED', installationLog: 'fetched\nwritten', completedAt: expect.any(String) })
  expect(await softwareOf(admin, device.id)).toMatchObject([{ installedVersion: '1.0.0', installationStatus: 'INSTALLED', softwareVersion: { id: version.id }, installationDate: expect.any(String), configuration: {} }])
})

test('another version takes the place of the one there, which is kept to go back to', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  const update = await start(admin, { deviceId, softwareVersionId: two.id })
  expect(update).toMatchObject({ action: 'UPDATE', previousVersion: '1.0.0', newVersion: '2.0.0', rollbackPoint: { versionNumber: '1.0.0', status: 'OUTDATED', configuration: {}, softwareVersion: { id: one } } })
  await reported(admin, update, 'IN_PROGRESS', 'COMPLETED')
  expect(await statusOf(admin, deviceId)).toEqual([['2.0.0', 'INSTALLED']])
  // An older one, too: whether it is outdated is known at once.
  await install(admin, deviceId, one)
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'OUTDATED']])
})

test('a software is taken off a device', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const off = await startUninstallation(admin, { deviceId, softwareId })
  expect(off).toMatchObject({ action: 'UNINSTALL', previousVersion: '1.0.0', newVersion: null, softwareVersion: { id: one }, rollbackPoint: { versionNumber: '1.0.0' } })
  await reported(admin, off, 'IN_PROGRESS', 'COMPLETED')
  expect(await softwareOf(admin, deviceId)).toMatchObject([{ installedVersion: null, installationStatus: 'NOT_INSTALLED', softwareVersion: null, installationDate: null }])
  expect(code(await installationCommand(admin, 'uninstallationStart', { deviceId, softwareId }))).toEqual([['CONFLICT', 'input.softwareId']])
  expect(code(await installationCommand(admin, 'uninstallationStart', { deviceId, softwareId: newId('sof') }))).toEqual([['NOT_FOUND', 'input.softwareId']])
})

test('only a released version that is not recalled, of a software in use, goes onto a device, and not the one that it has', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const draft = await createVersion(admin, softwareId, '2.0.0')
  const recalled = await releaseVersion(admin, softwareId, '3.0.0')
  await versionCommand(admin, 'Recall', { id: recalled.id, reason: 'Loses data' })
  const refusal = [['CONFLICT', 'input.softwareVersionId']]
  for (const id of [draft.id, recalled.id, one]) expect(await attempt(admin, deviceId, id)).toEqual(refusal)
  const two = (await versionCommand(admin, 'Release', { id: draft.id })).softwareVersion
  await softwareCommand(admin, 'Update', { id: softwareId, isActive: false })
  expect(await attempt(admin, deviceId, two.id)).toEqual(refusal)
  expect([await count(admin), await statusOf(admin, deviceId)]).toEqual([1, [['1.0.0', 'OUTDATED']]])
})

test('a version goes onto devices of its types alone, and onto those that have what it needs', async () => {
  const admin = organization()
  const [base, software] = [await createSoftware(admin, { name: 'Base' }), await createSoftware(admin)]
  const needed = { deviceTypes: ['FLOW_METER'], minimumVersions: [{ softwareId: base.id, versionNumber: '1.10.0' }] }
  const version = await releaseVersion(admin, software.id, '1.0.0', { compatibility: needed })
  const [tester, meter] = [(await createDevice(admin)).id, (await createDevice(admin, { deviceType: 'FLOW_METER' })).id]
  const refusalOf = async (deviceId: string) => (await installationCommand(admin, 'installationStart', { deviceId, softwareVersionId: version.id })).errors.map(({ message }: { message: string }) => message)
  expect(await attempt(admin, tester, version.id)).toEqual([['CONFLICT', 'input.softwareVersionId']])
  expect(await refusalOf(tester)).toEqual(['Version 1.0.0 is not made for a device of the type MASK_TESTER.'])
  expect(await refusalOf(meter)).toEqual(['Version 1.0.0 needs Base 1.10.0 or newer on the device, which has none.'])
  await install(admin, meter, (await releaseVersion(admin, base.id, '1.9.0')).id)
  expect(await refusalOf(meter)).toEqual(['Version 1.0.0 needs Base 1.10.0 or newer on the device, which has 1.9.0.'])
  const newer = await releaseVersion(admin, base.id, '1.10.0')
  await reported(admin, await start(admin, { deviceId: meter, softwareVersionId: newer.id }), 'IN_PROGRESS', 'FAILED')
  expect(await refusalOf(meter)).toEqual(['Version 1.0.0 needs Base 1.10.0 or newer on the device, which has none.'])
  await install(admin, meter, newer.id)
  expect(await refusalOf(meter)).toEqual([])
})

test('one installation at a time runs on a device, and the other is told which', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  const [two, other] = [await releaseVersion(admin, softwareId, '2.0.0'), await releaseVersion(admin, (await createSoftware(admin)).id, '1.0.0')]
  const commands = [
    () => installationCommand(admin, 'installationStart', { deviceId, softwareVersionId: two.id }),
    () => installationCommand(admin, 'installationStart', { deviceId, softwareVersionId: other.id }),
    () => installationCommand(admin, 'uninstallationStart', { deviceId, softwareId }),
  ]
  const answers = await Promise.all(commands.map(command => command()))
  const [winner] = answers.flatMap(({ installation }) => installation ?? [])
  expect(answers.flatMap(code)).toEqual([['CONFLICT', 'input.deviceId'], ['CONFLICT', 'input.deviceId']])
  for (const { message } of answers.flatMap(({ errors }) => errors)) expect(message).toContain(winner.id)
  expect(await count(admin)).toBe(2)
  expect(code(await deviceCommand(admin, 'Delete', { id: deviceId }))).toEqual([['CONFLICT', 'input.id']])
  await reported(admin, winner, 'FAILED')
  await reported(admin, await start(admin, { deviceId, softwareVersionId: other.id }), 'FAILED')
})

test.each([0, -1, 10_081])('a time of %i minutes is refused', async timeoutMinutes => {
  const admin = organization()
  const { deviceId, softwareId, installation } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  const refusal = [['INVALID_INPUT', 'input.timeoutMinutes']]
  expect(await attempt(admin, deviceId, two.id, { timeoutMinutes })).toEqual(refusal)
  expect(code(await installationCommand(admin, 'uninstallationStart', { deviceId, softwareId, timeoutMinutes }))).toEqual(refusal)
  expect(code(await installationCommand(admin, 'installationRollback', { id: installation.id, timeoutMinutes }))).toEqual(refusal)
  expect(await count(admin)).toBe(1)
})

test('another organization’s device, version and installation are missing ones', async () => {
  const owner = organization()
  const { deviceId, softwareId, one, installation } = await installed(owner)
  const stranger = organization()
  const [mine, version] = [(await createDevice(stranger)).id, (await releaseVersion(stranger, (await createSoftware(stranger)).id, '1.0.0')).id]
  expect(await attempt(stranger, deviceId, version)).toEqual([['NOT_FOUND', 'input.deviceId']])
  expect(await attempt(stranger, mine, one)).toEqual([['NOT_FOUND', 'input.softwareVersionId']])
  expect(code(await installationCommand(stranger, 'uninstallationStart', { deviceId: mine, softwareId }))).toEqual([['NOT_FOUND', 'input.softwareId']])
  const missing = newId('sin')
  for (const [name, input] of [['installationReport', { status: 'IN_PROGRESS' }], ['installationRollback', {}]] as const) {
    const [theirs, none] = [await installationCommand(stranger, name, { ...input, id: installation.id }), await installationCommand(stranger, name, { ...input, id: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.id']])
    expect(theirs.errors[0].message.replace(installation.id, missing)).toBe(none.errors[0].message)
  }
  expect([await readInstallation(stranger, installation.id), await count(stranger)]).toEqual([null, 0])
})

test('support sees neither logs nor errors, and who only reads begins nothing', async () => {
  const admin = organization()
  const { deviceId, one, installation } = await installed(admin)
  const two = await start(admin, { deviceId, softwareVersionId: (await releaseVersion(admin, (await createSoftware(admin)).id, '1.0.0')).id })
  await report(admin, { id: two.id, status: 'FAILED', errorMessage: 'Ravi pulled the plug', log: 'Ravi was here' })
  expect(await readInstallation(supportOf(admin), two.id)).toMatchObject({ status: 'FAILED', errorMessage: null, installationLog: null })
  const commands = [
    ['installationStart', { deviceId, softwareVersionId: one }], ['uninstallationStart', { deviceId, softwareId: newId('sof') }],
    ['installationReport', { id: installation.id, status: 'IN_PROGRESS' }], ['installationRollback', { id: installation.id }],
  ] as const
  for (const [name, input] of commands) await expect(installationCommand(supportOf(admin), name, input)).rejects.toThrow('You need the right devices.installation:write for this.')
})

test('the same key begins one installation, also of an API client', async () => {
  const admin = organization()
  const client = apiClient(admin)
  const [device, software] = [await createDevice(admin), await createSoftware(admin)]
  const version = await releaseVersion(admin, software.id, '1.0.0')
  const answers = await Promise.all([1, 2, 3].map(() => start(client, { deviceId: device.id, softwareVersionId: version.id, idempotencyKey: 'one' })))
  expect(new Set(answers.map(({ id }) => id)).size).toBe(1)
  expect(answers[0].initiatedBy).toBeNull()
})
