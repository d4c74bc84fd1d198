import { ApolloGateway } from '@apollo/gateway'
import { QueryPlanner } from '@apollo/query-planner'
import { ApolloServer } from '@apollo/server'
import { anonymous } from '@fieldgraph/kit/identity'
import { createLogger } from '@fieldgraph/kit/log'
import { generateKeyPair } from 'jose'
import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { createInternalTokens } from '../authentication/internal-tokens.ts'
import type { GatewayContext } from '../context.ts'
import { createSubgraphClient, type SubgraphClient } from '../subgraph-client.ts'
import { createSupergraph } from '../supergraph.ts'
import { FEDERATION, writeSupergraph } from '../testing/compose-toys.fixture.ts'
import { startToySubgraph, type ToySubgraph } from '../testing/toy-subgraph.fixture.ts'

const people: Record<string, object> = {
  1: { id: '1', name: 'Ada', email: 'ada@example.com', level: 3, boss: { id: '2' } },
  2: { id: '2', name: 'Bea', email: 'bea@example.com', level: 9, boss: null },
  3: { id: '3', name: 'Cem', email: null, level: 1, boss: { id: '1' } },
}
const calls = [
  { id: 'c1', status: 'DONE', agent: { id: '1' }, reviewer: { id: '2' }, tags: ['a', 'b'], seconds: 61, price: { amount: '1.50', currency: 'EUR' } },
  { id: 'c2', status: 'QUEUED', agent: { id: '2' }, reviewer: null, tags: [], seconds: 0, price: null },
  { id: 'c3', status: 'DONE', agent: { id: 'gone' }, reviewer: { id: '3' }, tags: ['c'], seconds: 7, price: { amount: '2', currency: 'USD' } },
  { id: 'c4', status: 'DONE', agent: null, reviewer: { id: '1' }, tags: ['d'], seconds: 8, price: null },
]

let toys: ToySubgraph[]
let client: SubgraphClient
let ours: ApolloServer<GatewayContext>
let stock: ApolloServer

