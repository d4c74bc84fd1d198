import type { Settings } from '@fieldgraph/kit/database'
import { newId } from '@fieldgraph/kit/testing'
import { describe, expect, test } from 'vitest'
import { CALLERS, COMMON, type CallerName } from './crane-sight.ts'
import { sees, sql } from './crane-sql.fixture.ts'
import { craneWorld, WHOSE } from './crane-world.fixture.ts'
import { expected, KIT_TABLES, tablesOf } from './row-sql.fixture.ts'

const { as, policies, selected, settings } = sql

/** What only the function that searches reads, as its owner. */
const UNSERVED = ['search_documents', 'search_words', 'searchable']
/** Tables of which everyone in the organization sees all. */
const OPEN = new Set(['equipment', 'equipment_bookings', 'rate_cards', 'quotation_templates', 'quotation_template_versions', 'services', 'settings'])

const SEARCHED = new Set(['customers', 'contacts', 'leads', 'deals', 'equipment'])

const callerNames = Object.keys(CALLERS) as CallerName[]
const both = () => Promise.all([craneWorld('first'), craneWorld('second')])
const without = (name: string, known: Settings): Settings => Object.fromEntries(Object.entries(known).filter(([setting]) => setting !== name))

test('every table is known here, and has rows of everyone or of the whole organization', async () => {
  const world = await craneWorld()
  expect((await policies()).map(({ table }) => table).toSorted()).toEqual([...tablesOf(world).map(([table]) => table), ...Object.keys(KIT_TABLES), ...UNSERVED].toSorted())
  for (const [table, named] of tablesOf(world)) {
    const names = [...named.values()]
    const whose = ['operators', 'operator_certifications'].includes(table) ? ['crew', 'mate'] : WHOSE.map(([who]) => who)
    expect([table, whose.filter(who => names.some(name => name.startsWith(who)))]).toEqual([table, names.every(name => COMMON.includes(name)) && table !== 'equipment_bookings' ? [] : whose])
  }
})

test('of each table one policy keeps organizations apart, another has the row level, and none is beside them for the serving role', async () => {
  for (const { table, secured, policies: names, organization, level, written } of await policies()) {
    if (table === 'searchable') continue
    // What may be written is what is seen.
    expect([table, secured, written]).toEqual([table, true, 0])
    if (table in KIT_TABLES) expect([table, names]).toEqual([table, KIT_TABLES[table]])
    else {
      expect([table, organization]).toEqual([table, '(organization_id = app.organization_id())'])
      expect([table, names]).toEqual([table, ['organization: restrictive *', ...(UNSERVED.includes(table) ? [] : ['row_level: permissive *'])]])
      if (!UNSERVED.includes(table)) expect([table, level]).toEqual([table, OPEN.has(table) ? 'true' : expect.stringContaining('app.row_level()')])
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
    ['the organization is none that there is', known => ({ ...known, 'app.row_level': 'all', 'app.organization_id': newId('org') })],
  ])('shows no row at all where %s', async (_, of) => {
    const world = await craneWorld()
    expect(await selected(world, of(settings(world, CALLERS['a sales agent'])))).toEqual(expected(world, []))
  })

  test.each<[string, (known: Settings) => Settings]>([
    ['no row level is set', known => without('app.row_level', known)],
    ['the row level is none that there is', known => ({ ...known, 'app.row_level': 'ALL' })],
    ['links are named at the level of links', known => ({ ...known, 'app.row_level': 'linked' })],
  ])('shows nobody’s rows where %s', async (_, of) => {
    const world = await craneWorld()
    const links = JSON.stringify(tablesOf(world).flatMap(([, rows]) => [...rows.keys()]))
    expect(await selected(world, { ...of(settings(world, CALLERS['an operator'])), 'app.links': links })).toEqual(expected(world, COMMON))
  })

  test('shows the log’s entries to one who sees all, of their organization, and to nobody else', async () => {
    const world = await craneWorld()
    const organizations = (by: Settings) => as(by, query => query('select distinct organization_id as id from crane_crm.audit_log'))
    expect(await organizations(settings(world))).toEqual([{ id: world.admin.identity.organizationId }])
    for (const name of callerNames) expect([name, await organizations(settings(world, CALLERS[name]))]).toEqual([name, []])
    for (const table of ['audit_heads', 'audit_log_default']) await expect(as(settings(world), query => query(`select 1 from crane_crm.${table}`))).rejects.toMatchObject({ code: '42501' })
  })

  test.each(['counters', 'idempotency_keys', 'outbox'])('shows of %s the organization’s rows alone', async table => {
    const organizations = (by: Settings) => as(by, query => query(`select distinct organization_id as id from crane_crm.${table}`))
    for (const world of await both()) expect(await organizations(settings(world))).toEqual([{ id: world.admin.identity.organizationId }])
    expect(await organizations({ 'app.row_level': 'all' })).toEqual([])
  })

  test.each(UNSERVED)('shows nobody anything of %s', async table => {
    const world = await craneWorld()
    await expect(as(settings(world), query => query(`select 1 from crane_crm.${table}`))).rejects.toMatchObject({ code: '42501' })
  })

  test.each(callerNames)('finds for %s no record that they don’t see, and every one that they do', async name => {
    for (const world of await both()) {
      const rows = tablesOf(world).flatMap(([table, names]) => (SEARCHED.has(table) ? [...names] : []))
      const hits = await as(settings(world, CALLERS[name]), query => query<{ id: string }>(
        `select distinct record_id as id from unnest('{Kunde,Kontakt,Anfrage,Auftrag,Kran,Stray}'::text[]) word, crane_crm.search_records(word, '{CUSTOMER,CONTACT,LEAD,DEAL,EQUIPMENT}', true, 100)`))
      const known = new Map(rows)
      expect(hits.map(({ id }) => known.get(id) ?? id).toSorted()).toEqual(rows.flatMap(([, row]) => (sees(name).includes(row) ? [row] : [])).toSorted())
    }
  })
})
