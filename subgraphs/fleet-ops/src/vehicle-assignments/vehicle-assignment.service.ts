import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, DomainError, violated } from '@fieldgraph/kit/errors'
import type { VehicleAssignInput, VehicleUnassignInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { lockDriver } from '../drivers/driver.queries.ts'
import { findExpiredDocuments, type ExpiringDocumentRow } from '../expiring-documents/expiring-document.queries.ts'
import { lockVehicle } from '../vehicles/vehicle.queries.ts'
import { endAssignments, findCurrentAssignments, insertAssignment, type VehicleAssignmentRow } from './vehicle-assignment.queries.ts'

const taken = () => conflict('Another driver has this vehicle. End that assignment first.', 'input', 'vehicleId')
const busy = () => conflict('This driver was given a vehicle at the same moment.', 'input', 'driverId')

export async function assignVehicle(ctx: Context, input: VehicleAssignInput): Promise<VehicleAssignmentRow> {
  return ctx.db
    .write('vehicle.assign', async trx => {
      const driver = await expectRow(trx, lockDriver, 'Driver', { id: input.driverId }, 'input', 'driverId')
      const vehicle = await expectRow(trx, lockVehicle, 'Vehicle', { id: input.vehicleId }, 'input', 'vehicleId')
      refuseExpired(await findExpiredDocuments(trx, { vehicleId: vehicle.id, driverId: driver.id }))
      const [current] = await findCurrentAssignments(trx, 'vehicleId', [vehicle.id])
      if (current?.driverId === driver.id) return current
      if (current) throw taken()
      await endAssignments(trx, 'driverId', driver.id)
      return insertAssignment(trx, driver.id, vehicle.id)
    }, input)
    .catch(violated({ vehicle_assignments_one_driver: taken, vehicle_assignments_one_vehicle: busy }))
}

export async function unassignVehicle(ctx: Context, input: VehicleUnassignInput): Promise<VehicleAssignmentRow> {
  return ctx.db.write('vehicle.unassign', async trx => {
    const driver = await expectRow(trx, lockDriver, 'Driver', { id: input.driverId }, 'input', 'driverId')
    const [ended] = await endAssignments(trx, 'driverId', driver.id)
    if (!ended) throw conflict('This driver has no vehicle.', 'input', 'driverId')
    return ended
  }, input)
}

const NAMES: Record<ExpiringDocumentRow['kind'], string> = {
  RC: 'registration certificate (RC) of this vehicle',
  INSURANCE: 'insurance of this vehicle',
  PERMIT: 'permit of this vehicle',
  LICENSE: 'licence of this driver',
}

/** Nobody sets out with papers that hold no longer; of papers without a date nobody knows. */
function refuseExpired(expired: readonly ExpiringDocumentRow[]): void {
  const [first] = expired
  if (!first) return
  const sentences = expired.map(({ kind, validUntil }) => `The ${NAMES[kind]} expired on ${validUntil}.`)
  throw new DomainError('DOCUMENT_EXPIRED', sentences.join(' '), ['input', first.driverId === null ? 'vehicleId' : 'driverId'])
}
