import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createClient, createDeal, list, organization, salesperson, teammate } from '../deals/deal.fixture.ts'

const found = async (by: TestCaller, filter: object) => (await list(by, 'salesClients', '(filter: $filter)', { filter })).ids
const names = async (by: TestCaller, args = ''): Promise<string[]> => {
  const { data } = await by.execute(`{ salesClients${args} { edges { node { name } } } }`)
  return data.salesClients.edges.map(({ node }: { node: { name: string } }) => node.name)
}

test('clients are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const [ownerId, teamId] = [newId('usr'), newId('tem')]
  const acme = await createClient(admin, { name: 'Acme', email: 'hello@acme.example', satisfactionRating: '4.5', teamId })
  const zeta = await createClient(admin, { name: 'Zeta', phone: '+912212345678', ownerId })
  const createdAt: string = (await admin.execute('query ($id: ID!) { salesClient(id: $id) { createdAt } }', { id: zeta })).data.salesClient.createdAt

  const cases: [filter: object, ids: string[]][] = [
    [{ text: 'acm' }, [acme]],
    [{ text: 'hello@' }, [acme]],
    [{ text: 'TA' }, [zeta]],
    [{ text: '2345' }, [zeta]],
    [{ text: '_' }, []],
    [{ ownerId: { eq: ownerId } }, [zeta]],
    [{ teamId: { in: [teamId] } }, [acme]],
    [{ satisfactionRating: { gte: '4.5' } }, [acme]],
    [{ satisfactionRating: { lt: '4.5' } }, []],
    [{ satisfactionRating: { gte: '0', lt: '99999' } }, [acme]],
    [{ createdAt: { gte: createdAt } }, [zeta]],
    [{ createdAt: { lt: createdAt } }, [acme]],
    [{ text: 'acme', ownerId: { eq: ownerId } }, []],
    [{}, [acme, zeta]],
  ]
  for (const [filter, ids] of cases) expect([filter, await found(admin, filter)]).toEqual([filter, ids])
})

test.each([['ASC', ['B', 'D', 'C', 'A']], ['DESC', ['A', 'C', 'D', 'B']]] as const)('clients by rating %s come page by page, those whom nobody asked as the least', async (direction, order) => {
  const admin = organization()
  for (const [name, satisfactionRating] of [['A', '5'], ['B', null], ['C', '0'], ['D', null]]) await createClient(admin, { name, satisfactionRating })
  const seen: string[] = []
  for (let after = 'null'; after !== ''; ) {
    const { data } = await admin.execute(`{ salesClients(first: 1, after: ${after}, orderBy: { field: SATISFACTION_RATING, direction: ${direction} }) { edges { node { name } } pageInfo { hasNextPage endCursor } } }`)
    seen.push(...data.salesClients.edges.map(({ node }: { node: { name: string } }) => node.name))
    after = data.salesClients.pageInfo.hasNextPage ? JSON.stringify(data.salesClients.pageInfo.endCursor) : ''
  }
  expect(seen).toEqual(order)
})

test('clients by name or by when they were added', async () => {
  const admin = organization()
  for (const name of ['B', 'C', 'A']) await createClient(admin, { name })
  expect(await names(admin)).toEqual(['A', 'B', 'C'])
  expect(await names(admin, '(orderBy: { field: CREATED_AT, direction: DESC })')).toEqual(['A', 'C', 'B'])
})

test('everyone lists what they see: the own, their teams’, and whomever they have a deal with', async () => {
  const team = newId('tem')
  const admin = organization()
  const [seller, lead, member] = [salesperson(admin), salesperson(admin, team), teammate(admin, team)]
  await createClient(seller, { name: 'Seller’s' })
  await createClient(admin, { name: 'Team’s', teamId: team })
  await createClient(member, { name: 'Member’s', teamId: null })
  const shared = await createClient(admin, { name: 'Shared' })
  await createDeal(admin, shared, { ownerId: seller.identity.userId })
  expect(await names(admin)).toEqual(['Member’s', 'Seller’s', 'Shared', 'Team’s'])
  expect(await names(seller)).toEqual(['Seller’s', 'Shared'])
  expect(await names(lead)).toEqual(['Team’s'])
  expect(await names(member)).toEqual(['Member’s', 'Team’s'])
  expect(await names(admin.colleague({ rowLevels: { sales: 'linked' } }))).toEqual([])
  expect(await names(admin.colleague({ rowLevels: {} }))).toEqual([])
  expect(await names(salesperson(admin), '(filter: { text: "share" })')).toEqual([])
})

test('a page of clients with their deals costs the same however long it is', async () => {
  const admin = organization()
  for (let count = 0; count < 5; count++) await createDeal(admin, await createClient(admin, { name: `Client ${count}` }))
  admin.statements()
  const { data } = await admin.execute('{ salesClients { totalCount edges { node { name deals { totalCount edges { node { number client { id } } } } } } } }')
  expect(data.salesClients.edges).toHaveLength(5)
  // Clients and their count, their deals and its count, and the deals' clients.
  expect(admin.statements()).toHaveLength(5)
})
