import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { expected, REFUSED, tablesOf } from './row-sql.fixture.ts'
import { CALLERS, type CallerName } from './sales-sight.ts'
import { sees, sql } from './sales-sql.fixture.ts'
import { PEOPLE, salesWorld, type SalesWorld } from './sales-world.fixture.ts'

const { as, copied, functionsPastLevels, reached, rowsOf, settings } = sql
/** What is written once, and changed by nobody. */
const UNCHANGED = ['activity_log']
const writers: readonly CallerName[] = ['a salesperson', 'a salesperson of another team', 'a lead', 'one who sees what the team has', 'one who is linked, whatever the teams']

test.each(writers)('an update without any condition by %s reaches the rows that they see, and no other', async name => {
  for (const world of [await salesWorld('first'), await salesWorld('second')]) {
    const by = settings(world, CALLERS[name])
    const found = await reached(world, by, table => (UNCHANGED.includes(table) ? `select id from sales_deals.${table} where false` : `update sales_deals.${table} set deletion_id = deletion_id returning id`))
    expect(found).toEqual({ ...expected(world, sees(name)), ...Object.fromEntries(UNCHANGED.map(table => [table, []])) })
    for (const table of UNCHANGED) await expect(as(by, query => query(`update sales_deals.${table} set description = ''`))).rejects.toMatchObject({ code: '42501' })
  }
})

test.each(writers)('%s inserts no row as another has it, of the own organization or a foreign one', async name => {
  const [world, foreign] = [await salesWorld('first'), await salesWorld('second')]
  const hidden = [...(await rowsOf(world)).filter(row => !sees(name).includes(row.name)), ...(await rowsOf(foreign))]
  expect(hidden.length).toBeGreaterThan(60)
  for (const [{ table, name: whose }, answer] of await copied(settings(world, CALLERS[name]), hidden)) expect([table, whose, ...answer]).toEqual([table, whose, ...REFUSED])
})

test('what one has oneself can be inserted, as far as row level security goes', async () => {
  const world = await salesWorld()
  const own = (await rowsOf(world)).filter(({ name }) => name.startsWith('member'))
  expect(new Set(own.map(({ table }) => table)).size).toBe(tablesOf(world).length - 3)
  for (const [{ table }, [code = 'none']] of await copied(settings(world, CALLERS['a salesperson']), own)) expect([table, ['none', '23505'].includes(code)]).toEqual([table, true])
})

test.each([
  ['deals', 'owner_id', 'memberDeal'],
  ['payments', 'owner_id', 'memberPaid'],
  ['commissions', 'user_id', 'memberEarned'],
  ['commission_rates', 'user_id', 'memberRate'],
  ['daily_streak_records', 'user_id', 'memberStreak'],
])('a row of %s can’t be given away out of one’s sight', async (table, column, name) => {
  const world = await salesWorld()
  const given = (who: CallerName) => as(settings(world, CALLERS[who]), query => query(`update sales_deals.${table} set ${column} = 'usr_01stranger00000000000000001' where id = $1 returning id`, [idOf(world, table, name)]))
  await expect(given('a salesperson')).rejects.toMatchObject({ code: '42501' })
  expect(await given('a salesperson of another team')).toEqual([])
})

test('no row leaves its organization, whoever takes it', async () => {
  const [world, foreign] = [await salesWorld('first'), await salesWorld('second')]
  for (const [table] of tablesOf(world).filter(([name]) => !UNCHANGED.includes(name))) {
    const moved = as(settings(world), query => query(`update sales_deals.${table} set organization_id = $1`, [foreign.admin.identity.organizationId]))
    await expect(moved).rejects.toMatchObject({ code: '42501' })
  }
})

/**
 * Functions that look past row levels, since what they tell depends on all of the organization's rows, asked about what
 * another organization has: what they answer then.
 */
const PAST_LEVELS = {
  client_status_of: ['client_status_of($1)::text', 'memberClient', 'NEW'],
  has_open_deals: ['has_open_deals($1)', 'memberClient', false],
  commission_rate_of: ['commission_rate_of($1)', PEOPLE.member, null],
  withdraw_commission: ['withdraw_commission($1, $1)::text', 'memberPaid', null],
  clients_with_text: ['clients_with_text($1, true)', '%', undefined],
  deals_with_text: ['deals_with_text($1, true, true)', '%', undefined],
  payments_with_text: ['payments_with_text($1)', '%', undefined],
} as const

test('the functions that look past row levels look past no organization', async () => {
  const world = await salesWorld()
  expect((await functionsPastLevels()).toSorted()).toEqual(Object.keys(PAST_LEVELS).toSorted())
  const ids = Object.fromEntries(tablesOf(world).flatMap(([, rows]) => [...rows].map(([id, name]) => [name, id])))
  await as(settings(world, { organizationId: newId('org') }), async query => {
    for (const [name, [call, about, answer]] of Object.entries(PAST_LEVELS)) {
      const [told] = await query<{ told: unknown }>(`select sales_deals.${call} as told`, [ids[about] ?? about])
      expect([name, told?.told]).toEqual([name, answer])
    }
    await query(`select set_config('app.organization_id', $1, true)`, [world.admin.identity.organizationId])
    expect(await query('select id from sales_deals.commissions where superseded_at is null')).toHaveLength(Object.keys(world.tables['commissions']!).length)
  })
})

const idOf = (world: SalesWorld, table: string, name: string) => [...tablesOf(world).find(([each]) => each === table)![1]].find(([, each]) => each === name)![0]
