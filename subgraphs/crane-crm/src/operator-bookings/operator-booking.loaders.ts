import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { OperatorBookingFilter } from '../api.generated.ts'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { findOperatorBookingsByIds, selectOperatorBookings, type OperatorBookingRow } from './operator-booking.queries.ts'

export const operatorBookingLoaders = (db: CraneCrmDatabase) => ({
  operatorBookingById: byId(db, findOperatorBookingsByIds),
  bookingsByOperator: connectionsByParent<DB, OperatorBookingRow, OperatorBookingFilter | null>(db, 'CraneOperator.bookings', selectOperatorBookings, 'operatorId', [
    { column: 'blockedFrom', direction: 'desc' },
  ]),
})
