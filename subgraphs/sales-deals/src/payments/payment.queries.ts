import { anyOf, applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool, type Updateable } from 'kysely'
import type { DealPaymentFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { SHORTEST_INDEXED } from '../deals/deal.queries.ts'
import type { Reach } from '../deals/ownership.ts'

export type DealPaymentRow = Selectable<DB['payments']>
export type NewPayment = Pick<
  Insertable<DB['payments']>,
  'dealId' | 'currency' | 'ownerId' | 'teamKey' | 'amount' | 'paymentMethod' | 'receiptImage' | 'chequeNumber' | 'bankReference' | 'notes' | 'createdById'
>
export type PaymentChange = Pick<Updateable<DB['payments']>, 'amount' | 'paymentMethod' | 'receiptImage' | 'chequeNumber' | 'bankReference' | 'notes'>

export const { findByIds: findDealPaymentsByIds, lock: lockDealPayment } = crud('payments')

/** The number comes with the insertion, and holds up whoever wants the next one until the transaction ends. */
export const insertPayment = (trx: Kysely<DB>, payment: NewPayment): Promise<DealPaymentRow> =>
  trx.insertInto('payments').values(payment).returningAll().executeTakeFirstOrThrow()

const held = (trx: Kysely<DB>, id: string) => trx.updateTable('payments').where('id', '=', id).where('deletedAt', 'is', null).returningAll()
const now = sql<string>`clock_timestamp()`

/** Keeps who changed it; an API client is nobody. */
export const changePayment = (trx: Kysely<DB>, id: string, changes: PaymentChange, userId: string | null): Promise<DealPaymentRow> =>
  held(trx, id)
    .set(changes)
    .$if(userId !== null, query => query.set({ changedByIds: sql<string[]>`array_append(array_remove(changed_by_ids, ${userId}), ${userId})` }))
    .executeTakeFirstOrThrow()

export const verifyPayment = (trx: Kysely<DB>, id: string, verifiedById: string): Promise<DealPaymentRow> =>
  held(trx, id).set({ status: 'VERIFIED', verifiedById, verifiedAt: now }).executeTakeFirstOrThrow()

export const rejectPayment = (trx: Kysely<DB>, id: string, reason: string): Promise<DealPaymentRow> => held(trx, id).set({ status: 'REJECTED', reason }).executeTakeFirstOrThrow()

export const refundPayment = (trx: Kysely<DB>, id: string, refund: { refundedById: string; reason: string }): Promise<DealPaymentRow> =>
  held(trx, id).set({ ...refund, status: 'REFUNDED', refundedAt: now }).executeTakeFirstOrThrow()

export interface PaymentSearch extends DealPaymentFilter {
  /** Whose rows it is about, where the caller does not see all. */
  reach?: Reach | null
  /** The caller may not read what a text is looked for in, and finds nothing by it. */
  textless?: boolean
}

export const selectPayments = (db: Kysely<DB>, filter?: PaymentSearch | null) =>
  applyFilter(db.selectFrom('payments').selectAll().where('deletedAt', 'is', null), filter, {
    dealId: (query, deal) => query.where(eb => matches(eb.ref('dealId'), deal)),
    status: (query, status) => query.where('status', '=', anyOf(status)),
    paymentMethod: (query, method) => query.where('paymentMethod', '=', anyOf(method)),
    ownerId: (query, owner) => query.where(eb => matches(eb.ref('ownerId'), owner)),
    teamId: (query, team) => query.where(eb => matches(eb.ref('teamId'), team)),
    createdById: (query, person) => query.where(eb => matches(eb.ref('createdById'), person)),
    currency: (query, currency) => query.where('currency', '=', currency),
    amount: (query, range) => query.where(eb => within(eb.ref('amount'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    verifiedAt: (query, range) => query.where(eb => within(eb.ref('verifiedAt'), range)),
    text: (query, text) => (filter?.textless ? query.where(sql.lit(false)) : query.where(withText(text))),
    textless: query => query,
    reach: (query, reach) => query.where(inReach(reach)),
  })

/** For what is seen by its payment. */
export const paymentsInReach = (db: Kysely<DB>, reach: Reach) => db.selectFrom('payments').select('payments.id').where('payments.deletedAt', 'is', null).where(inReach(reach))

function inReach({ ownerId, teamIds }: Reach) {
  const eb = expressionBuilder<DB, 'payments'>()
  return eb.or([eb('payments.ownerId', '=', ownerId), ...(teamIds.length > 0 ? [eb('payments.teamId', '=', anyOf(teamIds))] : [])])
}

function withText(text: string) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select sales_deals.payments_with_text(${patternOf(text)}))`
  const eb = expressionBuilder<DB, 'payments'>()
  return contains([eb.ref('payments.chequeNumber'), eb.ref('payments.bankReference')], text)
}
