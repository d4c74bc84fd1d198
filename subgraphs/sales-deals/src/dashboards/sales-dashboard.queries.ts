import { sumMoney, type MoneyTotal } from '@fieldgraph/kit/money'
import type { Days } from '@fieldgraph/kit/period'
import { sql, type Kysely, type SelectQueryBuilder } from 'kysely'
import type { DealStatus } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { dayStart } from './day-start.queries.ts'

/** Deals of one currency: of all, of one status, or of one day. */
export interface DealFigureRow {
  date: string | null
  status: DealStatus | null
  currency: string
  count: number
  amount: string
}

export interface SalesDashboardRow {
  period: Days
  figures: DealFigureRow[]
  received: MoneyTotal[]
}

/**
 * Whose rows alone the caller can see, if one person's. The policies say so
 * already; said again, it lets the index of that person's rows answer.
 */
export type Only = string | null

const deals = (db: Kysely<DB>, only: Only) => {
  const rows = db.selectFrom('deals').where('deletedAt', 'is', null)
  return only === null ? rows : rows.where('ownerId', '=', only)
}

/** The period's days with the instants between which they lie; a result of its own, see `dayStart`. */
const calendar = (db: Kysely<DB>, { from, until }: Days) =>
  db
    .selectFrom(sql<{ date: string }>`(select ${from}::date + day as date from generate_series(0, ${until}::date - ${from}::date - 1) as day)`.as('days'))
    .select(['date', sql<string>`app.day_start(date)`.as('starts'), sql<string>`app.day_start(date + 1)`.as('ends')])
    .offset(0)

/** The deals created in the period, each day's by an index alone; then added up by status, by day and in all. */
export const selectDealFigures = (db: Kysely<DB>, period: Days, only: Only): SelectQueryBuilder<DB, never, DealFigureRow> =>
  db
    .selectFrom(calendar(db, period).as('days'))
    .innerJoinLateral(
      deals(db, only)
        .whereRef('createdAt', '>=', sql.ref('days.starts'))
        .whereRef('createdAt', '<', sql.ref('days.ends'))
        .select(eb => ['status', 'currency', eb.fn.countAll().as('count'), eb.fn.sum('amount').as('amount')])
        .groupBy(['status', 'currency'])
        .as('sums'),
      join => join.onTrue(),
    )
    .select(['days.date', 'sums.status', 'sums.currency', sql<number>`sum(sums.count)::int`.as('count'), sql<string>`sum(sums.amount)::text`.as('amount')])
    .groupBy(sql`grouping sets ((sums.currency), (sums.status, sums.currency), (days.date, sums.currency))`)
    .orderBy('sums.status')
    .orderBy('sums.currency')

/** What came in: verified payments, by when they were verified. */
export const selectReceipts = (db: Kysely<DB>, { from, until }: Days, only: Only) => {
  const rows = db
    .selectFrom('payments')
    .where('status', '=', sql.lit('VERIFIED'))
    .where('deletedAt', 'is', null)
    .where('verifiedAt', '>=', dayStart(from))
    .where('verifiedAt', '<', dayStart(until))
    .select(['currency', 'amount'])
  return only === null ? rows : rows.where('ownerId', '=', only)
}

export const sumReceipts = (db: Kysely<DB>, period: Days, only: Only): Promise<MoneyTotal[]> => sumMoney(db, selectReceipts(db, period, only))

/** What open deals have yet to bring. */
export const sumPipeline = (db: Kysely<DB>, only: Only): Promise<MoneyTotal[]> =>
  sumMoney(db, deals(db, only).where('status', 'in', [sql.lit('PENDING' as const), sql.lit('VERIFIED' as const)]).select(['currency', sql<string>`amount - received_amount`.as('amount')]))
