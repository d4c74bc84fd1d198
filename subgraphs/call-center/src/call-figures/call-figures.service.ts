import { invalidInput } from '@fieldgraph/kit/errors'
import { expectTimePeriod, type Times } from '@fieldgraph/kit/period'
import type { CallKpiGrouping } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { countLosses, sumCalls, type CallFiguresRow, type CallKpisRow, type CallLossRow } from './call-figures.queries.ts'

const NOTHING: CallFiguresRow = { total: 0, completed: 0, answered: 0, won: 0, totalTalkSeconds: 0 }

export interface KpiArguments {
  period: Times
  groupBy?: CallKpiGrouping | null | undefined
  timeZone: string
}

export async function callKpis(ctx: Context, { period, groupBy = null, timeZone }: KpiArguments): Promise<CallKpisRow> {
  expectTimePeriod(period)
  expectTimeZone(timeZone)
  const rows = await ctx.db.read(trx => sumCalls(trx, period, groupBy, timeZone))
  return {
    total: rows.find(row => row.isTotal === 1) ?? NOTHING,
    groupBy,
    rows: groupBy === null ? [] : rows.filter(row => row.isTotal === 0),
  }
}

export async function callLosses(ctx: Context, { period }: { period: Times }): Promise<CallLossRow[]> {
  expectTimePeriod(period)
  return ctx.db.read(trx => countLosses(trx, period))
}

/** Only names from the runtime's own list of time zones reach a statement. */
function expectTimeZone(timeZone: string): void {
  if (timeZone !== 'UTC' && !Intl.supportedValuesOf('timeZone').includes(timeZone)) throw invalidInput('This is no time zone of the IANA database, e.g. Europe/Paris.', 'timeZone')
}