beforeAll(async () => {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'
  toys = [
    await startToySubgraph(
      'identity',
      `${FEDERATION}
      type Query { me: User  user(id: ID!): User  users(first: Int = 2): [User!]! }
      type Mutation { rename(id: ID!, name: String!): User  promote(id: ID!): User }
      type User @key(fields: "id") { id: ID! name: String! email: String boss: User level: Int! @inaccessible greeting(to: String!, loud: Boolean = false): String! secret: Secret @inaccessible }
      type Secret @inaccessible { code: String! }`,
      {
        Query: { me: () => people[1], user: (_: unknown, { id }: { id: string }) => people[id] ?? null, users: (_: unknown, { first }: { first: number }) => Object.values(people).slice(0, first) },
        Mutation: { rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...people[id], name }), promote: (_: unknown, { id }: { id: string }) => people[id] },
        User: {
          __resolveReference: ({ id }: { id: string }) => (id === 'gone' ? null : people[id]),
          boss: ({ boss }: { boss: { id: string } | null }) => boss && people[boss.id],
          greeting: ({ name }: { name: string }, { to, loud }: { to: string; loud: boolean }) => (loud ? `${name} to ${to}`.toUpperCase() : `${name} to ${to}`),
        },
      },
    ),
    await startToySubgraph(
      'calls',
      `${FEDERATION}
      type Query { calls(status: Status): [Call!]  call(id: ID!): Call  search(text: String): [Found!]  entries: [Entry]  broken: String  matrix: [[Call]] }
      enum Status { DONE QUEUED HIDDEN @inaccessible }
      interface Entry @key(fields: "id") { id: ID! title: String! }
      union Found = Call | Note | User
      type Money @shareable { amount: String! currency: String! }
      type Call implements Entry @key(fields: "id") { id: ID! title: String! status: Status! agent: User reviewer: User tags: [String!]! seconds: Int! price: Money fails: String mustFail: String! }
      type Note implements Entry @key(fields: "id") { id: ID! title: String! author: User text: String! }
      type User @key(fields: "id") { id: ID! calls(first: Int): [Call!] callCount: Int! }`,
      {
        Query: {
          calls: (_: unknown, { status }: { status?: string }) => calls.filter(call => !status || call.status === status),
          call: (_: unknown, { id }: { id: string }) => calls.find(call => call.id === id) ?? null,
          search: () => [{ __typename: 'Call', ...calls[0] }, { __typename: 'Note', id: 'n1', text: 'hello', author: { id: '3' } }, { __typename: 'User', id: '2' }],
          entries: () => [{ __typename: 'Note', id: 'n1', text: 'hello', author: { id: '3' } }, null, { __typename: 'Call', ...calls[1] }],
          broken: () => { throw new Error('boom') },
          matrix: () => [[calls[0], null], [], [calls[2]]],
        },
        Call: { title: ({ id }: { id: string }) => `Call ${id}`, fails: ({ id }: { id: string }) => { if (id === 'c2') throw new Error('boom'); return 'fine' }, mustFail: ({ id }: { id: string }) => { if (id === 'c1') throw new Error('boom'); return 'fine' } },
        Entry: { __resolveReference: ({ id }: { id: string }) => ({ __typename: 'Call', ...calls.find(call => call.id === id) }) },
        Note: { title: ({ id }: { id: string }) => `Note ${id}` },
        User: { calls: ({ id }: { id: string }, { first }: { first?: number }) => calls.filter(call => call.agent?.id === id).slice(0, first), callCount: ({ id }: { id: string }) => calls.filter(call => call.agent?.id === id).length },
      },
    ),
    await startToySubgraph(
      'ratings',
      `${FEDERATION}
      type Query { ratings: [Rating!] }
      type Rating { id: ID! stars: Int! about: Entry rater: User }
      type Entry @key(fields: "id") @interfaceObject { id: ID! rating: Rating }
      type User @key(fields: "id") { id: ID! level: Int! @external email: String @external rank: String @requires(fields: "level email") }
`,
      {
        Query: { ratings: () => [{ id: 'r1', stars: 5, about: { id: 'c1' }, rater: { id: '1' } }, { id: 'r2', stars: 1, about: null, rater: { id: 'gone' } }] },
        Entry: { __resolveReference: ({ id }: { id: string }) => ({ id }), rating: ({ id }: { id: string }) => (id === 'c2' ? null : { id: `r-${id}`, stars: 4, about: { id }, rater: { id: '2' } }) },
        User: { rank: ({ level, email }: { level: number; email: string | null }) => `${level}/${email}` },
      },
    ),
    await startToySubgraph(
      'costs',
      `${FEDERATION}
      type Query { costs: String }
      type Call @key(fields: "id") { id: ID! seconds: Int! @external price: Money @external cost(factor: Float = 1): String @requires(fields: "seconds price { amount }") }
      type Money @shareable { amount: String! currency: String! }`,
      { Call: { cost: ({ seconds, price }: { seconds: number; price: { amount: string } | null }, { factor }: { factor: number }) => `${seconds}×${price?.amount ?? 'free'}×${factor}` } },
    ),
  ]
  const { file } = writeSupergraph(toys)
  const { privateKey: key } = await generateKeyPair('EdDSA', { crv: 'Ed25519' })
  const log = createLogger('gateway', 'silent')
  client = createSubgraphClient({ tokens: createInternalTokens({ key, kid: 'test' }), timeout: 5000, concurrency: 100 })
  ours = new ApolloServer<GatewayContext>({ gateway: createSupergraph({ file, client, urlOf: () => null, log }).gateway, stopOnTerminationSignals: false })
  stock = new ApolloServer({ gateway: new ApolloGateway({ supergraphSdl: readFileSync(file, 'utf8'), logger: { debug() {}, info() {}, warn() {}, error() {} } }), stopOnTerminationSignals: false })
  await Promise.all([ours.start(), stock.start()])
})
afterAll(async () => {
  await Promise.all([ours.stop(), stock.stop(), client.close(), ...toys.map(toy => toy.stop())])
})
beforeEach(() => {
  for (const toy of toys) toy.requests.length = 0
})

const context = (): GatewayContext => ({
  identity: anonymous, tokenId: 'test', headers: [], deadline: Date.now() + 5000, signal: new AbortController().signal,
  metadata: { ip: null, userAgent: null, clientName: null, operation: null, traceId: null }, log: createLogger('gateway', 'silent'), underWay: new Map(),
})

