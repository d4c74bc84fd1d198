import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { selectContacts } from '../contacts/contact.queries.ts'
import type { DB } from '../db.ts'
import { selectDeals, type DealSearch } from '../deals/deal.queries.ts'
import { selectLeads, type LeadSearch } from '../leads/lead.queries.ts'
import { selectCustomers, type CustomerSearch } from './customer.queries.ts'

const people = Array.from({ length: 50 }, () => newId('usr'))
const campaigns = Array.from({ length: 50 }, () => newId('cmp'))
const { planOf, textPlans } = planned<DB>('crane_crm', ['customers', 'contacts', 'leads', 'deals'], async (trx, { organizationId }) => {
  await sql`
    insert into crane_crm.customers (name, email, phone, type, assigned_to_id, created_at)
    select 'Customer ' || md5(i::text), md5(i::text) || '@customer.example', '+44' || (1000000 + i), (case when i % 100 = 0 then 'GOVERNMENT' else 'OTHER' end)::crane_crm.crane_customer_type,
           case when i % 500 > 0 then (${people}::text[])[1 + i % 50] end, now() - i * interval '1 minute' from generate_series(1, 5000) as i
  `.execute(trx)
  await sql`
    insert into crane_crm.contacts (customer_id, name, created_at)
    select id, 'Contact ' || md5(id), created_at from crane_crm.customers where organization_id = ${organizationId}
  `.execute(trx)
  await sql`
    insert into crane_crm.leads (customer_id, customer_name, email, service_needed, start_date, status, loss_reason, lost_at, source, campaign_id, assigned_to_id, created_at)
    select id, name, email, 'A crane', current_date - i::int, (case when i % 100 = 0 then 'LOST' else 'NEW' end)::crane_crm.lead_status, 'Price', case when i % 100 = 0 then created_at end,
           (case when i % 100 = 1 then 'WEBSITE' else 'OTHER' end)::crane_crm.lead_source, (${campaigns}::text[])[1 + i % 50], assigned_to_id, created_at
      from (select *, row_number() over () as i from crane_crm.customers where organization_id = ${organizationId}) as customer
  `.execute(trx)
  await sql`
    insert into crane_crm.deals (customer_id, title, value, currency, stage, closed_at, expected_close_date, assigned_to_id, created_at)
    select id, 'Deal ' || md5(id), i, case when i % 100 = 0 then 'EUR' else 'INR' end, (case when i % 100 = 1 then 'WON' else 'PROPOSAL' end)::crane_crm.crane_deal_stage,
           case when i % 100 = 1 then now() end, current_date + i::int, assigned_to_id, created_at
      from (select *, row_number() over () as i from crane_crm.customers where organization_id = ${organizationId}) as customer
  `.execute(trx)
})

const person = { eq: people[1]! }

test.each<[filter: CustomerSearch, column: 'createdAt' | 'name', index: string, condition: string]>([
  [{}, 'name', 'customers_by_name', 'organization_id ='],
  [{}, 'createdAt', 'customers_by_created_at', 'organization_id ='],
  [{ type: ['GOVERNMENT'] }, 'createdAt', 'customers_in_government', 'organization_id ='],
  [{ assignedToId: person }, 'createdAt', 'customers_of_assignee', 'assigned_to_id ='],
])('customers by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await planOf(db => selectCustomers(db, filter).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21))), index, condition)
})

test.each<[customer: boolean, column: 'createdAt' | 'name', index: string, condition: string]>([
  [false, 'name', 'contacts_by_name', 'organization_id ='],
  [false, 'createdAt', 'contacts_by_created_at', 'organization_id ='],
  [true, 'name', 'contacts_of_customer', 'customer_id ='],
])('contacts (of a customer: %s) in the order of %s are read from the index %s', async (customer, column, index, condition) => {
  const filter = customer ? { customerId: { eq: newId('cus') } } : {}
  expectIndex(await planOf(db => selectContacts(db, filter).orderBy(column).orderBy('id').limit(sql.lit(21))), index, condition)
})

test.each<[filter: LeadSearch, column: 'createdAt' | 'startOrder', index: string, condition: string]>([
  [{}, 'createdAt', 'leads_by_created_at', 'organization_id ='],
  [{}, 'startOrder', 'leads_by_start_date', 'organization_id ='],
  [{ startDate: { gte: '2026-01-01', lt: '2026-01-03' } }, 'startOrder', 'leads_by_start_date', 'start_order >='],
  [{ status: ['LOST'] }, 'createdAt', 'leads_lost', 'organization_id ='],
  [{ source: ['WEBSITE'] }, 'createdAt', 'leads_from_website', 'organization_id ='],
  [{ assignedToId: person }, 'createdAt', 'leads_of_assignee', 'assigned_to_id ='],
  [{ customerId: { eq: newId('cus') } }, 'createdAt', 'leads_of_customer', 'customer_id ='],
  [{ campaignId: { eq: campaigns[0]! } }, 'createdAt', 'leads_of_campaign', 'campaign_id ='],
])('leads by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await planOf(db => selectLeads(db, filter).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21))), index, condition)
})

test.each<[filter: DealSearch, column: 'createdAt' | 'closeOrder' | 'valueCents', index: string, condition: string]>([
  [{}, 'createdAt', 'deals_by_created_at', 'organization_id ='],
  [{}, 'closeOrder', 'deals_by_expected_close_date', 'organization_id ='],
  [{}, 'valueCents', 'deals_by_value', 'organization_id ='],
  [{ value: { gte: '10', lt: '20.5' } }, 'valueCents', 'deals_by_value', "value_cents >= '1000'"],
  [{ stage: ['WON'] }, 'createdAt', 'deals_won', 'organization_id ='],
  [{ currency: 'EUR' }, 'createdAt', 'deals_by_currency', 'currency'],
  [{ assignedToId: person }, 'createdAt', 'deals_of_assignee', 'assigned_to_id ='],
  [{ customerId: { eq: newId('cus') } }, 'createdAt', 'deals_of_customer', 'customer_id ='],
  [{ leadId: { eq: newId('led') } }, 'createdAt', 'deals_lead', 'lead_id ='],
])('deals by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await planOf(db => selectDeals(db, filter).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21))), index, condition)
})

test('a person’s leads and those that nobody has are found by an index', async () => {
  const plan = await planOf(db => selectLeads(db, { reach: { assignedToId: newId('usr') } }).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21)), 'own')
  for (const part of ['BitmapOr', 'leads_of_assignee', 'assigned_to_id IS NULL']) expect(plan).toContain(part)
})

test('texts are looked for in the trigram indexes, past row level security', async () => {
  const plans = await textPlans()
  for (const table of ['customers', 'contacts', 'leads', 'deals']) {
    expect(plans[`${table}_with_text`]).toContain(`Bitmap Index Scan on ${table}_text`)
    expect(plans[`${table}_with_text`]).not.toContain('Seq Scan')
  }
})
