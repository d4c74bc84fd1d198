import type { Times } from '@fieldgraph/kit/period'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { EquipmentCategory } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { selectEquipment } from '../equipment/equipment.queries.ts'
import type { EquipmentBookingRow } from './equipment-booking.queries.ts'

/** Each is a list of its own: the same unit may be asked about for several times. */
export const stretchKey = (equipmentId: string, { from, until }: Times): string => JSON.stringify([equipmentId, from, until])

/** The bookings that take any of each stretch, in their order. */
export function findBookingsInStretches(db: Kysely<DB>, keys: readonly string[]): Promise<(EquipmentBookingRow & { key: string })[]> {
  const stretches = keys.map(key => JSON.parse(key) as [equipmentId: string, from: string, until: string])
  const column = (index: 0 | 1 | 2) => sql.val(stretches.map(stretch => stretch[index]))
  return db
    .selectFrom(sql<{ key: string; unit: string }>`unnest(${sql.val([...keys])}::text[], ${column(0)}::text[], ${column(1)}::timestamptz[], ${column(2)}::timestamptz[])`.as<'asked'>(sql`asked(key, unit, starts, ends)`))
    .innerJoin('equipmentBookings as b', 'b.equipmentId', 'asked.unit')
    .selectAll('b')
    .select([sql<string>`lower(b.period)`.as('from'), sql<string>`upper(b.period)`.as('until'), 'asked.key'])
    .where('b.deletedAt', 'is', null)
    .where('b.blockedFrom', '<', sql<string>`asked.ends`)
    .where('b.blockedUntil', '>', sql<string>`asked.starts`)
    .orderBy('asked.key')
    .orderBy('b.blockedFrom')
    .execute()
}

export interface Wanted extends Times {
  category?: EquipmentCategory | null | undefined
  minCapacity?: string | null | undefined
}

/** As many as PostgreSQL surely keeps in memory: whom none of them takes is looked up anyway. */
export const MOST_NEAR = sql.lit(100_000)

/** The units in service that nothing takes at any moment of a stretch. */
export const selectAvailableEquipment = (db: Kysely<DB>, { from, until, category, minCapacity }: Wanted) => {
  const taken = db.selectFrom('equipmentBookings as b').select('b.equipmentId').where('b.deletedAt', 'is', null).where(beginsNear({ from, until })).limit(MOST_NEAR)
  const lastBlocked = db
    .selectFrom('equipmentBookings as b')
    .select('b.blockedUntil')
    .whereRef('b.equipmentId', '=', sql.ref('equipment.id'))
    .where('b.deletedAt', 'is', null)
    .where('b.blockedFrom', '<', until)
    .orderBy('b.blockedFrom', 'desc')
    .limit(1)
  return selectEquipment(db, { condition: ['IN_SERVICE'], category: category == null ? null : [category], maxLiftingCapacity: { gte: minCapacity } })
    .where('equipment.id', 'not in', taken)
    .where(isOverBy(from, lastBlocked))
}

/** As no two bookings overlap, the last that begins before an end is the only one that could reach into what lies before it. */
export const isOverBy = (from: string, lastBlocked: object): RawBuilder<boolean> => sql<boolean>`coalesce((${lastBlocked}) <= ${from}::timestamptz, true)`

/**
 * Of the bookings `b` that take any of a stretch, those that begin within a month
 * of its start: nearly all, side by side in an index. Who is taken by one of them
 * need not be looked up one by one, which takes far longer when hardly any is free.
 */
export const beginsNear = ({ from, until }: Times): RawBuilder<boolean> => sql<boolean>`(
  b.blocked_from >= ${from}::timestamptz - interval '31 days'
  and b.blocked_from < least(${until}::timestamptz, ${from}::timestamptz + interval '31 days')
  and b.blocked_until > ${from}::timestamptz
)`
