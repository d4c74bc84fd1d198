import { createDatabase, tenantDatabase, type Settings } from '@fieldgraph/kit/database'
import { describe, expect, test } from 'vitest'
import { CALLERS, COMMON, type CallerName } from './sales-sight.ts'
import { as, expected, past, reached, sees, serving, servingUrl, settings, tablesOf } from './sales-sql.fixture.ts'
import { salesWorld, TEAMS, type SalesWorld } from './sales-world.fixture.ts'

/** Tables of the kit, with the policies that hold for the serving role; the graph has no way to any but the log. */
const KIT: Readonly<Record<string, readonly string[]>> = {
  audit_heads: [],
  audit_log: ['app: permissive r', 'row_level: restrictive r'],
  counters: ['app: permissive *'],
  idempotency_keys: ['app: permissive *'],
  outbox: ['app: permissive *'],
}
const TABLES = `c.relnamespace = 'sales_deals'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and c.relname not like 'kysely_%'`

const callerNames = Object.keys(CALLERS) as CallerName[]
const both = () => Promise.all([salesWorld('first'), salesWorld('second')])
const without = (name: string, known: Settings): Settings => Object.fromEntries(Object.entries(known).filter(([setting]) => setting !== name))
const selected = (world: SalesWorld, by: Settings) => reached(world, by, table => `select id from sales_deals.${table}`)

test('every table is known here, and has rows of each salesperson or of the whole organization', async () => {
  const world = await salesWorld()
  const { rows } = await past.query<{ name: string }>(`select c.relname as name from pg_class c where ${TABLES}`)
  expect(rows.map(({ name }) => name).toSorted()).toEqual([...tablesOf(world).map(([table]) => table), ...Object.keys(KIT)].toSorted())
  for (const [table, named] of tablesOf(world)) {
    const names = [...named.values()]
    const whose = ['lead', 'member', 'other'].filter(seller => names.some(name => name.startsWith(seller)))
    expect([table, whose]).toEqual([table, names.every(name => COMMON.includes(name)) ? [] : ['lead', 'member', 'other']])
  }
})

test('of each table one policy keeps organizations apart, another has the row level, and none is beside them for the serving role', async () => {
  // Two permissive ones would each open what the other closes.
  const { rows } = await past.query<{ table: string; secured: boolean; policies: string[]; organization: string; level: string; written: number }>(`
    select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as secured,
           coalesce(array_agg(format('%s: %s %s', p.polname, case when p.polpermissive then 'permissive' else 'restrictive' end, p.polcmd) order by p.polname) filter (where p.polname is not null), '{}') as policies,
           max(pg_get_expr(p.polqual, p.polrelid)) filter (where p.polname = 'organization') as organization,
           max(pg_get_expr(p.polqual, p.polrelid)) filter (where p.polname = 'row_level') as level,
           count(p.polwithcheck)::int as written
      from pg_class c left join pg_policy p on p.polrelid = c.oid and ('sales_deals_app'::regrole = any (p.polroles) or p.polroles = '{0}')
     where ${TABLES} group by c.oid`)
  for (const { table, secured, policies, organization, level, written } of rows) {
    // What may be written is what is seen.
    expect([table, secured, written]).toEqual([table, true, 0])
    if (table in KIT) expect([table, policies]).toEqual([table, KIT[table]])
    else {
      expect([table, policies]).toEqual([table, ['organization: restrictive *', 'row_level: permissive *']])
      expect([table, organization]).toEqual([table, '(organization_id = app.organization_id())'])
      expect([table, level]).toEqual([table, ['settings', 'exchange_rates', 'data_keys'].includes(table) ? 'true' : expect.stringContaining('app.row_level()')])
    }
  }
})

