import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, DomainError } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { OperatorLeaveCancelInput, OperatorLeaveInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectBookable } from '../equipment-bookings/period.ts'
import { bookLeave, endOperatorBooking, lockOperatorBooking, type OperatorBookingRow } from './operator-booking.queries.ts'

export async function enterLeave(ctx: Context, input: OperatorLeaveInput): Promise<OperatorBookingRow> {
  const { notes = null } = given(input, [], ['notes'])
  const leave = { operatorId: input.operatorId, period: expectBookable(input), paddingMinutes: 0, notes, createdById: ctx.identity.userId }
  return ctx.db.write('operator.leave', trx => bookLeave(trx, leave, 'input', 'operatorId'), input)
}

export async function cancelLeave(ctx: Context, input: OperatorLeaveCancelInput): Promise<OperatorBookingRow> {
  return ctx.db.write('operator_booking.cancel', async trx => {
    const booking = await expectRow(trx, lockOperatorBooking, 'Booking', input)
    if (booking.kind === 'JOB') throw conflict('This is booked for a job: schedule that anew, or cancel it.', 'input', 'id')
    const ended = await endOperatorBooking(trx, booking.id)
    if (!ended) throw new DomainError('INVALID_TRANSITION', 'Cannot cancel what is over.', ['input', 'id'])
    return ended
  }, input)
}
