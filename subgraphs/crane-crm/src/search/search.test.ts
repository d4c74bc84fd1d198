import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, code, contactCommand, createContact, createCustomer, createDeal, createLead, customerCommand, look, organization, salesperson, supportOf } from '../customers/customer.fixture.ts'

const HIT = 'type id title subtitle score record { __typename ... on CraneCustomer { id } ... on CraneContact { id } ... on Lead { id } ... on CraneDeal { id } ... on Equipment { id } }'

async function search(by: TestCaller, text: string, variables: { types?: string[]; first?: number } = {}) {
  const { data, errors } = await by.execute(`query ($text: String!, $types: [CraneRecordType!], $first: Int! = 20) { craneSearch(text: $text, types: $types, first: $first) { ${HIT} } }`, { text, ...variables })
  if (errors) throw new Error(`${String(errors[0]!.extensions?.['code'])}: ${errors[0]!.message}`)
  return data.craneSearch as { type: string; id: string; title: string; subtitle: string | null; score: number; record: { __typename: string; id: string } }[]
}
const titles = async (by: TestCaller, text: string, variables = {}) => (await search(by, text, variables)).map(({ title }) => title)

const createUnit = (by: TestCaller, name: string): Promise<string> =>
  change(by, async trx => (await trx.insertInto('equipment').values({ name, category: 'TOWER_CRANE', maxLiftingCapacity: '50', currency: 'INR' }).returning('id').executeTakeFirstOrThrow()).id)

/** One record of each kind, all called Mahindra. */
async function mahindra(by: TestCaller) {
  const customer = await createCustomer(by, { name: 'Mahindra', companyName: 'Mahindra & Mahindra Ltd', email: 'office@auto.example', phone: '+912212345678' })
  const contact = (await createContact(by, customer, { name: 'Asha Mahindra', email: 'asha@auto.example' })).id
  const lead = (await createLead(by, { customerName: 'Mahindra Tractors', companyName: 'Swaraj' })).id
  const deal = (await createDeal(by, { customerId: customer, title: 'Two cranes for Mahindra' })).id
  return { customer, contact, lead, deal, unit: await createUnit(by, 'Mahindra TC 50') }
}

test.each(['Mahindra', 'mahindar', 'MAHNDRA', 'Mähindra', 'mahin'])('%s finds what is called Mahindra, the whole title first', async text => {
  const admin = organization()
  const { customer, contact, lead, deal, unit } = await mahindra(admin)
  await createCustomer(admin, { name: 'Tata Steel' })
  const hits = await search(admin, text)
  expect(hits.map(({ id }) => id)).toHaveLength(5)
  expect(hits[0]).toEqual({ type: 'CUSTOMER', id: customer, title: 'Mahindra', subtitle: 'Mahindra & Mahindra Ltd', score: expect.any(Number), record: { __typename: 'CraneCustomer', id: customer } })
  expect(hits).toEqual(expect.arrayContaining([
    { type: 'CONTACT', id: contact, title: 'Asha Mahindra', subtitle: 'Mahindra', score: expect.any(Number), record: { __typename: 'CraneContact', id: contact } },
    { type: 'LEAD', id: lead, title: 'Mahindra Tractors', subtitle: 'Swaraj', score: expect.any(Number), record: { __typename: 'Lead', id: lead } },
    { type: 'DEAL', id: deal, title: 'Two cranes for Mahindra', subtitle: 'Mahindra', score: expect.any(Number), record: { __typename: 'CraneDeal', id: deal } },
    { type: 'EQUIPMENT', id: unit, title: 'Mahindra TC 50', subtitle: 'EQ0001', score: expect.any(Number), record: { __typename: 'Equipment', id: unit } },
  ]))
  const scores = hits.map(({ score }) => score)
  expect(scores).toEqual([...scores].sort((a, b) => b - a))
  for (const score of scores) expect(score > 0 && score <= 1).toBe(true)
  expect(await titles(admin, text, { first: 1 })).toEqual(['Mahindra'])
})

