import { expect, test } from 'vitest'
import {
  code, createDevice, createSoftware, createVersion, eventsAbout, install, installationCommand, installed, organization, query, readInstallation, releaseVersion, report, reported, softwareOf, start,
  startUninstallation, statusOf, versionCommand,
} from './installation.fixture.ts'

test('what fails leaves the device what it had, says why, and tells who listens', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  const update = await start(admin, { deviceId, softwareVersionId: two.id })
  await report(admin, { id: update.id, status: 'IN_PROGRESS' })
  const failed = await report(admin, { id: update.id, status: 'FAILED', errorMessage: ' No power. ' })
  expect(failed).toMatchObject({ status: 'FAILED', errorMessage: 'No power.', completedAt: expect.any(String) })
  expect(await softwareOf(admin, deviceId)).toMatchObject([{ installedVersion: '1.0.0', installationStatus: 'FAILED', softwareVersion: { id: one } }])
  expect(await eventsAbout(admin, update.id)).toEqual([
    { type: 'devices.installation.failed.v1', data: { deviceId, softwareId, versionId: two.id, action: 'UPDATE', initiatedById: admin.identity.userId } },
  ])
  // The same one goes onto it again.
  await install(admin, deviceId, one)
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'OUTDATED']])
})

test('what fails before it has begun leaves the device as it is', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  const off = async (...statuses: Parameters<typeof reported>[2][]) => {
    await reported(admin, await startUninstallation(admin, { deviceId, softwareId }), ...statuses)
    return statusOf(admin, deviceId)
  }
  expect(await off()).toEqual([['1.0.0', 'INSTALLING']])
  const { installations } = await query(admin, '{ installations(first: 1) { edges { node { id } } } }')
  const two = await createVersion(admin, softwareId, '2.0.0')
  await versionCommand(admin, 'Release', { id: two.id })
  await reported(admin, installations.edges[0].node, 'FAILED')
  // As it is by now.
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'OUTDATED']])
  await versionCommand(admin, 'Delete', { id: two.id })
  expect(await off('FAILED')).toEqual([['1.0.0', 'INSTALLED']])
  expect(await off('IN_PROGRESS', 'FAILED')).toEqual([['1.0.0', 'FAILED']])
  expect(await off('FAILED')).toEqual([['1.0.0', 'FAILED']])
})

test('what is over is not reported any more, and nothing is completed that has not begun', async () => {
  const admin = organization()
  const { deviceId, softwareId, installation } = await installed(admin)
  const refused = async (id: string, status: string, input: object = {}) => code(await installationCommand(admin, 'installationReport', { id, status, ...input }))
  for (const status of ['IN_PROGRESS', 'COMPLETED']) expect(await refused(installation.id, status)).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await refused(installation.id, 'FAILED', { errorMessage: 'x' })).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await readInstallation(admin, installation.id)).toEqual(installation)

  const off = await startUninstallation(admin, { deviceId, softwareId })
  expect(await refused(off.id, 'COMPLETED')).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await refused(off.id, 'FAILED')).toEqual([['INVALID_INPUT', 'input.errorMessage']])
  expect(await refused(off.id, 'FAILED', { errorMessage: ' ' })).toEqual([['INVALID_INPUT', 'input.errorMessage']])
  expect(await refused(off.id, 'IN_PROGRESS', { errorMessage: 'x' })).toEqual([['INVALID_INPUT', 'input.errorMessage']])
  expect(await refused(off.id, 'IN_PROGRESS', { version: 7 })).toEqual([['CONFLICT', 'input.version']])
  expect(await readInstallation(admin, off.id)).toEqual(off)
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'INSTALLING']])
})

test('of two reports at once, one counts', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  const update = await reported(admin, await start(admin, { deviceId, softwareVersionId: two.id }), 'IN_PROGRESS')
  const [completed, failed] = await Promise.all([
    installationCommand(admin, 'installationReport', { id: update.id, status: 'COMPLETED' }),
    installationCommand(admin, 'installationReport', { id: update.id, status: 'FAILED', errorMessage: 'No power.' }),
  ])
  expect([...code(completed), ...code(failed)]).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await statusOf(admin, deviceId)).toEqual([completed.installation ? ['2.0.0', 'INSTALLED'] : ['1.0.0', 'FAILED']])
})

test('a release at the same time as a completion counts for it', async () => {
  const admin = organization()
  const [device, software] = [await createDevice(admin), await createSoftware(admin)]
  const [one, two] = [await releaseVersion(admin, software.id, '1.0.0'), await createVersion(admin, software.id, '2.0.0')]
  const running = await reported(admin, await start(admin, { deviceId: device.id, softwareVersionId: one.id }), 'IN_PROGRESS')
  await Promise.all([reported(admin, running, 'COMPLETED'), versionCommand(admin, 'Release', { id: two.id })])
  expect(await statusOf(admin, device.id)).toEqual([['1.0.0', 'OUTDATED']])
})
