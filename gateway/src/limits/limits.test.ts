import { getIntrospectionQuery } from 'graphql'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startWorld, type World } from '../testing/gateway.fixture.ts'

let world: World

beforeAll(async () => {
  world = await startWorld({ development: false })
  await world.ask('{ me { name } }')
})
afterAll(() => world.stop())

const deep = (levels: number) => `{ me { ${'friend { '.repeat(levels - 2)}name${' }'.repeat(levels - 2)} } }`
const inFragments = (levels: number) => `{ me { ${'... { '.repeat(levels)}id${' }'.repeat(levels)} } }`
const aliases = (count: number) => `{ me { ${Array.from({ length: count }, (_, at) => `a${at}: name`).join(' ')} } }`
const roots = (count: number) => `{ ${Array.from({ length: count }, (_, at) => `a${at}: me { id }`).join(' ')} }`
const directives = (count: number) => `{ me { name ${'@include(if: true) '.repeat(count)} } }`
const throughFragments = (levels: number) => `{ me { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on User { friend { ${at === levels - 1 ? 'name' : `...F${at + 1}`} } }`).join(' ')}`
const bomb = (levels: number) => `{ me { ...F0 } } ${Array.from({ length: levels }, (_, at) => `fragment F${at} on User { ${at === levels - 1 ? 'name id' : `...F${at + 1} ...F${at + 1} ...F${at + 1} ...F${at + 1}`} }`).join(' ')}`

test.each<[string, string, string, Record<string, unknown>]>([
  ['depth', deep(13), 'DEPTH_LIMIT_EXCEEDED', { limit: 12 }],
  ['depth through fragments', throughFragments(12), 'DEPTH_LIMIT_EXCEEDED', { limit: 12 }],
  ['depth that the parser can hardly follow', `{ me ${'{ friend '.repeat(2400)}{ id }${' }'.repeat(2400)} }`, 'DEPTH_LIMIT_EXCEEDED', { limit: 12 }],
  ['inline fragments inside each other', inFragments(1200), 'DEPTH_LIMIT_EXCEEDED', { limit: 100 }],
  ['one inline fragment too many', inFragments(99), 'DEPTH_LIMIT_EXCEEDED', { limit: 100 }],
  ['aliases', aliases(51), 'ALIAS_LIMIT_EXCEEDED', { limit: 50 }],
  ['root fields', roots(21), 'ROOT_FIELD_LIMIT_EXCEEDED', { limit: 20 }],
  ['directives', directives(51), 'DIRECTIVE_LIMIT_EXCEEDED', { limit: 50 }],
  ['a fragment bomb', bomb(12), 'FIELD_LIMIT_EXCEEDED', { limit: 2000 }],
  ['a fragment bomb of nothing but fragments', bomb(20), 'FIELD_LIMIT_EXCEEDED', { limit: 2000 }],
  ['a fragment in itself', '{ me { ...A } } fragment A on User { friend { ...A } }', 'FRAGMENT_CYCLE', {}],
  ['fragments in a circle', '{ me { ...A } } fragment A on User { ...B } fragment B on User { ...A }', 'FRAGMENT_CYCLE', {}],
  ['tokens', `{ me { ${'name '.repeat(5000)} } }`, 'TOKEN_LIMIT_EXCEEDED', { limit: 5000 }],
  ['a list that is too long', '{ users(first: 1001) { id } }', 'LIST_SIZE_LIMIT_EXCEEDED', { limit: 1000, found: 1001 }],
  ['a list that is far too long, from its end', '{ users(last: 1000000000) { id } }', 'LIST_SIZE_LIMIT_EXCEEDED', { limit: 1000 }],
  ['a list too long by a default', 'query ($n: Int = 5000) { users(first: $n) { id } }', 'LIST_SIZE_LIMIT_EXCEEDED', { limit: 1000, found: 5000 }],
  ['values inside values', `{ echo(value: ${'['.repeat(21)}1${']'.repeat(21)}) }`, 'INPUT_DEPTH_LIMIT_EXCEEDED', { limit: 20 }],
  ['values inside values that the parser can hardly follow', `{ echo(value: ${'['.repeat(2400)}1${']'.repeat(2400)}) }`, 'DEPTH_LIMIT_EXCEEDED', { limit: 12 }],
  ['a document that is too long', `${'#'.repeat(50_000)}\n{ me { id } }`, 'DOCUMENT_LIMIT_EXCEEDED', { limit: 50_000, found: 50_014 }],
  ['a name that is too long', `{ ${'x'.repeat(101)} }`, 'NAME_NOT_ALLOWED', {}],
  ['a name that reaches into every object', '{ me { __proto__: name } }', 'NAME_NOT_ALLOWED', {}],
  ['another one', '{ constructor: me { id } }', 'NAME_NOT_ALLOWED', {}],
  ['and in a variable', 'query ($__proto__: String) { echo(name: $__proto__) }', 'NAME_NOT_ALLOWED', {}],
  ['and in a value', '{ echo(value: { __proto__: { admin: true } }) }', 'NAME_NOT_ALLOWED', {}],
  ['a subscription', 'subscription { me { id } }', 'SUBSCRIPTION_NOT_SUPPORTED', {}],
  ['the schema', getIntrospectionQuery(), 'INTROSPECTION_DISABLED', {}],
  ['one type', '{ me { id } __type(name: "User") { name } }', 'INTROSPECTION_DISABLED', {}],
])('%s is refused with its own code and numbers', async (_, query, code, facts) => {
  const { body } = await world.ask(query)
  expect(body).toMatchObject({ errors: [{ message: expect.stringMatching(/^[A-Z].*\.$/), extensions: { code, ...facts } }] })
})

test.each<[string, string, Record<string, unknown>?]>([
  ['depth', deep(12)],
  ['depth through fragments', throughFragments(10)],
  ['inline fragments inside each other', inFragments(98)],
  ['aliases', aliases(50)],
  ['root fields', roots(20)],
  ['directives', directives(50).replaceAll('@include(if: true)', '@x')],
  ['lists', 'query ($n: Int) { users(first: $n) { id } }', { n: 1000 }],
])('%s at the limit is let through', async (_, query, variables = {}) => {
  const { body } = await world.ask(query, { variables })
  expect((body.errors ?? []).map(({ extensions }) => extensions['code'])).not.toContain(expect.stringContaining('LIMIT'))
})

test('a list too long by a variable is refused', async () => {
  const { body } = await world.ask('query ($n: Int) { users(first: $n) { id } }', { variables: { n: 1e9 } })
  expect(body.errors).toMatchObject([{ extensions: { code: 'LIST_SIZE_LIMIT_EXCEEDED', limit: 1000, found: 1e9 } }])
})

test('variables that are nested too deep are refused, 20 are not', async () => {
  const nested = (levels: number): unknown => (levels === 0 ? 1 : [nested(levels - 1)])
  const query = 'query ($v: JSON) { echo(value: $v) }'
  expect((await world.ask(query, { variables: { v: nested(20) } })).body.errors).toBeUndefined()
  expect((await world.ask(query, { variables: { v: nested(21) } })).body.errors).toMatchObject([{ extensions: { code: 'INPUT_DEPTH_LIMIT_EXCEEDED' } }])
})

test('a body over a megabyte is refused with 413', async () => {
  const { status, body } = await world.ask('', { body: { query: '{ me { name } }', variables: { a: 'x'.repeat(1_000_000) } } })
  expect(status).toBe(413)
  expect(body.errors).toMatchObject([{ extensions: { code: 'BODY_TOO_LARGE', limit: 1_000_000 } }])
})

test('a list of operations is refused', async () => {
  const { status, body } = await world.ask('', { body: [{ query: '{ me { name } }' }, { query: '{ me { name } }' }] })
  expect(status).toBe(400)
  expect(body.errors).toMatchObject([{ extensions: { code: 'BATCHING_NOT_SUPPORTED' } }])
})

test('a sign-in is tried once per operation', async () => {
  const login = 'login(input: { identifier: "a", password: "b" }) { accessToken }'
  const { body } = await world.ask(`mutation { a: ${login} ...B } fragment B on Mutation { b: ${login} }`, { token: null })
  expect(body.errors).toMatchObject([{ extensions: { code: 'SIGN_IN_REPEATED' } }])
  expect((await world.ask(`mutation { ${login} }`, { token: null })).body.data).toEqual({ login: { accessToken: 'a token' } })
})

test.each([
  ['deep', deep(13)], ['many tokens', `{ me { ${'name '.repeat(5000)} } }`], ['a bomb', bomb(20)], ['hardly parseable', `{ echo(value: ${'['.repeat(2400)}1${']'.repeat(2400)}) }`],
  ['a long word', `{ ${'x'.repeat(900_000)} }`], ['many equal fields', `{ me { ${'name '.repeat(2400)} } }`], ['many comments', `${'#\n'.repeat(400_000)}{ me { id } }`], ['as many comments as may be', `${'#\n'.repeat(24_500)}{ me { friend { ${'friend { '.repeat(12)}id${' }'.repeat(12)} } } }`],
])('%s: refused before it costs much', async (_, query) => {
  const costs: number[] = []
  for (let at = 0; at < 10; at++) {
    const began = process.cpuUsage()
    const { status } = await world.ask('', { body: JSON.stringify({ query }) })
    expect(status).not.toBe(200)
    const { user, system } = process.cpuUsage(began)
    costs.push((user + system) / 1000)
  }
  // The cheapest, as the machine is shared; what grows faster than its length would take hundreds of milliseconds.
  expect(Math.min(...costs)).toBeLessThan(50)
})

test('those who may see the schema see it, in development or for support', async () => {
  expect((await world.ask(getIntrospectionQuery(), { token: await world.token({ roles: ['support'] }) })).body.data).toHaveProperty('__schema')
  expect((await world.ask(getIntrospectionQuery(), { token: null })).status).toBe(401)
})

test('names are suggested only to those who may see the schema', async () => {
  const ours = await world.ask('{ me { nam } }')
  const supports = await world.ask('{ me { nam } }', { token: await world.token({ roles: ['support'] }) })
  expect(ours.body.errors![0]!.message).toBe('Cannot query field "nam" on type "User".')
  expect(supports.body.errors![0]!.message).toContain('Did you mean "name"')
})

test.each([
  '{ me { name } }', '{ __typename }', '{ __schema { queryType { name } } }', 'mutation { rename(name: "x") { name } }', 'mutation { clientTokenCreate(input: { clientId: "a", clientSecret: "b" }) { accessToken } }',
  'mutation { login(input: { identifier: "a", password: "b" }) { accessToken } rename(name: "x") { name } }', 'mutation { ...F } fragment F on Mutation { rename(name: "x") { name } }', '{ ...Missing }',
  'mutation A { login(input: { identifier: "a", password: "b" }) { accessToken } } query B { me { name } }', '{ nothing }',
])('a stranger is not let to %s', async query => {
  const { status, body } = await world.ask('', { token: null, body: { query, operationName: query.includes(' A ') ? 'A' : undefined } })
  expect(status).toBe(401)
  expect(body).toEqual({ errors: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED' } }] })
})

test('a stranger finds nothing out about the schema by trying', async () => {
  const login = (selection: string) => `mutation { login(input: { identifier: "a", password: "b" }) { ${selection} } }`
  const answers = await Promise.all([login('acessToken'), login('... on User { name }'), login('... on Nobody { name }')].map(query => world.ask(query, { token: null })))
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  const unused = await world.ask(`${login('accessToken')} fragment F on User { name }`, { token: null })
  expect(unused.body.errors).toMatchObject([{ message: 'The fragment F is never used.' }])
})
