import type { Times } from '@fieldgraph/kit/period'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { CallKpiGrouping } from '../api.generated.ts'
import type { DB } from '../db.ts'

export interface CallFiguresRow {
  total: number
  completed: number
  answered: number
  won: number
  totalTalkSeconds: number
}

export interface GroupedFigures extends CallFiguresRow {
  /** The agent, day or outcome; null for calls without an outcome. */
  key: string | null
  /** 1 for the row of all calls together. */
  isTotal: number
}

/** The figures of all calls of the period, and of each group, in one pass. */
export async function sumCalls(db: Kysely<DB>, { from, until }: Times, groupBy: CallKpiGrouping | null, timeZone: string): Promise<GroupedFigures[]> {
  const key = groupKey(groupBy, timeZone)
  return db
    .selectFrom('calls')
    .leftJoin('callOutcomes', join => join.onRef('callOutcomes.organizationId', '=', 'calls.organizationId').onRef('callOutcomes.id', '=', 'calls.outcomeId'))
    .select([
      key.as('key'),
      sql<number>`grouping(${key})`.as('isTotal'),
      sql<number>`count(*)::int`.as('total'),
      sql<number>`count(*) filter (where status = 'COMPLETED')::int`.as('completed'),
      sql<number>`count(*) filter (where status = 'COMPLETED' and category <> 'UNREACHABLE')::int`.as('answered'),
      sql<number>`count(*) filter (where status = 'COMPLETED' and category = 'WON')::int`.as('won'),
      sql<number>`coalesce(sum(duration_seconds) filter (where status = 'COMPLETED' and category <> 'UNREACHABLE'), 0)::int`.as('totalTalkSeconds'),
    ])
    .where('calls.deletedAt', 'is', null)
    .where('calls.occurredAt', '>=', from)
    .where('calls.occurredAt', '<', until)
    .groupBy(sql`grouping sets ((), (${key}))`)
    .orderBy(sql`grouping(${key})`, 'desc')
    .orderBy(groupBy === 'DAY' ? sql`1` : sql`count(*) desc, 1`)
    .execute()
}

// The key stands several times in the statement, where PostgreSQL must know it
// for the same expression: no parameter can be in it.
function groupKey(groupBy: CallKpiGrouping | null, timeZone: string): RawBuilder<string | null> {
  if (groupBy === 'AGENT') return sql`calls.agent_id`
  if (groupBy === 'OUTCOME') return sql`calls.outcome_id`
  if (groupBy === 'DAY') return sql`((calls.occurred_at at time zone ${sql.lit(timeZone)})::date)::text`
  return sql`null::text`
}

export interface CallKpisRow {
  total: CallFiguresRow
  groupBy: CallKpiGrouping | null
  rows: GroupedFigures[]
}

export interface CallKpiGroupRow {
  key: string | null
  groupBy: CallKpiGrouping | null
  figures: CallFiguresRow
}

export interface CallLossRow {
  lossReasonId: string
  calls: number
  share: number
}

export const countLosses = (db: Kysely<DB>, { from, until }: Times): Promise<CallLossRow[]> =>
  db
    .selectFrom('calls')
    .select(['lossReasonId', sql<number>`count(*)::int`.as('calls'), sql<number>`(count(*) / sum(count(*)) over ())::float8`.as('share')])
    .$narrowType<{ lossReasonId: string }>()
    .where('deletedAt', 'is', null)
    .where('lossReasonId', 'is not', null)
    .where('status', '=', 'COMPLETED')
    .where('occurredAt', '>=', from)
    .where('occurredAt', '<', until)
    .groupBy('lossReasonId')
    .orderBy(sql`count(*) desc`)
    .orderBy('lossReasonId')
    .execute()
