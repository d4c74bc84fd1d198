import { demoSignIns } from '@fieldgraph/infra/db/demo'
import { newId } from '@fieldgraph/kit/testing'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer } from '../system.fixture.ts'
import { system } from './started.fixture.ts'

const [admin] = demoSignIns
let token: string
beforeAll(async () => void (token = await system.signIn(admin.user.email)))

const post = async (body: string, headers: Record<string, string> = {}) => {
  const answer = await system.post(body, { authorization: `Bearer ${token}`, ...headers })
  const text = await answer.text()
  return { status: answer.status, text, json: JSON.parse(text) as Answer }
}
const send = (query: string, variables: unknown = {}) => post(JSON.stringify({ query, variables }))
const codeOf = ({ json }: { json: Answer }) => json.errors?.[0]?.extensions?.['code']
const count = async () => (await send('{ calls { totalCount } }')).json.data.calls.totalCount as number

const SCHEDULE = 'mutation ($input: CallScheduleInput!) { callSchedule(input: $input) { call { id } errors { code field } } }'
const schedule = (changes: Record<string, unknown>) =>
  send(SCHEDULE, { input: { prospectName: 'Ada', prospectPhone: '+33612345678', scheduledAt: '2031-01-01T10:00:00Z', idempotencyKey: newId('key'), ...changes } })

describe('what is no request is refused with a code', () => {
  test.each([
    ['malformed JSON', '{"query": "{ me { id } }"', 400],
    ['no JSON at all', 'hello', 400],
    ['an empty body', '', 400],
    ['a list of operations', '[{"query":"{ me { id } }"},{"query":"{ me { id } }"}]', 400],
    ['a duplicate key', '{"query":"{ me { id } }","query":"{ calls { totalCount } }"}', 400],
    ['no query', '{}', 400],
    ['a query that is no text', '{"query": 5}', 400],
    ['variables that are no object', '{"query":"{ me { id } }","variables":[1]}', 400],
  ])('%s', async (_, body, status) => {
    const answer = await post(body)
    expect([answer.status, typeof codeOf(answer)]).toEqual([status, 'string'])
    expect(answer.json.data ?? null).toBeNull()
  })

  test('a body past the limit', async () => {
    const answer = await post(JSON.stringify({ query: `{ me { id } } # ${'x'.repeat(1_100_000)}` }))
    expect([answer.status, typeof codeOf(answer)]).toEqual([413, 'string'])
  })
})

