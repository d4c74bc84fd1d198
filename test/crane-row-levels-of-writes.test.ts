import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { CALLERS, type CallerName } from './crane-sight.ts'
import { sees, sql } from './crane-sql.fixture.ts'
import { craneWorld, PEOPLE, type CraneWorld } from './crane-world.fixture.ts'
import { expected, REFUSED, tablesOf } from './row-sql.fixture.ts'

const { as, copied, functionsPastLevels, reached, rowsOf, settings } = sql

/** What is written once, and changed by nobody. */
const UNCHANGED = ['quotation_template_versions']
/** A column that the serving role may write; of most tables it is any. */
const CHANGEABLE: Readonly<Record<string, string>> = { quotation_revisions: 'status' }
const writers: readonly CallerName[] = ['a sales agent', 'an operator', 'one who wrote all of it down', 'a sales agent who sees what the team has', 'one who is linked to all']

test.each(writers)('an update without any condition by %s reaches the rows that they see, and no other', async name => {
  for (const world of [await craneWorld('first'), await craneWorld('second')]) {
    const by = settings(world, CALLERS[name])
    const found = await reached(world, by, table => {
      const column = CHANGEABLE[table] ?? 'deletion_id'
      return UNCHANGED.includes(table) ? `select id from crane_crm.${table} where false` : `update crane_crm.${table} set ${column} = ${column} returning id`
    })
    expect(found).toEqual({ ...expected(world, sees(name)), ...Object.fromEntries(UNCHANGED.map(table => [table, []])) })
    for (const table of UNCHANGED) await expect(as(by, query => query(`update crane_crm.${table} set content = ''`))).rejects.toMatchObject({ code: '42501' })
  }
})

test.each([
  ['quotation_revisions', 'total_amount = 0'],
  ['quotation_revisions', 'machines = machines'],
  ['quotation_revisions', 'quotation_id = quotation_id'],
  ['rate_cards', 'tax_rate = 0'],
  ['rate_cards', 'currency = currency'],
])('whoever sees all of %s does not change what it says: %s', async (table, change) => {
  await expect(as(settings(await craneWorld()), query => query(`update crane_crm.${table} set ${change}`))).rejects.toMatchObject({ code: '42501' })
})

test.each(writers)('%s inserts no row as another has it, of the own organization or a foreign one', async name => {
  const [world, foreign] = [await craneWorld('first'), await craneWorld('second')]
  const hidden = [...(await rowsOf(world)).filter(row => !sees(name).includes(row.name)), ...(await rowsOf(foreign))]
  expect(hidden.length).toBeGreaterThan(80)
  for (const [{ table, name: whose }, answer] of await copied(settings(world, CALLERS[name]), hidden)) expect([table, whose, ...answer]).toEqual([table, whose, ...REFUSED])
})

test.each<[CallerName, tables: string[]]>([
  ['a sales agent', ['customers', 'contacts', 'leads', 'deals', 'quotations', 'quotation_revisions', 'jobs']],
  ['an operator', ['operators', 'operator_certifications', 'operator_bookings', 'site_assessments']],
])('what %s has can be inserted, as far as row level security goes', async (name, tables) => {
  const world = await craneWorld()
  const own = (await rowsOf(world)).filter(({ table, name: whose }) => tables.includes(table) && sees(name).includes(whose))
  expect(new Set(own.map(({ table }) => table)).size).toBe(tables.length)
  // Unique as it is, the copy may not stay; nor is anybody in two places at once.
  for (const [{ table }, [code = 'none']] of await copied(settings(world, CALLERS[name]), own)) expect([table, ['none', '23505', '23P01'].includes(code)]).toEqual([table, true])
})

test.each([
  ['customers', 'assigned_to_id', 'agentCustomer', 'a sales agent', 'another sales agent'],
  ['customers', 'assigned_to_id', 'nobodyCustomer', 'a sales agent', undefined],
  ['leads', 'assigned_to_id', 'agentOpen', 'a sales agent', 'another sales agent'],
  ['deals', 'assigned_to_id', 'strayDeal', 'a sales agent', 'another sales agent'],
  ['quotations', 'assigned_to_id', 'agentOffer', 'a sales agent', 'another sales agent'],
  ['jobs', 'assigned_to_id', 'strayJob', 'a sales agent', 'an operator'],
  ['operators', 'user_id', 'crew', 'an operator', 'another operator'],
  ['site_assessments', 'created_by_id', 'crewSite', 'an operator', 'another operator'],
] as const)('a row of %s can’t be given away out of one’s sight', async (table, column, name, owner, stranger) => {
  const world = await craneWorld()
  const given = (who: CallerName) => as(settings(world, CALLERS[who]), query => query(`update crane_crm.${table} set ${column} = 'usr_01stranger00000000000000001' where id = $1 returning id`, [idOf(world, table, name)]))
  await expect(given(owner)).rejects.toMatchObject({ code: '42501' })
  if (stranger) expect(await given(stranger)).toEqual([])
})

