import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { DriverCreateInput, DriverDeleteInput, DriverRestoreInput, DriverUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { endAssignments } from '../vehicle-assignments/vehicle-assignment.queries.ts'
import { ownerOf } from '../vendors/vendor.service.ts'
import { deleteDriver, insertDriver, lockDriver, updateDriver, type DriverRow } from './driver.queries.ts'

const licenseTaken = (field: string) => violated({ drivers_license_number: () => alreadyExists('There is a driver with this licence already.', 'input', field) })

const FREE = ['phone', 'email', 'licenseValidity'] as const

/** As on the licence, in capitals and without blanks, so that one licence is not written twice. */
const toLicenseNumber = (written: string | null) => written?.replaceAll(/\s/g, '').toUpperCase() ?? null

export async function createDriver(ctx: Context, input: DriverCreateInput): Promise<DriverRow> {
  return ctx.db
    .write('driver.create', async trx => {
      const vendorId = await ownerOf(ctx, trx, input.vendorId)
      return insertDriver(trx, { ...given(input, [], FREE), name: input.name.trim(), licenseNumber: toLicenseNumber(input.licenseNumber ?? null), vendorId })
    }, input)
    .catch(licenseTaken('licenseNumber'))
}

export async function changeDriver(ctx: Context, input: DriverUpdateInput): Promise<DriverRow> {
  const values = { ...given(input, ['name'], FREE), ...(input.licenseNumber !== undefined && { licenseNumber: toLicenseNumber(input.licenseNumber) }) }
  return ctx.db
    .write('driver.update', async trx => {
      const driver = await expectRow(trx, lockDriver, 'Driver', input)
      const changes = { ...values, ...(input.vendorId !== undefined && { vendorId: await ownerOf(ctx, trx, input.vendorId) }) }
      return (Object.keys(changes).length > 0 && (await updateDriver(trx, driver.id, changes))) || driver
    }, input)
    .catch(licenseTaken('licenseNumber'))
}

export async function removeDriver(ctx: Context, input: DriverDeleteInput): Promise<DriverRow> {
  return ctx.db.write('driver.delete', async trx => {
    const driver = await expectRow(trx, lockDriver, 'Driver', input)
    await endAssignments(trx, 'driverId', driver.id)
    return (await deleteDriver(trx, driver.id)) ?? driver
  }, input)
}

export async function reviveDriver(ctx: Context, input: DriverRestoreInput): Promise<DriverRow> {
  return ctx.db
    .write('driver.restore', trx => revive(trx, 'drivers', 'Driver', input), input)
    .catch(licenseTaken('id'))
}
