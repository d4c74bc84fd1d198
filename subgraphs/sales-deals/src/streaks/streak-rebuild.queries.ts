import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { findSettings } from '../settings/sales-settings.queries.ts'
import { lockStreak } from './streak.queries.ts'
import { goesOn, type StreakRule } from './working-days.queries.ts'

/**
 * Makes a person's records what deals and payments, the rule and the time zone
 * of today say. What is right already stays as it is. Who runs it must see all
 * that the person has.
 */
export async function rebuildStreak(trx: Kysely<DB>, userId: string): Promise<void> {
  const [rule] = await Promise.all([findSettings(trx), lockStreak(trx, userId)])
  await rebuildRecords(trx, userId, rule)
  await rebuildTotals(trx, userId)
}

const gone = { deletedAt: sql<string>`clock_timestamp()`, deletionId: sql<string>`app.new_id('dln')` }

async function rebuildRecords(trx: Kysely<DB>, userId: string, rule: StreakRule): Promise<void> {
  await trx
    .with('active', () => activeDays(trx, userId, rule))
    .with('removed', db =>
      db.updateTable('dailyStreakRecords').set(gone).where('userId', '=', userId).where('deletedAt', 'is', null).where('date', 'not in', db.selectFrom('active').select('date')).returning('id'),
    )
    .insertInto('dailyStreakRecords')
    .columns(['userId', 'date', 'dealsCreated', 'paymentsReceived', 'streakCount'])
    .expression(eb => eb.selectFrom('active').select([sql.val(userId).as('userId'), 'date', 'dealsCreated', 'paymentsReceived', 'streakCount']))
    .onConflict(conflict =>
      conflict
        .columns(['organizationId', 'userId', 'date'])
        .where('deletedAt', 'is', null)
        .doUpdateSet(eb => ({ dealsCreated: eb.ref('excluded.dealsCreated'), paymentsReceived: eb.ref('excluded.paymentsReceived'), streakCount: eb.ref('excluded.streakCount') }))
        .where(eb =>
          eb.or((['dealsCreated', 'paymentsReceived', 'streakCount'] as const).map(column => eb(`dailyStreakRecords.${column}`, 'is distinct from', eb.ref(`excluded.${column}`)))),
        ),
    )
    .execute()
}

async function rebuildTotals(trx: Kysely<DB>, userId: string): Promise<void> {
  const records = trx.selectFrom('dailyStreakRecords').where('userId', '=', userId)
  const right = trx
    .selectFrom('payments')
    .innerJoin(records.where('deletedAt', 'is', null).select(['id', 'date']).as('records'), join => join.on(eb => sql`${eb.ref('records.date')} = app.local_date(${eb.ref('payments.verifiedAt')})`))
    .where('payments.ownerId', '=', userId)
    .where('payments.verifiedAt', 'is not', null)
    .where('payments.deletedAt', 'is', null)
    .select(eb => ['records.id as recordId', 'payments.currency', eb.fn.sum<string>('payments.amount').as('amount')])
    .groupBy(['records.id', 'payments.currency'])
  await trx
    .with('rights', () => right)
    .with('removed', db =>
      db
        .updateTable('dailyStreakTotals as t')
        .set(gone)
        .where('t.recordId', 'in', records.select('id'))
        .where('t.deletedAt', 'is', null)
        .where(eb => eb.not(eb.exists(eb.selectFrom('rights').whereRef('rights.recordId', '=', 't.recordId').whereRef('rights.currency', '=', 't.currency'))))
        .returning('t.id'),
    )
    .insertInto('dailyStreakTotals')
    .columns(['recordId', 'currency', 'amount'])
    .expression(eb => eb.selectFrom('rights').select(['recordId', 'currency', 'amount']))
    .onConflict(conflict =>
      conflict
        .columns(['organizationId', 'recordId', 'currency'])
        .where('deletedAt', 'is', null)
        .doUpdateSet(eb => ({ amount: eb.ref('excluded.amount') }))
        .whereRef('dailyStreakTotals.amount', '<>', 'excluded.amount'),
    )
    .execute()
}

/** The days on which a deal was created or a payment verified, refunded since or not, each with the length of its streak. */
function activeDays(db: Kysely<DB>, userId: string, rule: StreakRule) {
  const events = db
    .selectFrom('deals')
    .where('ownerId', '=', userId)
    .where('deletedAt', 'is', null)
    .select([sql<string>`app.local_date(created_at)`.as('date'), sql<number>`1`.as('deals'), sql<number>`0`.as('payments')])
    .unionAll(
      db
        .selectFrom('payments')
        .where('ownerId', '=', userId)
        .where('verifiedAt', 'is not', null)
        .where('deletedAt', 'is', null)
        .select([sql<string>`app.local_date(verified_at)`.as('date'), sql<number>`0`.as('deals'), sql<number>`1`.as('payments')]),
    )
  const days = db
    .selectFrom(events.as('events'))
    .groupBy('date')
    .select(['date', sql<number>`sum(deals)::int`.as('dealsCreated'), sql<number>`sum(payments)::int`.as('paymentsReceived'), sql<string | null>`lag(date) over (order by date)`.as('last')])
  const streaks = db
    .selectFrom(days.as('days'))
    .select(eb => [
      'date', 'dealsCreated', 'paymentsReceived',
      sql<number>`count(*) filter (where not ${goesOn(eb.ref('last'), eb.ref('date'), rule)}) over (order by date)`.as('streak'),
    ])
  return db.selectFrom(streaks.as('streaks')).select(['date', 'dealsCreated', 'paymentsReceived', sql<number>`row_number() over (partition by streak order by date)::int`.as('streakCount')])
}
