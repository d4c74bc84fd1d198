import { conflict, notFound, violated } from '@fieldgraph/kit/errors'
import { anyOf, applyFilter } from '@fieldgraph/kit/filter'
import type { Times } from '@fieldgraph/kit/period'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { EquipmentBookingFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { nameOfUnit } from '../equipment/equipment-number.ts'
import { holdEquipment } from '../equipment/equipment.queries.ts'
import { paddedBy, toldOfBooking } from './overlap.queries.ts'
import { overlapping, type Overlap } from './overlap.ts'

/** With the ends of its period, without the padding. */
export type EquipmentBookingRow = Selectable<DB['equipmentBookings']> & Times

export const { lock: lockEquipmentBooking } = crud('equipmentBookings')

const ends = [sql<string>`lower(period)`.as('from'), sql<string>`upper(period)`.as('until')] as const

export const selectEquipmentBookings = (db: Kysely<DB>, filter?: EquipmentBookingFilter | null) =>
  applyFilter(db.selectFrom('equipmentBookings').selectAll('equipmentBookings').select(ends).where('deletedAt', 'is', null), filter, {
    kind: (query, kind) => query.where('kind', '=', anyOf(kind)),
    period: (query, { from, until }) => query.where('blockedFrom', '<', until).where('blockedUntil', '>', from),
  })

export const findEquipmentBookingsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<EquipmentBookingRow[]> =>
  selectEquipmentBookings(db).where('id', '=', anyOf(ids)).execute()

interface NewBooking {
  equipmentId: string
  period: Times
  paddingMinutes: number
  createdById: string | null
}

/** For a job, unless the unit has something else then: `field` says where the unit was named. */
export const bookEquipment = (trx: Kysely<DB>, booking: NewBooking & { jobId: string }, ...field: string[]): Promise<EquipmentBookingRow> =>
  book(trx, { ...booking, kind: 'JOB' }, field)

export const bookMaintenance = (trx: Kysely<DB>, booking: NewBooking & { notes: string | null }, ...field: string[]): Promise<EquipmentBookingRow> =>
  book(trx, { ...booking, kind: 'MAINTENANCE' }, field)

/**
 * All who want one unit wait for each other at its row, and each then sees what
 * those before have booked, so that the refusal can name it. Left to the
 * constraint alone, two who insert at once would wait for each other instead.
 */
async function book(trx: Kysely<DB>, booking: NewBooking & Pick<EquipmentBookingRow, 'kind'> & { jobId?: string; notes?: string | null }, field: string[]) {
  const { period, ...values } = booking
  const unit = await holdEquipment(trx, booking.equipmentId)
  if (!unit) throw notFound('Equipment', booking.equipmentId, ...field)
  if (unit.condition === 'RETIRED') throw conflict(`${nameOfUnit(unit)} was retired.`, ...field)
  const overlap = await findOverlap(trx, booking)
  if (overlap) throw overlapping(nameOfUnit(unit), overlap, ...field)
  return trx
    .insertInto('equipmentBookings')
    .values({ ...values, period: sql<string>`tstzrange(${period.from}::timestamptz, ${period.until}::timestamptz)` })
    .returningAll()
    .returning(ends)
    .executeTakeFirstOrThrow()
    .catch(violated({ equipment_bookings_one_at_a_time: () => conflict(`${nameOfUnit(unit)} is booked then.`, ...field) }))
}

/** As no two overlap, the last that begins before the end is the one that could reach into it. */
async function findOverlap(trx: Kysely<DB>, { equipmentId, period, paddingMinutes }: NewBooking): Promise<Overlap | undefined> {
  const last = await trx
    .selectFrom('equipmentBookings as b')
    .leftJoin('jobs as j', 'j.id', 'b.jobId')
    .select(toldOfBooking)
    .select(['b.kind', 'j.title as jobTitle', sql<boolean>`b.blocked_until > ${paddedBy(period.from, -paddingMinutes)}`.as('isOverlapping')])
    .where('b.equipmentId', '=', equipmentId)
    .where('b.deletedAt', 'is', null)
    .where('b.blockedFrom', '<', paddedBy(period.until, paddingMinutes))
    .orderBy('b.blockedFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.isOverlapping ? last : undefined
}

/** The next job that the unit is booked for and that is not over. */
export const findJobAhead = (trx: Kysely<DB>, equipmentId: string): Promise<Overlap | undefined> =>
  trx
    .selectFrom('equipmentBookings as b')
    .leftJoin('jobs as j', 'j.id', 'b.jobId')
    .select(toldOfBooking)
    .select(['b.kind', 'j.title as jobTitle'])
    .where('b.equipmentId', '=', equipmentId)
    .where('b.kind', '=', 'JOB')
    .where('b.deletedAt', 'is', null)
    .where(sql<boolean>`upper(b.period) > now()`)
    .orderBy('b.blockedFrom')
    .limit(1)
    .executeTakeFirst()

/** Of a held booking: gone when it has not begun, else over from now on. Undefined when it was over before. */
export async function endEquipmentBooking(trx: Kysely<DB>, id: string): Promise<EquipmentBookingRow | undefined> {
  const change = trx.updateTable('equipmentBookings').where('id', '=', id).where('deletedAt', 'is', null).returningAll().returning(ends)
  const withdrawn = change.set({ deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`app.new_id('dln')` }).where(sql<boolean>`lower(period) >= now()`)
  const ended = change.set({ period: sql<string>`tstzrange(lower(period), now())` }).where(sql<boolean>`lower(period) < now() and upper(period) > now()`)
  return (await withdrawn.executeTakeFirst()) ?? (await ended.executeTakeFirst())
}

/** A job that does not take place needs nothing. */
export async function freeJob(trx: Kysely<DB>, jobId: string): Promise<void> {
  await trx
    .updateTable('equipmentBookings')
    .set({ deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`(select app.new_id('dln'))` })
    .where('jobId', '=', jobId)
    .where('deletedAt', 'is', null)
    .execute()
}

/**
 * What a job booked is free from its end on. What it booked for a later time is
 * booked for when the job was, unless the unit had something else then.
 */
export async function closeJob(trx: Kysely<DB>, jobId: string, end: string): Promise<void> {
  await trx
    .updateTable('equipmentBookings')
    .set({ period: sql<string>`tstzrange(lower(period), ${end}::timestamptz)` })
    .where('jobId', '=', jobId)
    .where('deletedAt', 'is', null)
    .where(sql<boolean>`lower(period) < ${end}::timestamptz and upper(period) > ${end}::timestamptz`)
    .execute()
  await trx
    .with('withdrawn', query => query
      .updateTable('equipmentBookings')
      .set({ deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`(select app.new_id('dln'))` })
      .where('jobId', '=', jobId)
      .where('deletedAt', 'is', null)
      .where(sql<boolean>`lower(period) >= ${end}::timestamptz`)
      .returning(['equipmentId', 'kind', 'jobId', 'createdById']))
    .insertInto('equipmentBookings')
    .columns(['equipmentId', 'kind', 'jobId', 'createdById', 'period'])
    .expression(eb => eb
      .selectFrom('withdrawn')
      .innerJoin('jobs', 'jobs.id', 'withdrawn.jobId')
      .select(['withdrawn.equipmentId', 'withdrawn.kind', 'withdrawn.jobId', 'withdrawn.createdById', sql<string>`tstzrange(jobs.actual_start, ${end}::timestamptz)`.as('period')]))
    .onConflict(on => on.doNothing())
    .execute()
}
