import { connection, toOrder } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { figureOf } from '@fieldgraph/kit/money'
import { payload } from '@fieldgraph/kit/payload'
import { expectPeriod } from '@fieldgraph/kit/period'
import type { ExpenseOrderField, UserExpensesSubmittedArgs } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectExpenses, sumApprovedExpenses, type ExpenseRow } from './expense.queries.ts'
import { approveExpense, attachBill, rejectExpense, searchOf, submitExpense } from './expense.service.ts'

const orderColumns: Record<ExpenseOrderField, keyof ExpenseRow> = { SUBMITTED_DATE: 'submittedDate', CREATED_AT: 'createdAt' }

const pageOf = (parentId: string, { filter, orderBy, ...args }: UserExpensesSubmittedArgs, ctx: Context) => ({
  parentId,
  args,
  filter: searchOf(ctx, filter),
  order: toOrder(orderBy, orderColumns),
})

export const expenseResolvers = {
  Query: {
    expense: (_, { id }, ctx) => ctx.loaders.expenseById.load(id),
    expenses: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'expenses', trx => selectExpenses(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    expenseSubmit: (_, { input }, ctx) => payload('expense', submitExpense(ctx, input)),
    expenseAttachBill: (_, { input }, ctx) => payload('expense', attachBill(ctx, input)),
    expenseApprove: (_, { input }, ctx) => payload('expense', approveExpense(ctx, input)),
    expenseReject: (_, { input }, ctx) => payload('expense', rejectExpense(ctx, input)),
  },
  Expense: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.expenseById.load(id),
    campaign: (expense, _, ctx) => (hasScope(ctx.identity.scopes, 'fleet.campaign:read') ? ctx.loaders.campaignById.load(expense.campaignId) : null),
    driver: ({ driverId }, _, ctx) => (driverId && hasScope(ctx.identity.scopes, 'fleet.driver:read') ? ctx.loaders.driverById.load(driverId) : null),
    description: (expense, _, { identity }) => (seesPersonalData(identity) ? expense.description : null),
    billUrl: (expense, _, { identity }) => (seesPersonalData(identity) ? expense.billUrl : null),
    billImageUrl: (expense, _, ctx) => (seesPersonalData(ctx.identity) ? ctx.uploads.urlOf(expense.billImage) : null),
    decisionNote: (expense, _, { identity }) => (seesPersonalData(identity) ? expense.decisionNote : null),
    submittedBy: expense => (expense.submittedById ? { id: expense.submittedById } : null),
    decidedBy: expense => (expense.decidedById ? { id: expense.decidedById } : null),
    organization: expense => ({ id: expense.organizationId }),
  },
  Campaign: {
    expenses: (campaign, args, ctx) => ctx.loaders.expensesByCampaign.load(pageOf(campaign.id, args, ctx)),
  },
  Driver: {
    expenses: (driver, args, ctx) => ctx.loaders.expensesByDriver.load(pageOf(driver.id, args, ctx)),
  },
  User: {
    expensesSubmitted: (user, args, ctx) => ctx.loaders.expensesBySubmitter.load(pageOf(user.id, args, ctx)),
  },
  Organization: {
    // Row level security knows only the caller's own organization.
    approvedExpenses: async ({ id }, { period }, ctx) => {
      if (id !== ctx.identity.organizationId) return null
      const days = expectPeriod(period)
      return figureOf(await ctx.db.read(trx => sumApprovedExpenses(trx, days)))
    },
  },
} satisfies Resolvers
