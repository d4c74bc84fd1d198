import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type AskOptions, type World } from '../testing/gateway.fixture.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
const persisted = (sha256Hash: string) => ({ persistedQuery: { version: 1, sha256Hash } })

const BODY = 'query OpenCalls($first: Int) { calls(first: $first) { id } }'
const RENAME = 'mutation Rename($name: String!) { rename(name: $name) { name } }'
let world: World
let partner: string

beforeAll(async () => {
  world = await startWorld()
  partner = await world.token({ sub: 'apc_1', sid: undefined, client_id: 'apc_1', client: 'acme-dispatch' })
  const operations = [BODY, RENAME].map((body, at) => ({ id: hashOf(body), name: at === 0 ? 'OpenCalls' : 'Rename', type: at === 0 ? 'query' : 'mutation', body }))
  writeFileSync(join(world.operationsDirectory, 'acme-dispatch.manifest.json'), JSON.stringify({ format: 'apollo-persisted-query-manifest', version: 1, operations }))
  writeFileSync(join(world.operationsDirectory, 'broken.manifest.json'), '{')
})
afterAll(() => world.stop())

const ask = (body: unknown, options: AskOptions = {}) => world.ask('', { ...options, body })
const errorOf = ({ status, body }: Awaited<ReturnType<typeof ask>>) => ({ status, code: body.errors?.[0]?.extensions['code'] })

test('a signed-in person sends a text once, and then only its hash', async () => {
  const query = '{ me { name } }'
  const unknown = await ask({ extensions: persisted(hashOf(query)) })
  expect(unknown.body.errors).toMatchObject([{ message: 'PersistedQueryNotFound', extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }])
  expect(unknown.status).toBe(200)
  expect((await ask({ query, extensions: persisted(hashOf(query)) })).body.data).toEqual({ me: { name: 'Ada' } })
  expect((await ask({ extensions: persisted(hashOf(query)) })).body.data).toEqual({ me: { name: 'Ada' } })
  expect((await ask({ documentId: `sha256:${hashOf(query)}` })).body.data).toEqual({ me: { name: 'Ada' } })

  const byGet = await fetch(`${world.gateway.url}/graphql?extensions=${encodeURIComponent(JSON.stringify(persisted(hashOf(query))))}`, { headers: { authorization: `Bearer ${await world.token()}` } })
  expect(await byGet.json()).toEqual({ data: { me: { name: 'Ada' } } })
})

test('a text under a foreign hash is refused and not kept', async () => {
  const hash = hashOf('{ users { id } }')
  expect(errorOf(await ask({ query: '{ me { name } }', extensions: persisted(hash) }))).toEqual({ status: 400, code: 'PERSISTED_QUERY_HASH_MISMATCH' })
  expect(errorOf(await ask({ extensions: persisted(hash) }))).toEqual({ status: 200, code: 'PERSISTED_QUERY_NOT_FOUND' })
})

test('a text that is refused is not kept', async () => {
  const query = '{ me { __proto__: name } }'
  expect(errorOf(await ask({ query, extensions: persisted(hashOf(query)) })).code).toBe('NAME_NOT_ALLOWED')
  expect(errorOf(await ask({ extensions: persisted(hashOf(query)) })).code).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('strangers neither keep texts nor use kept ones', async () => {
  const query = 'mutation { login(input: { identifier: "a", password: "b" }) { accessToken } }'
  expect((await ask({ query, extensions: persisted(hashOf(query)) }, { token: null })).body.data).toEqual({ login: { accessToken: 'a token' } })
  expect(errorOf(await ask({ extensions: persisted(hashOf(query)) }, { token: null }))).toEqual({ status: 401, code: 'UNAUTHENTICATED' })
  expect(errorOf(await ask({ extensions: persisted(hashOf(query)) })).code).toBe('PERSISTED_QUERY_NOT_FOUND')
})

test('a partner runs its registered operations by their id', async () => {
  for (const named of [{ extensions: persisted(hashOf(BODY)) }, { documentId: hashOf(BODY) }, { documentId: `sha256:${hashOf(BODY)}` }]) {
    expect((await ask({ ...named, variables: { first: 5 } }, { token: partner })).body).toEqual({ data: { calls: [{ id: 'cal_1' }, { id: 'cal_2' }] } })
  }
  const { headers } = world.calls.requests.at(-1)!
  expect(JSON.parse(Buffer.from(headers.authorization!.split('.')[1]!, 'base64url').toString()).identity).toMatchObject({ kind: 'client', clientId: 'apc_1', userId: null })
  expect((await ask({ documentId: hashOf(RENAME), variables: { name: 'New' } }, { token: partner })).body.data).toEqual({ rename: { name: 'New' } })
})

test.each<[string, unknown, string]>([
  ['a text', { query: BODY }, 'PERSISTED_QUERY_ID_REQUIRED'],
  ['a registered text with its id', { query: BODY, documentId: hashOf(BODY) }, 'PERSISTED_QUERY_ID_REQUIRED'],
  ['an unknown id', { documentId: hashOf('{ me { name } }') }, 'PERSISTED_QUERY_NOT_IN_LIST'],
  ['a name as id', { documentId: 'OpenCalls' }, 'PERSISTED_QUERY_NOT_IN_LIST'],
  ['a path as id', { documentId: '../broken' }, 'PERSISTED_QUERY_NOT_IN_LIST'],
  ['the schema', { query: '{ __schema { queryType { name } } }' }, 'PERSISTED_QUERY_ID_REQUIRED'],
  ['a list too long', { documentId: hashOf(BODY), variables: { first: 5000 } }, 'LIST_SIZE_LIMIT_EXCEEDED'],
])('a partner asking by %s is refused', async (_, body, code) => {
  expect(errorOf(await ask(body, { token: partner }))).toEqual({ status: 400, code })
})

test.each(['harbour-reports', 'broken', '../acme-dispatch', 'ACME-DISPATCH', null])('a partner named %s has none of another’s operations', async client => {
  const token = await world.token({ sub: 'apc_2', sid: undefined, client_id: 'apc_2', client })
  expect(errorOf(await ask({ documentId: hashOf(BODY) }, { token })).code).toBe('PERSISTED_QUERY_NOT_IN_LIST')
})
