import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byParent } from '@fieldgraph/kit/loaders'
import type { EquipmentBookingFilter } from '../api.generated.ts'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { findBookingsInStretches } from './availability.queries.ts'
import { findEquipmentBookingsByIds, selectEquipmentBookings, type EquipmentBookingRow } from './equipment-booking.queries.ts'

export const equipmentBookingLoaders = (db: CraneCrmDatabase) => ({
  equipmentBookingById: byId(db, findEquipmentBookingsByIds),
  bookingsByEquipment: connectionsByParent<DB, EquipmentBookingRow, EquipmentBookingFilter | null>(db, 'Equipment.bookings', selectEquipmentBookings, 'equipmentId', [
    { column: 'blockedFrom', direction: 'desc' },
  ]),
  bookingsInStretch: byParent(db, findBookingsInStretches, ({ key }) => key),
})
