import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { VehicleCreateInput, VehicleDeleteInput, VehicleRestoreInput, VehicleUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { endAssignments } from '../vehicle-assignments/vehicle-assignment.queries.ts'
import { ownerOf } from '../vendors/vendor.service.ts'
import { expectVehicleNumber } from './vehicle-number.ts'
import { deleteVehicle, insertVehicle, lockVehicle, updateVehicle, type VehicleRow } from './vehicle.queries.ts'

const numberTaken = (field: string) => violated({ vehicles_vehicle_number: () => alreadyExists('There is a vehicle with this registration number already.', 'input', field) })

const FREE = ['capacity', 'rcValidity', 'insuranceValidity', 'permitValidity'] as const

export async function createVehicle(ctx: Context, input: VehicleCreateInput): Promise<VehicleRow> {
  const vehicleNumber = expectVehicleNumber(input.vehicleNumber)
  return ctx.db
    .write('vehicle.create', async trx => {
      const vendorId = await ownerOf(ctx, trx, input.vendorId)
      return insertVehicle(trx, { ...given(input, [], FREE), vehicleNumber, vehicleType: input.vehicleType.trim(), vendorId })
    }, input)
    .catch(numberTaken('vehicleNumber'))
}

export async function changeVehicle(ctx: Context, input: VehicleUpdateInput): Promise<VehicleRow> {
  const { vehicleNumber, ...rest } = given(input, ['vehicleNumber', 'vehicleType'], FREE)
  const values = { ...rest, ...(vehicleNumber !== undefined && { vehicleNumber: expectVehicleNumber(vehicleNumber) }) }
  return ctx.db
    .write('vehicle.update', async trx => {
      const vehicle = await expectRow(trx, lockVehicle, 'Vehicle', input)
      const changes = { ...values, ...(input.vendorId !== undefined && { vendorId: await ownerOf(ctx, trx, input.vendorId) }) }
      return (Object.keys(changes).length > 0 && (await updateVehicle(trx, vehicle.id, changes))) || vehicle
    }, input)
    .catch(numberTaken('vehicleNumber'))
}

export async function removeVehicle(ctx: Context, input: VehicleDeleteInput): Promise<VehicleRow> {
  return ctx.db.write('vehicle.delete', async trx => {
    const vehicle = await expectRow(trx, lockVehicle, 'Vehicle', input)
    await endAssignments(trx, 'vehicleId', vehicle.id)
    return (await deleteVehicle(trx, vehicle.id)) ?? vehicle
  }, input)
}

export async function reviveVehicle(ctx: Context, input: VehicleRestoreInput): Promise<VehicleRow> {
  return ctx.db
    .write('vehicle.restore', trx => revive(trx, 'vehicles', 'Vehicle', input), input)
    .catch(numberTaken('id'))
}
