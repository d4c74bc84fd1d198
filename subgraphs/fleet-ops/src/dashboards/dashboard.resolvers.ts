import { figureOf } from '@fieldgraph/kit/money'
import type { VendorInvoiceStatusFigure, VendorPaymentStatusFigure } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import type { CountRow, FigureRow, FleetStatsRow } from './dashboard.queries.ts'
import { budgetRemaining, clientPortal, expiringDocumentCount, fleetStats, vendorDashboard } from './dashboard.service.ts'

const figure = (key: string) => ({ figures }: FleetStatsRow) => figureOf(figures.filter(row => row.key === key))
const counts = <Status extends string>(rows: readonly CountRow<Status>[]) => rows.map(({ key, count }) => ({ status: key, count }))
const countOf = (rows: readonly CountRow[], key: string) => rows.find(row => row.key === key)?.count ?? 0

/** Of rows like `invoices SUBMITTED`, those of one kind by their status. */
const byStatus = (rows: readonly FigureRow[], kind: string) =>
  [...Map.groupBy(rows.filter(({ key }) => key.startsWith(`${kind} `)), ({ key }) => key.slice(kind.length + 1))].map(([status, each]) => ({ status, figure: figureOf(each) }))

export const dashboardResolvers = {
  Query: {
    fleetStats: (_, { period }, ctx) => fleetStats(ctx, period),
    vendorDashboard: (_, { vendorId }, ctx) => vendorDashboard(ctx, vendorId),
    clientPortal: (_, { clientId }, ctx) => clientPortal(ctx, clientId),
  },
  FleetStats: {
    expensesApproved: figure('expensesApproved'),
    expensesSubmittedAndApproved: figure('expensesSubmittedAndApproved'),
    expensesPending: figure('expensesPending'),
    invoicesSubmitted: figure('invoices SUBMITTED'),
    invoicesApproved: figure('invoices APPROVED'),
    paymentsCompleted: figure('paymentsCompleted'),
    paymentsOpen: figure('paymentsOpen'),
    campaignsByStatus: ({ campaigns }) => counts(campaigns),
  },
  VendorDashboard: {
    campaignsByStatus: ({ campaigns }) => counts(campaigns),
    invoicesByStatus: ({ sums }) => byStatus(sums, 'invoices') as VendorInvoiceStatusFigure[],
    paymentsByStatus: ({ sums }) => byStatus(sums, 'payments') as VendorPaymentStatusFigure[],
    vehicleCount: ({ numbers }) => countOf(numbers, 'vehicles'),
    driverCount: ({ numbers }) => countOf(numbers, 'drivers'),
    expiringDocumentCount: ({ vendor }, { withinDays }, ctx) => expiringDocumentCount(ctx, vendor.id, withinDays),
  },
  ClientPortal: {
    projectsByStatus: ({ projects }) => counts(projects),
    campaignsByStatus: ({ campaigns }) => counts(campaigns),
  },
  Campaign: {
    spend: async (campaign, _, ctx) => ({ campaign, rows: await ctx.loaders.spendByCampaign.load(campaign.id) }),
    attendance: async ({ id }, _, ctx) => (await ctx.loaders.attendanceByCampaign.load(id)) ?? { entries: 0, activities: 0, people: 0, villages: 0 },
  },
  CampaignSpend: {
    expensesApproved: ({ rows }) => rows.filter(({ key }) => key === 'expensesApproved'),
    invoiced: ({ rows }) => rows.filter(({ key }) => key === 'invoiced'),
    paid: ({ rows }) => rows.filter(({ key }) => key === 'paid'),
    budgetRemaining: (spend, _, ctx) => budgetRemaining(ctx, spend),
  },
} satisfies Resolvers
