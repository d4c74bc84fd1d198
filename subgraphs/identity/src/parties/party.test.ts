import { createDatabase } from '@fieldgraph/kit/database'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import type { Kysely } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, inject, test } from 'vitest'
import type { DB } from '../db.ts'
import { identity } from '../subgraph.ts'

const { organization } = testSubgraph(identity)

// Nothing makes parties yet: they are put there past the graph.
let admin: Kysely<DB>
beforeAll(() => void (admin = createDatabase<DB>({ url: inject('postgres').adminUrl, schema: 'identity', poolSize: 2 })))
afterAll(() => admin.destroy())

let t: TestCaller
beforeEach(() => void (t = organization()))

const add = async (name: string, more: { email?: string; phone?: string } = {}, by = t) => {
  const id = newId('pty')
  await admin.insertInto('parties').values({ id, organizationId: by.identity.organizationId!, kind: 'COMPANY', name, ...more }).execute()
  return id
}
const link = (partyId: string, recordId: string, more: { unlinkedAt?: string } = {}) =>
  admin.insertInto('partyLinks').values({ organizationId: t.identity.organizationId!, partyId, recordType: 'CRANE_CUSTOMER', recordId, method: 'EXACT_EMAIL', confidence: '0.875', linkedAt: '2026-01-01T00:00:00Z', ...more }).execute()

const search = async (text: string | null, by = t) =>
  (await by.execute('query ($search: String) { parties(search: $search) { totalCount edges { node { name } } } }', { search: text })).data.parties.edges.map((edge: any) => edge.node.name)

test('parties are listed by name and found by name, e-mail or phone', async () => {
  await add('Zenith', { email: 'office@zenith.example' })
  await add('Acme 100%', { phone: '+441614960001' })
  expect(await search(null)).toEqual(['Acme 100%', 'Zenith'])
  expect(await search('zen')).toEqual(['Zenith'])
  expect(await search('OFFICE@')).toEqual(['Zenith'])
  expect(await search('496000')).toEqual(['Acme 100%'])
  expect(await search('100%')).toEqual(['Acme 100%'])
  expect(await search('%')).toEqual(['Acme 100%'])
})

test('another organization finds none of them', async () => {
  const id = await add('Acme')
  const other = organization()
  expect(await search('Acme', other)).toEqual([])
  expect((await other.execute('query ($id: ID!) { party(id: $id) { id } }', { id })).data.party).toBeNull()
})

test('a party shows the links that hold, and its history when asked', async () => {
  const id = await add('Acme')
  await link(id, 'ccu_1')
  await link(id, 'ccu_2', { unlinkedAt: '2026-02-01T00:00:00Z' })
  const { data } = await t.execute('query ($id: ID!) { party(id: $id) { links { recordId recordType method confidence linkedBy { id } } all: links(includeUnlinked: true) { recordId unlinkedAt } } }', { id })
  expect(data.party.links).toEqual([{ recordId: 'ccu_1', recordType: 'CRANE_CUSTOMER', method: 'EXACT_EMAIL', confidence: '0.875', linkedBy: null }])
  expect(data.party.all).toEqual([{ recordId: 'ccu_1', unlinkedAt: null }, { recordId: 'ccu_2', unlinkedAt: '2026-02-01T00:00:00.000000Z' }])
})

test('a record is one party at a time, in each organization', async () => {
  const [a, b] = [await add('A'), await add('B')]
  await link(a, 'ccu_1', { unlinkedAt: '2026-02-01T00:00:00Z' })
  await link(b, 'ccu_1')
  await expect(link(a, 'ccu_1')).rejects.toMatchObject({ constraint: 'party_links_record' })
  const elsewhere = organization()
  await expect(link(await add('C', {}, elsewhere), 'ccu_9')).rejects.toMatchObject({ code: '23503' })
})

test('the links of many parties are one statement', async () => {
  for (const name of ['A', 'B', 'C']) await link(await add(name), `ccu_${name}`)
  t.statements()
  const { data } = await t.execute('{ parties { edges { node { links { recordId } } } } }')
  expect(data.parties.edges.map((edge: any) => edge.node.links.length)).toEqual([1, 1, 1])
  expect(t.statements()).toHaveLength(2)
})
