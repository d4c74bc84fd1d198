import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change, createCustomer, createLead, leadAfter, list, organization, pages, qualifiedLead, convertLead, salesperson, supportOf } from '../customers/customer.fixture.ts'

const found = async (by: TestCaller, filter: object) => (await list(by, 'leads', { filter })).ids

test('leads are found by every filter, and by all of them together', async () => {
  const admin = organization()
  const [person, campaignId, customerId] = [newId('usr'), newId('cmp'), await createCustomer(admin)]
  const { id: web } = await createLead(admin, { customerName: 'Acme', companyName: 'Roadrunner Ltd', source: 'WEBSITE', campaignId, customerId, assignedToId: person, startDate: '2026-03-01' })
  const { id: call } = await leadAfter(admin, ['Start'], { customerName: 'Zeta', email: null, phone: '+912212345678', source: 'PHONE', assignedToId: null })
  const { data } = await admin.execute('query ($id: ID!) { lead(id: $id) { createdAt } }', { id: call })
  const { createdAt } = data.lead

  const cases: [filter: object, ids: string[]][] = [
    [{ text: 'acm' }, [web]],
    [{ text: 'RUNNER' }, [web]],
    [{ text: 'ravi@kumar' }, [web]],
    [{ text: '2345' }, [call]],
    [{ text: 'ZE' }, [call]],
    [{ status: ['NEW'] }, [web]],
    [{ status: ['NEW', 'IN_PROCESS'] }, [call, web]],
    [{ source: ['PHONE'] }, [call]],
    [{ source: ['PHONE', 'WEBSITE'] }, [call, web]],
    [{ customerId: { eq: customerId } }, [web]],
    [{ campaignId: { in: [campaignId] } }, [web]],
    [{ assignedToId: { eq: person } }, [web]],
    [{ isAssigned: true }, [web]],
    [{ isAssigned: false }, [call]],
    [{ startDate: { gte: '2026-03-01' } }, [web]],
    [{ startDate: { lt: '2026-03-01' } }, []],
    [{ createdAt: { gte: createdAt } }, [call]],
    [{ createdAt: { lt: createdAt } }, [web]],
    [{ text: 'acme', status: ['IN_PROCESS'] }, []],
    [{}, [call, web]],
  ]
  for (const [filter, ids] of cases) expect([filter, await found(admin, filter)]).toEqual([filter, ids])
})

test('leads come page by page, the latest or those that begin first; those without a day after all others', async () => {
  const admin = organization()
  const ids: string[] = []
  for (const startDate of ['2026-05-01', null, '2026-03-01', null, '2026-04-01']) ids.push((await createLead(admin, { startDate })).id)
  const [may, none, march, later, april] = ids
  expect(await pages(admin, 'leads', { field: 'CREATED_AT', direction: 'DESC' })).toEqual(ids.toReversed())
  expect(await pages(admin, 'leads', { field: 'START_DATE', direction: 'ASC' })).toEqual([march, april, may, none, later])
  expect(await pages(admin, 'leads', { field: 'START_DATE', direction: 'DESC' })).toEqual([later, none, may, april, march])
})

test('everyone lists what they see: all, or the own and what nobody has', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const [own, free, others] = [await createLead(seller), await createLead(admin, { assignedToId: null }), await createLead(other)]
  expect(await found(admin, {})).toEqual([others.id, free.id, own.id])
  expect(await found(seller, {})).toEqual([free.id, own.id])
  expect(await found(seller, { text: 'ravi k' })).toEqual([free.id, own.id])
  expect(await found(seller, { assignedToId: { eq: other.identity.userId } })).toEqual([])
  for (const by of [admin.colleague({ rowLevels: { crane: 'linked' } }), organization()]) expect(await found(by, {})).toEqual([])
})

test('support finds no lead by contact data', async () => {
  const admin = organization()
  const { id } = await createLead(admin, { phone: '+912212345678' })
  for (const text of ['ravi@', '2345', 'i@', '45']) expect([text, await found(supportOf(admin), { text })]).toEqual([text, []])
  expect(await found(supportOf(admin), { text: 'ravi' })).toEqual([id])
})

