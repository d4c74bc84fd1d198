import { conflict, invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { InstallationRollbackInput, InstallationStartInput, UninstallationStartInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findInstalled, findOnDevice, markInstalling, type DeviceSoftwareRow } from '../device-software/device-software.queries.ts'
import { lockDevice, type DeviceRow } from '../devices/device.queries.ts'
import type { JsonObject } from '../json/strict-json.ts'
import { compatibilityOf, expectCompatible } from '../software-versions/compatibility.ts'
import type { SoftwareVersionRow } from '../software-versions/software-version.queries.ts'
import { expectVersion } from '../software-versions/software-version.service.ts'
import { stateOf } from '../software-versions/software-version.workflow.ts'
import { keepSoftware } from '../software/software.queries.ts'
import { findInstallationsByIds, findRunningOn, insertInstallation, type NewInstallation, type RollbackPointRow, type SoftwareInstallationRow } from './installation.queries.ts'

type Transaction = Parameters<typeof findRunningOn>[0]

export async function startInstallation(ctx: Context, input: InstallationStartInput): Promise<SoftwareInstallationRow> {
  const { deviceId, softwareVersionId, timeoutMinutes } = input
  const at = ['input', 'softwareVersionId']
  expectTimeout(timeoutMinutes)
  return ctx.db.write('installation.start', async trx => {
    const device = await expectFreeDevice(trx, deviceId, 'input', 'deviceId')
    const { software, version } = await expectVersion(trx, softwareVersionId, ...at)
    expectReleased(version, ...at)
    if (!software.isActive) throw conflict(`${software.name} is not in use any more.`, ...at)
    const present = await findOnDevice(trx, { deviceId, softwareId: software.id })
    expectOther(version, present, ...at)
    await expectFitting(trx, version, device, ...at)
    const action = present?.versionId ? 'UPDATE' : 'INSTALL'
    return begin(trx, { ...before(deviceId, present), softwareId: software.id, versionId: version.id, newVersion: version.versionNumber, action, timeoutMinutes, initiatedById: ctx.identity.userId })
  }, input)
}

export async function startUninstallation(ctx: Context, input: UninstallationStartInput): Promise<SoftwareInstallationRow> {
  const { deviceId, softwareId, timeoutMinutes } = input
  expectTimeout(timeoutMinutes)
  return ctx.db.write('uninstallation.start', async trx => {
    await expectFreeDevice(trx, deviceId, 'input', 'deviceId')
    if (!(await keepSoftware(trx, softwareId))) throw notFound('Software', softwareId, 'input', 'softwareId')
    const present = await findOnDevice(trx, { deviceId, softwareId })
    if (!present?.versionId) throw conflict('The device does not have this software.', 'input', 'softwareId')
    return begin(trx, { ...before(deviceId, present), softwareId, versionId: present.versionId, newVersion: null, action: 'UNINSTALL', timeoutMinutes, initiatedById: ctx.identity.userId })
  }, input)
}

/** Back to what the device had before an installation, which may not be its last one. */
export async function rollBackInstallation(ctx: Context, input: InstallationRollbackInput): Promise<SoftwareInstallationRow> {
  const { id, timeoutMinutes } = input
  const at = ['input', 'id']
  expectTimeout(timeoutMinutes)
  return ctx.db.write('installation.rollback', async trx => {
    const [known] = await findInstallationsByIds(trx, [id])
    if (!known) throw notFound('Installation', id, ...at)
    const { deviceId, softwareId, rollbackPoint } = known
    // So this one is over, too.
    await expectFreeDevice(trx, deviceId, ...at)
    const point = rollbackPoint as RollbackPointRow | null
    if (!point) throw conflict('The device had nothing of this software before: there is nothing to go back to.', ...at)
    const { version } = await expectVersion(trx, point.versionId, ...at)
    expectReleased(version, ...at)
    const present = await findOnDevice(trx, { deviceId, softwareId })
    expectOther(version, present, ...at)
    const { id: versionId, versionNumber: newVersion } = version
    return begin(trx, { ...before(deviceId, present), softwareId, versionId, newVersion, action: 'ROLLBACK', rollsBackId: id, timeoutMinutes, initiatedById: ctx.identity.userId })
  }, input)
}

const LONGEST_MINUTES = 10_080

function expectTimeout(minutes: number): void {
  if (minutes < 1 || minutes > LONGEST_MINUTES) throw invalidInput(`Give 1 to ${LONGEST_MINUTES} minutes.`, 'input', 'timeoutMinutes')
}

/** The device, held until the transaction ends: of two who begin something on it at once, the second sees what the first did. */
async function expectFreeDevice(trx: Transaction, deviceId: string, ...field: string[]): Promise<DeviceRow> {
  const device = await lockDevice(trx, deviceId)
  if (!device) throw notFound('Device', deviceId, ...field)
  const running = await findRunningOn(trx, deviceId)
  if (running) throw conflict(`Installation ${running.id} on this device is not over.`, ...field)
  return device
}

function expectReleased(version: SoftwareVersionRow, ...field: string[]): void {
  const state = stateOf(version)
  if (state !== 'RELEASED') throw conflict(`Version ${version.versionNumber} ${state === 'DRAFT' ? 'is not released yet' : 'was recalled'}.`, ...field)
}

/** The same version goes onto a device again only where something failed. */
function expectOther(version: SoftwareVersionRow, present: DeviceSoftwareRow | undefined, ...field: string[]): void {
  if (present?.versionId === version.id && present.installationStatus !== 'FAILED') throw conflict(`The device has version ${version.versionNumber} already.`, ...field)
}

async function expectFitting(trx: Transaction, version: SoftwareVersionRow, device: DeviceRow, ...field: string[]): Promise<void> {
  const needed = compatibilityOf(version).minimumVersions.map(({ softwareId }) => softwareId)
  const installed = needed.length > 0 ? await findInstalled(trx, device.id, needed) : []
  expectCompatible(version, device, new Map(installed.map(each => [each.id, each])), ...field)
}

/** What the device has before an installation, to go back to. */
function before(deviceId: string, present: DeviceSoftwareRow | undefined): Pick<NewInstallation, 'deviceId' | 'previousVersion' | 'rollbackPoint'> {
  if (!present?.versionId) return { deviceId, previousVersion: null, rollbackPoint: null }
  const { versionId, installedVersion, installationStatus, configuration } = present
  const rollbackPoint: RollbackPointRow = { versionId, versionNumber: installedVersion ?? '', status: installationStatus, configuration: configuration as JsonObject }
  return { deviceId, previousVersion: installedVersion, rollbackPoint }
}

/** The device waits for it from now on. */
async function begin(trx: Transaction, installation: NewInstallation): Promise<SoftwareInstallationRow> {
  await markInstalling(trx, installation)
  return insertInstallation(trx, installation)
}
