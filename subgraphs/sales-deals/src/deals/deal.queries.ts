import { anyOf, applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type ExpressionWrapper, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { DealFilter, DecimalFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { centsFrom } from './deal-amount.ts'
import { dealNumber } from './deal-number.ts'
import type { Reach } from './ownership.ts'

export type DealRow = Selectable<DB['deals']>
export type NewDeal = Pick<
  Insertable<DB['deals']>,
  'clientId' | 'amount' | 'currency' | 'description' | 'paymentMethod' | 'paymentStatus' | 'clientStatus' | 'isOriginal' | 'ownerId' | 'teamId' | 'createdById'
>

export const { findByIds: findDealsByIds, lock: lockDeal, update: updateDeal } = crud('deals')

/** The number comes with the insertion, and holds up whoever wants the next one until the transaction ends. */
export const insertDeal = (trx: Kysely<DB>, deal: NewDeal): Promise<DealRow> => trx.insertInto('deals').values(deal).returningAll().executeTakeFirstOrThrow()

/** By the number alone, as `dealNumber` reads it. */
export const findDealByNumber = (db: Kysely<DB>, number: string): Promise<DealRow | undefined> =>
  db.selectFrom('deals').selectAll().where('dealNumber', '=', number).where('deletedAt', 'is', null).executeTakeFirst()

/**
 * Brings a held deal to what its payments say: what was received and what is
 * claimed, how far it is paid, and whether it is completed. To be called after
 * every change of its payments; `deals_outstanding` refuses what exceeds the amount.
 */
export const settleDeal = (trx: Kysely<DB>, dealId: string): Promise<DealRow> =>
  trx
    .updateTable('deals')
    .from(eb =>
      eb
        .selectFrom('payments')
        .select([
          sql<string>`coalesce(sum(amount) filter (where status = 'VERIFIED'), 0)`.as('received'),
          sql<string>`coalesce(sum(amount) filter (where status in ('PENDING', 'VERIFIED')), 0)`.as('claimed'),
          sql<boolean>`coalesce(bool_or(status = 'REFUNDED'), false)`.as('refunded'),
        ])
        .where('dealId', '=', dealId)
        .where('deletedAt', 'is', null)
        .as('paid'),
    )
    .set({
      receivedAmount: sql`paid.received`,
      claimedAmount: sql`paid.claimed`,
      paymentStatus: sql`(case
        when paid.received >= deals.amount then 'PAID' when paid.received > 0 then 'PARTIAL' when paid.refunded then 'REFUNDED' else 'PENDING'
      end)::sales_deals.deal_paid_status`,
      status: sql`(case
        when deals.status not in ('VERIFIED', 'COMPLETED') then deals.status::text when paid.received >= deals.amount then 'COMPLETED' else 'VERIFIED'
      end)::sales_deals.deal_status`,
    })
    .where('deals.id', '=', dealId)
    .where('deals.deletedAt', 'is', null)
    .returningAll('deals')
    .executeTakeFirstOrThrow()

export interface Decision {
  status: 'VERIFIED' | 'COMPLETED' | 'REJECTED'
  verificationStatus: 'VERIFIED' | 'REJECTED'
  decidedById: string
  reason?: string
}

/** Of a held deal. */
export const decideDeal = (trx: Kysely<DB>, id: string, decision: Decision): Promise<DealRow> =>
  trx.updateTable('deals').set({ ...decision, decidedAt: sql`clock_timestamp()` }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const hasPayments = async (trx: Kysely<DB>, dealId: string): Promise<boolean> =>
  (await trx.selectFrom('payments').select('id').where('dealId', '=', dealId).limit(1).executeTakeFirst()) !== undefined

/** Rows that are the caller's or a team's of theirs: what the policies say anyway, in a form that the indexes answer. */
export function inReach({ ownerId, teamIds }: Reach): ExpressionWrapper<DB, 'clients' | 'deals', SqlBool> {
  const eb = expressionBuilder<DB, 'clients' | 'deals'>()
  return eb.or([eb('ownerId', '=', ownerId), ...(teamIds.length > 0 ? [eb('teamId', '=', anyOf(teamIds))] : [])])
}

/** Shorter texts have no trigram, by which the index finds them. */
export const SHORTEST_INDEXED = 3

export interface DealSearch extends DealFilter {
  /** Whose rows it is about, where the caller does not see all. */
  reach?: Reach | null
  /** What of a deal the caller may not read, and so not look into either. */
  unread?: { descriptions: boolean; clients: boolean }
}

export const selectDeals = (db: Kysely<DB>, filter?: DealSearch | null) =>
  applyFilter(db.selectFrom('deals').selectAll().where('deletedAt', 'is', null), filter, {
    status: (query, status) => query.where('status', '=', oneOf(status)),
    paymentStatus: (query, status) => query.where('paymentStatus', '=', oneOf(status)),
    verificationStatus: (query, status) => query.where('verificationStatus', '=', oneOf(status)),
    clientId: (query, client) => query.where(eb => matches(eb.ref('clientId'), client)),
    ownerId: (query, owner) => query.where(eb => matches(eb.ref('ownerId'), owner)),
    teamId: (query, team) => query.where(eb => matches(eb.ref('teamId'), team)),
    currency: (query, currency) => query.where('currency', '=', currency),
    amount: (query, range) => query.where(eb => within(eb.ref('amountCents'), inCents(range))),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    // What is no number is compared with null, and found nowhere.
    number: (query, number) => query.where('dealNumber', '=', dealNumber.read(number)),
    text: (query, text) => query.where(withText(db, text, filter?.unread)),
    reach: (query, reach) => query.where(inReach(reach)),
    unread: query => query,
  })

/** Of one alone, as a part of the statement, PostgreSQL finds the index that holds just these. */
const oneOf = <Value extends string>(values: readonly Value[]) => (values.length === 1 ? sql.lit(values[0]!) : anyOf(values))

const inCents = ({ gte, lt }: DecimalFilter) => ({ gte: gte == null ? null : centsFrom(gte), lt: lt == null ? null : centsFrom(lt) })

function withText(db: Kysely<DB>, text: string, unread: DealSearch['unread'] = { descriptions: false, clients: false }) {
  if (text.length >= SHORTEST_INDEXED) {
    return sql<SqlBool>`id in (select sales_deals.deals_with_text(${patternOf(text)}, ${!unread.descriptions}, ${!unread.clients}))`
  }
  const eb = expressionBuilder<DB, 'deals'>()
  const named = db.selectFrom('clients').select('clients.id').where('clients.deletedAt', 'is', null).where(client => contains([client.ref('clients.name')], text))
  return eb.or([
    ...(unread.descriptions ? [] : [contains([eb.ref('deals.description')], text)]),
    ...(unread.clients ? [] : [eb('deals.clientId', 'in', named)]),
  ])
}
