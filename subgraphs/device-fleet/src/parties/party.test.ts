import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createCustomer, createDevice, organization, query } from '../devices/device.fixture.ts'

async function seen(by: TestCaller, parties: readonly (readonly [recordType: string, recordId: string][])[]) {
  const all = parties.map(links => ({ __typename: 'Party', id: newId('pty'), links: links.map(([recordType, recordId]) => ({ recordType, recordId })) }))
  const { _entities } = await query(by, 'query ($all: [_Any!]!) { _entities(representations: $all) { ... on Party { devices(first: 2) { totalCount edges { node { id } } } } } }', { all })
  return _entities.map(({ devices }: { devices: { totalCount: number; edges: { node: { id: string } }[] } }) => [devices.totalCount, ...devices.edges.map(({ node }) => node.id)])
}

test('a party has the devices of all customers that it is, and of nobody else', async () => {
  const admin = organization()
  const [one, other, foreign] = [await createCustomer(admin), await createCustomer(admin), await createCustomer(organization())]
  const ids: string[] = []
  for (const customerId of [one, other, one]) ids.push((await createDevice(admin, { customerId })).id)
  expect(
    await seen(admin, [
      [['DEVICE_CUSTOMER', one], ['CRANE_CUSTOMER', newId('cus')]],
      [['DEVICE_CUSTOMER', one], ['DEVICE_CUSTOMER', other]],
      [['DEVICE_CUSTOMER', foreign]],
      [['SALES_CLIENT', newId('scl')]],
      [],
    ]),
  ).toEqual([[2, ids[0], ids[2]], [3, ids[0], ids[1]], [0], [0], [0]])
})

test('the devices of many parties are as many statements as those of a few', async () => {
  const admin = organization()
  const parties: [string, string][][] = []
  for (let count = 0; count < 4; count++) {
    const customerId = await createCustomer(admin)
    await createDevice(admin, { customerId })
    parties.push([['DEVICE_CUSTOMER', customerId]])
  }
  const costs: number[] = []
  for (const some of [parties.slice(0, 2), parties]) {
    admin.statements()
    await seen(admin, some)
    costs.push(admin.statements().length)
  }
  // A page, and its count.
  expect(costs).toEqual([2, 2])
})