test('a person and a campaign have their leads, those that the caller sees', async () => {
  const admin = organization()
  const seller = salesperson(admin)
  const campaignId = newId('cmp')
  const { id: own } = await createLead(seller, { campaignId })
  const { id: others } = await createLead(admin, { campaignId })
  const { id: again } = await leadAfter(seller, ['Start'])
  const all = [seller.identity.userId, admin.identity.userId].map(id => ({ __typename: 'User', id }))
  const query = `query ($all: [_Any!]!, $filter: LeadFilter) { _entities(representations: $all) {
    ... on User { assignedLeads(filter: $filter) { totalCount edges { node { id } } } } ... on Campaign { leads(filter: $filter) { totalCount edges { node { id } } } }
  } }`
  async function seen(by: TestCaller, filter: object = {}) {
    const { data, errors } = await by.execute(query, { all: [...all, { __typename: 'Campaign', id: campaignId }], filter })
    expect(errors).toBeUndefined()
    return data._entities.map((entity: Record<string, { totalCount: number; edges: { node: { id: string } }[] }>) => {
      const { totalCount, edges } = (entity['assignedLeads'] ?? entity['leads'])!
      return [totalCount, ...edges.map(({ node }) => node.id)]
    })
  }
  expect(await seen(admin)).toEqual([[2, again, own], [1, others], [2, others, own]])
  expect(await seen(admin, { status: ['IN_PROCESS'] })).toEqual([[1, again], [0], [0]])
  expect(await seen(seller)).toEqual([[2, again, own], [0], [1, own]])
})

test('a page of leads with what they became costs the same however long it is', async () => {
  const admin = organization()
  for (let count = 0; count < 5; count++) await convertLead(admin, (await qualifiedLead(admin)).id)
  admin.statements()
  const { data } = await admin.execute('{ leads { totalCount edges { node { status customer { name } deal { title lead { id } } files { name } } } } }')
  expect(data.leads.edges).toHaveLength(5)
  // Leads, their count, customers, deals, and the deals' leads.
  expect(admin.statements()).toHaveLength(5)
})

const figures = async (by: TestCaller, period: object, id = by.identity.organizationId) => {
  const { data, errors } = await by.execute(
    'query ($all: [_Any!]!, $period: DatePeriod!) { _entities(representations: $all) { ... on Organization { lostLeads(period: $period) { count byReason { reason count } } } } }',
    { all: [{ __typename: 'Organization', id }], period },
  )
  if (errors) throw new Error(errors[0]!.message)
  return data._entities[0].lostLeads
}

test('the lost leads are counted by the organization’s days and by reason', async () => {
  const admin = organization({ timeZone: 'Asia/Kolkata' })
  const seller = salesperson(admin)
  const lostAt = ['2026-03-01T18:29:59Z', '2026-03-01T18:30:00Z', '2026-03-02T10:00:00Z', '2026-03-02T18:30:00Z']
  const reasons = ['too far', 'Too far', 'Price', 'Price']
  for (const [at, lossReason] of reasons.entries()) {
    const { id } = await leadAfter(at === 2 ? seller : admin, ['Start', 'Qualify', 'Lose'])
    await change(admin, trx => trx.updateTable('leads').set({ lostAt: lostAt[at]!, lossReason }).where('id', '=', id).execute())
  }
  await leadAfter(admin, ['Start', 'Disqualify'])
  expect(await figures(admin, { from: '2026-03-01', until: '2026-03-03' })).toEqual({ count: 3, byReason: [{ reason: expect.stringMatching(/^too far$/i), count: 2 }, { reason: 'Price', count: 1 }] })
  expect(await figures(admin, { from: '2026-03-02', until: '2026-03-03' })).toMatchObject({ count: 2 })
  expect(await figures(admin, { from: '2026-04-01', until: '2026-04-02' })).toEqual({ count: 0, byReason: [] })
  expect(await figures(seller, { from: '2026-03-01', until: '2026-03-04' })).toEqual({ count: 1, byReason: [{ reason: 'Price', count: 1 }] })
  expect(await figures(supportOf(admin), { from: '2026-03-01', until: '2026-03-03' })).toEqual({ count: 3, byReason: null })
  expect(await figures(organization(), { from: '2026-03-01', until: '2026-03-03' }, admin.identity.organizationId)).toBeNull()
  await expect(figures(admin, { from: '2026-03-01', until: '2026-03-01' })).rejects.toThrow('The period ends before it begins.')
})
