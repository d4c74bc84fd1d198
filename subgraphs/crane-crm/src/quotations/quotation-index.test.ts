import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql, type Kysely } from 'kysely'
import { expect, inject, test } from 'vitest'
import type { DB } from '../db.ts'
import { selectRevisions } from '../quotation-revisions/quotation-revision.queries.ts'
import { findRateCardOn, selectRateCards } from '../rate-cards/rate-card.queries.ts'
import { selectQuotations, sumAccepted, type QuotationSearch } from './quotation.queries.ts'

const people = Array.from({ length: 50 }, () => newId('usr'))
const { organizationId, userId, asServed, planOf } = planned<DB>('crane_crm', ['quotations', 'quotation_revisions', 'rate_cards'], async (trx, whose) => {
  await sql`
    insert into crane_crm.quotations (quotation_number, lead_id, deal_id, customer_id, customer_name, status, accepted_at, accepted_amount, currency, assigned_to_id, created_at)
    select i, app.new_id('led'), app.new_id('cdl'), app.new_id('cus'), 'Customer', state::crane_crm.quotation_status, case when state = 'ACCEPTED' then now() - i * interval '1 minute' end,
           case when state = 'ACCEPTED' then i end, 'INR', case when i % 500 > 0 then (${people}::text[])[1 + i % 50] end, now() - i * interval '1 minute'
      from (select i, case i % 100 when 0 then 'DRAFT' when 1 then 'ACCEPTED' when 2 then 'REJECTED' else 'SENT' end as state from generate_series(1, 5000) as i) as quotation
  `.execute(trx)
  await sql`
    insert into crane_crm.rate_cards (card_number, name, currency, heavy_usage_rate, medium_risk_rate, high_risk_rate, food_rate, accommodation_rate, tax_rate, valid_from)
    select i, 'Card', case when i % 100 = 0 then 'EUR' else 'INR' end, 1, 1, 1, 1, 1, 1, current_date - i::int from generate_series(1, 3000) as i
  `.execute(trx)
  await sql`
    insert into crane_crm.quotation_revisions (quotation_id, revision_number, status, machines, machine_type, order_type, number_of_days, currency, rate_card_id, pricing_version, price_trace, total_rent, tax_amount, total_amount, valid_until)
    select id, number, (case when number = 1 then 'SUPERSEDED' else 'DRAFT' end)::crane_crm.quotation_revision_status, '[{}]', 'MOBILE_CRANE', 'SMALL', 1, 'INR', 'rtc_0', 1, '[]', 1, 0, 1, current_date from crane_crm.quotations, generate_series(1, 2) as number where organization_id = ${whose.organizationId}
  `.execute(trx)
})

test.each<[filter: QuotationSearch, index: string, condition: string]>([
  [{}, 'quotations_by_created_at', 'organization_id ='],
  [{ status: ['DRAFT'] }, 'quotations_draft', 'organization_id ='],
  [{ status: ['ACCEPTED'] }, 'quotations_accepted', 'organization_id ='],
  [{ status: ['REJECTED'] }, 'quotations_rejected', 'organization_id ='],
  [{ number: 'QT0007' }, 'quotations_quotation_number', 'quotation_number ='],
  [{ assignedToId: { eq: people[1]! } }, 'quotations_of_assignee', 'assigned_to_id ='],
  [{ customerId: { eq: newId('cus') } }, 'quotations_of_customer', 'customer_id ='],
  [{ leadId: { eq: newId('led') } }, 'quotations_of_lead', 'lead_id ='],
  [{ dealId: { eq: newId('cdl') } }, 'quotations_of_deal', 'deal_id ='],
])('quotations by %j, the latest first, are read from the index %s', async (filter, index, condition) => {
  expectIndex(await planOf(db => selectQuotations(db, filter).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21))), index, condition)
})

test('a person’s quotations and those that nobody has are found by an index', async () => {
  const plan = await planOf(db => selectQuotations(db, { reach: { assignedToId: newId('usr') } }).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21)), 'own')
  for (const part of ['BitmapOr', 'quotations_of_assignee', 'assigned_to_id IS NULL']) expect(plan).toContain(part)
})

test('the revisions of a quotation, the newest first, are read from their index', async () => {
  const plan = await planOf(db => selectRevisions(db).where('quotationId', '=', newId('quo')).orderBy('revisionNumber', 'desc').orderBy('id', 'desc').limit(sql.lit(21)))
  expectIndex(plan, 'quotation_revisions_organization_id_quotation_id_revision_n_key', 'quotation_id =')
})

test('the card of a day and the newest cards are read from their indexes', async () => {
  expectIndex(await planOf(db => selectRateCards(db, { currency: 'EUR' }).where('validFrom', '<=', '2026-01-01').orderBy('validFrom', 'desc').orderBy('cardNumber', 'desc').limit(sql.lit(1))), 'rate_cards_by_valid_from', 'currency')
  expectIndex(await planOf(db => selectRateCards(db, { currency: 'EUR' }).orderBy('cardNumber', 'desc').orderBy('id', 'desc').limit(sql.lit(21))), 'rate_cards_of_currency', 'currency')
  expectIndex(await planOf(db => selectRateCards(db).orderBy('cardNumber', 'desc').orderBy('id', 'desc').limit(sql.lit(21))), 'rate_cards_card_number', 'organization_id =')
  expect(await asServed(async db => (await findRateCardOn(db, 'EUR'))?.cardNumber)).toBe('100')
})

test('what was accepted is added up from its index alone', async () => {
  const sent: string[] = []
  const watched = createDatabase<DB>({ url: inject('postgres').urls['crane_crm']!, schema: 'crane_crm', poolSize: 1, onQuery: statement => sent.push(statement) })
  const settings = { 'app.organization_id': organizationId, 'app.user_id': userId, 'app.row_level': 'all' } as const
  const totals = await tenantDatabase<DB>(watched, settings).read(db => sumAccepted(db, { from: '2000-01-01', until: '2100-01-01' }))
  await watched.destroy()
  expect(totals).toEqual([{ currency: 'INR', count: 50, amount: expect.any(String) }])
  const statement = sent.find(text => text.includes('accepted_amount'))!
  const explained = (db: Kysely<DB>) => ({ explain: async () => (await sql.raw<object>(`explain ${statement.replace(/\$\d+/g, "'2026-01-01'")}`).execute(db)).rows })
  expectIndex(await planOf(explained), 'quotations_accepted_at', 'organization_id =')
})
