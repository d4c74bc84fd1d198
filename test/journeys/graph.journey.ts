import { demoOrganizations, demoSignIns } from '@fieldgraph/infra/db/demo'
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { system } from './started.fixture.ts'

const [admin, agent, support] = demoSignIns
const [meridian, northbridge] = demoOrganizations

const codes = (answer: { errors?: readonly { extensions?: Record<string, unknown> }[] }) => answer.errors?.map(error => error.extensions?.['code']) ?? []

test('one question is answered by two subgraphs', async () => {
  const token = await system.signIn(agent.user.email)
  const { data, errors } = await system.ask(
    '{ me { displayName organization { name } calls(first: 5, filter: { status: [COMPLETED] }) { edges { node { outcome { label } lossReason { name } agent { displayName } } } } } }',
    {}, token,
  )
  expect(errors).toBeUndefined()
  expect(data.me).toMatchObject({ displayName: agent.user.displayName, organization: { name: meridian!.name } })
  expect(data.me.calls.edges).toHaveLength(5)
  for (const { node } of data.me.calls.edges) expect(node).toMatchObject({ outcome: { label: expect.any(String) }, agent: { displayName: agent.user.displayName } })
})

test('the other organization’s call is null, by every way to it', async () => {
  const [here, there] = [await system.signIn(admin.user.email), await system.signIn(northbridge!.users[0]!.email)]
  const { data } = await system.ask('{ calls(first: 1) { edges { node { id agent { id } } } } }', {}, there)
  const [{ node }] = data.calls.edges
  const seen = await system.ask('query ($id: ID!, $agent: ID!) { call(id: $id) { id } user(id: $agent) { id displayName } calls(filter: { agentId: { eq: $agent } }) { totalCount } }', { id: node.id, agent: node.agent.id }, here)
  expect(seen).toEqual({ data: { call: null, user: null, calls: { totalCount: 0 } } })
  expect((await system.ask('query ($id: ID!) { call(id: $id) { id } }', { id: node.id }, there)).data.call).toEqual({ id: node.id })
})

test('support reads everything and changes nothing', async () => {
  const token = await system.signIn(support.user.email)
  const { data } = await system.ask('{ calls(first: 1) { totalCount edges { node { id version } } } }', {}, token)
  expect(data.calls.totalCount).toBeGreaterThan(600)
  const { id } = data.calls.edges[0].node
  expect(codes(await system.ask('mutation ($id: ID!) { callUpdateNotes(input: { id: $id, notes: "x" }) { call { id } } }', { id }, token))).toEqual(['FORBIDDEN'])
  expect((await system.ask('query ($id: ID!) { call(id: $id) { version } }', { id }, token)).data.call.version).toBe(data.calls.edges[0].node.version)
})

test('a call planned for someone else is in their inbox soon after', async () => {
  const [manager, theirs] = [await system.signIn(admin.user.email), await system.signIn(agent.user.email)]
  const { data } = await system.ask(
    'mutation ($input: CallScheduleInput!) { callSchedule(input: $input) { call { id } errors { message } } }',
    { input: { agentId: agent.user.id, prospectName: 'Inbox Test', prospectPhone: '+33699999999', scheduledAt: '2031-01-01T10:00:00Z', idempotencyKey: 'inbox' } }, manager,
  )
  expect(data.callSchedule.errors).toEqual([])
  await expect.poll(async () => {
    const inbox = await system.ask('{ notifications(first: 5) { edges { node { referenceId } } } }', {}, theirs)
    return inbox.data?.notifications.edges.map((edge: { node: { referenceId: string } }) => edge.node.referenceId)
  }, { timeout: 15_000, interval: 200 }).toContain(data.callSchedule.call.id)
})

interface Manifest {
  operations: { id: string; name: string }[]
}

test('a partner runs its registered operations, by id, and nothing else', async () => {
  const client = meridian!.clients[0]!
  const manifest = JSON.parse(readFileSync(new URL(`../../schema/operations/${client.client}.manifest.json`, import.meta.url), 'utf8')) as Manifest
  const idOf = (name: string) => manifest.operations.find(operation => operation.name === name)!.id
  const answer = await fetch(`${system.url}/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(`${client.id}:${client.secret}`).toString('base64')}`, 'content-type': 'application/x-www-form-urlencoded' },
    body: 'grant_type=client_credentials',
  })
  expect(answer.status).toBe(200)
  const { access_token: token } = (await answer.json()) as { access_token: string }
  const run = async (body: object) => (await system.post(JSON.stringify(body), { authorization: `Bearer ${token}` })).json() as Promise<{ data?: any; errors?: { extensions: Record<string, unknown> }[] }>
  const persisted = (name: string, variables: object) => run({ variables, extensions: { persistedQuery: { version: 1, sha256Hash: idOf(name) } } })

  const { data } = await persisted('UpcomingCalls', { from: '2020-01-01T00:00:00Z' })
  expect(data.calls.edges.length).toBeGreaterThan(0)
  const input = { agentId: agent.user.id, prospectName: 'From a partner', prospectPhone: '+33688888888', scheduledAt: '2031-01-01T10:00:00Z', idempotencyKey: 'partner-1' }
  const twice = [await persisted('ScheduleCall', { input }), await persisted('ScheduleCall', { input })]
  expect(twice[0]!.data.callSchedule).toMatchObject({ call: { status: 'SCHEDULED' }, errors: [] })
  expect(twice[1]).toEqual(twice[0])

  for (const refused of [
    await run({ query: '{ calls { totalCount } }' }),
    await run({ query: 'query Free { me { id } }', extensions: { persistedQuery: { version: 1, sha256Hash: idOf('UpcomingCalls') } } }),
    await run({ extensions: { persistedQuery: { version: 1, sha256Hash: 'f'.repeat(64) } } }),
  ]) {
    expect(refused.data ?? null).toBeNull()
    expect(String(refused.errors?.[0]?.extensions['code'])).toMatch(/PERSISTED|REGISTERED|OPERATION/)
  }
})

test('a wrong client secret gets no token, in the words of RFC 6749', async () => {
  const answer = await fetch(`${system.url}/oauth/token`, { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: `grant_type=client_credentials&client_id=${meridian!.clients[0]!.id}&client_secret=wrong` })
  expect(answer.status).toBe(401)
  expect(await answer.json()).toMatchObject({ error: 'invalid_client' })
})
