import { expectTimePeriod, type Times } from '@fieldgraph/kit/period'
import type { Context } from '../context.ts'
import type { EquipmentRow } from '../equipment/equipment.queries.ts'
import { stretchKey } from './availability.queries.ts'
import type { EquipmentBookingRow } from './equipment-booking.queries.ts'

interface AvailabilityStretch {
  period: Times
  isFree: boolean
  booking: EquipmentBookingRow | null
}

export async function availabilityOf({ loaders }: Context, { id, condition }: EquipmentRow, asked: { from: string; to: string }): Promise<AvailabilityStretch[]> {
  const times = expectTimes(asked)
  const bookings = await loaders.bookingsInStretch.load(stretchKey(id, times))
  return stretchesOf(times, bookings, condition === 'IN_SERVICE')
}

/** What lies between the bookings is free, if the unit serves at all. */
export function stretchesOf({ from, until }: Times, bookings: readonly EquipmentBookingRow[], inService: boolean): AvailabilityStretch[] {
  const stretches: AvailabilityStretch[] = []
  const add = (start: string, end: string, booking: EquipmentBookingRow | null) => {
    if (start < end) stretches.push({ period: { from: start, until: end }, isFree: booking === null && inService, booking })
  }
  let at = from
  for (const booking of bookings) {
    const end = booking.blockedUntil < until ? booking.blockedUntil : until
    add(at, booking.blockedFrom, null)
    add(booking.blockedFrom > at ? booking.blockedFrom : at, end, booking)
    at = end
  }
  add(at, until, null)
  return stretches
}

/** The stretch that is asked about, as the argument names say it. */
export const expectTimes = ({ from, to }: { from: string; to: string }): Times => expectTimePeriod({ from, until: to }, 'to')
