import { createDatabase } from '@fieldgraph/kit/database'
import { newId } from '@fieldgraph/kit/testing'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import type { DB } from '../db.ts'
import { asServed } from './deal.fixture.ts'
import { selectDeals, type DealSearch } from './deal.queries.ts'

const organizationId = newId('org')
const people = Array.from({ length: 50 }, () => newId('usr'))
const teams = Array.from({ length: 50 }, () => newId('tem'))
let admin: Kysely<DB>

/** Enough rows that one index costs less than another. */
beforeAll(async () => {
  admin = createDatabase<DB>({ url: inject('postgres').adminUrl, schema: 'sales_deals', poolSize: 1 })
  await admin.transaction().execute(async trx => {
    await sql`select set_config('app.organization_id', ${organizationId}, true), set_config('session_replication_role', 'replica', true)`.execute(trx)
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
  await sql`vacuum analyze sales_deals.clients, sales_deals.deals`.execute(admin)
})
afterAll(() => admin.destroy())

const lines = (plan: readonly object[]) => plan.flatMap(line => Object.values(line)).join('\n')

/** What other tests write at the same time must not make reading row by row cheaper. */
const ONLY_INDEXES: object = { enable_seqscan: 'off' }

/** How the serving role would get a page. */
const planOf = (filter: DealSearch, column: 'createdAt' | 'amountCents' = 'createdAt') =>
  asServed({ 'app.organization_id': organizationId, 'app.user_id': people[0]!, 'app.row_level': 'all', ...ONLY_INDEXES }, async db =>
    lines(await selectDeals(db, filter).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21)).explain()))

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
  const plan = await planOf(filter, column)
  expect(plan).toContain(` ${index} `)
  expect(plan.split('\n').find(line => line.includes('Index Cond:'))).toContain(condition)
})

test('the deals of a person and of their teams are found by two indexes', async () => {
  const plan = await planOf({ reach: { ownerId: newId('usr'), teamIds: [newId('tem')] } })
  for (const part of ['BitmapOr', 'deals_of_owner', 'deals_of_team']) expect(plan).toContain(part)
})

test('texts are looked for in the trigram indexes, past row level security', async () => {
  const plans = await admin.transaction().execute(async trx => {
    await sql`set local role sales_deals_owner`.execute(trx)
    await sql`select set_config('app.organization_id', ${organizationId}, true), set_config('enable_seqscan', 'off', true)`.execute(trx)
    const { rows } = await sql<{ body: string }>`select pg_get_function_sqlbody(oid) as body from pg_proc where pronamespace = 'sales_deals'::regnamespace and proname in ('clients_with_text', 'deals_with_text') order by proname`.execute(trx)
    const found: string[] = []
    for (const { body } of rows) {
      const query = body
        .replace(/^BEGIN ATOMIC/, '')
        .replace(/;\s*END$/, '')
        .replaceAll(/\w+_with_text\.pattern/g, "'%cranes%'")
        .replaceAll(/\w+_with_text\.(contact|described|named)/g, 'true')
      found.push(lines((await sql.raw<object>(`explain ${query}`).execute(trx)).rows))
    }
    return found
  })
  const indexes = plans.map(plan => [...new Set(plan.match(/(?<=Bitmap Index Scan on )\w+_text/g))].sort())
  expect(indexes).toEqual([['clients_text'], ['clients_text', 'deals_text']])
  for (const plan of plans) expect(plan).not.toContain('Seq Scan')
})
