import { createDatabase, tenantDatabase, type Settings } from '@fieldgraph/kit/database'
import { describe, expect, test } from 'vitest'
import { expected, KIT_TABLES, tablesOf } from './row-sql.fixture.ts'
import { CALLERS, COMMON, type CallerName } from './sales-sight.ts'
import { sees, sql } from './sales-sql.fixture.ts'
import { salesWorld, TEAMS } from './sales-world.fixture.ts'

const { as, policies, selected, serving, servingUrl, settings } = sql
const callerNames = Object.keys(CALLERS) as CallerName[]
const both = () => Promise.all([salesWorld('first'), salesWorld('second')])
const without = (name: string, known: Settings): Settings => Object.fromEntries(Object.entries(known).filter(([setting]) => setting !== name))

test('every table is known here, and has rows of each salesperson or of the whole organization', async () => {
  const world = await salesWorld()
  expect((await policies()).map(({ table }) => table).toSorted()).toEqual([...tablesOf(world).map(([table]) => table), ...Object.keys(KIT_TABLES)].toSorted())
  for (const [table, named] of tablesOf(world)) {
    const names = [...named.values()]
    const whose = ['lead', 'member', 'other'].filter(seller => names.some(name => name.startsWith(seller)))
    expect([table, whose]).toEqual([table, names.every(name => COMMON.includes(name)) ? [] : ['lead', 'member', 'other']])
  }
})

test('of each table one policy keeps organizations apart, another has the row level, and none is beside them for the serving role', async () => {
  // Two permissive ones would each open what the other closes.
  for (const { table, secured, policies: names, organization, level, written } of await policies()) {
    // What may be written is what is seen.
    expect([table, secured, written]).toEqual([table, true, 0])
    if (table in KIT_TABLES) expect([table, names]).toEqual([table, KIT_TABLES[table]])
    else {
      expect([table, names]).toEqual([table, ['organization: restrictive *', 'row_level: permissive *']])
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