test('words count in any order, all of them before some of them, and the last may be unfinished', async () => {
  const admin = organization()
  for (const name of ['Larsen & Toubro Construction', 'Larsen Foods', 'Toubro', 'Godrej']) await createCustomer(admin, { name })
  expect(await titles(admin, 'toubro larsen')).toEqual(['Larsen & Toubro Construction', 'Toubro', 'Larsen Foods'])
  expect((await titles(admin, 'larsen constr'))[0]).toBe('Larsen & Toubro Construction')
  expect((await titles(admin, 'larson tuobro'))[0]).toBe('Larsen & Toubro Construction')
  expect(await titles(admin, 'Larsen Foods')).toEqual(['Larsen Foods'])
  expect(await titles(admin, 'go')).toEqual(['Godrej'])
  expect(await titles(admin, 'xqzvw')).toEqual([])
})

test('people are found by how to reach them, units by their number', async () => {
  const admin = organization()
  await createCustomer(admin, { name: 'Acme', contactName: 'Ravi Rao', email: "o'neil.office@acme.example", phone: '+912212345678' })
  await createUnit(admin, 'Liebherr')
  for (const text of ["o'neil.office@acme.example", "O'Neil.office@", 'office', '+91 2212 345678', '912212345678', '345678', 'rao ravi']) expect([text, await titles(admin, text)]).toEqual([text, ['Acme']])
  for (const text of ['EQ0001', 'eq0001', 'liebher']) expect([text, await titles(admin, text)]).toEqual([text, ['Liebherr']])
})

test('support finds nobody by how to reach them', async () => {
  const admin = organization()
  await createCustomer(admin, { name: 'Acme', email: 'office@site.example', phone: '+912212345678' })
  const support = supportOf(admin)
  expect(await titles(support, 'Acme')).toEqual(['Acme'])
  for (const text of ['office@site.example', '+office@site.example', '+office@', 'office', '+912212345678', '345678', '-87654321@']) expect([text, await titles(support, text)]).toEqual([text, []])
})

test('what is changed, deleted or brought back is found as it is now', async () => {
  const admin = organization()
  const id = await createCustomer(admin, { name: 'Bharat Steel' })
  await createContact(admin, id, { name: 'Deepa Nair' })
  await customerCommand(admin, 'Update', { id, name: 'Hindustan Copper' })
  expect(await titles(admin, 'Bharat')).toEqual([])
  expect(await titles(admin, 'Hindustan')).toEqual(['Hindustan Copper'])
  const { deletionId } = await customerCommand(admin, 'Delete', { id })
  expect([await titles(admin, 'Hindustan'), await titles(admin, 'Deepa')]).toEqual([[], []])
  await customerCommand(admin, 'Restore', { id, deletionId })
  expect([await titles(admin, 'Hindustan'), await titles(admin, 'Deepa')]).toEqual([['Hindustan Copper'], ['Deepa Nair']])
  await expect(change(admin, async trx => {
    await trx.updateTable('customers').set({ name: 'Undone' }).where('id', '=', id).execute()
    throw new Error('No.')
  })).rejects.toThrow('No.')
  expect([await titles(admin, 'Undone'), await titles(admin, 'Hindustan')]).toEqual([[], ['Hindustan Copper']])
})

test('nobody finds anything of another organization', async () => {
  await mahindra(organization())
  const other = organization()
  for (const text of ['Mahindra', 'mahindar', '345678', 'EQ0001']) expect(await search(other, text)).toEqual([])
})

test('a salesperson finds the own and what nobody has, however much else there is', async () => {
  const admin = organization()
  const [seller, colleague] = [salesperson(admin), salesperson(admin)]
  await change(admin, trx => sql`insert into crane_crm.leads (customer_name, email, service_needed, assigned_to_id) select 'Kran ' || n, 'kran@kran.example', 'Kran', ${colleague.identity.userId} from generate_series(1, 250) n`.execute(trx))
  await createLead(seller, { customerName: 'Kran Works of Pune' })
  await createLead(admin, { customerName: 'Kran of nobody at all', assignedToId: null })
  const hers = await createCustomer(colleague, { name: 'Kran' })
  await createContact(colleague, hers, { name: 'Kran Kumar' })
  await createUnit(admin, 'Kran 7')
  expect(await titles(seller, 'kran')).toEqual(['Kran 7', 'Kran Works of Pune', 'Kran of nobody at all'])
  expect(await search(colleague, 'kran', { first: 100 })).toHaveLength(100)
  expect((await titles(colleague, 'kran'))[0]).toBe('Kran')
  expect(await titles(admin.colleague({ rowLevels: { crane: 'linked' } }), 'kran')).toEqual(['Kran 7'])

  await customerCommand(admin, 'Assign', { id: hers, assignedToId: seller.identity.userId })
  expect((await titles(seller, 'kran', { types: ['CUSTOMER', 'CONTACT'] }))).toEqual(['Kran', 'Kran Kumar'])
  expect(await titles(colleague, 'kran', { types: ['CUSTOMER', 'CONTACT'] })).toEqual([])
})

