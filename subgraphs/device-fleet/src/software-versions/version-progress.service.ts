import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { conflict, notFound, violated } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import type { SoftwareVersionDeleteInput, SoftwareVersionRecallInput, SoftwareVersionReleaseInput, SoftwareVersionRestoreInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { markAsBefore } from '../device-software/device-software.queries.ts'
import { stopPending } from '../installations/installation.queries.ts'
import { lockSoftware, type SoftwareRow } from '../software/software.queries.ts'
import { deleteVersion, findSoftwareIdOf, lockVersion, markOutdated, recallHeldVersion, releaseHeldVersion, type SoftwareVersionRow } from './software-version.queries.ts'
import { numberTaken } from './software-version.service.ts'
import { softwareVersionWorkflow, stateOf } from './software-version.workflow.ts'
import { expectUnused } from './version-use.ts'

type Transaction = Parameters<typeof lockVersion>[0]

export async function releaseVersion(ctx: Context, input: SoftwareVersionReleaseInput): Promise<SoftwareVersionRow> {
  return ctx.db.write('version.release', async trx => {
    const version = await expectHeld(trx, input)
    softwareVersionWorkflow.next(stateOf(version), 'release')
    const released = await releaseHeldVersion(trx, version.id)
    await markOutdated(trx, version.softwareId)
    return released
  }, input)
}

/** What is in progress goes on: the device has begun, and counts as outdated when it is done. */
export async function recallVersion(ctx: Context, input: SoftwareVersionRecallInput): Promise<SoftwareVersionRow> {
  const reason = input.reason.trim()
  return ctx.db.write('version.recall', async trx => {
    const version = await expectHeld(trx, input)
    softwareVersionWorkflow.next(stateOf(version), 'recall')
    const { id, softwareId, versionNumber } = version
    const recalled = await recallHeldVersion(trx, id, reason)
    const stopped = await stopPending(trx, version, `Version ${versionNumber} was recalled: ${reason}`)
    await markAsBefore(trx, stopped)
    await markOutdated(trx, softwareId)
    await publish(trx, { type: 'devices.version.recalled.v1', subjectId: id, data: { softwareId, versionNumber, stoppedInstallations: stopped.length } })
    return recalled
  }, input)
}

export async function removeVersion(ctx: Context, input: SoftwareVersionDeleteInput): Promise<SoftwareVersionRow> {
  return ctx.db.write('version.delete', async trx => {
    const { id, softwareId } = await expectHeld(trx, input)
    await expectUnused(trx, { softwareId, versionId: id })
    const deleted = await deleteVersion(trx, id)
    if (!deleted) throw notFound('Version', id, 'input', 'id')
    await markOutdated(trx, softwareId)
    return deleted
  }, input)
}

export async function restoreVersion(ctx: Context, input: SoftwareVersionRestoreInput): Promise<SoftwareVersionRow> {
  return ctx.db.write('version.restore', async trx => {
    const software = await holdSoftwareOf(trx, input.id)
    const version = await revive(trx, 'softwareVersions', 'Version', input).catch(violated({ software_versions_precedence: numberTaken('input', 'id') }))
    if (!software) throw conflict('Its software is deleted; bring that back first.', 'input', 'id')
    await markOutdated(trx, version.softwareId)
    return version
  }, input)
}

/**
 * The version, held with its software until the transaction ends. The software
 * first, as whoever installs something of it does: what is outdated follows from
 * all of its versions, so one at a time changes them.
 */
async function expectHeld(trx: Transaction, input: { id: string; version?: number | null | undefined }): Promise<SoftwareVersionRow> {
  await holdSoftwareOf(trx, input.id)
  return expectRow(trx, lockVersion, 'Version', input)
}

async function holdSoftwareOf(trx: Transaction, versionId: string): Promise<SoftwareRow | undefined> {
  const softwareId = await findSoftwareIdOf(trx, versionId)
  return softwareId === undefined ? undefined : lockSoftware(trx, softwareId)
}
