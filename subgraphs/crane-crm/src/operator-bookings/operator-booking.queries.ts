import { conflict, notFound, violated } from '@fieldgraph/kit/errors'
import { anyOf, applyFilter } from '@fieldgraph/kit/filter'
import type { Times } from '@fieldgraph/kit/period'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { OperatorBookingFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { paddedBy, toldOfBooking } from '../equipment-bookings/overlap.queries.ts'
import { overlapping, type Overlap } from '../equipment-bookings/overlap.ts'
import { holdOperator } from '../operators/operator.queries.ts'

/** With the ends of its period, without the padding. */
export type OperatorBookingRow = Selectable<DB['operatorBookings']> & Times

export const { lock: lockOperatorBooking } = crud('operatorBookings')

const ends = [sql<string>`lower(period)`.as('from'), sql<string>`upper(period)`.as('until')] as const

export const selectOperatorBookings = (db: Kysely<DB>, filter?: OperatorBookingFilter | null) =>
  applyFilter(db.selectFrom('operatorBookings').selectAll('operatorBookings').select(ends).where('deletedAt', 'is', null), filter, {
    kind: (query, kind) => query.where('kind', '=', anyOf(kind)),
    period: (query, { from, until }) => query.where('blockedFrom', '<', until).where('blockedUntil', '>', from),
  })

export const findOperatorBookingsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<OperatorBookingRow[]> =>
  selectOperatorBookings(db).where('id', '=', anyOf(ids)).execute()

interface NewBooking {
  operatorId: string
  period: Times
  paddingMinutes: number
  createdById: string | null
}

/** For a job, unless the operator has something else then: `field` says where the operator was named. */
export const bookOperator = (trx: Kysely<DB>, booking: NewBooking & { jobId: string }, ...field: string[]): Promise<OperatorBookingRow> =>
  book(trx, { ...booking, kind: 'JOB' }, field)

export const bookLeave = (trx: Kysely<DB>, booking: NewBooking & { notes: string | null }, ...field: string[]): Promise<OperatorBookingRow> =>
  book(trx, { ...booking, kind: 'LEAVE' }, field)

/** Whoever comes second waits at the operator's row and then sees what the first has booked, as for a unit. */
async function book(trx: Kysely<DB>, booking: NewBooking & Pick<OperatorBookingRow, 'kind'> & { jobId?: string; notes?: string | null }, field: string[]) {
  const { period, ...values } = booking
  const operator = await holdOperator(trx, booking.operatorId)
  if (!operator) throw notFound('Operator', booking.operatorId, ...field)
  if (operator.standing === 'INACTIVE' && booking.kind === 'JOB') throw conflict(`${operator.name} does not work any more.`, ...field)
  const overlap = await findOverlap(trx, booking)
  if (overlap) throw overlapping(operator.name, overlap, ...field)
  return trx
    .insertInto('operatorBookings')
    .values({ ...values, period: sql<string>`tstzrange(${period.from}::timestamptz, ${period.until}::timestamptz)` })
    .returningAll()
    .returning(ends)
    .executeTakeFirstOrThrow()
    .catch(violated({ operator_bookings_one_at_a_time: () => conflict(`${operator.name} is booked then.`, ...field) }))
}

/** As no two overlap, the last that begins before the end is the one that could reach into it. */
async function findOverlap(trx: Kysely<DB>, { operatorId, period, paddingMinutes }: NewBooking): Promise<Overlap | undefined> {
  const last = await trx
    .selectFrom('operatorBookings as b')
    .leftJoin('jobs as j', 'j.id', 'b.jobId')
    .select(toldOfBooking)
    .select(['b.kind', 'j.title as jobTitle', sql<boolean>`b.blocked_until > ${paddedBy(period.from, -paddingMinutes)}`.as('isOverlapping')])
    .where('b.operatorId', '=', operatorId)
    .where('b.deletedAt', 'is', null)
    .where('b.blockedFrom', '<', paddedBy(period.until, paddingMinutes))
    .orderBy('b.blockedFrom', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.isOverlapping ? last : undefined
}

/** The next job that the operator is booked for and that is not over. */
export const findJobAhead = (trx: Kysely<DB>, operatorId: string): Promise<Overlap | undefined> =>
  trx
    .selectFrom('operatorBookings as b')
    .leftJoin('jobs as j', 'j.id', 'b.jobId')
    .select(toldOfBooking)
    .select(['b.kind', 'j.title as jobTitle'])
    .where('b.operatorId', '=', operatorId)
    .where('b.kind', '=', 'JOB')
    .where('b.deletedAt', 'is', null)
    .where(sql<boolean>`upper(b.period) > now()`)
    .orderBy('b.blockedFrom')
    .limit(1)
    .executeTakeFirst()

/** Of a held booking: gone when it has not begun, else over from now on. Undefined when it was over before. */
export async function endOperatorBooking(trx: Kysely<DB>, id: string): Promise<OperatorBookingRow | undefined> {
  const change = trx.updateTable('operatorBookings').where('id', '=', id).where('deletedAt', 'is', null).returningAll().returning(ends)
  const withdrawn = change.set({ deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`app.new_id('dln')` }).where(sql<boolean>`lower(period) >= now()`)
  const ended = change.set({ period: sql<string>`tstzrange(lower(period), now())` }).where(sql<boolean>`lower(period) < now() and upper(period) > now()`)
  return (await withdrawn.executeTakeFirst()) ?? (await ended.executeTakeFirst())
}

/** A job that does not take place needs nobody. */
export async function freeJob(trx: Kysely<DB>, jobId: string): Promise<void> {
  await trx
    .updateTable('operatorBookings')
    .set({ deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`(select app.new_id('dln'))` })
    .where('jobId', '=', jobId)
    .where('deletedAt', 'is', null)
    .execute()
}

/** Whom a job booked is free from its end on; who was booked for a later time is booked for when the job was, unless they had something else then. */
export async function closeJob(trx: Kysely<DB>, jobId: string, end: string): Promise<void> {
  await trx
    .updateTable('operatorBookings')
    .set({ period: sql<string>`tstzrange(lower(period), ${end}::timestamptz)` })
    .where('jobId', '=', jobId)
    .where('deletedAt', 'is', null)
    .where(sql<boolean>`lower(period) < ${end}::timestamptz and upper(period) > ${end}::timestamptz`)
    .execute()
  await trx
    .with('withdrawn', query => query
      .updateTable('operatorBookings')
      .set({ deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`(select app.new_id('dln'))` })
      .where('jobId', '=', jobId)
      .where('deletedAt', 'is', null)
      .where(sql<boolean>`lower(period) >= ${end}::timestamptz`)
      .returning(['operatorId', 'kind', 'jobId', 'createdById']))
    .insertInto('operatorBookings')
    .columns(['operatorId', 'kind', 'jobId', 'createdById', 'period'])
    .expression(eb => eb
      .selectFrom('withdrawn')
      .innerJoin('jobs', 'jobs.id', 'withdrawn.jobId')
      .select(['withdrawn.operatorId', 'withdrawn.kind', 'withdrawn.jobId', 'withdrawn.createdById', sql<string>`tstzrange(jobs.actual_start, ${end}::timestamptz)`.as('period')]))
    .onConflict(on => on.doNothing())
    .execute()
}
