import { serverAudits } from 'graphql-http'
import { connect } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { startWorld, type World } from './testing/gateway.fixture.ts'

let world: World

beforeAll(async () => {
  world = await startWorld({ corsOrigins: ['https://app.example.com'] })
})
afterAll(() => world.stop())

describe('GraphQL over HTTP', () => {
  const audits = serverAudits({
    url: () => `${world.gateway.url}/graphql`,
    fetchFn: async (url: string, init: RequestInit = {}) => fetch(url, { ...init, headers: { ...Object.fromEntries(new Headers(init.headers)), authorization: `Bearer ${await world.token()}` } }),
  })
  test.each(audits.map(audit => [audit.name, audit] as const))('%s', async (_, audit) => {
    expect(await audit.fn()).toMatchObject({ status: 'ok' })
  })
  test('all of them', () => expect(audits).toHaveLength(61))
})

const post = async (body: string, headers: Record<string, string> = {}) => {
  const answer = await fetch(`${world.gateway.url}/graphql`, { method: 'POST', body, headers: { 'content-type': 'application/json', authorization: `Bearer ${await world.token()}`, ...headers } })
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as { data?: unknown; errors?: { extensions: Record<string, unknown> }[] } }
}

test.each([
  ['', 'INVALID_REQUEST'], ['{', 'MALFORMED_JSON'], ['"{ me { name } }"', 'INVALID_REQUEST'], ['null', 'INVALID_REQUEST'], ['{}', 'INVALID_REQUEST'],
  ['{"query":"{ me { name } }","query":"{ users { id } }"}', 'MALFORMED_JSON'], ['{"query":"{ me { name } }","__proto__":{}}', 'MALFORMED_JSON'],
  ['{"query":5}', 'INVALID_REQUEST'], ['{"query":"{ me { name } }","variables":[1]}', 'INVALID_REQUEST'], ['{"query":"{ me { name } }","variables":"{}"}', 'INVALID_REQUEST'],
  ['{"query":"{ me { name } }","operationName":{}}', 'INVALID_REQUEST'], ['{"query":"{ me { name } }","extensions":1}', 'INVALID_REQUEST'], ['{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"a"}}}', 'INVALID_REQUEST'],
])('the body %s is refused with 400', async (body, code) => {
  expect(await post(body)).toMatchObject({ status: 400, body: { errors: [{ extensions: { code } }] } })
})

test.each([
  ['{ me { ', 'GRAPHQL_PARSE_FAILED'], ['{ nothing }', 'GRAPHQL_VALIDATION_FAILED'], ['query A { me { id } } query B { me { id } }', 'OPERATION_RESOLUTION_FAILURE'],
  ['query ($name: String!) { echo(name: $name) }', 'INVALID_INPUT'], ['', 'GRAPHQL_PARSE_FAILED'], ['fragment A on User { id }', 'GRAPHQL_VALIDATION_FAILED'],
])('%s: %s, as 200 or 400 by what the client accepts', async (query, code) => {
  const errors = [{ extensions: { code } }]
  expect(await post(JSON.stringify({ query }))).toMatchObject({ status: 200, body: { errors } })
  expect(await post(JSON.stringify({ query }), { accept: 'application/graphql-response+json' })).toMatchObject({ status: 400, body: { errors } })
})

test('a wrong variable is told with its field', async () => {
  const { body } = await post(JSON.stringify({ query: 'mutation ($input: LoginInput!) { login(input: $input) { accessToken } }', variables: { input: { identifier: 5 } } }))
  expect(body.errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'identifier'] }, { code: 'INVALID_INPUT', field: ['input'] }])
})

test('a mutation by GET is refused with 405', async () => {
  const answer = await fetch(`${world.gateway.url}/graphql?query=${encodeURIComponent('mutation { rename(name: "x") { id } }')}`, { headers: { authorization: `Bearer ${await world.token()}` } })
  expect({ status: answer.status, allow: answer.headers.get('allow'), body: await answer.json() }).toMatchObject({ status: 405, allow: 'POST', body: { errors: [{ extensions: { code: 'METHOD_NOT_ALLOWED' } }] } })
})

