import { expect, test } from 'vitest'
import {
  code, createDevice, createSoftware, install, installationCommand, installed, organization, presentCommand, query, readInstallation, releaseVersion, reported, rollBack, softwareOf, start, startUninstallation,
  statusOf, versionCommand,
} from './installation.fixture.ts'

test('a failed update is undone: the version before comes back, set up as it was, by an installation of its own', async () => {
  const admin = organization()
  const { deviceId, softwareId, one } = await installed(admin)
  const [present] = await softwareOf(admin, deviceId)
  await presentCommand(admin, 'EditConfiguration', { id: present.id, version: present.version, edit: { value: '{"limit": 7}' } })
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'OUTDATED']])
  const update = await reported(admin, await start(admin, { deviceId, softwareVersionId: two.id }), 'IN_PROGRESS', 'FAILED')
  const now = (await softwareOf(admin, deviceId))[0]
  await presentCommand(admin, 'EditConfiguration', { id: now.id, version: now.version, edit: { value: '{"limit": 8}' } })

  const back = await rollBack(admin, { id: update.id })
  expect(back).toMatchObject({
    action: 'ROLLBACK', status: 'PENDING', softwareVersion: { id: one }, previousVersion: '1.0.0', newVersion: '1.0.0', rollsBack: { id: update.id },
    rollbackPoint: { versionNumber: '1.0.0', status: 'FAILED', configuration: { limit: 8 } },
  })
  expect(await readInstallation(admin, update.id)).toEqual(update)
  await reported(admin, back, 'IN_PROGRESS', 'COMPLETED')
  expect(await softwareOf(admin, deviceId)).toMatchObject([{ installedVersion: '1.0.0', installationStatus: 'OUTDATED', configuration: { limit: 7 } }])
})

test('a completed update, an uninstallation and a rollback are undone, too', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  const update = await install(admin, deviceId, two.id)
  const back = await reported(admin, await rollBack(admin, { id: update.id }), 'IN_PROGRESS', 'COMPLETED')
  expect(await statusOf(admin, deviceId)).toEqual([['1.0.0', 'OUTDATED']])
  await reported(admin, await rollBack(admin, { id: back.id }), 'IN_PROGRESS', 'COMPLETED')
  expect(await statusOf(admin, deviceId)).toEqual([['2.0.0', 'INSTALLED']])
  const off = await reported(admin, await startUninstallation(admin, { deviceId, softwareId }), 'IN_PROGRESS', 'COMPLETED')
  await reported(admin, await rollBack(admin, { id: off.id, timeoutMinutes: 7 }), 'IN_PROGRESS', 'COMPLETED')
  expect(await statusOf(admin, deviceId)).toEqual([['2.0.0', 'INSTALLED']])
})

test('there is no way back to nothing, to what was recalled or deleted, to what is there, or while something runs', async () => {
  const admin = organization()
  const { deviceId, softwareId, one, installation } = await installed(admin)
  const refused = async (id: string) => {
    const answer = await installationCommand(admin, 'installationRollback', { id })
    expect(code(answer)).toEqual([['CONFLICT', 'input.id']])
    return answer.errors[0].message as string
  }
  expect(await refused(installation.id)).toContain('nothing to go back to')
  const two = await releaseVersion(admin, softwareId, '2.0.0')
  const update = await start(admin, { deviceId, softwareVersionId: two.id })
  expect(await refused(update.id)).toContain(update.id)
  await reported(admin, update, 'FAILED')
  expect(await refused(update.id)).toContain('has version 1.0.0 already')
  const updated = await install(admin, deviceId, two.id)
  const { installations } = await query(admin, '{ installations { totalCount } }')
  await versionCommand(admin, 'Recall', { id: one, reason: 'Loses data' })
  expect(await refused(updated.id)).toContain('1.0.0 was recalled')
  await versionCommand(admin, 'Delete', { id: one })
  expect(code(await installationCommand(admin, 'installationRollback', { id: updated.id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect((await query(admin, '{ installations { totalCount } }')).installations).toEqual(installations)
  expect(await statusOf(admin, deviceId)).toEqual([['2.0.0', 'INSTALLED']])
})

test('of two who undo the same at once, one does', async () => {
  const admin = organization()
  const { deviceId, softwareId } = await installed(admin)
  const update = await install(admin, deviceId, (await releaseVersion(admin, softwareId, '2.0.0')).id)
  const answers = await Promise.all([1, 2].map(() => installationCommand(admin, 'installationRollback', { id: update.id })))
  expect(answers.flatMap(code)).toEqual([['CONFLICT', 'input.id']])
})

test('the whole journey of an update: outdated, failed, and back at the recorded point', async () => {
  const admin = organization()
  const [device, software] = [await createDevice(admin, { deviceType: 'PRESSURE_SENSOR' }), await createSoftware(admin)]
  await install(admin, device.id, (await releaseVersion(admin, software.id, '1.0.0', { compatibility: { deviceTypes: ['PRESSURE_SENSOR'] } })).id)
  const two = await releaseVersion(admin, software.id, '1.1.0')
  const seen = [await statusOf(admin, device.id)]
  const update = await reported(admin, await start(admin, { deviceId: device.id, softwareVersionId: two.id }), 'IN_PROGRESS')
  seen.push(await statusOf(admin, device.id))
  await reported(admin, update, 'FAILED')
  seen.push(await statusOf(admin, device.id))
  await reported(admin, await rollBack(admin, { id: update.id }), 'IN_PROGRESS', 'COMPLETED')
  seen.push(await statusOf(admin, device.id))
  expect(seen).toEqual([[['1.0.0', 'OUTDATED']], [['1.0.0', 'INSTALLING']], [['1.0.0', 'FAILED']], [['1.0.0', 'OUTDATED']]])
})
