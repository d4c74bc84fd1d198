import pg from 'pg'
import { adminUrlOf, servingUrlOf } from './databases.ts'
import { explain } from './explain.ts'
import { median, round, say, type Figure } from './report.ts'
import type { System } from './system.ts'

const ORGANIZATION = 'org_01bench0000000000000000001'
const SALESPEOPLE = 200
const DEALS = 1_000_000
const NOTIFICATIONS = 5_000_000
const PART = 100_000
const MOST_MS = 50
const ROUNDS = 9

const key = (prefix: string, number: string) => `'${prefix}_' || lpad((${number})::text, 26, '0')`
const salesperson = `usr_${'7'.padStart(26, '0')}`

interface Question {
  name: string
  schema: string
  userId: string
  rowLevel: string
  statement: string
  values: readonly unknown[]
}

const dashboard = (condition = '') => `
  select count(*) as total_deals, sum(case when status = 'COMPLETED' then 1 else 0 end) as completed_deals, currency, sum(amount) as total_amount
    from deals where created_at >= $1 and created_at < $2 and deleted_at is null ${condition} group by currency`

/** (g) The old system's dashboard and inbox, over a million deals and five million notifications of one organization. */
export async function benchSales(system: System): Promise<Figure[]> {
  await fill(adminUrlOf(system))
  const month = ['2026-01-01', '2026-02-01']
  const questions: Question[] = [
    { name: 'dashboard of a month', schema: 'sales_deals', userId: 'usr_none', rowLevel: 'all', statement: dashboard(), values: month },
    { name: 'dashboard of a month, of one salesperson', schema: 'sales_deals', userId: salesperson, rowLevel: 'own', statement: dashboard('and owner_id = app.user_id()'), values: month },
    {
      name: 'unread notifications', schema: 'identity', userId: salesperson, rowLevel: 'own', values: [salesperson],
      statement: 'select * from notifications where recipient_id = $1 and is_unread and deleted_at is null order by is_unread desc, created_at desc, id desc limit 50',
    },
  ]
  const figures: Figure[] = []
  for (const { name, schema, userId, rowLevel, statement, values } of questions) {
    const settings = { 'app.organization_id': ORGANIZATION, 'app.user_id': userId, 'app.row_level': rowLevel }
    const runs = []
    for (let count = 0; count < ROUNDS; count++) runs.push(await explain(servingUrlOf(system, schema), schema, settings, statement, values))
    const { scans } = runs[0]!
    const milliseconds = round(median(runs.map(run => run.milliseconds)), 1)
    const byIndex = scans.every(scan => scan.startsWith('Index') || scan.startsWith('Bitmap'))
    say(`${name}: ${scans.join(', ')}`)
    figures.push({ name: `(g) ${name}, ms in PostgreSQL`, measured: { ms: milliseconds }, ratio: milliseconds, goal: `under ${MOST_MS} ms, by index`, met: milliseconds < MOST_MS && byIndex })
  }
  return figures
}

async function fill(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  // Without triggers: millions of audit rows are not what is measured here.
  await client.query('set session_replication_role to replica')
  await client.query('set search_path to sales_deals, app')
  await client.query(`insert into clients (id, name, owner_id, organization_id) select ${key('scl', 'n')}, 'Client ' || n, ${key('usr', `n % ${SALESPEOPLE}`)}, $1 from generate_series(0, 9999) n`, [ORGANIZATION])
  // Two years of deals, in the order of time; three of four are completed.
  await inParts(client, 'deals', DEALS, `
    insert into deals (id, deal_number, client_id, amount, currency, status, payment_status, verification_status, received_amount, claimed_amount, owner_id, team_id, decided_at, created_at, organization_id)
    select ${key('del', 'n')}, n, ${key('scl', 'n % 10000')}, 100, case n % 5 when 0 then 'USD' else 'EUR' end,
           case when n % 4 > 0 then 'COMPLETED' else 'PENDING' end::deal_status, case when n % 4 > 0 then 'PAID' else 'PENDING' end::deal_paid_status,
           case when n % 4 > 0 then 'VERIFIED' else 'PENDING' end::deal_verification_status, case when n % 4 > 0 then 100 else 0 end, case when n % 4 > 0 then 100 else 0 end,
           ${key('usr', `n % ${SALESPEOPLE}`)}, ${key('tem', `n % 20`)}, case when n % 4 > 0 then now() end, timestamptz '2025-01-01 00:00Z' + n * interval '63.072 seconds', $1
      from generate_series($2::int, $3::int) n`)
  await client.query('set search_path to identity, app')
  // Each hundredth is unread still.
  await inParts(client, 'notifications', NOTIFICATIONS, `
    insert into notifications (id, recipient_id, type, title, message, read_at, created_at, organization_id)
    select ${key('ntf', 'n')}, ${key('usr', `n % ${SALESPEOPLE}`)}, 'GENERAL', 'News', 'Something happened.', case when n / ${SALESPEOPLE} % 100 > 0 then now() end, timestamptz '2025-01-01 00:00Z' + n * interval '12 seconds', $1
      from generate_series($2::int, $3::int) n`)
  // What autovacuum does by itself, in its own time.
  await client.query('vacuum analyze sales_deals.deals, sales_deals.clients, identity.notifications')
  await client.end()
}

async function inParts(client: pg.Client, what: string, count: number, insert: string): Promise<void> {
  for (let from = 0; from < count; from += PART) {
    say(`${what}: ${Math.round((from / count) * 100)} %`)
    await client.query(insert, [ORGANIZATION, from, Math.min(from + PART, count) - 1])
  }
}
