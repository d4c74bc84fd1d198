import { createEventSigner, type EventSigner } from '@fieldgraph/kit/event-token'
import { createLogger } from '@fieldgraph/kit/log'
import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import fastify, { type FastifyInstance } from 'fastify'
import { createLocalJWKSet, exportJWK, generateKeyPair, type JWK } from 'jose'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { addMembers, type Member } from '../notifications/members.fixture.ts'
import { identity } from '../subgraph.ts'
import { eventRoutes } from './event.routes.ts'

const { organization, db } = testSubgraph(identity)

let app: FastifyInstance
let sign: EventSigner
let signAsCranes: EventSigner

async function signer(name: string, publicKeys: JWK[]): Promise<EventSigner> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  publicKeys.push({ ...(await exportJWK(publicKey)), kid: `${name}.1`, alg: 'EdDSA' })
  const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json')
  writeFileSync(file, JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid: `${name}.1` }] }))
  return createEventSigner(name, file)
}

beforeAll(async () => {
  const keys: JWK[] = []
  sign = await signer('call-center', keys)
  signAsCranes = await signer('crane-crm', keys)
  app = fastify()
  await eventRoutes(createLocalJWKSet({ keys }))(app, { db, log: createLogger('identity', 'silent') })
})
afterAll(() => app.close())

let t: TestCaller
let ada: Member
let bo: Member
let cy: Member

beforeEach(async () => {
  t = organization()
  ;[ada, bo, cy] = (await addMembers(t.identity.organizationId!, 'Ada', 'Bo', 'Cy')) as [Member, Member, Member]
})

const scheduled = (data: object = {}, more: object = {}) => ({
  id: newId('evt'),
  type: 'calls.call.scheduled.v1',
  organizationId: t.identity.organizationId!,
  subjectId: newId('cal'),
  userId: bo.id,
  occurredAt: '2026-07-01T08:00:00.000000Z',
  data: { agentId: ada.id, prospectName: 'Zoe', scheduledAt: '2026-07-02T08:30:00.000000Z', ...data },
  ...more,
})
const completed = (data: object = {}, more: object = {}) =>
  scheduled({}, { type: 'calls.call.completed.v1', data: { agentId: ada.id, prospectName: 'Zoe', outcome: 'sale', category: 'WON', ...data }, ...more })

async function post(event: { id: string }, { as = sign, body = JSON.stringify(event), token }: { as?: EventSigner; body?: string; token?: string } = {}) {
  const authorization = `Bearer ${token ?? (await as(event.id, body))}`
  return (await app.inject({ method: 'POST', url: '/events', headers: { 'content-type': 'application/json', authorization }, payload: body })).statusCode
}

const inbox = async (member: Member) =>
  (await t.colleague({ userId: member.id }).execute('{ notifications { edges { node { type title message data referenceType referenceId } } } }')).data.notifications.edges.map((edge: any) => edge.node)

test('a call that another person scheduled is told to whoever should make it, in their organization’s time', async () => {
  const event = scheduled()
  expect(await post(event)).toBe(204)
  expect(await inbox(ada)).toEqual([
    {
      type: 'CALL_SCHEDULED',
      title: 'Call Zoe',
      message: 'Bo scheduled a call with Zoe for 2 Jul 2026, 09:30.',
      data: { prospectName: 'Zoe', scheduledAt: '2026-07-02T08:30:00.000000Z', scheduledById: bo.id },
      referenceType: 'Call',
      referenceId: event.subjectId,
    },
  ])
  expect(await inbox(bo)).toEqual([])
})

test('nobody is told of what they did themselves', async () => {
  expect(await post(scheduled({}, { userId: ada.id }))).toBe(204)
  expect(await inbox(ada)).toEqual([])
})

test('an event is taken once, however often and however parallel it comes', async () => {
  const event = scheduled()
  expect(await Promise.all([1, 2, 3, 4].map(() => post(event)))).toEqual([204, 204, 204, 204])
  expect(await post(event)).toBe(204)
  expect(await inbox(ada)).toHaveLength(1)
})

test('a win is told to those who lead the agent’s teams, and no other end of a call is', async () => {
  const make = (input: object) => t.execute('mutation ($input: TeamCreateInput!) { teamCreate(input: $input) { errors { code } } }', { input })
  await make({ name: 'One', leadId: bo.id, memberIds: [ada.id] })
  await make({ name: 'Two', leadId: bo.id, memberIds: [ada.id] })
  await make({ name: 'Three', leadId: cy.id })

  expect(await post(completed({ category: 'LOST' }))).toBe(204)
  expect(await inbox(bo)).toEqual([])
  expect(await post(completed())).toBe(204)
  expect(await inbox(bo)).toMatchObject([{ type: 'CALL_WON', title: 'Ada won Zoe' }])
  expect([await inbox(cy), await inbox(ada)]).toEqual([[], []])
})

test('only an active member of the event’s organization is told', async () => {
  const [stranger] = await addMembers(newId('org'), 'Stranger')
  expect(await post(scheduled({ agentId: stranger!.id }))).toBe(204)
  expect(await inbox(stranger!)).toEqual([])
})

test('an event that nobody here waits for is taken', async () => {
  expect(await post(scheduled({}, { type: 'calls.call.dreamt.v1' }))).toBe(204)
  expect(await post(scheduled({}, { type: 'constructor.a.b.v1' }))).toBe(204)
})

test('a subgraph tells nothing that only another may tell', async () => {
  expect(await post(scheduled(), { as: signAsCranes })).toBe(204)
  expect(await inbox(ada)).toEqual([])
})

test('what no subgraph vouches for is refused in the same way, and nothing happens', async () => {
  const event = scheduled()
  const body = JSON.stringify(event)
  expect(await post(event, { token: 'nonsense' })).toBe(401)
  expect(await post(event, { token: await sign(event.id, `${body} `) })).toBe(401)
  expect(await post(event, { token: await sign(newId('evt'), body) })).toBe(401)
  expect((await app.inject({ method: 'POST', url: '/events', headers: { 'content-type': 'application/json' }, payload: body })).statusCode).toBe(401)
  expect(await inbox(ada)).toEqual([])
})

test('a body that is too large or no JSON is refused before anything else', async () => {
  const big = scheduled({ prospectName: 'x'.repeat(300_000) })
  expect(await post(big)).toBe(413)
  expect((await app.inject({ method: 'POST', url: '/events', headers: { 'content-type': 'text/plain' }, payload: 'x' })).statusCode).toBe(415)
})

test('an event whose facts are missing is not taken, so that nothing is lost', async () => {
  const event = scheduled({ agentId: undefined })
  expect(await post(event)).toBe(500)
  expect(await inbox(ada)).toEqual([])
  const again = { ...event, data: { ...event.data, agentId: ada.id } }
  expect(await post(again)).toBe(204)
  expect(await inbox(ada)).toHaveLength(1)
})
