import { invalidInput } from '@fieldgraph/kit/errors'
import type { Identity } from '@fieldgraph/kit/identity'
import type { MoneyTotal } from '@fieldgraph/kit/money'
import { expectPeriod, type Days } from '@fieldgraph/kit/period'
import type { Context } from '../context.ts'
import { selectLeaders, type LeaderboardEntryRow } from './leaderboard.queries.ts'
import { selectDealFigures, sumPipeline, sumReceipts, type DealFigureRow, type Only, type SalesDashboardRow } from './sales-dashboard.queries.ts'
import { countDecided, countRequested, sumPending, type Decisions, type VerifierDashboardRow } from './verifier-dashboard.queries.ts'

const DAY = 86_400_000
const MOST_LEADERS = 100

export async function salesDashboard(ctx: Context, period: Days): Promise<SalesDashboardRow> {
  expectPeriod(period)
  const only = onlyOf(ctx.identity)
  const [figures, received] = await Promise.all([ctx.db.read(trx => selectDealFigures(trx, period, only).execute()), ctx.db.read(trx => sumReceipts(trx, period, only))])
  return { period, figures, received }
}

/** Every day of the period with its figures, those without a deal too. */
export function byDay({ period: { from, until }, figures }: SalesDashboardRow): { date: string; figures: DealFigureRow[] }[] {
  const own = Map.groupBy(figures, ({ date }) => date)
  return Array.from({ length: (Date.parse(until) - Date.parse(from)) / DAY }, (_, index) => {
    const date = new Date(Date.parse(from) + index * DAY).toISOString().slice(0, 10)
    return { date, figures: own.get(date) ?? [] }
  })
}

export async function dealReceipts(ctx: Context, period: Days): Promise<MoneyTotal[]> {
  expectPeriod(period)
  return ctx.db.read(trx => sumReceipts(trx, period, onlyOf(ctx.identity)))
}

export const openPipelineValue = (ctx: Context): Promise<MoneyTotal[]> => ctx.db.read(trx => sumPipeline(trx, onlyOf(ctx.identity)))

export async function leaderboard(ctx: Context, { period, currency, first }: { period: Days; currency: string; first: number }): Promise<LeaderboardEntryRow[]> {
  expectPeriod(period)
  if (first < 1 || first > MOST_LEADERS) throw invalidInput(`Ask for 1 to ${MOST_LEADERS} people.`, 'first')
  return ctx.db.read(trx => selectLeaders(trx, { period, currency, only: onlyOf(ctx.identity) }).limit(first).execute())
}

export const verifierDashboard = async (ctx: Context): Promise<VerifierDashboardRow> => ({ figures: await ctx.db.read(sumPending) })

/** An API client is asked for nothing and decides nothing. */
export const requestedOfMe = async ({ identity: { userId }, db }: Context): Promise<number> => (userId === null ? 0 : db.read(trx => countRequested(trx, userId)))

export async function decidedByMe({ identity: { userId }, db }: Context, period: Days): Promise<Decisions> {
  expectPeriod(period)
  return userId === null ? { approved: 0, rejected: 0 } : db.read(trx => countDecided(trx, userId, period))
}

/** Who leads a team sees what others have in it; see the policies. */
function onlyOf({ rowLevels, userId, ledTeamIds }: Identity): Only {
  return (rowLevels['sales'] ?? 'own') === 'own' && ledTeamIds.length === 0 ? userId : null
}
