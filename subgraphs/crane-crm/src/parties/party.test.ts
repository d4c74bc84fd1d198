import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { convertLead, createCustomer, createLead, organization, qualifiedLead, salesperson } from '../customers/customer.fixture.ts'

type Link = readonly [recordType: string, recordId: string]

async function seen(by: TestCaller, parties: readonly (readonly Link[])[]) {
  const all = parties.map(links => ({ __typename: 'Party', id: newId('pty'), links: links.map(([recordType, recordId]) => ({ recordType, recordId })) }))
  const { data, errors } = await by.execute('query ($all: [_Any!]!) { _entities(representations: $all) { ... on Party { leads(first: 2) { totalCount edges { node { id } } } } } }', { all })
  expect(errors).toBeUndefined()
  return data._entities.map(({ leads }: { leads: { totalCount: number; edges: { node: { id: string } }[] } }) => [leads.totalCount, ...leads.edges.map(({ node }) => node.id)])
}

/** A lead that became a customer. */
async function converted(by: TestCaller) {
  const { id } = await qualifiedLead(by)
  return { leadId: id as string, customerId: (await convertLead(by, id)).customer.id as string }
}

test('a party has the leads that it is, and those of the customers that it is, each once, the latest first', async () => {
  const admin = organization()
  const [first, second, foreign] = [await converted(admin), await converted(admin), await converted(organization())]
  const again: string = (await createLead(admin, { customerId: first.customerId })).id
  const parties: Link[][] = [
    [['CRANE_CUSTOMER', first.customerId], ['SALES_CLIENT', newId('scl')]],
    [['CRANE_CUSTOMER', first.customerId], ['CRANE_LEAD', first.leadId]],
    [['CRANE_LEAD', second.leadId]],
    [['CRANE_CUSTOMER', first.customerId], ['CRANE_CUSTOMER', second.customerId], ['CRANE_LEAD', first.leadId]],
    [['CRANE_CUSTOMER', first.customerId], ['CRANE_LEAD', second.leadId]],
    [['CRANE_LEAD', first.leadId], ['CRANE_LEAD', second.leadId]],
    [['CRANE_CUSTOMER', foreign.customerId], ['CRANE_LEAD', foreign.leadId]],
    [['CRANE_LEAD', foreign.leadId]],
    [['FLEET_CLIENT', newId('fcl')]],
    [],
  ]
  const all = [again, second.leadId]
  const found = [[2, again, first.leadId], [2, again, first.leadId], [1, second.leadId], [3, ...all], [3, ...all], [2, second.leadId, first.leadId], [0], [0], [0], [0]]
  expect(await seen(admin, parties)).toEqual(found)
  expect(await seen(salesperson(admin), parties)).toEqual(parties.map(() => [0]))
})

test('the leads of many parties are as many statements as those of a few', async () => {
  const admin = organization()
  const parties: Link[][] = []
  for (let count = 0; count < 4; count++) {
    const { leadId, customerId } = await converted(admin)
    parties.push([['CRANE_CUSTOMER', customerId], ['CRANE_LEAD', leadId]], [['CRANE_LEAD', leadId]], [['CRANE_CUSTOMER', await createCustomer(admin)]])
  }
  const costs: number[] = []
  for (const some of [parties.slice(0, 6), parties]) {
    admin.statements()
    await seen(admin, some)
    costs.push(admin.statements().length)
  }
  // Which leads became the customers, and a page and its count each by lead, by customer, and by customers that were no lead.
  expect(costs).toEqual([7, 7])
})
