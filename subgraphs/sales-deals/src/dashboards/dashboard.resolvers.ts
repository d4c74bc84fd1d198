import { connection } from '@fieldgraph/kit/connection'
import { figureOf } from '@fieldgraph/kit/money'
import type { DealStatus, PaymentAge } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { byDay, dealReceipts, decidedByMe, leaderboard, openPipelineValue, requestedOfMe, salesDashboard, verifierDashboard } from './dashboard.service.ts'
import type { SalesDashboardRow } from './sales-dashboard.queries.ts'
import { selectPending, type PendingFigureRow } from './verifier-dashboard.queries.ts'

const STATUSES: readonly DealStatus[] = ['PENDING', 'VERIFIED', 'COMPLETED', 'REJECTED', 'CANCELLED']
const AGES = [
  ['UNDER_ONE_DAY', 'underOneDay'],
  ['ONE_TO_THREE_DAYS', 'oneToThreeDays'],
  ['THREE_TO_SEVEN_DAYS', 'threeToSevenDays'],
  ['OVER_SEVEN_DAYS', 'overSevenDays'],
] as const satisfies [PaymentAge, keyof PendingFigureRow][]

const inAll = ({ figures }: SalesDashboardRow) => figureOf(figures.filter(({ date, status }) => date === null && status === null))
const ofStatus = ({ figures }: SalesDashboardRow, status: DealStatus) => figureOf(figures.filter(row => row.status === status))

export const dashboardResolvers = {
  Query: {
    salesDashboard: (_, { period }, ctx) => salesDashboard(ctx, period),
    verifierDashboard: (_, __, ctx) => verifierDashboard(ctx),
    leaderboard: (_, args, ctx) => leaderboard(ctx, args),
  },
  SalesDashboard: {
    total: dashboard => inAll(dashboard).count,
    completed: dashboard => ofStatus(dashboard, 'COMPLETED').count,
    amounts: dashboard => inAll(dashboard).totals,
    byStatus: dashboard => STATUSES.map(status => ({ status, ...ofStatus(dashboard, status) })),
    byDay: dashboard => byDay(dashboard).map(({ date, figures }) => ({ date, ...figureOf(figures) })),
  },
  VerifierDashboard: {
    pendingCount: ({ figures }) => figureOf(figures).count,
    pendingTotals: ({ figures }) => figureOf(figures).totals,
    oldestPendingAt: ({ figures }) => figures.map(({ oldestAt }) => oldestAt).sort().at(0) ?? null,
    ages: ({ figures }) => AGES.map(([age, column]) => ({ age, count: figures.reduce((sum, row) => sum + row[column], 0) })),
    pending: (_, page, ctx) => connection(ctx.db, 'VerifierDashboard.pending', selectPending, page, [{ column: 'createdAt', direction: 'asc' }]),
    requestedOfMe: (_, __, ctx) => requestedOfMe(ctx),
    decidedByMe: (_, { period }, ctx) => decidedByMe(ctx, period),
  },
  LeaderboardEntry: {
    user: ({ userId }) => ({ id: userId }),
    received: ({ currency, amount }) => ({ currency, amount }),
    currentStreak: async ({ userId }, _, ctx) => (await ctx.loaders.streakByUser.load(userId))?.current ?? 0,
  },
  Organization: {
    dealReceipts: ({ id }, { period }, ctx) => (id === ctx.identity.organizationId ? dealReceipts(ctx, period) : null),
    openPipelineValue: ({ id }, _, ctx) => (id === ctx.identity.organizationId ? openPipelineValue(ctx) : null),
  },
} satisfies Resolvers
