import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'
import { findSettings } from '../settings/sales-settings.queries.ts'
import { goesOn } from './working-days.queries.ts'

export type StreakRecordRow = Selectable<DB['dailyStreakRecords']>
export type StreakTotalRow = Pick<Selectable<DB['dailyStreakTotals']>, 'recordId' | 'currency' | 'amount'>

/** One person's days as they come to now. */
export interface StreakRow {
  userId: string
  current: number
  longest: number
  isActiveToday: boolean
  lastActiveDate: string | null
}

/** By the clock and not by the transaction's beginning, so that days follow one another as the lock lets them in. */
const today = sql<string>`(select app.local_date(clock_timestamp()))`

export const { findByIds: findStreakRecordsByIds } = crud('dailyStreakRecords')

export const selectStreakRecords = (db: Kysely<DB>) => db.selectFrom('dailyStreakRecords').selectAll().where('deletedAt', 'is', null)

export const findStreakTotals = (db: Kysely<DB>, recordIds: readonly string[]): Promise<StreakTotalRow[]> =>
  db.selectFrom('dailyStreakTotals').select(['recordId', 'currency', 'amount']).where('recordId', '=', anyOf(recordIds)).where('deletedAt', 'is', null).orderBy('currency').execute()

/** The streaks of those who have a record. */
export async function findStreaks(db: Kysely<DB>, userIds: readonly string[]): Promise<StreakRow[]> {
  const rule = await findSettings(db)
  const last = db
    .selectFrom('dailyStreakRecords')
    .distinctOn('userId')
    .select(['userId', 'date', 'streakCount', sql<number>`max(streak_count) over (partition by user_id)`.as('longest'), sql<boolean>`bool_or(date = ${today}) over (partition by user_id)`.as('isActiveToday')])
    .where('userId', '=', anyOf(userIds))
    .where('deletedAt', 'is', null)
    .orderBy('userId')
    .orderBy('date', 'desc')
  return db
    .selectFrom(last.as('last'))
    .select(eb => [
      'userId', 'longest', 'isActiveToday', 'date as lastActiveDate',
      sql<number>`case when ${goesOn(eb.ref('date'), today, rule)} then streak_count else 0 end`.as('current'),
    ])
    .execute()
}

/**
 * One at a time for one person: a day's first record says how long the streak
 * is by the one before it. A statement of its own, so that the next one sees
 * what was written while it waited. Taken last, after rows and counters.
 */
export async function lockStreak(trx: Kysely<DB>, userId: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended('streak ' || app.organization_id() || ${userId}, 0))`.execute(trx)
}

/** A deal of the person was created just now. */
export async function countDealCreated(trx: Kysely<DB>, userId: string): Promise<void> {
  await countToday(trx, userId, { dealsCreated: 1, paymentsReceived: 0 })
}

/** A payment for a deal of the person was verified just now. */
export async function countPaymentReceived(trx: Kysely<DB>, userId: string, { amount, currency }: { amount: string; currency: string }): Promise<void> {
  const recordId = await countToday(trx, userId, { dealsCreated: 0, paymentsReceived: 1 })
  await trx
    .insertInto('dailyStreakTotals')
    .values({ recordId, currency, amount })
    .onConflict(conflict =>
      conflict
        .columns(['organizationId', 'recordId', 'currency'])
        .where('deletedAt', 'is', null)
        .doUpdateSet(eb => ({ amount: sql<string>`${eb.ref('dailyStreakTotals.amount')} + ${eb.ref('excluded.amount')}` })),
    )
    .execute()
}

/** Counts into the person's record of today, and answers its id. */
async function countToday(trx: Kysely<DB>, userId: string, counts: { dealsCreated: number; paymentsReceived: number }): Promise<string> {
  const [rule] = await Promise.all([findSettings(trx), lockStreak(trx, userId)])
  const { id } = await trx
    .insertInto('dailyStreakRecords')
    .columns(['userId', 'date', 'dealsCreated', 'paymentsReceived', 'streakCount'])
    .expression(
      trx
        .selectFrom(trx.selectNoFrom(today.as('date')).as('today'))
        .leftJoinLateral(
          eb => eb.selectFrom('dailyStreakRecords as r').select(['r.date', 'r.streakCount']).where('userId', '=', userId).where('deletedAt', 'is', null).whereRef('r.date', '<', 'today.date').orderBy('r.date', 'desc').limit(1).as('last'),
          join => join.onTrue(),
        )
        .select(eb => [
          sql.val(userId).as('userId'),
          'today.date',
          sql<number>`${counts.dealsCreated}::int`.as('dealsCreated'),
          sql<number>`${counts.paymentsReceived}::int`.as('paymentsReceived'),
          sql<number>`case when ${goesOn(eb.ref('last.date'), eb.ref('today.date'), rule)} then coalesce(last.streak_count, 0) else 0 end + 1`.as('streakCount'),
        ]),
    )
    .onConflict(conflict =>
      conflict
        .columns(['organizationId', 'userId', 'date'])
        .where('deletedAt', 'is', null)
        .doUpdateSet(eb => ({
          dealsCreated: sql<number>`${eb.ref('dailyStreakRecords.dealsCreated')} + ${eb.ref('excluded.dealsCreated')}`,
          paymentsReceived: sql<number>`${eb.ref('dailyStreakRecords.paymentsReceived')} + ${eb.ref('excluded.paymentsReceived')}`,
        })),
    )
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}
