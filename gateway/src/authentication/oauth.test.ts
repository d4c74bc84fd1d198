import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../testing/gateway.fixture.ts'

let world: World

beforeAll(async () => {
  world = await startWorld()
})
afterAll(() => world.stop())

const SECRET = 's e:cret+'
const basic = (id: string, secret: string) => `Basic ${Buffer.from(`${encodeURIComponent(id)}:${encodeURIComponent(secret)}`).toString('base64')}`

async function post(form: Record<string, string> | string, headers: Record<string, string> = {}) {
  const answer = await fetch(`${world.gateway.url}/oauth/token`, { method: 'POST', body: typeof form === 'string' ? form : new URLSearchParams(form).toString(), headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers } })
  expect(answer.headers.get('cache-control')).toBe('no-store')
  expect(answer.headers.get('pragma')).toBe('no-cache')
  return { status: answer.status, headers: answer.headers, body: (await answer.json()) as Record<string, unknown> }
}

const grant = { grant_type: 'client_credentials' }

test('a secret in the form or by HTTP Basic gives a token', async () => {
  const token = { access_token: 'token of apc_1', token_type: 'Bearer', expires_in: 600, scope: 'calls.call:read' }
  expect(await post({ ...grant, client_id: 'apc_1', client_secret: SECRET })).toMatchObject({ status: 200, body: token })
  expect(await post(grant, { authorization: basic('apc_1', SECRET) })).toMatchObject({ status: 200, body: token })
  expect((await post({ ...grant, scope: 'calls.call:read calls.call:write' }, { authorization: basic('apc_1', SECRET) })).body['scope']).toBe('calls.call:read calls.call:write')
})

test('identity hears from whose address, and that nobody is signed in yet', async () => {
  await post(grant, { authorization: basic('apc_1', SECRET), 'x-forwarded-for': '203.0.113.9' })
  const { headers } = world.identity.requests.findLast(({ operationName }) => operationName === 'ClientTokenCreate')!
  expect(headers).toMatchObject({ 'fieldgraph-client-ip': '127.0.0.1' })
  expect(JSON.parse(Buffer.from(headers.authorization!.split('.')[1]!, 'base64url').toString()).identity.kind).toBe('anonymous')
})

test.each<[string, Record<string, string> | string, Record<string, string>, number, string]>([
  ['no grant', { client_id: 'a', client_secret: 'b' }, {}, 400, 'invalid_request'],
  ['another grant', { grant_type: 'password', client_id: 'a', client_secret: 'b' }, {}, 400, 'unsupported_grant_type'],
  ['a wrong secret', { ...grant, client_id: 'a', client_secret: 'b' }, {}, 401, 'invalid_client'],
  ['a wrong secret by HTTP Basic', grant, { authorization: basic('a', 'b') }, 401, 'invalid_client'],
  ['no secret', { ...grant, client_id: 'a' }, {}, 401, 'invalid_client'],
  ['nothing', '', {}, 400, 'invalid_request'],
  ['two secrets', { ...grant, client_secret: SECRET }, { authorization: basic('a', SECRET) }, 400, 'invalid_request'],
  ['a parameter twice', `grant_type=client_credentials&grant_type=client_credentials&client_id=a&client_secret=${encodeURIComponent(SECRET)}`, {}, 400, 'invalid_request'],
  ['another name than by HTTP Basic', { ...grant, client_id: 'b' }, { authorization: basic('a', SECRET) }, 401, 'invalid_client'],
  ['Basic that is none', grant, { authorization: 'Basic ####' }, 401, 'invalid_client'],
  ['Basic without a colon', grant, { authorization: `Basic ${Buffer.from('abc').toString('base64')}` }, 401, 'invalid_client'],
  ['Basic that can’t be decoded', grant, { authorization: `Basic ${Buffer.from('%zz:%').toString('base64')}` }, 401, 'invalid_client'],
  ['a Bearer token', grant, { authorization: 'Bearer abc' }, 401, 'invalid_client'],
  ['a scope that it does not have', { ...grant, client_id: 'a', client_secret: 'x', scope: 'everything' }, {}, 400, 'invalid_scope'],
  ['a secret of a page', { ...grant, client_id: 'a', client_secret: 'x'.repeat(5000) }, {}, 401, 'invalid_client'],
  ['too much', { ...grant, client_id: 'a', client_secret: 'x'.repeat(50_000) }, {}, 400, 'invalid_request'],
  ['JSON', '{"grant_type":"client_credentials"}', { 'content-type': 'application/json' }, 400, 'invalid_request'],
])('%s is refused', async (_, form, headers, status, error) => {
  const answer = await post(form, headers)
  expect({ status: answer.status, error: answer.body['error'] }).toEqual({ status, error })
  expect(answer.headers.get('www-authenticate')).toBe(status === 401 && headers['authorization'] ? 'Basic realm="fieldgraph"' : null)
  expect(Object.keys(answer.body).sort()).toEqual(['error', 'error_description'])
})

test('too many tries and an absent identity are told to wait', async () => {
  const throttled = await post({ ...grant, client_id: 'a', client_secret: 'throttled' })
  expect({ status: throttled.status, wait: throttled.headers.get('retry-after') }).toEqual({ status: 429, wait: '7' })
  await world.identity.stop()
  const away = await post({ ...grant, client_id: 'a', client_secret: SECRET })
  await world.identity.restart()
  expect({ status: away.status, error: away.body['error'] }).toEqual({ status: 503, error: 'temporarily_unavailable' })
})
