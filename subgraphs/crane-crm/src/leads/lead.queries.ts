import { applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import type { Days } from '@fieldgraph/kit/period'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { LeadFilter, LeadStatus } from '../api.generated.ts'
import { inReach, oneOf, SHORTEST_INDEXED } from '../customers/assignment.queries.ts'
import type { Reach } from '../customers/assignment.ts'
import { crud, type DB } from '../db.ts'

export type LeadRow = Selectable<DB['leads']>
export type NewLead = Pick<
  Insertable<DB['leads']>,
  | 'customerId' | 'customerName' | 'companyName' | 'designation' | 'email' | 'phone' | 'serviceNeeded' | 'siteLocation' | 'startDate' | 'rentalDays' | 'shiftTiming'
  | 'source' | 'campaignId' | 'notes' | 'assignedToId' | 'createdById'
>

export const { findByIds: findLeadsByIds, insert: insertLead, lock: lockLead, update: updateLead } = crud('leads')

/** The lead, kept as it is until the transaction ends; others may keep it at the same time. */
export const keepLead = (trx: Kysely<DB>, id: string): Promise<LeadRow | undefined> =>
  trx.selectFrom('leads').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Of a held lead. */
export const moveLead = (trx: Kysely<DB>, id: string, to: { status: LeadStatus; lossReason?: string; customerId?: string }): Promise<LeadRow> =>
  trx
    .updateTable('leads')
    .set({ ...to, ...(to.status === 'LOST' && { lostAt: sql`clock_timestamp()` }), ...(to.status === 'CONVERTED' && { convertedAt: sql`clock_timestamp()` }) })
    .where('id', '=', id)
    .returningAll()
    .executeTakeFirstOrThrow()

export interface LeadSearch extends LeadFilter {
  /** Whose rows it is about, where the caller does not see all. */
  reach?: Reach | null
  /** A text is looked for where no contact data are. */
  namesOnly?: boolean
  /** These leads and those of these customers: what a party is. */
  records?: { leadIds: readonly string[]; customerIds: readonly string[] } | null
}

export const selectLeads = (db: Kysely<DB>, filter?: LeadSearch | null) =>
  applyFilter(db.selectFrom('leads').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(withText(text, filter?.namesOnly ?? false)),
    status: (query, status) => query.where('status', '=', oneOf(status)),
    source: (query, source) => query.where('source', '=', oneOf(source)),
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    campaignId: (query, campaign) => query.where(eb => matches(eb.ref('campaignId'), campaign)),
    assignedToId: (query, assignee) => query.where(eb => matches(eb.ref('assignedToId'), assignee)),
    isAssigned: (query, isAssigned) => query.where('assignedToId', isAssigned ? 'is not' : 'is', null),
    // None but those without a day have the order of the end of days.
    startDate: (query, range) => query.where(eb => within(eb.ref('startOrder'), range)).where('startDate', 'is not', null),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    reach: (query, reach) => query.where(inReach(reach)),
    namesOnly: query => query,
    records: (query, { leadIds, customerIds }) => query.where(eb => eb.or([matches(eb.ref('id'), { in: leadIds }), matches(eb.ref('customerId'), { in: customerIds })])),
  })

function withText(text: string, namesOnly: boolean) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select crane_crm.leads_with_text(${patternOf(text)}, ${!namesOnly}))`
  const eb = expressionBuilder<DB, 'leads'>()
  return contains([eb.ref('customerName'), eb.ref('companyName'), ...(namesOnly ? [] : [eb.ref('email'), eb.ref('phone')])], text)
}

export interface LostForReason {
  /** As one of those who gave it wrote it. */
  reason: string
  count: number
  /** For whatever reason. */
  total: number
}

const MOST_REASONS = 100

/** Lost on one of the organization's days: by reason, the most frequent first. */
export const countLostLeads = (db: Kysely<DB>, { from, until }: Days): Promise<LostForReason[]> =>
  selectLeads(db, { status: ['LOST'] })
    .clearSelect()
    .where(sql<SqlBool>`lost_at >= app.day_start(${from}::date) and lost_at < app.day_start(${until}::date)`)
    .select([sql<string>`min(loss_reason)`.as('reason'), sql<number>`count(*)::int`.as('count'), sql<number>`(sum(count(*)) over ())::int`.as('total')])
    .groupBy(sql`lower(loss_reason)`)
    .orderBy('count', 'desc')
    .orderBy('reason')
    .limit(MOST_REASONS)
    .execute()
