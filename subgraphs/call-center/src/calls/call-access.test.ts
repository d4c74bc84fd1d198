import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { callCenterOf, change, log, organization, read, schedule, total } from './call.fixture.ts'

const agentScopes = ['calls.call:read', 'calls.call:schedule', 'calls.call:start', 'calls.call:complete', 'calls.call:log', 'calls.call:cancel', 'calls.call:reschedule', 'calls.call:annotate', 'calls.outcome:read', 'calls.loss_reason:read', 'calls.kpi:read']
const agentOf = (admin: ReturnType<typeof organization>) => admin.colleague({ scopes: agentScopes, rowLevels: { calls: 'own' } })

test('another organization’s call is like a missing one, to read and to change', async () => {
  const { admin } = await callCenterOf()
  const { call } = await schedule(admin)
  const other = organization()

  expect(await read(other, call.id)).toBeNull()
  expect(await total(other)).toBe(0)
  const missing = newId('cal')
  const refusals = await Promise.all([call.id, missing].map(id => change(other, 'Cancel', { id })))
  expect(JSON.stringify(refusals[0]).replaceAll(call.id, missing)).toBe(JSON.stringify(refusals[1]))
  expect(await read(admin, call.id)).toEqual(call)
})

test('an agent sees only own calls: in the list, by id, in the count, under a person, in the figures', async () => {
  const { admin, outcomes } = await callCenterOf()
  const [mine, theirs] = [agentOf(admin), agentOf(admin)]
  const own = await log(mine, { outcomeId: outcomes.sale })
  const other = await log(theirs, { outcomeId: outcomes.sale })

  expect(await total(mine)).toBe(1)
  expect(await read(mine, own.call.id)).not.toBeNull()
  expect(await read(mine, other.call.id)).toBeNull()
  const { data } = await mine.execute(
    `query ($people: [_Any!]!) {
      _entities(representations: $people) { ... on User { id calls { totalCount edges { node { id } } } } }
      callKpis(period: { from: "2026-01-01T00:00:00Z", until: "2027-01-01T00:00:00Z" }, groupBy: AGENT) { total { total } groups { agent { id } } }
    }`,
    { people: [mine, theirs].map(({ identity }) => ({ __typename: 'User', id: identity.userId })) },
  )
  expect(data._entities.map((person: { calls: { totalCount: number } }) => person.calls.totalCount)).toEqual([1, 0])
  expect(data.callKpis).toEqual({ total: { total: 1 }, groups: [{ agent: { id: mine.identity.userId } }] })
  expect(await total(admin)).toBe(2)
})

test('an agent changes only own calls, and plans none for others', async () => {
  const { admin } = await callCenterOf()
  const agent = agentOf(admin)
  const { call } = await schedule(admin)

  expect((await change(agent, 'Cancel', { id: call.id })).errors).toMatchObject([{ code: 'NOT_FOUND' }])
  await expect(schedule(agent, { agentId: admin.identity.userId })).rejects.toThrow('You need the right calls.call:assign to give a call to someone else.')
  expect(await total(admin)).toBe(1)
  expect((await schedule(admin, { agentId: agent.identity.userId })).call.agent.id).toBe(agent.identity.userId)
})

test('a caller without the scope learns nothing and changes nothing', async () => {
  const { admin } = await callCenterOf()
  const { call } = await schedule(admin)
  const stranger = admin.colleague({ scopes: ['identity.user:read'] })

  for (const query of ['{ calls { totalCount } }', `{ call(id: "${call.id}") { id } }`, `mutation { callCancel(input: { id: "${call.id}" }) { errors { code } } }`, '{ lossReasons { totalCount } }', '{ doNotCall { totalCount } }', '{ callAuditEvents { totalCount } }']) {
    const { data, errors } = await stranger.execute(query)
    expect(Object.values(data ?? {})).toEqual([null])
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  }
  expect(await read(admin, call.id)).toEqual(call)
})

test('the figures of an organization are answered for one’s own alone', async () => {
  const { admin, outcomes } = await callCenterOf()
  await log(admin, { outcomeId: outcomes.sale })
  const { data } = await admin.execute(
    'query ($organizations: [_Any!]!) { _entities(representations: $organizations) { ... on Organization { callKpis(period: { from: "2026-01-01T00:00:00Z", until: "2027-01-01T00:00:00Z" }) { total { total } } } } }',
    { organizations: [admin.identity.organizationId, organization().identity.organizationId].map(id => ({ __typename: 'Organization', id })) },
  )
  expect(data._entities).toEqual([{ callKpis: { total: { total: 1 } } }, { callKpis: null }])
})

test('support sees calls without contact data or notes, and finds nobody by them', async () => {
  const { admin } = await callCenterOf()
  const { call } = await schedule(admin, { prospectName: 'Ada Lovelace', prospectEmail: 'ada@prospects.example', notes: 'secretly' })
  const support = admin.colleague({ scopes: ['calls.*:read'], roles: ['support'] })

  const { data } = await support.execute('query ($id: ID!) { call(id: $id) { prospectName prospectEmail prospectPhone notes } callAuditEvents { edges { node { action newValues } } } }', { id: call.id })
  expect(data.call).toEqual({ prospectName: 'Ada Lovelace', prospectEmail: null, prospectPhone: null, notes: null })
  expect(data.callAuditEvents.edges.every((edge: { node: { newValues: unknown } }) => edge.node.newValues === null)).toBe(true)

  const found = async (filter: object) => (await support.execute('query ($filter: CallFilter) { calls(filter: $filter) { totalCount } }', { filter })).data.calls?.totalCount
  expect([await found({ text: 'lovelace' }), await found({ text: 'prospects.example' }), await found({ text: 'secretly' })]).toEqual([1, 0, 0])
  expect(await found({ prospectPhone: '+33612345678' })).toBeUndefined()
})
