import { expectRow } from '@fieldgraph/kit/crud'
import { expectDeleted, revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { SoftwareCreateInput, SoftwareDeleteInput, SoftwareRestoreInput, SoftwareUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteDeviceSoftwareOf, reviveDeviceSoftwareOf } from '../device-software/device-software.queries.ts'
import { expectUnused } from '../software-versions/version-use.ts'
import { deleteVersionsOf, reviveVersionsOf } from '../software-versions/software-version.queries.ts'
import { deleteSoftware, insertSoftware, lockSoftware, updateSoftware, type SoftwareRow } from './software.queries.ts'

const FREE = ['description', 'vendor', 'platform', 'licenseType', 'repositoryUrl', 'documentationUrl'] as const

const nameTaken = violated({ software_name: () => alreadyExists('There is a software of this name.', 'input', 'name') })

export async function createSoftware(ctx: Context, input: SoftwareCreateInput): Promise<SoftwareRow> {
  const { category, isActive } = input
  const software = { ...given(input, [], FREE), name: input.name.trim(), category, isActive, createdById: ctx.identity.userId }
  return ctx.db.write('software.create', trx => insertSoftware(trx, software).catch(nameTaken), input)
}

export async function changeSoftware(ctx: Context, input: SoftwareUpdateInput): Promise<SoftwareRow> {
  const values = given(input, ['name', 'category', 'isActive'], FREE)
  return ctx.db.write('software.update', async trx => {
    const software = await expectRow(trx, lockSoftware, 'Software', input)
    return (Object.keys(values).length > 0 && (await updateSoftware(trx, software.id, values).catch(nameTaken))) || software
  }, input)
}

/** With its versions, and with what devices remember of it. */
export async function removeSoftware(ctx: Context, input: SoftwareDeleteInput): Promise<SoftwareRow> {
  return ctx.db.write('software.delete', async trx => {
    const software = await expectRow(trx, lockSoftware, 'Software', input)
    await expectUnused(trx, { softwareId: software.id })
    const deleted = await deleteSoftware(trx, software.id)
    if (!deleted?.deletionId) throw notFound('Software', software.id, 'input', 'id')
    await deleteVersionsOf(trx, software.id, deleted.deletionId)
    await deleteDeviceSoftwareOf(trx, software.id, deleted.deletionId)
    return deleted
  }, input)
}

export async function restoreSoftware(ctx: Context, input: SoftwareRestoreInput): Promise<SoftwareRow> {
  return ctx.db.write('software.restore', async trx => {
    const deletionId = await expectDeleted(trx, 'software', 'Software', input)
    const software = await revive(trx, 'software', 'Software', input).catch(
      violated({ software_name: () => alreadyExists('There is another software of this name now. Rename that one first.', 'input', 'id') }),
    )
    await reviveVersionsOf(trx, software.id, deletionId)
    await reviveDeviceSoftwareOf(trx, software.id, deletionId)
    return software
  }, input)
}
