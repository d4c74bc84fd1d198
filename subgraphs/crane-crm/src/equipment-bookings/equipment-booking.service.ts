import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, DomainError } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { EquipmentBookingCancelInput, EquipmentMaintainInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { bookMaintenance, endEquipmentBooking, lockEquipmentBooking, type EquipmentBookingRow } from './equipment-booking.queries.ts'
import { expectBookable } from './period.ts'

export async function maintainEquipment(ctx: Context, input: EquipmentMaintainInput): Promise<EquipmentBookingRow> {
  const { notes = null } = given(input, [], ['notes'])
  const booking = { equipmentId: input.equipmentId, period: expectBookable(input), paddingMinutes: 0, notes, createdById: ctx.identity.userId }
  return ctx.db.write('equipment.maintain', trx => bookMaintenance(trx, booking, 'input', 'equipmentId'), input)
}

export async function cancelEquipmentBooking(ctx: Context, input: EquipmentBookingCancelInput): Promise<EquipmentBookingRow> {
  return ctx.db.write('equipment_booking.cancel', async trx => {
    const booking = await expectRow(trx, lockEquipmentBooking, 'Booking', input)
    if (booking.kind === 'JOB') throw conflict('This is booked for a job: schedule that anew, or cancel it.', 'input', 'id')
    const ended = await endEquipmentBooking(trx, booking.id)
    if (!ended) throw new DomainError('INVALID_TRANSITION', 'Cannot cancel what is over.', ['input', 'id'])
    return ended
  }, input)
}
