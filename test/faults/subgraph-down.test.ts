import { demoSignIns } from '@fieldgraph/infra/db/demo'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSystem, type System } from '../system.fixture.ts'
import { codesOf, countOf, holdBack, keepAway, logCall, pidOf, plainOutcome, SOON, unavailable } from './faults.fixture.ts'

const TIMEOUT = 3000
const PATIENCE = 60_000
const { user } = demoSignIns[1]
const WHOLE = '{ me { displayName calls(first: 2) { edges { node { id agent { displayName } } } } } }'

let system: System
let token: string
let outcomeId: string
let gateway: number
beforeAll(async () => {
  system = await startSystem({ options: ['--split'], env: { SUBGRAPH_TIMEOUT: String(TIMEOUT) } })
  token = await system.signIn(user.email)
  outcomeId = await plainOutcome(system, token)
  gateway = pidOf(system, 'gateway')
}, PATIENCE)
afterAll(() => system.stop())

const ask = (query: string) => system.ask(query, {}, token)
const wholeAgain = () => expect.poll(async () => (await ask(WHOLE)).errors, SOON).toBeUndefined()
const readiness = async () => {
  const answer = await fetch(`${system.url}/health/ready`)
  const { services } = (await answer.json()) as { services: Record<string, { status: string }> }
  return { status: answer.status, ...Object.fromEntries(Object.entries(services).map(([name, { status }]) => [name, status])) }
}

test('call-center killed in the middle of requests costs only its part of them, and once back the answers are whole again', async () => {
  const held = await holdBack(system, 'call_center.calls')
  const [reading, writing] = [ask(WHOLE), logCall(system, token, { outcomeId })]
  await held.underWay(2)
  const { comeBack } = keepAway(system, 'gateway-public.json')
  process.kill(pidOf(system, 'call-center'), 'SIGKILL')

  expect(await reading).toEqual({ data: { me: { displayName: user.displayName, calls: null } }, errors: [unavailable('call-center', 'me', 'calls')] })
  const cut = await writing
  expect(cut.answer).toEqual({ data: { callLog: null }, errors: [unavailable('call-center', 'callLog')] })
  await held.letGo()

  expect(await ask('{ me { displayName } }')).toEqual({ data: { me: { displayName: user.displayName } } })
  expect(await readiness()).toEqual({ status: 503, identity: 'up', 'call-center': 'down', 'fleet-ops': 'up', 'sales-deals': 'up', 'crane-crm': 'up', 'device-fleet': 'up' })

  comeBack()
  await wholeAgain()
  expect(await readiness()).toEqual({ status: 200, identity: 'up', 'call-center': 'up', 'fleet-ops': 'up', 'sales-deals': 'up', 'crane-crm': 'up', 'device-fleet': 'up' })
  expect(pidOf(system, 'gateway')).toBe(gateway)

  expect(await countOf(system, token, cut.key)).toBe(0)
  const repeated = await logCall(system, token, { outcomeId, key: cut.key })
  expect(repeated.id).toMatch(/^cal_/)
  expect(await countOf(system, token, cut.key)).toBe(1)
}, PATIENCE)

test('call-center that hangs costs only its part within the time-out, and once it goes on the answers are whole again', async () => {
  const pid = pidOf(system, 'call-center')
  process.kill(pid, 'SIGSTOP')
  const began = performance.now()
  const [reading, writing, identity] = await Promise.all([ask(WHOLE), logCall(system, token, { outcomeId }), ask('{ me { displayName } }').then(answer => ({ answer, after: performance.now() - began }))])
  const after = performance.now() - began
  process.kill(pid, 'SIGCONT')

  expect(reading).toEqual({ data: { me: { displayName: user.displayName, calls: null } }, errors: [unavailable('call-center', 'me', 'calls')] })
  expect(writing.answer).toEqual({ data: { callLog: null }, errors: [unavailable('call-center', 'callLog')] })
  expect(identity.answer).toEqual({ data: { me: { displayName: user.displayName } } })
  expect(identity.after).toBeLessThan(TIMEOUT)
  expect(after).toBeGreaterThan(TIMEOUT * 0.9)
  expect(after).toBeLessThan(TIMEOUT + 1500)

  expect((await ask(WHOLE)).errors).toBeUndefined()
  expect(pidOf(system, 'call-center')).toBe(pid)
  // What it had received before it hung it may have done meanwhile: by its key it is done once.
  const repeated = await logCall(system, token, { outcomeId, key: writing.key })
  expect(repeated.id).toMatch(/^cal_/)
  expect(await countOf(system, token, writing.key)).toBe(1)
}, PATIENCE)

test('without identity whoever is signed in still reads from call-center, and nobody signs in until it is back', async () => {
  const held = await holdBack(system, 'identity.users')
  const question = '{ me { displayName } calls(first: 1) { edges { node { id agent { id displayName } } } } }'
  const reading = ask(question)
  await held.underWay(1)
  const { comeBack } = keepAway(system, 'identity-signing.json')
  process.kill(pidOf(system, 'identity'), 'SIGKILL')
  const signIn = () => system.ask('mutation { login(input: { identifier: "x@y.example", password: "z" }) { errors { code } } }')

  for (const answer of [await reading, await ask(question)]) {
    expect(answer.data).toMatchObject({ me: null, calls: { edges: [{ node: { id: expect.stringMatching(/^cal_/), agent: null } }] } })
    expect(answer.errors).toEqual(expect.arrayContaining([unavailable('identity', 'me'), unavailable('identity', 'calls', 'edges', 0, 'node', 'agent', 'displayName')]))
  }
  expect(codesOf(await signIn())).toEqual(['SUBGRAPH_UNAVAILABLE'])
  await held.letGo()

  comeBack()
  await expect.poll(async () => (await ask(question)).errors, SOON).toBeUndefined()
  expect(codesOf(await signIn())).toEqual([])
  expect(pidOf(system, 'gateway')).toBe(gateway)
}, PATIENCE)
