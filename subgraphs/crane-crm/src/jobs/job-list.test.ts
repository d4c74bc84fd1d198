import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createDeal, createLead } from '../customers/customer.fixture.ts'
import { createCustomer, createJob, createOperator, createUnit, DAY, done, jobAfter, listJobs, nobody, organization, schedule, supportOf } from './job.fixture.ts'

test('jobs are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin, { name: 'Mahindra' })
  const lead = await createLead(admin, { customerId })
  const deal = await createDeal(admin, { customerId })
  const [unit, operator, person] = [await createUnit(admin), await createOperator(admin), nobody()]
  const one = await createJob(admin, { customerId, leadId: lead.id, assignedToId: person })
  const two = await createJob(admin, { customerId, dealId: deal.id, assignedToId: null, title: 'Set up the tower' })
  const other = await createJob(admin, { title: '100% safe' })
  done(await schedule(admin, one.id, { equipmentIds: [unit], operatorIds: [operator] }), 'job')
  done(await schedule(admin, other.id, { start: '2031-06-01T00:00:00Z', end: '2031-06-02T00:00:00Z' }), 'job')
  const createdAt: string = (await admin.execute('query ($id: ID!) { job(id: $id) { createdAt } }', { id: two.id })).data.job.createdAt

  const cases: [filter: object, ids: string[]][] = [
    [{ status: ['PENDING'] }, [two.id]],
    [{ status: ['SCHEDULED', 'COMPLETED'] }, [other.id, one.id]],
    [{ customerId: { eq: customerId } }, [two.id, one.id]],
    [{ leadId: { eq: lead.id } }, [one.id]],
    [{ dealId: { in: [deal.id] } }, [two.id]],
    [{ equipmentId: { eq: unit } }, [one.id]],
    [{ equipmentId: { in: [newId('eqp')] } }, []],
    [{ operatorId: { eq: operator } }, [one.id]],
    [{ assignedToId: { eq: person } }, [one.id]],
    [{ isAssigned: false }, [two.id]],
    [{ isAssigned: true }, [other.id, one.id]],
    [{ scheduledStart: { gte: DAY.start } }, [other.id, one.id]],
    [{ scheduledStart: { lt: '2031-06-01T00:00:00Z' } }, [one.id]],
    [{ createdAt: { gte: createdAt } }, [other.id, two.id]],
    [{ createdAt: { lt: createdAt } }, [one.id]],
    [{ text: 'tower' }, [two.id]],
    [{ text: 'MAHIN' }, [other.id, two.id, one.id]],
    [{ text: '0%' }, [other.id]],
    [{ text: '_' }, []],
    [{ status: [] }, []],
    [{ status: ['PENDING'], equipmentId: { eq: unit } }, []],
    [{}, [other.id, two.id, one.id]],
  ]
  for (const [filter, ids] of cases) expect([filter, await listJobs(admin, filter)]).toEqual([filter, { ids, total: ids.length }])
})

test.each([['ASC', [1, 2, 0, 3]], ['DESC', [3, 0, 2, 1]]] as const)('jobs by their start %s come page by page, what is not scheduled as the last of all', async (direction, order) => {
  const admin = organization()
  const ids: string[] = []
  for (const start of [null, '2031-01-01T00:00:00Z', '2031-02-01T00:00:00Z', null]) {
    const { id } = await createJob(admin)
    if (start) done(await schedule(admin, id, { start }), 'job')
    ids.push(id)
  }
  const seen: string[] = []
  for (let after = 'null'; after !== ''; ) {
    const { data, errors } = await admin.execute(`{ jobs(first: 1, after: ${after}, orderBy: { field: SCHEDULED_START, direction: ${direction} }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`)
    expect(errors).toBeUndefined()
    seen.push(...data.jobs.edges.map(({ node }: { node: { id: string } }) => node.id))
    after = data.jobs.pageInfo.hasNextPage ? JSON.stringify(data.jobs.pageInfo.endCursor) : ''
  }
  expect(seen).toEqual(order.map(at => ids[at]))
})

