import type { Days } from '@fieldgraph/kit/period'
import { expressionBuilder, sql, type Kysely } from 'kysely'
import type { TestPassRateGrouping } from '../api.generated.ts'
import type { DB } from '../db.ts'

export interface TestPassRateRow {
  groupBy: TestPassRateGrouping
  /** A type, an id or a day; empty where there is none. */
  group: string
  passed: number
  failed: number
  inError: number
  aborted: number
}

const MOST_GROUPS = 1000

/** From the totals of days and months, which a trigger keeps. */
export async function sumTests(db: Kysely<DB>, days: Days, groupBy: TestPassRateGrouping): Promise<TestPassRateRow[]> {
  const rows = await selectTotals(db, days, groupBy).execute()
  return rows.map(row => ({ ...row, groupBy }))
}

export function selectTotals(db: Kysely<DB>, days: Days, groupBy: TestPassRateGrouping) {
  const byTime = groupBy === 'DAY' || groupBy === 'MONTH'
  const all = sql<number>`sum(passed + failed + in_error + aborted)`
  return db
    .selectFrom('testTotals')
    .select([groupOf(groupBy).as('group'), sumOf('passed'), sumOf('failed'), sumOf('inError'), sumOf('aborted')])
    .where('groupedBy', '=', byTime ? 'NONE' : groupBy)
    .where(groupBy === 'DAY' ? spans(false, days) : inAll(days))
    .groupBy(sql.lit(1))
    // Reports that were counted elsewhere since leave nothing behind.
    .having(all, '>', 0)
    .$if(!byTime, query => query.orderBy(all, 'desc'))
    .orderBy(sql.lit(1))
    .limit(MOST_GROUPS)
}

/** The whole months of a period, and the days before and after them. */
function inAll({ from, until }: Days) {
  const [first, last] = [monthFrom(from), `${until.slice(0, 7)}-01`]
  if (first >= last) return spans(false, { from, until })
  return expressionBuilder<DB, 'testTotals'>().or([spans(true, { from: first, until: last }), spans(false, { from, until: first }), spans(false, { from: last, until })])
}

function spans(byMonth: boolean, { from, until }: Days) {
  const eb = expressionBuilder<DB, 'testTotals'>()
  return eb.and([eb('byMonth', '=', byMonth), eb('day', '>=', from), eb('day', '<', until)])
}

/** The first day of the month that begins on a day, or next after it. */
function monthFrom(day: string): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  return day.endsWith('-01') ? day : new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10)
}

function groupOf(groupBy: TestPassRateGrouping) {
  if (groupBy === 'DAY') return sql<string>`day::text`
  if (groupBy === 'MONTH') return sql<string>`to_char(day, 'YYYY-MM-01')`
  return sql<string>`key`
}

const sumOf = <Column extends 'passed' | 'failed' | 'inError' | 'aborted'>(column: Column) => sql<number>`sum(${sql.ref(column)})::int`.as(column)
