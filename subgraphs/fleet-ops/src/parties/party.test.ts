import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createCampaign, fleetOf } from '../campaigns/campaign.fixture.ts'
import { createVendor } from '../records/record.fixture.ts'

type Link = readonly [recordType: string, recordId: string]

async function seen(by: TestCaller, parties: readonly (readonly Link[])[]) {
  const all = parties.map(links => ({ __typename: 'Party', id: newId('pty'), links: links.map(([recordType, recordId]) => ({ recordType, recordId })) }))
  const { data, errors } = await by.execute('query ($all: [_Any!]!) { _entities(representations: $all) { ... on Party { campaigns(first: 2) { totalCount edges { node { id } } } vendors { id } } } }', { all })
  expect(errors).toBeUndefined()
  return data._entities.map(({ campaigns, vendors }: { campaigns: { totalCount: number; edges: { node: { id: string } }[] }; vendors: { id: string }[] }) => ({
    total: campaigns.totalCount, campaigns: campaigns.edges.map(({ node }) => node.id), vendors: vendors.map(({ id }) => id),
  }))
}

test('a party has the campaigns of the clients that it is, the latest first, and is the vendors that it is', async () => {
  const { admin, projectId, clientId } = await fleetOf()
  const made: string[] = []
  for (let count = 0; count < 3; count++) made.push((await createCampaign(admin, projectId)).campaign.id)
  const vendorId = await createVendor(admin)
  const other = await fleetOf()

  expect(await seen(admin, [
    [['FLEET_CLIENT', clientId], ['FLEET_VENDOR', vendorId], ['CRANE_CUSTOMER', newId('cus')]],
    [['FLEET_CLIENT', clientId], ['FLEET_CLIENT', newId('fcl')]],
    [['FLEET_CLIENT', other.clientId], ['FLEET_VENDOR', newId('vnd')]],
    [],
  ])).toEqual([
    { total: 3, campaigns: [made[2], made[1]], vendors: [vendorId] },
    { total: 3, campaigns: [made[2], made[1]], vendors: [] },
    { total: 0, campaigns: [], vendors: [] },
    { total: 0, campaigns: [], vendors: [] },
  ])
})

test('the campaigns and vendors of many parties cost three statements', async () => {
  const { admin, clientId } = await fleetOf()
  const vendorId = await createVendor(admin)
  admin.statements()
  await seen(admin, Array.from({ length: 10 }, () => [['FLEET_CLIENT', clientId], ['FLEET_VENDOR', vendorId]]))
  expect(admin.statements()).toHaveLength(3)
})
