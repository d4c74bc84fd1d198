import { anyOf, applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { CraneDealFilter, CraneDealStage, DecimalFilter } from '../api.generated.ts'
import { inReach, oneOf, SHORTEST_INDEXED } from '../customers/assignment.queries.ts'
import type { Reach } from '../customers/assignment.ts'
import { crud, type DB } from '../db.ts'
import { centsFrom } from './deal-value.ts'

export type CraneDealRow = Selectable<DB['deals']>
export type NewDeal = Pick<
  Insertable<DB['deals']>,
  'leadId' | 'customerId' | 'title' | 'description' | 'value' | 'currency' | 'probability' | 'isProbabilitySet' | 'expectedCloseDate' | 'notes' | 'assignedToId' | 'createdById'
>

export const { findByIds: findDealsByIds, insert: insertDeal, lock: lockDeal, update: updateDeal } = crud('deals')

/** A lead becomes one deal at most. */
export const findDealsByLeads = (db: Kysely<DB>, leadIds: readonly string[]): Promise<CraneDealRow[]> => selectDeals(db).where('leadId', '=', anyOf(leadIds)).execute()

/** The deal, kept as it is until the transaction ends; others may keep it at the same time. */
export const keepDeal = (trx: Kysely<DB>, id: string): Promise<CraneDealRow | undefined> =>
  trx.selectFrom('deals').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Whether the customer accepted a quotation for the deal or its lead, also one that the caller does not see. */
export async function hasAcceptedQuotation(trx: Kysely<DB>, { id, leadId }: Pick<CraneDealRow, 'id' | 'leadId'>): Promise<boolean> {
  const { accepted } = await trx.selectNoFrom(sql<boolean>`crane_crm.has_accepted_quotation(${id}, ${leadId})`.as('accepted')).executeTakeFirstOrThrow()
  return accepted
}

/** Of a held deal. */
export const moveDeal = (trx: Kysely<DB>, id: string, to: { stage: CraneDealStage; probability: number; lossReason?: string }): Promise<CraneDealRow> =>
  trx
    .updateTable('deals')
    .set({ ...to, ...((to.stage === 'WON' || to.stage === 'LOST') && { closedAt: sql`clock_timestamp()` }) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export interface DealSearch extends CraneDealFilter {
  /** Whose rows it is about, where the caller does not see all. */
  reach?: Reach | null
}

export const selectDeals = (db: Kysely<DB>, filter?: DealSearch | null) =>
  applyFilter(db.selectFrom('deals').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(withText(text)),
    stage: (query, stage) => query.where('stage', '=', oneOf(stage)),
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    leadId: (query, lead) => query.where(eb => matches(eb.ref('leadId'), lead)),
    assignedToId: (query, assignee) => query.where(eb => matches(eb.ref('assignedToId'), assignee)),
    isAssigned: (query, isAssigned) => query.where('assignedToId', isAssigned ? 'is not' : 'is', null),
    currency: (query, currency) => query.where('currency', '=', currency),
    // Those without a value and without a day have an order that no value and no day has.
    value: (query, range) => query.where(eb => within(eb.ref('valueCents'), inCents(range))).where('value', 'is not', null),
    expectedCloseDate: (query, range) => query.where(eb => within(eb.ref('closeOrder'), range)).where('expectedCloseDate', 'is not', null),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    reach: (query, reach) => query.where(inReach(reach)),
  })

const inCents = ({ gte, lt }: DecimalFilter) => ({ gte: gte == null ? null : centsFrom(gte), lt: lt == null ? null : centsFrom(lt) })

function withText(text: string) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select crane_crm.deals_with_text(${patternOf(text)}))`
  return contains([expressionBuilder<DB, 'deals'>().ref('title')], text)
}
