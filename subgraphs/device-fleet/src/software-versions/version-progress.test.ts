import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  code, createDevice, createSoftware, createVersion, eventsAbout, install, installed, organization, query, readInstallation, readVersion, releaseVersion, reported, start, startUninstallation, statusOf,
  supportOf, versionCommand,
} from '../installations/installation.fixture.ts'

const latest = async (by: TestCaller, id: string) => (await query(by, 'query ($id: ID!) { software(id: $id) { latestStable { versionNumber } } }', { id })).software.latestStable?.versionNumber ?? null

test('a version is released once and recalled once, in that order', async () => {
  const admin = organization()
  const { id: softwareId } = await createSoftware(admin)
  const { id } = await createVersion(admin, softwareId, '1.0.0')
  const recall = (reason = 'Loses data') => versionCommand(admin, 'Recall', { id, reason })
  expect(code(await recall())).toEqual([['INVALID_TRANSITION', undefined]])
  const answers = await Promise.all([1, 2].map(() => versionCommand(admin, 'Release', { id })))
  expect(answers.flatMap(code)).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await latest(admin, softwareId)).toBe('1.0.0')
  expect(code(await recall(' '))).toEqual([['INVALID_INPUT', 'input.reason']])
  expect((await recall(' Loses data ')).softwareVersion).toMatchObject({ state: 'RECALLED', recallReason: 'Loses data', recalledAt: expect.any(String) })
  expect(code(await recall())).toEqual([['INVALID_TRANSITION', undefined]])
  expect(code(await versionCommand(admin, 'Release', { id }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await latest(admin, softwareId)).toBeNull()
  expect((await readVersion(supportOf(admin), id)).recallReason).toBeNull()
})

test('devices are outdated as soon as a newer stable version is released, and are not when that is recalled or deleted', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  const status = () => statusOf(admin, deviceId)
  const [beta, two] = [await createVersion(admin, softwareId, '3.0.0-beta'), await createVersion(admin, softwareId, '2.0.0')]
  await versionCommand(admin, 'Release', { id: beta.id })
  expect(await status()).toEqual([['1.0.0', 'INSTALLED']])
  await versionCommand(admin, 'Release', { id: two.id })
  expect(await status()).toEqual([['1.0.0', 'OUTDATED']])
  const { deletionId } = await versionCommand(admin, 'Delete', { id: two.id })
  expect(await status()).toEqual([['1.0.0', 'INSTALLED']])
  await versionCommand(admin, 'Restore', { id: two.id, deletionId })
  expect(await status()).toEqual([['1.0.0', 'OUTDATED']])
  await versionCommand(admin, 'Recall', { id: two.id, reason: 'Loses data' })
  expect(await status()).toEqual([['1.0.0', 'INSTALLED']])
})

test('a recall stops what has not begun, marks what is installed, tells who listens, and leaves the rest alone', async () => {
  const admin = organization()
  const { id: softwareId } = await createSoftware(admin)
  const [one, two] = [await releaseVersion(admin, softwareId, '1.0.0'), await releaseVersion(admin, softwareId, '2.0.0')]
  const devices: string[] = []
  for (let count = 0; count < 5; count++) devices.push((await createDevice(admin)).id)
  const [has, waits, begun, leaves, other] = devices as [string, string, string, string, string]
  await install(admin, has, two.id)
  await install(admin, leaves, two.id)
  const waiting = await start(admin, { deviceId: waits, softwareVersionId: two.id })
  const running = await reported(admin, await start(admin, { deviceId: begun, softwareVersionId: two.id }), 'IN_PROGRESS')
  const leaving = await startUninstallation(admin, { deviceId: leaves, softwareId })
  const older = await start(admin, { deviceId: other, softwareVersionId: one.id })

  await versionCommand(admin, 'Recall', { id: two.id, reason: 'Loses data' })
  expect(await readInstallation(admin, waiting.id)).toMatchObject({ status: 'FAILED', errorMessage: 'Version 2.0.0 was recalled: Loses data', completedAt: expect.any(String), startedAt: null })
  for (const untouched of [running, leaving, older]) expect(await readInstallation(admin, untouched.id)).toEqual(untouched)
  expect([await statusOf(admin, has), await statusOf(admin, waits)]).toEqual([[['2.0.0', 'OUTDATED']], [[null, 'NOT_INSTALLED']]])
  expect(await eventsAbout(admin, two.id)).toEqual([{ type: 'devices.version.recalled.v1', data: { softwareId, versionNumber: '2.0.0', stoppedInstallations: 1 } }])
  expect(await eventsAbout(admin, waiting.id)).toMatchObject([{ type: 'devices.installation.failed.v1', data: { deviceId: waits, softwareId, versionId: two.id } }])
  await reported(admin, running, 'COMPLETED')
  expect(await statusOf(admin, begun)).toEqual([['2.0.0', 'OUTDATED']])
})

test('a recalled version is to go also from a device on which an update of it failed', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  await reported(admin, await start(admin, { deviceId, softwareVersionId: two.id }), 'IN_PROGRESS', 'FAILED')
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'FAILED']])
  await versionCommand(admin, 'Recall', { id: two.id, reason: 'Loses data' })
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'FAILED']])
  await versionCommand(admin, 'Recall', { id: one, reason: 'Loses data too' })
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'OUTDATED']])
})

test('a version that a device has, or is to have, is not deleted', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  expect(code(await versionCommand(admin, 'Delete', { id: one }))).toEqual([['CONFLICT', 'input.id']])
  const update = await start(admin, { deviceId, softwareVersionId: two.id })
  expect(code(await versionCommand(admin, 'Delete', { id: two.id }))).toEqual([['CONFLICT', 'input.id']])
  await reported(admin, update, 'IN_PROGRESS', 'COMPLETED')
  expect(code(await versionCommand(admin, 'Delete', { id: one }))).toEqual([])
  expect([await readVersion(admin, one), (await readVersion(admin, two.id)).id]).toEqual([null, two.id])
})

test('of a recall and an installation at once, nothing is left to be installed', async () => {
  const admin = organization()
  const [device, { id: softwareId }] = [await createDevice(admin), await createSoftware(admin)]
  const { id } = await releaseVersion(admin, softwareId, '1.0.0')
  await Promise.allSettled([versionCommand(admin, 'Recall', { id, reason: 'Loses data' }), start(admin, { deviceId: device.id, softwareVersionId: id })])
  const { installations } = await query(admin, '{ installations { edges { node { status } } } }')
  for (const { node } of installations.edges) expect(node.status).toBe('FAILED')
  expect((await readVersion(admin, id)).state).toBe('RECALLED')
})

test('of two releases at once, the newer one counts', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  const versions = [await createVersion(admin, softwareId, '2.0.0'), await createVersion(admin, softwareId, '3.0.0')]
  await Promise.all(versions.map(({ id }) => versionCommand(admin, 'Release', { id })))
  expect(await latest(admin, softwareId)).toBe('3.0.0')
  await install(admin, deviceId, versions[0]!.id)
  expect(await statusOf(admin, deviceId)).toEqual([['2.0.0', 'OUTDATED']])
})