test('only kinds that were asked for, and that one may read, are found', async () => {
  const admin = organization()
  await mahindra(admin)
  const kinds = async (by: TestCaller, types?: string[]) => (await search(by, 'Mahindra', types ? { types } : {})).map(({ type }) => type).sort()
  expect(await kinds(admin, ['LEAD', 'DEAL'])).toEqual(['DEAL', 'LEAD'])
  expect(await kinds(admin, [])).toEqual([])
  const reader = admin.colleague({ scopes: ['crane.search:read', 'crane.deal:read', 'crane.lead:read'] })
  expect(await kinds(reader)).toEqual(['DEAL', 'LEAD'])
  expect(await kinds(reader, ['CUSTOMER', 'LEAD'])).toEqual(['LEAD'])
  expect((await search(reader, 'Mahindra', { types: ['DEAL'] }))[0]!.subtitle).toBeNull()
  expect(await kinds(admin.colleague({ scopes: ['crane.search:read'] }))).toEqual([])
})

test.each(["'", "a'b", 'a\\b', "a' | 'b", '& | ! : * ( )', '~=#@+-', '%_', '"x"', 'कंपनी', '🏗️ crane', "'@'", "#CUSTOMER'", 'a b c d e f g h i j'])('%s is a text as any other', async text => {
  const admin = organization()
  const name = `${text} Ltd`
  const id = await createCustomer(admin, { name })
  expect((await search(admin, name)).map(hit => hit.id)).toEqual([id])
  expect(await search(organization(), name)).toEqual([])
})

test('a text of one character, or more hits than 100, are refused', async () => {
  for (const [text, first] of [['a', 20], [' a ', 20], ['x'.repeat(101), 20], ['ab', 101], ['ab', -1]] as const) await expect(search(organization(), text, { first })).rejects.toThrow('INVALID_INPUT')
  const client = organization({ kind: 'client', userId: null, clientId: newId('apc') })
  await expect(search(client, 'ab', { first: 101 })).rejects.toThrow('INVALID_INPUT')
  expect(await search(organization(), 'ab', { first: 0 })).toEqual([])
})

test('a search costs the same however much it finds', async () => {
  const admin = organization()
  for (let count = 0; count < 3; count++) await mahindra(admin)
  admin.statements()
  expect(await search(admin, 'Mahindra')).toHaveLength(15)
  // What is found, a statement for each kind of record, and the customers of contacts and deals.
  expect(admin.statements()).toHaveLength(6)
})

test('the serving role sees records by the function alone', async () => {
  const admin = organization()
  await mahindra(admin)
  for (const relation of ['search_documents', 'search_words', 'searchable']) {
    await expect(look(admin, db => sql`select * from ${sql.table(`crane_crm.${relation}`)}`.execute(db))).rejects.toThrow(/permission denied|does not exist/)
  }
  await expect(look(admin, db => sql`select crane_crm.index_records('{}')`.execute(db))).rejects.toThrow('permission denied')
})

test('a contact that moves to another customer is seen as that one', async () => {
  const admin = organization()
  const seller = salesperson(admin)
  const contact = await createContact(admin, await createCustomer(admin), { name: 'Neha Joshi' })
  expect(await titles(seller, 'Neha')).toEqual([])
  const customerId = await createCustomer(seller)
  await change(admin, trx => trx.updateTable('contacts').set({ customerId }).where('id', '=', contact.id).execute())
  expect(await titles(seller, 'Neha')).toEqual(['Neha Joshi'])
  expect(code(await contactCommand(seller, 'Update', { id: contact.id, name: 'Neha Rao' }))).toEqual([])
  expect(await titles(seller, 'Neha')).toEqual(['Neha Rao'])
})
