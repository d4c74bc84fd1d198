import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { DB } from '../db.ts'
import { selectDeals, type DealSearch } from './deal.queries.ts'

const people = Array.from({ length: 50 }, () => newId('usr'))
const teams = Array.from({ length: 50 }, () => newId('tem'))
const { planOf, textPlans } = planned<DB>('sales_deals', ['clients', 'deals'], async (trx, { organizationId }) => {
  await sql`
    insert into sales_deals.clients (name, email, phone, owner_id)
    select 'Client ' || md5(i::text), md5(i::text) || '@client.example', '+44' || i, (${people}::text[])[1 + i % 50] from generate_series(1, 2000) as i
  `.execute(trx)
  await sql`
    insert into sales_deals.deals (client_id, deal_number, amount, currency, description, owner_id, team_id, status, verification_status, decided_at, payment_status, created_at)
    select id, i, i, case when i % 100 = 0 then 'JPY' else 'EUR' end, 'Deal about ' || md5(i::text), (${people}::text[])[1 + i % 50], (${teams}::text[])[1 + i % 47],
           (case when i % 100 = 1 then 'REJECTED' else 'VERIFIED' end)::sales_deals.deal_status,
           (case when i % 100 = 1 then 'REJECTED' else 'VERIFIED' end)::sales_deals.deal_verification_status, now(),
           (case when i % 100 = 2 then 'PARTIAL' else 'PENDING' end)::sales_deals.deal_paid_status, now() - i * interval '1 minute'
      from (select id, row_number() over () as i from sales_deals.clients, generate_series(1, 5) where organization_id = ${organizationId}) as client
  `.execute(trx)
})

const pageOf = (filter: DealSearch, column: 'createdAt' | 'amountCents' = 'createdAt') =>
  planOf(db => selectDeals(db, filter).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21)))

test.each<[filter: DealSearch, column: 'createdAt' | 'amountCents', index: string, condition: string]>([
  [{}, 'createdAt', 'deals_by_created_at', 'organization_id ='],
  [{}, 'amountCents', 'deals_by_amount', 'organization_id ='],
  [{ amount: { gte: '10', lt: '20.5' } }, 'amountCents', 'deals_by_amount', "amount_cents >= '1000'"],
  [{ status: ['REJECTED'] }, 'createdAt', 'deals_rejected', 'organization_id ='],
  [{ paymentStatus: ['PARTIAL'] }, 'createdAt', 'deals_partly_paid', 'organization_id ='],
  [{ verificationStatus: ['REJECTED'] }, 'createdAt', 'deals_verification_refused', 'organization_id ='],
  [{ currency: 'JPY' }, 'createdAt', 'deals_by_currency', 'currency ='],
  [{ ownerId: { eq: people[1]! } }, 'createdAt', 'deals_of_owner', 'owner_id ='],
  [{ teamId: { eq: teams[1]! } }, 'createdAt', 'deals_of_team', 'team_id ='],
  [{ number: 'DLID0007' }, 'createdAt', 'deals_deal_number', 'deal_number ='],
  [{ reach: { ownerId: people[1]!, teamIds: [] } }, 'createdAt', 'deals_of_owner', 'owner_id ='],
])('a list by %j in the order of %s is read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await pageOf(filter, column), index, condition)
})

test('the deals of a person and of their teams are found by two indexes', async () => {
  const plan = await pageOf({ reach: { ownerId: newId('usr'), teamIds: [newId('tem')] } })
  for (const part of ['BitmapOr', 'deals_of_owner', 'deals_of_team']) expect(plan).toContain(part)
})

test('texts are looked for in the trigram indexes, past row level security', async () => {
  const plans = await textPlans()
  const indexesOf = (name: string) => [...new Set(plans[name]!.match(/(?<=Bitmap Index Scan on )\w+_text/g))].sort()
  expect([indexesOf('clients_with_text'), indexesOf('deals_with_text')]).toEqual([['clients_text'], ['clients_text', 'deals_text']])
  for (const name of ['clients_with_text', 'deals_with_text']) expect(plans[name]).not.toContain('Seq Scan')
})
