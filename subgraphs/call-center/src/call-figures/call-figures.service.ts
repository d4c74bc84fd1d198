import { invalidInput } from '@fieldgraph/kit/errors'
import type { CallKpiGrouping } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { countLosses, sumCalls, type CallFiguresRow, type CallKpisRow, type CallLossRow, type Period } from './call-figures.queries.ts'

const LONGEST_DAYS = 400
const DAY = 86_400_000
const NOTHING: CallFiguresRow = { total: 0, completed: 0, answered: 0, won: 0, totalTalkSeconds: 0 }

export interface KpiArguments {
  period: Period
  groupBy?: CallKpiGrouping | null | undefined
  timeZone: string
}

export async function callKpis(ctx: Context, { period, groupBy = null, timeZone }: KpiArguments): Promise<CallKpisRow> {
  expectPeriod(period)
  expectTimeZone(timeZone)
  const rows = await ctx.db.read(trx => sumCalls(trx, period, groupBy, timeZone))
  return {
    total: rows.find(row => row.isTotal === 1) ?? NOTHING,
    groupBy,
    rows: groupBy === null ? [] : rows.filter(row => row.isTotal === 0),
  }
}

export async function callLosses(ctx: Context, { period }: { period: Period }): Promise<CallLossRow[]> {
  expectPeriod(period)
  return ctx.db.read(trx => countLosses(trx, period))
}

function expectPeriod({ from, until }: Period): void {
  const length = Date.parse(until) - Date.parse(from)
  if (length <= 0) throw invalidInput('The period ends before it begins.', 'period', 'until')
  if (length > LONGEST_DAYS * DAY) throw invalidInput(`The period may have ${LONGEST_DAYS} days at most.`, 'period', 'until')
}

/** Only names from the runtime's own list of time zones reach a statement. */
function expectTimeZone(timeZone: string): void {
  if (timeZone !== 'UTC' && !Intl.supportedValuesOf('timeZone').includes(timeZone)) throw invalidInput('This is no time zone of the IANA database, e.g. Europe/Paris.', 'timeZone')
}