test('no foreign page can send an operation: a form, a simple GET', async () => {
  const login = 'mutation { login(input: { identifier: "a", password: "b" }) { accessToken } }'
  for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x', 'application/json; charset=utf-16']) {
    expect(await post(JSON.stringify({ query: login }), { 'content-type': type })).toMatchObject({ status: 415, body: { errors: [{ extensions: { code: 'UNSUPPORTED_MEDIA_TYPE' } }] } })
  }
  const simple = await fetch(`${world.gateway.url}/graphql?query={me{name}}`)
  expect({ status: simple.status, body: await simple.json() }).toMatchObject({ status: 400, body: { errors: [{ extensions: { code: 'CSRF_PREVENTED' } }] } })
})

test('browsers of listed origins may ask, others not', async () => {
  const preflight = (origin: string) => fetch(`${world.gateway.url}/graphql`, { method: 'OPTIONS', headers: { origin, 'access-control-request-method': 'POST', 'access-control-request-headers': 'authorization,content-type' } })
  const ours = await preflight('https://app.example.com')
  expect(ours.headers.get('access-control-allow-origin')).toBe('https://app.example.com')
  expect(ours.headers.get('access-control-allow-headers')).toBe('authorization,content-type')
  expect(ours.headers.get('access-control-allow-credentials')).toBeNull()
  const theirs = await preflight('https://evil.example.com')
  expect(theirs.headers.get('access-control-allow-origin')).not.toBe('https://evil.example.com')
  expect(theirs.headers.get('access-control-allow-origin')).not.toBe('*')
})

test.each(['/graphql', '/health/live', '/nothing'])('%s carries the headers that protect a browser', async path => {
  const { headers } = await fetch(world.gateway.url + path)
  expect(Object.fromEntries(headers)).toMatchObject({ 'x-content-type-options': 'nosniff', 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer', 'content-security-policy': expect.stringContaining("default-src 'none'; script-src 'self';") })
  expect(headers.get('x-powered-by')).toBeNull()
  expect(headers.get('server')).toBeNull()
})

test('what is nowhere is told plainly, and other methods are refused', async () => {
  const nothing = await fetch(`${world.gateway.url}/wp-login.php`)
  expect({ status: nothing.status, body: await nothing.json() }).toEqual({ status: 404, body: { errors: [{ message: 'There is nothing here.', extensions: { code: 'NOT_FOUND' } }] } })
  expect((await fetch(`${world.gateway.url}/graphql`, { method: 'PUT' })).status).toBe(405)
})

test('metrics name operations, for this machine alone', async () => {
  await post(JSON.stringify({ query: 'query Shown { me { name } }' }))
  const text = await (await fetch(`${world.gateway.url}/metrics`)).text()
  expect(text).toContain('fieldgraph_operation_duration_seconds_count{operation="Shown",kind="query",status="200"}')
  expect((await fetch(`${world.gateway.url}/metrics`, { headers: { 'x-forwarded-for': '127.0.0.1' } })).status).toBe(403)
})

test('a forged address of the client is not believed', async () => {
  await post(JSON.stringify({ query: '{ me { name } }' }), { 'x-forwarded-for': '198.51.100.7' })
  expect(world.identity.requests.at(-1)!.headers['fieldgraph-client-ip']).toBe('127.0.0.1')
})

test('a body that never comes to its end is cut', async () => {
  const { port } = new URL(world.gateway.url)
  const socket = connect(Number(port), '127.0.0.1')
  const began = performance.now()
  socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{')
  const answer = await new Promise<string>(resolve => {
    let text = ''
    socket.on('data', chunk => (text += chunk))
    socket.on('close', () => resolve(text))
  })
  expect(answer).toContain('408')
  expect(performance.now() - began).toBeLessThan(13_000)
})

test('headers that never come to their end are cut', async () => {
  const { port } = new URL(world.gateway.url)
  const socket = connect(Number(port), '127.0.0.1')
  const began = performance.now()
  socket.on('error', () => {})
  socket.write('POST /graphql HTTP/1.1\r\nhost: x\r\n')
  await new Promise(resolve => socket.on('close', resolve).resume())
  expect(performance.now() - began).toBeLessThan(8000)
})
