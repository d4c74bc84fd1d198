import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import type { ExpenseFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type ExpenseRow = Selectable<DB['expenses']>
export type NewExpense = Pick<
  Insertable<DB['expenses']>,
  'campaignId' | 'driverId' | 'expenseType' | 'amount' | 'currency' | 'description' | 'billUrl' | 'billImage' | 'submittedById'
>

export const { findByIds: findExpensesByIds, lock: lockExpense, update: updateExpense } = crud('expenses')

const today = sql<string>`current_date`

export const insertExpense = (trx: Kysely<DB>, expense: NewExpense): Promise<ExpenseRow> =>
  trx.insertInto('expenses').values({ ...expense, status: 'PENDING', submittedDate: today }).returningAll().executeTakeFirstOrThrow()

export interface Decision {
  status: 'APPROVED' | 'REJECTED'
  sanctionedAmount: string | null
  decidedById: string
  decisionNote: string | null
}

/** Undefined unless the expense is still pending. */
export const decideExpense = (trx: Kysely<DB>, id: string, decision: Decision): Promise<ExpenseRow | undefined> =>
  trx
    .updateTable('expenses')
    .set({ ...decision, approvedDate: decision.status === 'APPROVED' ? today : null })
    .where('id', '=', id)
    .where('status', '=', 'PENDING')
    .where('deletedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

/** The currency of a campaign, also of one that the caller may not see, e.g. a driver; null when there is none. */
export async function findCampaignCurrency(trx: Kysely<DB>, campaignId: string): Promise<string | null> {
  const { rows } = await sql<{ currency: string | null }>`select fleet_ops.campaign_currency(${campaignId}) as currency`.execute(trx)
  return rows[0]?.currency ?? null
}

/** `kindsOnly`: a text is looked for where nobody writes freely. */
export type ExpenseSearch = ExpenseFilter & { kindsOnly?: boolean }

export const selectExpenses = (db: Kysely<DB>, filter?: ExpenseSearch | null) =>
  applyFilter(db.selectFrom('expenses').selectAll().where('deletedAt', 'is', null), filter, {
    campaignId: (query, campaign) => query.where(eb => matches(eb.ref('campaignId'), campaign)),
    driverId: (query, driver) => query.where(eb => matches(eb.ref('driverId'), driver)),
    submittedById: (query, person) => query.where(eb => matches(eb.ref('submittedById'), person)),
    decidedById: (query, person) => query.where(eb => matches(eb.ref('decidedById'), person)),
    status: (query, status) => query.where('status', '=', anyOf(status)),
    expenseType: (query, type) => query.where('expenseType', '=', type),
    submittedDate: (query, range) => query.where(eb => within(eb.ref('submittedDate'), range)),
    approvedDate: (query, range) => query.where(eb => within(eb.ref('approvedDate'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('expenseType'), ...(filter?.kindsOnly ? [] : [eb.ref('description')])], text)),
    kindsOnly: query => query,
  })

/** What one currency comes to. */
export interface CurrencyFigure {
  currency: string
  count: number
  amount: string
}

export const sumApprovedExpenses = (db: Kysely<DB>, { from, until }: { from: string; until: string }): Promise<CurrencyFigure[]> =>
  db
    .selectFrom('expenses')
    .select(['currency', sql<number>`count(*)::int`.as('count'), sql<string>`sum(sanctioned_amount)::text`.as('amount')])
    .where('deletedAt', 'is', null)
    .where('status', '=', sql.lit('APPROVED'))
    .where('approvedDate', '>=', from)
    .where('approvedDate', '<', until)
    .groupBy('currency')
    .orderBy('currency')
    .execute()
