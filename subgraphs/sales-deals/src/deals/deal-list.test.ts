import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { command, createClient, createDeal, list, organization, pay, salesOf, supportOf } from './deal.fixture.ts'

const found = async (by: TestCaller, filter: object) => (await list(by, 'deals', '(filter: $filter)', { filter })).ids
const texts = (by: TestCaller, all: readonly string[]) => Promise.all(all.map(async text => (await found(by, { text })).length))

test('deals are found by every filter, and by all of them together', async () => {
  const { admin, clientId } = await salesOf()
  const [ownerId, teamId] = [newId('usr'), newId('tem')]
  const one = await createDeal(admin, clientId, { amount: '100', currency: 'EUR', teamId })
  const two = await createDeal(admin, await createClient(admin), { amount: '250.50', currency: 'GBP', ownerId })
  await pay(admin, one.id, '40', 'VERIFIED')
  await command(admin.colleague({}), 'dealVerify', { id: one.id })
  const createdAt: string = (await admin.execute('query ($id: ID!) { deal(id: $id) { createdAt } }', { id: two.id })).data.deal.createdAt

  const cases: [filter: object, ids: string[]][] = [
    [{ status: ['VERIFIED', 'COMPLETED'] }, [one.id]],
    [{ paymentStatus: ['PARTIAL'] }, [one.id]],
    [{ verificationStatus: ['PENDING'] }, [two.id]],
    [{ clientId: { eq: clientId } }, [one.id]],
    [{ ownerId: { in: [ownerId] } }, [two.id]],
    [{ teamId: { eq: teamId } }, [one.id]],
    [{ currency: 'GBP' }, [two.id]],
    [{ amount: { gte: '100', lt: '250.5' } }, [one.id]],
    [{ amount: { gte: '100', lt: '250.51' } }, [two.id, one.id]],
    [{ createdAt: { gte: createdAt } }, [two.id]],
    [{ createdAt: { lt: createdAt } }, [one.id]],
    [{ number: two.number }, [two.id]],
    [{ status: [] }, []],
    [{ currency: 'EUR', ownerId: { eq: ownerId } }, []],
    [{}, [two.id, one.id]],
  ]
  for (const [filter, ids] of cases) expect([filter, await found(admin, filter)]).toEqual([filter, ids])
})

test.each([['CREATED_AT', 'DESC', [2, 1, 0]], ['CREATED_AT', 'ASC', [0, 1, 2]], ['AMOUNT', 'ASC', [1, 0, 2]], ['AMOUNT', 'DESC', [2, 0, 1]]] as const)('deals by %s %s come page by page, each once', async (field, direction, order) => {
  const { admin, clientId } = await salesOf()
  const ids: string[] = []
  for (const amount of ['20', '3', '100']) ids.push((await createDeal(admin, clientId, { amount })).id)
  const seen: string[] = []
  for (let after = 'null'; after !== ''; ) {
    const { data } = await admin.execute(`{ deals(first: 1, after: ${after}, orderBy: { field: ${field}, direction: ${direction} }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`)
    seen.push(...data.deals.edges.map(({ node }: { node: { id: string } }) => node.id))
    after = data.deals.pageInfo.hasNextPage ? JSON.stringify(data.deals.pageInfo.endCursor) : ''
  }
  expect(seen).toEqual(order.map(at => ids[at]))
})

test('a text is found in descriptions and clients’ names, whatever its length and characters', async () => {
  const admin = organization()
  const acme = await createClient(admin, { name: 'Acme 100% Ltd' })
  const other = await createClient(admin, { name: 'Zeta_1' })
  await createDeal(admin, acme, { description: 'Two cranes' })
  await createDeal(admin, other, { description: 'A back\\slash and 50%' })
  expect(await texts(admin, ['cranes', 'CRANE', 'acme', '100%', '0%', '%', '_1', 'eta_1', '_', 'k\\s', '\\', 'a_c', '___', '%%%', 'nobody'])).toEqual([1, 1, 1, 1, 2, 2, 1, 1, 1, 1, 1, 0, 0, 0, 0])
})

test('nobody finds a deal by what they may not read', async () => {
  const { admin, clientId } = await salesOf()
  await createDeal(admin, clientId, { description: 'Two cranes' })
  expect(await texts(supportOf(admin), ['acme', 'ac', 'cranes', 'cr'])).toEqual([1, 1, 0, 0])
  const clerk = admin.colleague({ scopes: ['sales.deal:read'] })
  expect(await texts(clerk, ['acme', 'ac', 'cranes', 'cr'])).toEqual([0, 0, 1, 1])
  expect(await texts(clerk.colleague({ roles: ['support'] }), ['acme', 'ac', 'cranes', 'cr'])).toEqual([0, 0, 0, 0])
  const { data } = await clerk.execute('{ deals { edges { node { client { id } description } } } }')
  expect(data.deals.edges).toEqual([{ node: { client: null, description: 'Two cranes' } }])
})

test('support sees neither descriptions nor reasons', async () => {
  const { admin, clientId } = await salesOf()
  const { id } = await createDeal(admin, clientId, { description: 'Two cranes' })
  await command(admin, 'dealCancel', { id, reason: 'Too late.' })
  const { data } = await supportOf(admin).execute('{ deals { edges { node { id description reason amount status } } } }')
  expect(data.deals.edges).toEqual([{ node: { id, description: null, reason: null, amount: '100.00', status: 'CANCELLED' } }])
})

test('a page of deals with all around them costs the same however long it is', async () => {
  const admin = organization()
  for (let count = 0; count < 4; count++) {
    const clientId = await createClient(admin, { name: `Client ${count}` })
    for (let deal = 0; deal < 2; deal++) await createDeal(admin, clientId)
  }
  admin.statements()
  const { data, errors } = await admin.execute(
    '{ deals { totalCount edges { node { number client { name deals(first: 2) { totalCount edges { node { id } } } } activities(first: 3) { totalCount edges { node { action deal { id } } } } } } } }',
  )
  expect(errors).toBeUndefined()
  expect(data.deals.edges).toHaveLength(8)
  // Deals and their count, clients, their deals and its count, activities, their count and their deals.
  expect(admin.statements()).toHaveLength(8)
})

test('the deals of many people are one statement, and its count another', async () => {
  const { admin, clientId } = await salesOf()
  const people = Array.from({ length: 5 }, () => newId('usr'))
  for (const ownerId of [...people, ...people]) await createDeal(admin, clientId, { ownerId })
  admin.statements()
  const { data } = await admin.execute('query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { deals(first: 1) { totalCount edges { node { owner { id } } } } } } }', { all: people.map(id => ({ __typename: 'User', id })) })
  expect(data._entities).toEqual(people.map(id => ({ deals: { totalCount: 2, edges: [{ node: { owner: { id } } }] } })))
  expect(admin.statements()).toHaveLength(2)
})

test('a cursor of the list goes on in the list of a client, and none of another order does', async () => {
  const { admin, clientId } = await salesOf()
  const [first] = [await createDeal(admin, clientId), await createDeal(admin, clientId)]
  const cursor = (await admin.execute('{ deals(first: 1) { pageInfo { endCursor } } }')).data.deals.pageInfo.endCursor
  const { data } = await admin.execute('query ($id: ID!, $after: String) { salesClient(id: $id) { deals(after: $after) { edges { node { id } } } } }', { id: clientId, after: cursor })
  expect(data.salesClient.deals.edges).toEqual([{ node: { id: first.id } }])
  const { errors } = await admin.execute('query ($after: String) { deals(after: $after, orderBy: { field: AMOUNT, direction: DESC }) { totalCount } }', { after: cursor })
  expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT')
})