interface Answer {
  data?: unknown
  errors?: readonly { path?: readonly (string | number)[]; message: string; extensions?: { code?: unknown } }[]
}

async function both(query: string, variables: Record<string, unknown> = {}, operationName?: string): Promise<{ mine: Answer; theirs: Answer }> {
  const request = { query, variables, ...(operationName && { operationName }) }
  const [mine, theirs] = await Promise.all([ours.executeOperation(request, { contextValue: context() }), stock.executeOperation(request)])
  if (mine.body.kind !== 'single' || theirs.body.kind !== 'single') throw new Error('one piece was expected')
  return { mine: mine.body.singleResult, theirs: theirs.body.singleResult }
}

const paths = ({ errors = [] }: Answer) => errors.map(({ path }) => path?.join('.')).sort()

test.each<[string, string, Record<string, unknown>?, string?]>([
  ['entities of another subgraph', '{ calls { id agent { name email } } }'],
  ['a missing reference under a non-null field', '{ calls { agent { id name } reviewer { name boss { name } } } }'],
  ['two fields of the same type', '{ calls { agent { name } reviewer { name } } }'],
  ['aliases', '{ a: calls(status: DONE) { x: id x2: id } b: calls(status: QUEUED) { x: status who: agent { called: name } } }'],
  ['one alias, other arguments by place', '{ me { boss { g: greeting(to: "x") } calls { agent { g: greeting(to: "y", loud: true) } } } }'],
  ['equal entities with other selections', '{ calls { agent { g: greeting(to: "a") calls(first: 1) { id } } reviewer { g: greeting(to: "b") calls(first: 2) { id agent { name } } } } }'],
  ['there and back again', '{ me { name calls { id agent { callCount boss { callCount calls { reviewer { email } } } } } } }'],
  ['what is known already', '{ me { id name calls { agent { name } reviewer { id name } } } }'],
  ['what is known already, under another name', '{ me { name: email calls { agent { name } reviewer { email: name } } } }'],
  ['what is known to be null', '{ users(first: 3) { id email calls { agent { email } reviewer { email } } } }'],
  ['what is known in part', '{ users(first: 3) { id calls { agent { name email } reviewer { email boss { name calls { agent { name } } } } } name } }'],
  ['what a mutation has changed', 'mutation { rename(id: "1", name: "X") { name calls { agent { name } } } }'],
  ['fragments', 'query { calls { ...A ... on Call { seconds } } } fragment A on Call { id ...B agent { ...U } } fragment B on Call { status agent { email } } fragment U on User { name }'],
  ['@skip and @include', 'query ($yes: Boolean!, $no: Boolean = false) { calls @include(if: $yes) { id @skip(if: $yes) status @include(if: true) agent @skip(if: $no) { name @include(if: $no) email } } me @include(if: $no) { name } }', { yes: true }],
  ['@skip and @include, the other way', 'query ($yes: Boolean!, $no: Boolean = false) { calls @include(if: $yes) { id } me @skip(if: $yes) { ... @include(if: $no) { name } id } users { id } }', { yes: false, no: true }],
  ['a field twice, once left out', 'query ($no: Boolean!) { calls { id @include(if: $no) id agent { name @skip(if: $no) } agent @include(if: $no) { email } } }', { no: false }],
  ['a union', '{ search { __typename ... on Call { id agent { name } } ... on Note { text author { name } } ... on User { name callCount } } }'],
  ['an interface', '{ entries { __typename id title ... on Note { author { email } } ... on Call { agent { name } price { amount } } } }'],
  ['an interface without type name', '{ entries { id title ... on Call { status } } }'],
  ['an interface object', '{ entries { title rating { stars rater { name } } } }'],
  ['behind an interface object', '{ ratings { stars about { id title __typename ... on Call { status } } rater { name rank } } }'],
  ['@requires', '{ calls { id cost(factor: 2.5) } me { rank boss { rank } } }'],
  ['@requires of an inaccessible field for many', '{ users(first: 3) { rank name } }'],
  ['lists of lists', '{ matrix { id agent { name } } }'],
  ['empty lists and nulls', '{ user(id: "none") { name callCount } calls(status: QUEUED) { reviewer { name } tags price { amount } } }'],
  ['type names everywhere', '{ __typename t: __typename me { __typename k: __typename boss { kind: __typename } } }'],
  ['variables', 'query Q($id: ID!, $to: String!, $first: Int) { user(id: $id) { greeting(to: $to) calls(first: $first) { id } } }', { id: '1', to: 'you' }],
  ['variables in entity fetches', 'query Q($to: String!, $loud: Boolean) { calls { agent { greeting(to: $to, loud: $loud) } } }', { to: 'you', loud: true }],
  ['a default of a variable', 'query Q($first: Int = 1) { users(first: $first) { id calls(first: $first) { id } } }'],
  ['one of many operations', 'query A { me { id } } query B { me { name callCount } }', {}, 'B'],
  ['mutations one after the other', 'mutation { a: rename(id: "1", name: "X") { name callCount } b: promote(id: "2") { name calls { status } } }'],
  ['introspection', '{ __schema { queryType { name } types { name } } __type(name: "User") { fields { name } } me { name } }'],
  ['introspection by a variable', 'query Q($name: String!) { t: __type(name: $name) { ...T } } fragment T on __Type { name kind enumValues { name } }', { name: 'Status' }],
  ['an operation of nothing', 'query ($no: Boolean!) { me @include(if: $no) { id } }', { no: false }],
])('%s: the same as by Apollo’s executor', async (_, query, variables, operationName) => {
  const { mine, theirs } = await both(query, variables, operationName)

  expect(theirs.errors).toBeUndefined()
  expect(mine.errors).toBeUndefined()
  expect(JSON.stringify(mine.data)).toBe(JSON.stringify(theirs.data))
})