describe('plain SQL as the serving role', () => {
  test.each(callerNames)('shows %s exactly these rows of every table, in each of two organizations of the same people', async name => {
    for (const world of await both()) expect(await selected(world, settings(world, CALLERS[name]))).toEqual(expected(world, sees(name)))
  })

  test('shows one who sees all the rows of their organization, and no other', async () => {
    for (const world of await both()) expect(await selected(world, settings(world))).toEqual(expected(world, tablesOf(world).flatMap(([, rows]) => [...rows.values()])))
  })

  test.each<[string, (known: Settings) => Settings]>([
    ['nothing is set', () => ({})],
    ['all but the organization is set', known => without('app.organization_id', { ...known, 'app.row_level': 'all' })],
    ['the organization is set to nothing', known => ({ ...known, 'app.row_level': 'all', 'app.organization_id': '' })],
  ])('shows no row at all where %s', async (_, of) => {
    const world = await salesWorld()
    expect(await selected(world, of(settings(world, CALLERS['a lead'])))).toEqual(expected(world, []))
  })

  test.each<[string, (known: Settings) => Settings]>([
    ['no row level is set', known => without('app.row_level', known)],
    ['the row level is none that there is', known => ({ ...known, 'app.row_level': 'ALL' })],
    ['nobody is named, and no team', ({ 'app.organization_id': id }) => ({ 'app.organization_id': id!, 'app.row_level': 'own' })],
    ['teams are named at the level of links', known => ({ ...known, 'app.row_level': 'linked' })],
  ])('shows nobody’s rows where %s', async (_, of) => {
    const world = await salesWorld()
    const known = { ...settings(world, CALLERS['a lead']), 'app.team_ids': JSON.stringify(Object.values(TEAMS)) }
    expect(await selected(world, of(known))).toEqual(expected(world, COMMON))
  })

  test('shows the log’s entries to one who sees all, of their organization, and to nobody else', async () => {
    const world = await salesWorld()
    const organizations = (by: Settings) => as(by, query => query('select distinct organization_id as id from sales_deals.audit_log'))
    expect(await organizations(settings(world))).toEqual([{ id: world.admin.identity.organizationId }])
    for (const name of callerNames) expect([name, await organizations(settings(world, CALLERS[name]))]).toEqual([name, []])
    for (const table of ['audit_heads', 'audit_log_default']) await expect(as(settings(world), query => query(`select 1 from sales_deals.${table}`))).rejects.toMatchObject({ code: '42501' })
  })

  test.each(['counters', 'idempotency_keys', 'outbox'])('shows of %s the organization’s rows alone', async table => {
    const organizations = (by: Settings) => as(by, query => query(`select distinct organization_id as id from sales_deals.${table}`))
    for (const world of await both()) expect(await organizations(settings(world))).toEqual([{ id: world.admin.identity.organizationId }])
    expect(await organizations({ 'app.row_level': 'all' })).toEqual([])
  })
})

test('settings don’t outlive their transaction, whether it is committed or taken back', async () => {
  const world = await salesWorld()
  const client = await serving.connect()
  const count = async () => (await client.query<{ count: number }>('select count(*)::int as count from sales_deals.deals')).rows[0]!.count
  for (const end of ['commit', 'rollback']) {
    await client.query('begin')
    for (const setting of Object.entries(settings(world))) await client.query('select set_config($1, $2, true)', setting)
    expect(await count()).toBe(Object.keys(world.tables['deals']!).length)
    await client.query(end)
    expect(await count()).toBe(0)
  }
  client.release()
})

test('what the service reads and writes for a caller leaves no settings on the connection', async () => {
  const world = await salesWorld()
  const db = createDatabase<{ deals: { id: string } }>({ url: servingUrl, schema: 'sales_deals', poolSize: 1 })
  const deals = (on: typeof db) => on.selectFrom('deals').select('id').execute()
  const tenant = tenantDatabase(db, settings(world, CALLERS['a lead']))
  for (const asCaller of [() => tenant.read(deals), () => tenant.write('fixture', deals)]) {
    expect(await asCaller()).toHaveLength(2)
    expect(await deals(db)).toEqual([])
  }
  await db.destroy()
})
