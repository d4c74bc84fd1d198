import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  change, code, createDevice, createSoftware, install, installed, organization, presentCommand, query, readPresent, releaseVersion, reported, softwareOf, start, startUninstallation, supportOf, versionCommand,
} from '../installations/installation.fixture.ts'

async function present() {
  const admin = organization()
  const { deviceId } = await installed(admin)
  return { admin, present: (await softwareOf(admin, deviceId))[0] }
}

test('notes are taken and taken away, and support does not see them', async () => {
  const { admin, present: { id } } = await present()
  const { version } = await readPresent(admin, id)
  expect((await presentCommand(admin, 'Update', { id, version, notes: ' Ask Ravi ' })).deviceSoftware).toMatchObject({ notes: 'Ask Ravi', version: version + 1 })
  expect((await readPresent(supportOf(admin), id)).notes).toBeNull()
  expect(code(await presentCommand(admin, 'Update', { id, version, notes: 'Late' }))).toEqual([['CONFLICT', 'input.version']])
  expect((await presentCommand(admin, 'Update', { id })).deviceSoftware).toMatchObject({ notes: 'Ask Ravi', version: version + 1 })
  expect((await presentCommand(admin, 'Update', { id, notes: null })).deviceSoftware.notes).toBeNull()
})

test('a software is set up on a device as a whole or by a patch, and a conflict shows the three values', async () => {
  const { admin, present: { id, version } } = await present()
  const edit = (knows: number, what: object) => presentCommand(admin, 'EditConfiguration', { id, version: knows, edit: what })
  expect((await edit(version, { value: '{"limit": {"low": 1}}' })).deviceSoftware.configuration).toEqual({ limit: { low: 1 } })
  const patched = await edit(version + 1, { patch: [{ op: 'ADD', path: '/limit/high', value: '9' }, { op: 'REMOVE', path: '/limit/low' }] })
  expect([patched.deviceSoftware.configuration, patched.conflict]).toEqual([{ limit: { high: 9 } }, null])
  const late = await edit(version + 1, { patch: [{ op: 'REPLACE', path: '/limit/low', value: '2' }] })
  expect(code(late)).toEqual([['CONFLICT', 'input.version']])
  expect(late.conflict).toEqual({ base: { limit: { low: 1 } }, yours: { limit: { low: 2 } }, theirs: { limit: { high: 9 } }, version: version + 2 })
  expect((await readPresent(admin, id)).configuration).toEqual({ limit: { high: 9 } })
})

test.each([
  [{ value: '[1]' }, /^input\.edit/],
  [{ value: '{"a": 1, "a": 2}' }, /^input\.edit\.value/],
  [{ value: '{"__proto__": {}}' }, /^input\.edit\.value/],
  [{ patch: [{ op: 'REMOVE', path: '/nothing' }] }, /^input\.edit\.patch\.0/],
  [{}, /^input\.edit$/],
])('a configuration of %j is refused, and nothing is changed', async (edit, field) => {
  const { admin, present: before } = await present()
  const refused = await presentCommand(admin, 'EditConfiguration', { id: before.id, version: before.version, edit })
  expect(code(refused)).toEqual([['INVALID_INPUT', expect.stringMatching(field)]])
  expect(await readPresent(admin, before.id)).toEqual(before)
})

test('another organization’s is a missing one, and each command has its right', async () => {
  const { admin, present: { id, version } } = await present()
  const stranger = organization()
  expect(await readPresent(stranger, id)).toBeNull()
  expect(code(await presentCommand(stranger, 'Update', { id, notes: 'Mine' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await presentCommand(stranger, 'EditConfiguration', { id, version, edit: { value: '{}' } }))).toEqual([['NOT_FOUND', 'input.id']])
  await expect(presentCommand(admin.colleague({ scopes: ['devices.installation:write'] }), 'EditConfiguration', { id, version, edit: { value: '{}' } })).rejects.toThrow('devices.device_configuration:write')
  await expect(presentCommand(admin.colleague({ scopes: ['devices.device_configuration:write'] }), 'Update', { id })).rejects.toThrow('devices.installation:write')
})

test('which versions the fleet has is counted, the newest first', async () => {
  const admin = organization()
  const { softwareId, one } = await installed(admin)
  const devices: string[] = []
  for (let count = 0; count < 4; count++) devices.push((await createDevice(admin)).id)
  const ten = await releaseVersion(admin, softwareId, '1.10.0')
  for (const id of devices) await install(admin, id, ten.id)
  await install(admin, devices[0]!, one)
  await reported(admin, await startUninstallation(admin, { deviceId: devices[1]!, softwareId }), 'IN_PROGRESS', 'COMPLETED')
  await reported(admin, await start(admin, { deviceId: devices[2]!, softwareVersionId: one }), 'IN_PROGRESS', 'FAILED')
  await install(admin, devices[3]!, (await releaseVersion(admin, (await createSoftware(admin)).id, '1.0.0')).id)
  const status = async (by = admin, id = softwareId) =>
    (await query(by, 'query ($id: ID!) { fleetSoftwareStatus(softwareId: $id) { count outdatedCount software { id } softwareVersion { id versionNumber } } }', { id })).fleetSoftwareStatus
  admin.statements()
  expect(await status()).toEqual([
    { count: 2, outdatedCount: 0, software: { id: softwareId }, softwareVersion: { id: ten.id, versionNumber: '1.10.0' } },
    { count: 2, outdatedCount: 2, software: { id: softwareId }, softwareVersion: { id: one, versionNumber: '1.0.0' } },
  ])
  // The counts, the versions, and the software.
  expect(admin.statements()).toHaveLength(3)
  await versionCommand(admin, 'Recall', { id: ten.id, reason: 'Loses data' })
  expect((await status()).map(({ count, outdatedCount }: { count: number; outdatedCount: number }) => [count, outdatedCount])).toEqual([[2, 2], [2, 0]])
  expect([await status(organization()), await status(admin, newId('sof'))]).toEqual([[], []])
  expect((await status(admin.colleague({ scopes: ['devices.stats:read'] })))[0]).toMatchObject({ count: 2, software: null, softwareVersion: null })
})

test('a device that is deleted is not counted any more', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  await query(admin, 'mutation ($id: ID!) { deviceDelete(input: { id: $id }) { errors { code } } }', { id: deviceId })
  expect((await query(admin, 'query ($id: ID!) { fleetSoftwareStatus(softwareId: $id) { count } }', { id: softwareId })).fleetSoftwareStatus).toEqual([])
})

test('a configuration that is no object never gets into the database', async () => {
  const { admin, present: { id } } = await present()
  await expect(change(admin, trx => trx.updateTable('deviceSoftware').set({ configuration: '[]' }).where('id', '=', id).execute())).rejects.toThrow('json_map_is_an_object')
})
