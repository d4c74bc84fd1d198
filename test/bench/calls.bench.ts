import { connection, type Order } from '@fieldgraph/kit/connection'
import { encodeCursor } from '@fieldgraph/kit/cursor'
import { createDatabase, tenantDatabase, type TenantDatabase } from '@fieldgraph/kit/database'
import { sql, type Kysely } from 'kysely'
import pg from 'pg'
import { selectCalls } from '../../subgraphs/call-center/src/calls/call.queries.ts'
import type { DB } from '../../subgraphs/call-center/src/db.generated.ts'
import { adminUrlOf, servingUrlOf } from './databases.ts'
import { inTurn } from './in-turn.ts'
import { median, round, say, type Figure } from './report.ts'
import type { System } from './system.ts'

const ORGANIZATION = 'org_01bench0000000000000000000'
const CALLS = 1_000_000
const PART = 100_000
const ORDER: Order = [{ column: 'occurredAt', direction: 'desc' }]

/** (b) and (d): what reading costs with tenancy, and how deep a page lies. */
export async function benchCalls(system: System): Promise<Figure[]> {
  const adminUrl = adminUrlOf(system)
  await fill(adminUrl)
  const serving = createDatabase<DB>({ url: servingUrlOf(system, 'call_center'), schema: 'call_center', poolSize: 1 })
  const plain = createDatabase<DB>({ url: adminUrl, schema: 'call_center', poolSize: 1 })
  const tenant = tenantDatabase(serving, { 'app.organization_id': ORGANIZATION, 'app.user_id': 'usr_01bench0000000000000000001', 'app.client_id': '', 'app.row_level': 'all' })
  try {
    return [await benchTenancy(tenant, plain), await benchDepth(tenant)]
  } finally {
    await serving.destroy()
    await plain.destroy()
  }
}

async function fill(adminUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: adminUrl })
  await client.connect()
  // Without triggers: a million audit rows are not what is measured here.
  await client.query('set session_replication_role to replica')
  for (let from = 0; from < CALLS; from += PART) {
    say(`one million calls: ${from / PART * 10} %`)
    await client.query(
      `insert into call_center.calls (id, agent_id, prospect_name, prospect_phone, call_type, direction, status, scheduled_at, organization_id)
       select 'cal_' || lpad(n::text, 26, '0'), 'usr_01bench00000000000000000' || lpad((n % 40)::text, 2, '0'), 'Prospect ' || n, '+336' || lpad((n % 100000000)::text, 8, '0'),
              'OUTBOUND', 'OUTBOUND', 'SCHEDULED', timestamptz '2020-01-01' + n * interval '1 minute', $1
         from generate_series($2::int, $3::int) n`,
      [ORGANIZATION, from, from + PART - 1],
    )
  }
  await client.query('analyze call_center.calls')
  await client.end()
}

const page = (trx: Kysely<DB>, size: number) => selectCalls(trx).where('organizationId', '=', ORGANIZATION).orderBy('occurredAt', 'desc').orderBy('id', 'desc').limit(sql.lit(size)).execute()

async function benchTenancy(tenant: TenantDatabase<DB>, plain: Kysely<DB>): Promise<Figure> {
  const ways = { tenant: () => tenant.read(trx => page(trx, 100)), plain: () => page(plain, 100) }
  const times = await inTurn(ways, 400, 9)
  const ratio = round(median(times.tenant.map((time, index) => time / times.plain[index]!)))
  return { name: '(b) a page of 100 calls, ms', measured: { tenant: round(median(times.tenant), 3), plain: round(median(times.plain), 3) }, ratio, goal: 'at most 1.25 ×', met: ratio <= 1.25 }
}

async function benchDepth(tenant: TenantDatabase<DB>): Promise<Figure> {
  const cursorAt = async (depth: number): Promise<string> => {
    const { rows } = await tenant.read(trx => sql<{ id: string; occurredAt: string }>`select id, occurred_at from call_center.calls order by occurred_at desc, id desc offset ${depth - 1} limit 1`.execute(trx))
    return encodeCursor(rows[0]!, 'calls', ORDER)
  }
  const read = async (after: string) => {
    const { edges } = await connection(tenant, 'calls', trx => selectCalls(trx), { first: 20, after }, ORDER)
    if (edges.length !== 20) throw new Error('The page is not full.')
  }
  const [near, far] = [await cursorAt(10), await cursorAt(100_000)]
  const times = await inTurn({ near: () => read(near), far: () => read(far) }, 400, 9)
  const ratio = round(median(times.far.map((time, index) => time / times.near[index]!)))
  return { name: '(d) a page of one million calls, ms', measured: { 'depth 10': round(median(times.near), 3), 'depth 100,000': round(median(times.far), 3) }, ratio, goal: 'within 1.5 ×', met: ratio <= 1.5 && ratio >= 1 / 1.5 }
}
