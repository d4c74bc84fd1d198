import { applyFilter, matches, within } from '@fieldgraph/kit/filter'
import type { Days } from '@fieldgraph/kit/period'
import { sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { QuotationFilter } from '../api.generated.ts'
import { inReach, oneOf } from '../customers/assignment.queries.ts'
import type { Reach } from '../customers/assignment.ts'
import { crud, type DB } from '../db.ts'
import { quotationNumber } from './quotation-number.ts'

export type QuotationRow = Selectable<DB['quotations']>
export type NewQuotation = Pick<Insertable<DB['quotations']>, 'leadId' | 'dealId' | 'customerId' | 'customerName' | 'currency' | 'assignedToId' | 'createdById' | 'createdAt'>

export const { findByIds: findQuotationsByIds, lock: lockQuotation, update: updateQuotation } = crud('quotations')

/** The number comes with the insertion, and holds up whoever wants the next one until the transaction ends. */
export const insertQuotation = (trx: Kysely<DB>, quotation: NewQuotation): Promise<QuotationRow> =>
  trx.insertInto('quotations').values(quotation).returningAll().executeTakeFirstOrThrow()

/** By the number alone, as `quotationNumber` reads it. */
export const findQuotationByNumber = (db: Kysely<DB>, number: string): Promise<QuotationRow | undefined> =>
  db.selectFrom('quotations').selectAll().where('quotationNumber', '=', number).where('deletedAt', 'is', null).executeTakeFirst()

export interface QuotationSearch extends QuotationFilter {
  /** Whose rows it is about, where the caller does not see all. */
  reach?: Reach | null
  /** For these leads and these customers: what a party is. */
  records?: { leadIds: readonly string[]; customerIds: readonly string[] } | null
}

export const selectQuotations = (db: Kysely<DB>, filter?: QuotationSearch | null) =>
  applyFilter(db.selectFrom('quotations').selectAll().where('deletedAt', 'is', null), filter, {
    status: (query, status) => query.where('status', '=', oneOf(status)),
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    leadId: (query, lead) => query.where(eb => matches(eb.ref('leadId'), lead)),
    dealId: (query, deal) => query.where(eb => matches(eb.ref('dealId'), deal)),
    assignedToId: (query, assignee) => query.where(eb => matches(eb.ref('assignedToId'), assignee)),
    isAssigned: (query, isAssigned) => query.where('assignedToId', isAssigned ? 'is not' : 'is', null),
    // What is no number is compared with null, and found nowhere.
    number: (query, number) => query.where('quotationNumber', '=', quotationNumber.read(number)),
    // None but those that were accepted have such a time: so it fits the index's condition.
    acceptedAt: (query, range) => query.where(eb => within(eb.ref('acceptedAt'), range)).where('status', '=', sql.lit('ACCEPTED' as const)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    reach: (query, reach) => query.where(inReach(reach)),
    records: (query, { leadIds, customerIds }) => query.where(eb => eb.or([matches(eb.ref('leadId'), { in: leadIds }), matches(eb.ref('customerId'), { in: customerIds })])),
  })

export interface AcceptedInCurrency {
  currency: string
  count: number
  amount: string
}

/** Accepted on one of the organization's days. */
export const sumAccepted = (db: Kysely<DB>, { from, until }: Days): Promise<AcceptedInCurrency[]> =>
  selectQuotations(db, { status: ['ACCEPTED'] })
    .clearSelect()
    .where(sql<SqlBool>`accepted_at >= app.day_start(${from}::date) and accepted_at < app.day_start(${until}::date)`)
    .select(['currency', sql<number>`count(*)::int`.as('count'), sql<string>`sum(accepted_amount)`.as('amount')])
    .groupBy('currency')
    .orderBy('currency')
    .execute()