test.each([
  ['contacts', 'customer_id', 'agentContact', 'rivalCustomer', 'a sales agent'],
  ['operator_certifications', 'operator_id', 'crewLicence', 'mate', 'an operator'],
  ['operator_bookings', 'operator_id', 'crewLeave', 'mate', 'an operator'],
  ['site_assessments', 'job_id', 'agentSite', 'rivalJob', 'an operator'],
] as const)('a row of %s that is seen by another one’s sight can’t move to a hidden %s', async (table, column, name, to, who) => {
  const world = await craneWorld()
  const hidden = Object.assign({}, ...Object.values(world.tables))[to]
  await expect(as(settings(world, CALLERS[who]), query => query(`update crane_crm.${table} set ${column} = $2 where id = $1`, [idOf(world, table, name), hidden]))).rejects.toMatchObject({ code: '42501' })
})

test('no row leaves its organization, whoever takes it', async () => {
  const [world, foreign] = [await craneWorld('first'), await craneWorld('second')]
  for (const [table] of tablesOf(world).filter(([name]) => !UNCHANGED.includes(name))) {
    const moved = as(settings(world), query => query(`update crane_crm.${table} set organization_id = $1`, [foreign.admin.identity.organizationId]))
    await expect(moved).rejects.toMatchObject({ code: '42501' })
  }
})

/**
 * Functions that look past row levels, since what they tell depends on all of the organization's rows, or since nothing
 * else lets an index answer: asked about what another organization has, what they answer then.
 */
const PAST_LEVELS = {
  has_business_under_way: ['has_business_under_way($1)', 'agentCustomer', false],
  has_accepted_quotation: ['has_accepted_quotation($1, $1)', 'agentDeal', false],
  jobs_of_caller: ['cardinality(jobs_of_caller())', null, 0],
  jobs_booked_for_caller: ['cardinality(jobs_booked_for_caller())', null, 0],
  customers_with_text: ['customers_with_text($1, true)', '%', undefined],
  contacts_with_text: ['contacts_with_text($1, true)', '%', undefined],
  leads_with_text: ['leads_with_text($1, true)', '%', undefined],
  deals_with_text: ['deals_with_text($1)', '%', undefined],
  jobs_with_text: ['jobs_with_text($1)', '%', undefined],
  search_records: [`(search_records($1, '{CUSTOMER,CONTACT,LEAD,DEAL,EQUIPMENT}', true, 100)).record_id`, 'Kunde', undefined],
} as const

test('the functions that look past row levels look past no organization', async () => {
  const world = await craneWorld()
  expect((await functionsPastLevels()).toSorted()).toEqual(Object.keys(PAST_LEVELS).toSorted())
  const ids = Object.fromEntries(tablesOf(world).flatMap(([, rows]) => [...rows].map(([id, name]) => [name, id])))
  const told = (organizationId: string) => as(settings(world, { organizationId, userId: PEOPLE.crew }), async query => {
    await query('set local search_path = crane_crm')
    const answers: Record<string, unknown> = {}
    for (const [name, [call, about]] of Object.entries(PAST_LEVELS)) answers[name] = (await query<{ told: unknown }>(`select ${call} as told`, about === null ? [] : [ids[about] ?? about]))[0]?.told
    return answers
  })
  expect(await told(newId('org'))).toEqual(Object.fromEntries(Object.entries(PAST_LEVELS).map(([name, [, , answer]]) => [name, answer])))
  // And that they are asked about what there is.
  for (const [name, answer] of Object.entries(await told(world.admin.identity.organizationId!))) expect([name, answer]).not.toEqual([name, PAST_LEVELS[name as keyof typeof PAST_LEVELS][2]])
})

const idOf = (world: CraneWorld, table: string, name: string) => [...tablesOf(world).find(([each]) => each === table)![1]].find(([, each]) => each === name)![0]
