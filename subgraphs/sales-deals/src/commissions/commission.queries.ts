import { anyOf, applyFilter, matches, within } from '@fieldgraph/kit/filter'
import { sumMoney, type MoneyTotal } from '@fieldgraph/kit/money'
import type { Days } from '@fieldgraph/kit/period'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import type { CommissionFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type CommissionRow = Selectable<DB['commissions']>
type New = Insertable<DB['commissions']>

/** What a commission is reckoned by, as it was when it was computed. */
export interface CommissionTerms {
  rate: string
  payoutCurrency: string
  exchangeRate: string
  /** Null: nothing is converted, and it is the organization's present day. */
  exchangeRateDate: string | null
}
export type NewCommission = Pick<New, 'dealId' | 'paymentId' | 'userId' | 'teamId' | 'revision' | 'baseAmount' | 'currency' | 'bonusAmount' | 'penaltyAmount' | 'revisedById' | 'note'> & CommissionTerms

export const { findByIds: findCommissionsByIds, lock: lockCommission } = crud('commissions')

const now = sql<string>`clock_timestamp()`

/** The amounts that follow from these the database computes. */
export const insertCommission = (trx: Kysely<DB>, { exchangeRateDate, ...values }: NewCommission): Promise<CommissionRow> =>
  trx
    .insertInto('commissions')
    .values({ ...values, exchangeRateDate: exchangeRateDate ?? sql<string>`app.local_date(${now})` })
    .returningAll()
    .executeTakeFirstOrThrow()

export type Revision = Pick<New, 'bonusAmount' | 'penaltyAmount'> & Partial<CommissionTerms> & { revisedById: string; note: string }

/** Puts another revision in the place of one that is held; who it is for and what it is for stay. */
export async function reviseCommission(trx: Kysely<DB>, before: CommissionRow, changes: Revision): Promise<CommissionRow> {
  const { id, dealId, paymentId, userId, teamId, revision, baseAmount, currency, bonusAmount, penaltyAmount, rate, payoutCurrency, exchangeRate, exchangeRateDate } = before
  await trx.updateTable('commissions').set({ supersededAt: now }).where('id', '=', id).execute()
  return insertCommission(trx, {
    dealId, paymentId, userId, teamId, revision: revision + 1, baseAmount, currency, bonusAmount, penaltyAmount, rate, payoutCurrency, exchangeRate, exchangeRateDate, ...changes,
  })
}

/** Who made the payment's commission what it is, in any of its revisions. */
export async function findRevisers(trx: Kysely<DB>, paymentId: string): Promise<(string | null)[]> {
  const rows = await trx.selectFrom('commissions').select('revisedById').distinct().where('paymentId', '=', paymentId).where('deletedAt', 'is', null).execute()
  return rows.map(({ revisedById }) => revisedById)
}

export const approveCommission = (trx: Kysely<DB>, id: string, approvedById: string): Promise<CommissionRow> =>
  trx.updateTable('commissions').set({ status: 'APPROVED', approvedById, approvedAt: now }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const payCommission = (trx: Kysely<DB>, id: string, paidById: string): Promise<CommissionRow> =>
  trx.updateTable('commissions').set({ status: 'PAID', paidById, paidAt: now }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** Supersedes what was not paid out, and reverses what was; also what the caller does not see. */
export async function withdrawCommissionOf(trx: Kysely<DB>, paymentId: string, reason: string): Promise<void> {
  await sql`select sales_deals.withdraw_commission(${paymentId}, ${reason})`.execute(trx)
}

/** Those that stand for their payments; what takes one back stands for none. */
export const findStandingCommissions = (db: Kysely<DB>, paymentIds: readonly string[]): Promise<CommissionRow[]> =>
  db
    .selectFrom('commissions')
    .selectAll()
    .where('paymentId', '=', anyOf(paymentIds))
    .where('supersededAt', 'is', null)
    .where('reversesId', 'is', null)
    .where('deletedAt', 'is', null)
    .execute()

/** `paidOnly`: for an order by a time that only what was paid out has. `ownOf`: who sees no others', so that an index finds them. */
export type CommissionSearch = Partial<CommissionFilter> & { paidOnly?: boolean; ownOf?: string | null }

/** In the statement itself, so that the partial index fits. */
const PAID = sql.lit('PAID' as const)

export const selectCommissions = (db: Kysely<DB>, filter?: CommissionSearch | null) => {
  const commissions = db.selectFrom('commissions').selectAll().where('deletedAt', 'is', null)
  const wanted = filter?.includeSuperseded ? commissions : commissions.where('supersededAt', 'is', null)
  return applyFilter(wanted, filter, {
    status: (query, status) => query.where('status', '=', anyOf(status)),
    userId: (query, user) => query.where(eb => matches(eb.ref('userId'), user)),
    dealId: (query, deal) => query.where(eb => matches(eb.ref('dealId'), deal)),
    currency: (query, currency) => query.where('currency', '=', currency),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    paidAt: (query, range) => query.where(eb => within(eb.ref('paidAt'), range)),
    includeSuperseded: query => query,
    ownOf: (query, userId) => query.where('userId', '=', userId),
    paidOnly: (query, paidOnly) => (paidOnly ? query.where('status', '=', PAID) : query),
  })
}

/** By a query of its own, which is answered first: in the comparison itself, row level security would keep the function, and so the comparison, from the index. */
const dayStart = (day: string) => sql<string>`(select app.day_start(${day}))`

/** What was paid out on the organization's days, by the currency of payout. */
export const sumPayouts = (db: Kysely<DB>, { from, until }: Days): Promise<MoneyTotal[]> =>
  sumMoney(
    db,
    db
      .selectFrom('commissions')
      .select(['payoutCurrency as currency', 'payoutAmount as amount'])
      .where('deletedAt', 'is', null)
      .where('status', '=', PAID)
      .where('paidAt', '>=', dayStart(from))
      .where('paidAt', '<', dayStart(until)),
  )
