import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createClient, createDeal, salesOf, salesperson } from '../deals/deal.fixture.ts'

type Link = readonly [recordType: string, recordId: string]

async function seen(by: TestCaller, parties: readonly (readonly Link[])[]) {
  const all = parties.map(links => ({ __typename: 'Party', id: newId('pty'), links: links.map(([recordType, recordId]) => ({ recordType, recordId })) }))
  const { data, errors } = await by.execute('query ($all: [_Any!]!) { _entities(representations: $all) { ... on Party { deals(first: 2) { totalCount edges { node { id } } } } } }', { all })
  expect(errors).toBeUndefined()
  return data._entities.map(({ deals }: { deals: { totalCount: number; edges: { node: { id: string } }[] } }) => [deals.totalCount, ...deals.edges.map(({ node }) => node.id)])
}

test('a party has the deals of the clients that it is, the latest first', async () => {
  const { admin, clientId } = await salesOf()
  const other = await createClient(admin)
  const made: string[] = []
  for (const client of [clientId, other, clientId]) made.push((await createDeal(admin, client)).id)
  const foreign = await salesOf()
  await createDeal(foreign.admin, foreign.clientId)

  const parties: Link[][] = [
    [['SALES_CLIENT', clientId], ['CRANE_CUSTOMER', newId('cus')]],
    [['SALES_CLIENT', clientId], ['SALES_CLIENT', other]],
    [['SALES_CLIENT', foreign.clientId]],
    [['FLEET_CLIENT', newId('fcl')]],
    [],
  ]
  expect(await seen(admin, parties)).toEqual([[2, made[2], made[0]], [3, made[2], made[1]], [0], [0], [0]])
  expect(await seen(salesperson(admin), parties)).toEqual([[0], [0], [0], [0], [0]])
})

test('the deals of many parties, and those of one that is many clients, are one statement, and their count another', async () => {
  const { admin, clientId } = await salesOf()
  const clients = [clientId, await createClient(admin), await createClient(admin)]
  admin.statements()
  await seen(admin, clients.map(id => [['SALES_CLIENT', id]]))
  expect(admin.statements()).toHaveLength(2)
  await seen(admin, [clients.map(id => ['SALES_CLIENT', id])])
  expect(admin.statements()).toHaveLength(2)
})
