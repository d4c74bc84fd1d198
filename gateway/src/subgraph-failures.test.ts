import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from './testing/gateway.fixture.ts'
import { json, type Misbehaviour } from './testing/toy-subgraph.fixture.ts'

const TIMEOUT = 300
let world: World

beforeAll(async () => {
  world = await startWorld({ subgraphTimeout: TIMEOUT, requestTimeout: 900, subgraphConcurrency: 8 })
  await world.ask('{ me { name calls { id } } }')
})
afterEach(() => {
  world.identity.misbehave = null
  world.calls.misbehave = null
})
afterAll(() => world.stop())

const always = (act: (...args: Parameters<Misbehaviour>) => unknown): Misbehaviour => async (...args) => {
  await act(...args)
  return true
}
const unavailable = (service: string, ...path: (string | number)[]) => ({ message: `The part ${service} is not available at the moment. Try again shortly.`, path, extensions: { code: 'SUBGRAPH_UNAVAILABLE', service, traceId: expect.stringMatching(/^[0-9a-f]{32}$/) } })

const HTML = '<!doctype html><h1>nginx/1.27 at db-7.internal</h1>'

test.each<[string, Misbehaviour]>([
  ['a status of 500 with a page', always((_, response) => response.writeHead(500, { 'content-type': 'text/html' }).end(HTML))],
  ['a page with 200', always((_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end(HTML))],
  ['a status of 401', always((_, response) => json(response, 401, { errors: [{ message: 'secret words', extensions: { code: 'FORBIDDEN' } }] }))],
  ['a redirect', always((_, response) => response.writeHead(302, { location: 'http://db-7.internal/' }).end())],
  ['JSON that is no answer', always((_, response) => json(response, 200, { hello: 'db-7.internal' }))],
  ['a list', always((_, response) => json(response, 200, [{ data: {} }]))],
  ['null', always((_, response) => json(response, 200, null))],
  ['data that is text', always((_, response) => json(response, 200, { data: 'db-7.internal' }))],
  ['nothing', always((_, response) => response.writeHead(200).end())],
  ['half an answer', always((_, response) => { response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' }); response.write('{"data":{"calls":'); setTimeout(() => response.destroy(), 20) })],
  ['an answer without end', always((_, response) => { response.writeHead(200); response.write('{"data":') })],
  ['an answer drop by drop', always((_, response) => { response.writeHead(200); const timer = setInterval(() => response.write(' '), 50); response.on('close', () => clearInterval(timer)) })],
  ['silence', always(() => {})],
  ['a cut connection', always(request => request.socket.destroy())],
  ['a half-closed connection', always(request => { request.socket.end() })],
  ['too much', always((_, response) => { response.writeHead(200); const more = () => { while (response.writable && response.write('x'.repeat(1_000_000)));  }; response.on('drain', more); more() })],
])('%s costs only its part of the answer', async (_, misbehave) => {
  world.calls.misbehave = misbehave
  const began = performance.now()
  const { status, body, text } = await world.ask('{ me { name calls { id } } calls { id } }')

  expect(status).toBe(200)
  expect(body.data).toEqual({ me: { name: 'Ada', calls: null }, calls: null })
  expect(body.errors).toHaveLength(2)
  expect(body.errors).toEqual(expect.arrayContaining([unavailable('call-center', 'calls'), unavailable('call-center', 'me', 'calls')]))
  expect(text).not.toMatch(/db-7|nginx|127\.0\.0\.1|localhost|secret|at \w+ \(/)
  expect(performance.now() - began).toBeLessThan(2500)
})

test('a subgraph that is down is back without anybody’s help', async () => {
  await world.calls.stop()
  const down = await world.ask('{ me { name } calls { id } }')
  await world.calls.restart()
  const up = await world.ask('{ me { name } calls { id } }')

  expect(down.body).toMatchObject({ data: { me: { name: 'Ada' }, calls: null }, errors: [unavailable('call-center', 'calls')] })
  expect(up.body).toEqual({ data: { me: { name: 'Ada' }, calls: [{ id: 'cal_1' }, { id: 'cal_2' }] } })
})

test('of entities that could not be asked for, each field is named', async () => {
  world.identity.misbehave = always((_, response) => json(response, 503, {}))
  const { body } = await world.ask('{ calls { id agent { n: name nickname } } }')

  expect(body.data).toEqual({ calls: [{ id: 'cal_1', agent: null }, { id: 'cal_2', agent: null }] })
  expect(body.errors?.map(({ path }) => path?.join('.')).sort()).toEqual(['calls.0.agent.n', 'calls.0.agent.nickname', 'calls.1.agent.n', 'calls.1.agent.nickname'])
})

test('other entities than asked for are nonsense', async () => {
  world.identity.misbehave = always((_, response) => json(response, 200, { data: { _entities: [{ __typename: 'User', name: 'Eve' }] } }))
  const { body } = await world.ask('{ calls { agent { name } } }')

  expect(body.data).toEqual({ calls: [{ agent: null }, { agent: null }] })
  expect(body.errors?.every(({ extensions }) => extensions['code'] === 'SUBGRAPH_UNAVAILABLE')).toBe(true)
})

test('values that the schema does not allow are nulls with an error', async () => {
  world.calls.misbehave = always((_, response) => json(response, 200, { data: { calls: [{ id: { at: 'db-7.internal' }, note: 5 }, 'x', { id: 'cal_9', note: null }] } }))
  const { body, text } = await world.ask('{ calls { id note } }')

  expect(body.data).toEqual({ calls: null })
  expect(body.errors).toMatchObject([{ path: ['calls', 0, 'id'], extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: expect.any(String) } }])
  expect(text).not.toContain('db-7')
})

test('a query goes out a second time when the connection failed, a mutation never', async () => {
  let failures = 1
  const failing: Misbehaviour = async request => {
    if (failures-- <= 0) return false
    request.socket.destroy()
    return true
  }
  const asked = () => world.calls.requests.length

  world.calls.misbehave = failing
  let before = asked()
  expect((await world.ask('{ calls { id } }')).body.errors).toBeUndefined()
  expect(asked() - before).toBe(2)

  failures = 2
  before = asked()
  expect((await world.ask('{ calls { id } }')).body.errors).toMatchObject([unavailable('call-center', 'calls')])
  expect(asked() - before).toBe(2)

  failures = 1
  before = asked()
  expect((await world.ask('mutation { callLog(note: "a") { id } }')).body.errors).toMatchObject([unavailable('call-center', 'callLog')])
  expect(asked() - before).toBe(1)

  world.calls.misbehave = always((_, response) => json(response, 500, {}))
  before = asked()
  await world.ask('{ calls { id } }')
  expect(asked() - before).toBe(1)
})

test('what a subgraph says on purpose goes on, what it blurts out is masked', async () => {
  const errors = [
    { message: 'This name is taken.', path: ['callLog'], extensions: { code: 'ALREADY_EXISTS', field: ['input', 'name'], table: 'calls', stacktrace: ['at secret.ts'], retryAfterSeconds: 3 } },
    { message: 'relation "calls" does not exist', path: ['callLog'], extensions: { code: '42P01' } },
    { message: 'Cannot read properties of undefined', path: ['callLog'] },
    { message: 'ours', path: ['callLog'], extensions: { code: 'SUBGRAPH_UNAVAILABLE' } },
  ]
  world.calls.misbehave = always((_, response) => json(response, 200, { data: { callLog: null }, errors }))
  const { body, text } = await world.ask('mutation { callLog { id } }')

  const masked = { message: 'Something went wrong on our side.', path: ['callLog'], extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: expect.any(String) } }
  expect(body).toEqual({ data: { callLog: null }, errors: [{ message: 'This name is taken.', path: ['callLog'], extensions: { code: 'ALREADY_EXISTS', field: ['input', 'name'], retryAfterSeconds: 3 } }, masked, masked, masked] })
  expect(text).not.toMatch(/secret|relation|stacktrace/)
})

test('a subgraph without its database is not available', async () => {
  world.calls.misbehave = always((_, response) => json(response, 200, { data: { calls: null }, errors: [{ message: 'This part is not available.', path: ['calls'], extensions: { code: 'SERVICE_UNAVAILABLE' } }] }))
  expect((await world.ask('{ calls { id } }')).body).toMatchObject({ data: { calls: null }, errors: [unavailable('call-center', 'calls')] })
})

test('when the client leaves, its calls of subgraphs end', async () => {
  const closed = Promise.withResolvers<void>()
  const asked = Promise.withResolvers<void>()
  world.calls.misbehave = always((_, response) => {
    response.on('close', closed.resolve)
    asked.resolve()
  })
  const leaving = new AbortController()
  const answer = world.ask('{ calls { id } }', { signal: leaving.signal }).catch(() => 'left')
  await asked.promise
  const began = performance.now()
  leaving.abort()
  expect(await answer).toBe('left')
  await closed.promise
  expect(performance.now() - began).toBeLessThan(TIMEOUT)
})

test('the deadline, the client and the trace travel along', async () => {
  const trace = '0af7651916cd43dd8448eb211c80319c'
  const began = Date.now()
  await world.ask('query Page { calls { agent { name } } }', { headers: { 'apollographql-client-name': 'Büro', 'user-agent': 'test/1', traceparent: `00-${trace}-b7ad6b7169203331-01` } })

  for (const { headers } of [world.calls.requests.at(-1)!, world.identity.requests.at(-1)!]) {
    expect(Number(headers['fieldgraph-deadline']) - began).toBeGreaterThan(800)
    expect(Number(headers['fieldgraph-deadline']) - began).toBeLessThan(1500)
    expect(headers).toMatchObject({ 'fieldgraph-operation': 'Page', 'fieldgraph-client-ip': encodeURIComponent('127.0.0.1'), 'fieldgraph-user-agent': 'test%2F1' })
    expect(headers['traceparent']).toContain(trace)
  }
})

test('more calls at once than a subgraph may have are told so, and the rest goes on', async () => {
  const held = Promise.withResolvers<void>()
  world.calls.misbehave = async () => {
    await held.promise
    return false
  }
  const answered: boolean[] = []
  const answers = await Promise.all(Array.from({ length: 20 }, async () => {
    const answer = await world.ask('{ calls { id } }')
    if (answered.push(true) === 12) held.resolve()
    return answer
  }))
  const busy = answers.filter(({ body }) => body.errors)

  expect(busy.length).toBe(12)
  for (const { body } of busy) expect(body.errors).toMatchObject([{ path: ['calls'], extensions: { code: 'SUBGRAPH_BUSY', service: 'call-center', retryAfterSeconds: 1 } }])
  expect((await world.ask('{ calls { id } }')).body.errors).toBeUndefined()
})

test('the health of each part is told', async () => {
  const ready = () => fetch(`${world.gateway.url}/health/ready`).then(async answer => ({ status: answer.status, body: await answer.json() }))
  const service = (status: string) => ({ status, milliseconds: expect.any(Number) })

  expect(await ready()).toEqual({ status: 200, body: { status: 'up', services: { identity: service('up'), 'call-center': service('up') } } })
  await world.calls.stop()
  expect(await ready()).toEqual({ status: 503, body: { status: 'down', services: { identity: service('up'), 'call-center': service('down') } } })
  await world.calls.restart()
  expect((await fetch(`${world.gateway.url}/health/live`)).status).toBe(200)
})
