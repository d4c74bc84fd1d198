import { expect, test } from 'vitest'
import { callCenterOf, log, schedule } from './call.fixture.ts'

interface Page {
  totalCount: number
  edges: { node: { id: string; prospectName: string } }[]
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string; endCursor: string }
}

test.each([
  [{ status: ['SCHEDULED'] }, ['planned']],
  [{ status: ['COMPLETED'] }, ['lost', 'sold']],
  [{ callType: ['INBOUND'] }, ['sold']],
  [{ direction: 'OUTBOUND' }, ['lost', 'planned']],
  [{ prospectPhone: '+33600000002' }, ['lost']],
  [{ text: 'PLAN' }, ['planned']],
  [{ text: '100%' }, ['lost']],
  [{ text: '%' }, ['lost']],
  [{ occurredAt: { gte: '2030-01-01T00:00:00Z' } }, ['planned']],
  [{ occurredAt: { lt: '2026-01-02T00:00:00Z' } }, ['lost', 'sold']],
  [{ agentId: { in: [] } }, []],
  [null, ['lost', 'planned', 'sold']],
])('the filter %j lists %j', async (filter, names) => {
  const { admin, outcomes, reasonId } = await callCenterOf()
  await schedule(admin, { prospectName: 'planned' })
  await log(admin, { prospectName: 'sold', callType: 'INBOUND', outcomeId: outcomes.sale, completedAt: '2026-01-01T10:00:00Z', startedAt: '2026-01-01T09:00:00Z' })
  await log(admin, { prospectName: 'lost', prospectPhone: '+33600000002', notes: '100% sure', outcomeId: outcomes.not_interested, lossReasonId: reasonId, startedAt: '2026-01-01T08:00:00Z', completedAt: '2026-01-01T08:01:00Z' })

  const { data } = await admin.execute('query ($filter: CallFilter) { calls(filter: $filter) { totalCount edges { node { prospectName } } } }', { filter })

  expect(data.calls.edges.map((edge: Page['edges'][number]) => edge.node.prospectName).sort()).toEqual(names)
  expect(data.calls.totalCount).toBe(names.length)
})

test('pages join without gap or repeat, forwards and backwards', async () => {
  const { admin } = await callCenterOf()
  for (let index = 0; index < 7; index++) await schedule(admin, { prospectName: `${index}`, scheduledAt: index < 4 ? '2030-01-01T00:00:00Z' : '2030-01-02T00:00:00Z' })
  const page = async (args: string): Promise<Page> => (await admin.execute(`{ calls(${args}) { totalCount edges { node { id prospectName } } pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }`)).data.calls

  const [first, all] = [await page('first: 3'), await page('first: 100')]
  const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`)
  const third = await page(`first: 3, after: "${second.pageInfo.endCursor}"`)
  const back = await page(`last: 3, before: "${second.pageInfo.startCursor}"`)

  expect([...first.edges, ...second.edges, ...third.edges].map(edge => edge.node.id)).toEqual(all.edges.map(edge => edge.node.id))
  expect(third.pageInfo.hasNextPage).toBe(false)
  expect(back.edges).toEqual(first.edges)
})

test('a cursor of another order, of another list and of one’s own making is refused', async () => {
  const { admin } = await callCenterOf()
  await schedule(admin)
  const { data } = await admin.execute('{ calls { pageInfo { endCursor } } callQueue { pageInfo { endCursor } } }')
  const refused = async (query: string, after: string) => (await admin.execute(`query ($after: String) { ${query} { totalCount } }`, { after })).errors
  const invalid = [{ extensions: { code: 'INVALID_INPUT', field: ['after'] } }]

  expect(await refused('calls(after: $after, orderBy: { field: CREATED_AT, direction: DESC })', data.calls.pageInfo.endCursor)).toMatchObject(invalid)
  expect(await refused('calls(after: $after)', data.callQueue.pageInfo.endCursor)).toMatchObject(invalid)
  expect(await refused('calls(after: $after)', 'bm9uc2Vuc2U')).toMatchObject(invalid)
})

test('a page of 100 calls with outcomes, reasons and agents costs one statement for each kind of record', async () => {
  const { admin, outcomes, reasonId } = await callCenterOf()
  for (let index = 0; index < 30; index++) await log(admin, { outcomeId: outcomes.not_interested, lossReasonId: reasonId })
  const query = (first: number) => `{ calls(first: ${first}) { edges { node { outcome { label } lossReason { name } agent { id } organization { id } callbackOf { id } } } } }`

  for (const first of [1, 30, 100]) {
    admin.statements()
    const { errors } = await admin.execute(query(first))
    expect(errors).toBeUndefined()
    expect(admin.statements()).toHaveLength(3)
  }
})

test('the calls of many people, with totals, cost two statements', async () => {
  const { admin, outcomes } = await callCenterOf()
  const people = [admin, admin.colleague(), admin.colleague()]
  for (const person of people) for (let index = 0; index < 3; index++) await log(person, { outcomeId: outcomes.sale })
  admin.statements()

  const { data } = await admin.execute('query ($people: [_Any!]!) { _entities(representations: $people) { ... on User { calls(first: 2) { totalCount edges { node { id } } pageInfo { hasNextPage } } } } }', {
    people: people.map(({ identity }) => ({ __typename: 'User', id: identity.userId })),
  })

  expect(data._entities).toHaveLength(3)
  for (const { calls } of data._entities) expect(calls).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
  expect(admin.statements()).toHaveLength(2)
})

test('the queue holds my planned calls, the longest overdue first', async () => {
  const { admin } = await callCenterOf()
  const agent = admin.colleague()
  await schedule(agent, { prospectName: 'later', scheduledAt: '2030-01-02T00:00:00Z' })
  await schedule(agent, { prospectName: 'overdue', scheduledAt: '2026-01-01T00:00:00Z' })
  await schedule(admin, { prospectName: 'not mine' })

  const names = async (query: string) => (await agent.execute(`{ ${query} { edges { node { prospectName } } } }`)).data.callQueue.edges.map((edge: Page['edges'][number]) => edge.node.prospectName)
  expect(await names('callQueue')).toEqual(['overdue', 'later'])
  expect(await names('callQueue(dueBefore: "2027-01-01T00:00:00Z")')).toEqual(['overdue'])
})

test('the second change of one operation is seen by what is read after it', async () => {
  const { admin } = await callCenterOf()
  const { call } = await schedule(admin)
  const { data } = await admin.execute(
    'mutation ($id: ID!) { a: callUpdateNotes(input: { id: $id, notes: "a" }) { call { notes callbackOf { id } } } b: callStart(input: { id: $id }) { call { status notes } } }',
    { id: call.id },
  )
  expect(data).toMatchObject({ a: { call: { notes: 'a' } }, b: { call: { status: 'IN_PROGRESS', notes: 'a' } } })
})