test.each([
  ['a failing root field', '{ broken me { name } }'],
  ['a failing field of some elements', '{ calls { id fails } }'],
  ['a failing field of an entity', '{ users(first: 3) { calls { id fails } } }'],
  ['a failing non-null field', '{ calls { id mustFail } me { name calls { mustFail } } }'],
])('%s: errors at the same places as by Apollo’s executor', async (_, query) => {
  const { mine, theirs } = await both(query)

  expect(JSON.stringify(mine.data)).toBe(JSON.stringify(theirs.data))
  expect(paths(mine)).toEqual(paths(theirs))
  expect(paths(mine)).not.toEqual([])
})

test('wrong variables are told before any subgraph is asked', async () => {
  const { mine, theirs } = await both('query ($id: ID!, $first: Int) { user(id: $id) { calls(first: $first) { id } } }', { first: 'many' })

  expect(mine.data).toBeUndefined()
  expect(mine.errors?.map(({ message }) => message)).toEqual(theirs.errors?.map(({ message }) => message))
  expect(mine.errors).toHaveLength(2)
})

test('equal questions to one subgraph at one moment are one call', async () => {
  await ours.executeOperation({ query: '{ calls { agent { name } reviewer { name } } }' }, { contextValue: context() })

  expect(toys[0]!.requests).toHaveLength(1)
  expect(toys[0]!.requests[0]!.variables['representations']).toHaveLength(4)
})

test('what a subgraph told of an entity is not asked again', async () => {
  const { body } = await ours.executeOperation({ query: '{ me { name calls { agent { name } reviewer { name } } } }' }, { contextValue: context() })

  expect(body).toMatchObject({ kind: 'single', singleResult: { data: { me: { name: 'Ada', calls: [{ agent: { name: 'Ada' }, reviewer: { name: 'Bea' } }] } } } })
  expect(toys[0]!.requests.map(({ variables }) => variables['representations'] ?? null)).toEqual([null, [{ __typename: 'User', id: '2' }]])
})

test('a plan is made once for all who ask', async () => {
  const planned = vi.spyOn(QueryPlanner.prototype, 'buildQueryPlan')
  onTestFinished(() => planned.mockRestore())
  const query = 'query Fresh { calls { agent { name } } }'
  await Promise.all(Array.from({ length: 20 }, () => ours.executeOperation({ query }, { contextValue: context() })))

  expect(planned).toHaveBeenCalledTimes(1)
})