describe('an operation that does not fit is refused with a code', () => {
  test.each([
    ['a syntax error', '{ me { id }', 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ me { shoeSize } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['an unknown operation', 'query A { me { id } } query B { me { id } }', /OPERATION|BAD_REQUEST/],
    ['a type that does not fit', '{ calls(first: "many") { totalCount } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a missing argument', '{ call { id } }', 'GRAPHQL_VALIDATION_FAILED'],
    ['a subscription', 'subscription { calls { totalCount } }', /./],
    ['a depth past the limit', `{ me { ${'organization { callKpis(period: {from: "2026-01-01T00:00:00Z", until: "2026-02-01T00:00:00Z"}) { groups { agent { organization { id } } } } }'.repeat(1)} ${'membership { user { '.repeat(8)} id ${'} }'.repeat(8)} } }`, /DEPTH/],
    ['aliases past the limit', `{ ${Array.from({ length: 60 }, (__, index) => `a${index}: me { id }`).join(' ')} }`, /ALIAS|ROOT/],
    ['tokens past the limit', `{ ${'me { id } '.repeat(2000)} }`, /./],
  ] as const)('%s', async (_, query, code) => {
    const answer = await send(query)
    expect(String(codeOf(answer))).toMatch(code instanceof RegExp ? code : new RegExp(`^${code}$`))
    expect(answer.json.data ?? null).toBeNull()
  })
})

describe('an input that is not well-formed is told with its field, and nothing is written', () => {
  test.each([
    ['an empty text', { prospectName: '' }, 'INVALID_INPUT', ['input', 'prospectName']],
    ['blanks', { prospectName: '   ' }, 'INVALID_INPUT', ['input', 'prospectName']],
    ['a long text', { prospectName: 'x'.repeat(500_000) }, 'INVALID_INPUT', ['input', 'prospectName']],
    ['NUL', { prospectName: 'a\u0000b' }, 'INVALID_INPUT', ['input', 'prospectName']],
    ['a control character', { notes: 'a\u0007b' }, 'INVALID_INPUT', ['input', 'notes']],
    ['half a character', { notes: 'a\ud800' }, 'INVALID_INPUT', ['input', 'notes']],
    ['a number that is none', { prospectPhone: '0612' }, 'INVALID_INPUT', ['input', 'prospectPhone']],
    ['an address that is none', { prospectEmail: 'ada' }, 'INVALID_INPUT', ['input', 'prospectEmail']],
    ['a day that does not exist', { scheduledAt: '2026-02-30T10:00:00Z' }, 'INVALID_INPUT', ['input', 'scheduledAt']],
    ['an id of another type', { agentId: newId('cal') }, 'INVALID_INPUT', ['input', 'agentId']],
    ['an id that is none', { agentId: 'x' }, 'INVALID_INPUT', ['input', 'agentId']],
    ['a prototype', { __proto__: null, constructor: 'x' }, /./, undefined],
  ] as const)('%s', async (_, changes, code, field) => {
    const before = await count()
    const answer = await schedule(changes)
    const [asData] = answer.json.data?.callSchedule?.errors ?? []
    const [asError] = answer.json.errors ?? []
    const told = asData ?? { code: asError?.extensions?.['code'], field: asError?.extensions?.['field'] }
    expect(String(told.code)).toMatch(code)
    if (field) expect(told.field).toEqual(field)
    expect(answer.json.data?.callSchedule?.call ?? null).toBeNull()
    expect(await count()).toBe(before)
  })

  test.each([
    ['first: -1', ['first']],
    ['first: 1000000000', ['first']],
    ['first: 1, last: 1', ['last']],
    ['after: "nonsense"', ['after']],
    ['after: ""', ['after']],
  ])('a page of %s', async (args, field) => {
    const answer = await send(`{ calls(${args}) { totalCount } }`)
    expect(codeOf(answer)).toMatch(/INVALID_INPUT|PAGE|LIST/)
    if (codeOf(answer) === 'INVALID_INPUT') expect(answer.json.errors?.[0]?.extensions?.['field']).toEqual(field)
  })
})

describe('a token that is none gets 401, in the same words for all', () => {
  const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  test.each([
    ['nonsense', () => 'nonsense'],
    ['alg none', () => `${encode({ alg: 'none', typ: 'at+jwt' })}.${token.split('.')[1]}.`],
    ['a changed payload', () => [token.split('.')[0], encode({ ...(JSON.parse(Buffer.from(token.split('.')[1]!, 'base64url').toString()) as object), sub: newId('usr') }), token.split('.')[2]].join('.')],
    ['another key id', () => [encode({ alg: 'EdDSA', typ: 'at+jwt', kid: 'mine' }), ...token.split('.').slice(1)].join('.')],
    ['a very long one', () => 'a'.repeat(9000)],
  ])('%s', async (_, make) => {
    const answer = await system.post('{"query":"{ me { id } }"}', { authorization: `Bearer ${make()}` })
    expect(answer.status).toBe(401)
    const { errors } = (await answer.json()) as Answer
    expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
    expect(errors![0]!.message).toBe(((await (await system.post('{"query":"{ me { id } }"}', { authorization: 'Bearer x' })).json()) as Answer).errors![0]!.message)
  })

  test('a spent session is refused everywhere within a minute', async () => {
    const short = await system.signIn(admin.user.email)
    expect((await system.ask('mutation { logout { endedSessions } }', {}, short)).data.logout.endedSessions).toBe(1)
    await expect.poll(async () => (await system.ask('{ me { id } }', {}, short)).errors?.[0]?.extensions?.['code'], { timeout: 19_000, interval: 500 }).toBe('UNAUTHENTICATED')
  }, 25_000)
})

test('no refusal tells of SQL, tables, hosts, paths or the stack', async () => {
  const bad = await Promise.all([
    send('{ calls(after: "WyJjYWxscywgb2NjdXJyZWRBdCBkZXNjIiwiYSIsImIiXQ") { totalCount edges { cursor } } }'),
    schedule({ prospectPhone: '1' }),
    schedule({ agentId: newId('usr'), idempotencyKey: 'x' }),
    send('{ nothing }'),
    post('{'),
  ])
  for (const { text } of bad) expect(text).not.toMatch(/select |insert |call_center|127\.0\.0\.1|localhost|node_modules|\.ts:|at [A-Z]\w+\.|stacktrace/i)
})