test('the jobs of many people, customers, deals and leads are one statement each, and their counts another', async () => {
  const admin = organization()
  const people = [nobody(), nobody(), nobody()]
  for (const assignedToId of [...people, ...people]) {
    const customerId = await createCustomer(admin)
    const [lead, deal] = [await createLead(admin, { customerId }), await createDeal(admin, { customerId })]
    await createJob(admin, { customerId, leadId: lead.id, assignedToId })
    await createJob(admin, { customerId, dealId: deal.id, assignedToId: null })
  }
  admin.statements()
  const { data } = await admin.execute('query ($all: [_Any!]!) { _entities(representations: $all) { ... on User { assignedJobs(first: 1) { totalCount edges { node { assignedTo { id } } } } } } }', { all: people.map(id => ({ __typename: 'User', id })) })
  expect(data._entities).toEqual(people.map(id => ({ assignedJobs: { totalCount: 2, edges: [{ node: { assignedTo: { id } } }] } })))
  expect(admin.statements()).toHaveLength(2)

  const page = 'edges { node { jobs(first: 5) { totalCount edges { node { id } } } } }'
  const { data: lists, errors } = await admin.execute(`{ craneCustomers { ${page} } craneDeals { ${page} } leads { ${page} } }`)
  expect(errors).toBeUndefined()
  const counts = (field: string) => lists[field].edges.map(({ node }: { node: { jobs: { totalCount: number; edges: unknown[] } } }) => [node.jobs.totalCount, node.jobs.edges.length])
  expect(counts('craneCustomers')).toEqual(Array.from({ length: 6 }, () => [2, 2]))
  for (const field of ['craneDeals', 'leads']) expect(counts(field)).toEqual(Array.from({ length: 6 }, () => [1, 1]))
  // The three lists, and for each the jobs and their counts.
  expect(admin.statements()).toHaveLength(9)
})

async function ofParties(by: TestCaller, parties: readonly (readonly [recordType: string, recordId: string])[][]) {
  const all = parties.map(links => ({ __typename: 'Party', id: newId('pty'), links: links.map(([recordType, recordId]) => ({ recordType, recordId })) }))
  const { data, errors } = await by.execute('query ($all: [_Any!]!) { _entities(representations: $all) { ... on Party { jobs(first: 2) { totalCount edges { node { id } } } } } }', { all })
  expect(errors).toBeUndefined()
  return data._entities.map(({ jobs }: { jobs: { totalCount: number; edges: { node: { id: string } }[] } }) => [jobs.totalCount, ...jobs.edges.map(({ node }) => node.id)])
}

test('a party has the jobs of the customers and leads that it is, each once, the latest first', async () => {
  const admin = organization()
  const [customerId, other] = [await createCustomer(admin), await createCustomer(admin)]
  const lead = await createLead(admin, { customerId })
  const one = await createJob(admin, { customerId, leadId: lead.id })
  const two = await createJob(admin, { customerId })
  const three = await createJob(admin, { customerId: other })
  const foreign = await createJob(organization())
  const customer = ['CRANE_CUSTOMER', customerId] as const
  const found = await ofParties(admin, [
    [customer, ['SALES_CLIENT', newId('scl')]],
    [customer, ['CRANE_LEAD', lead.id]],
    [['CRANE_LEAD', lead.id]],
    [['CRANE_LEAD', lead.id], ['CRANE_CUSTOMER', other]],
    [['CRANE_CUSTOMER', foreign.customer.id]],
    [],
  ])
  expect(found).toEqual([[2, two.id, one.id], [2, two.id, one.id], [1, one.id], [2, three.id, one.id], [0], [0]])
})

test('the jobs of many parties are a few statements', async () => {
  const admin = organization()
  const customers = [await createCustomer(admin), await createCustomer(admin), await createCustomer(admin)]
  for (const customerId of customers) await createJob(admin, { customerId })
  admin.statements()
  await ofParties(admin, customers.map(id => [['CRANE_CUSTOMER', id]]))
  expect(admin.statements()).toHaveLength(2)
})

test('a deleted customer’s name stays with its jobs', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin, { name: 'Mahindra' })
  const { id } = await createJob(admin, { customerId })
  await jobAfter(admin, 'Cancel', { id, reason: 'No.' })
  await admin.execute('mutation ($id: ID!) { craneCustomerDelete(input: { id: $id }) { errors { message } } }', { id: customerId })
  const { data } = await supportOf(admin).execute('{ jobs { edges { node { customer { id } customerName } } } }')
  expect(data.jobs.edges).toEqual([{ node: { customer: null, customerName: 'Mahindra' } }])
})
