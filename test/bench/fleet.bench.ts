import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import pg from 'pg'
import { countVendor, sumFleet, sumVendor } from '../../subgraphs/fleet-ops/src/dashboards/dashboard.queries.ts'
import type { DB } from '../../subgraphs/fleet-ops/src/db.generated.ts'
import { adminUrlOf, servingUrlOf } from './databases.ts'
import { inTurn } from './in-turn.ts'
import { median, round, say, type Figure } from './report.ts'
import type { System } from './system.ts'

const ORGANIZATION = 'org_01bench0000000000000000001'
const VENDORS = 200
const CAMPAIGNS = 1000
const ROWS = 500_000
const PART = 50_000
const MOST_MS = 100

/** (f) The two dashboards, for a month and for a vendor, over a million expenses and invoices. */
export async function benchFleet(system: System): Promise<Figure[]> {
  const adminUrl = adminUrlOf(system)
  await fill(adminUrl)
  const db = createDatabase<DB>({ url: servingUrlOf(system, 'fleet_ops'), schema: 'fleet_ops', poolSize: 1 })
  const tenant = tenantDatabase(db, { 'app.organization_id': ORGANIZATION, 'app.user_id': 'usr_01bench0000000000000000001', 'app.client_id': '', 'app.row_level': 'all' })
  try {
    const month = { from: '2026-01-01', until: '2026-02-01' }
    const vendor = id('vnd', 7)
    const ways = {
      fleetStats: () => tenant.read(trx => sumFleet(trx, month)),
      vendorDashboard: () => Promise.all([tenant.read(trx => sumVendor(trx, vendor)), tenant.read(trx => countVendor(trx, vendor))]),
    }
    for (const rows of await Promise.all([ways.fleetStats(), ways.vendorDashboard().then(parts => parts.flat())])) if (rows.length === 0) throw new Error('There is nothing to sum.')
    const times = await inTurn(ways, 20, 5)
    return (['fleetStats', 'vendorDashboard'] as const).map(name => {
      const figure = round(median(times[name]), 1)
      return { name: `(f) ${name} over a million rows, ms`, measured: { ms: figure }, ratio: figure, goal: `under ${MOST_MS} ms`, met: figure < MOST_MS }
    })
  } finally {
    await db.destroy()
  }
}

const id = (prefix: string, number: number) => `${prefix}_${String(number).padStart(26, '0')}`

async function fill(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  // Without triggers: a million audit rows are not what is measured here.
  await client.query('set session_replication_role to replica')
  await client.query('set search_path to fleet_ops')
  const key = (prefix: string, number: string) => `'${prefix}_' || lpad((${number})::text, 26, '0')`
  await client.query(`insert into vendors (id, name, organization_id) select ${key('vnd', 'n')}, 'Vendor ' || n, $1 from generate_series(0, ${VENDORS - 1}) n`, [ORGANIZATION])
  await client.query(`insert into clients (id, name, organization_id) values (${key('fcl', '0')}, 'Client', $1)`, [ORGANIZATION])
  await client.query(`insert into projects (id, client_id, name, currency, organization_id) values (${key('fpr', '0')}, ${key('fcl', '0')}, 'Project', 'EUR', $1)`, [ORGANIZATION])
  await client.query(
    `insert into campaigns (id, project_id, client_id, name, campaign_type, currency, organization_id)
     select ${key('cmp', 'n')}, ${key('fpr', '0')}, ${key('fcl', '0')}, 'Campaign ' || n, 'ROADSHOW', 'EUR', $1 from generate_series(0, ${CAMPAIGNS - 1}) n`,
    [ORGANIZATION],
  )
  await client.query(`insert into campaign_vendors (campaign_id, vendor_id, organization_id) select ${key('cmp', 'n')}, ${key('vnd', `n % ${VENDORS}`)}, $1 from generate_series(0, ${CAMPAIGNS - 1}) n`, [ORGANIZATION])
  // Two years of days; of a hundred rows, two wait for a decision.
  const day = `(date '2025-01-01' + (n % 730))`
  for (let from = 0; from < ROWS; from += PART) {
    say(`a million expenses and invoices: ${(from / ROWS) * 100} %`)
    await client.query(
      `insert into expenses (id, campaign_id, expense_type, amount, sanctioned_amount, currency, status, submitted_date, approved_date, organization_id)
       select ${key('exp', 'n')}, ${key('cmp', `n % ${CAMPAIGNS}`)}, 'Fuel', 50, case when n % 100 < 90 then 50 end, 'EUR',
              case when n % 100 < 90 then 'APPROVED' when n % 100 < 98 then 'REJECTED' else 'PENDING' end::expense_status, ${day}, case when n % 100 < 90 then ${day} + 3 end, $1
         from generate_series($2::int, $3::int) n`,
      [ORGANIZATION, from, from + PART - 1],
    )
    await client.query(
      `insert into invoices (id, invoice_number, amount, currency, invoice_date, status, vendor_id, campaign_id, organization_id)
       select ${key('vin', 'n')}, 'INV-' || n, 900, 'EUR', ${day}, case when n % 100 < 94 then 'PAID' when n % 100 < 96 then 'REJECTED' when n % 100 < 98 then 'APPROVED' else 'SUBMITTED' end::vendor_invoice_status,
              ${key('vnd', `n % ${VENDORS}`)}, ${key('cmp', `n % ${CAMPAIGNS}`)}, $1
         from generate_series($2::int, $3::int) n`,
      [ORGANIZATION, from, from + PART - 1],
    )
    await client.query(
      `insert into payments (id, invoice_id, vendor_id, amount, currency, payment_date, status, payment_method, organization_id)
       select ${key('vpy', 'n')}, ${key('vin', 'n')}, ${key('vnd', `n % ${VENDORS}`)}, 900, 'EUR', ${day} + 20, 'COMPLETED', 'BANK_TRANSFER', $1
         from generate_series($2::int, $3::int) n where n % 100 < 94`,
      [ORGANIZATION, from, from + PART - 1],
    )
  }
  // What autovacuum does by itself, in its own time.
  await client.query('vacuum analyze expenses, invoices, payments, campaigns, vendors, campaign_vendors')
  await client.end()
}
