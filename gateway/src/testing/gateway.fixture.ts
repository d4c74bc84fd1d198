import { exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWK } from 'jose'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readGatewaySettings, type GatewaySettings } from '../env.ts'
import { startGateway, type Gateway } from '../server.ts'
import { FEDERATION, writeSupergraph } from './compose-toys.fixture.ts'
import { json, startToySubgraph, type ToySubgraph } from './toy-subgraph.fixture.ts'

export interface SigningPair {
  key: CryptoKey
  kid: string
  published: JWK
}

export interface Reply {
  status: number
  headers: Headers
  body: { data?: Record<string, unknown> | null; errors?: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] }
  text: string
}

export interface AskOptions {
  /** Null: without one. */
  token?: string | null
  variables?: Record<string, unknown>
  headers?: Record<string, string>
  /** More of the request's object, or in place of it. */
  body?: unknown
  signal?: AbortSignal
}

export interface World {
  gateway: Gateway
  identity: ToySubgraph
  calls: ToySubgraph
  supergraphFile: string
  operationsDirectory: string
  signing: SigningPair
  /** A good token of a signed-in person, but for what is changed. */
  token(claims?: Record<string, unknown>): Promise<string>
  ask(query: string, options?: AskOptions): Promise<Reply>
  stop(): Promise<void>
}

export const ISSUER = 'http://graph.example.com'

export async function makeKeys(kid: string): Promise<SigningPair> {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return { key: privateKey, kid, published: { ...(await exportJWK(publicKey)), kid, alg: 'EdDSA', use: 'sig' } }
}

export const tokenBy = ({ key, kid }: SigningPair, claims: Record<string, unknown> = {}): Promise<string> =>
  new SignJWT({ iss: ISSUER, aud: 'fieldgraph', sub: 'usr_1', sid: 'ses_1', org: 'org_1', scope: 'calls.call:read', rows: { calls: 'own' }, links: [], teams: [], roles: ['agent'], exp: Math.floor(Date.now() / 1000) + 600, ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .setIssuedAt()
    .sign(key)

/** The whole gateway over two small subgraphs on real HTTP. */
export async function startWorld(changes: Partial<GatewaySettings> = {}): Promise<World> {
  const signing = await makeKeys('identity-1')
  const internal = await makeKeys('gateway-1')
  const [identity, calls] = await Promise.all([startIdentity(), startCalls()])
  identity.resources.set('/.well-known/jwks.json', response => json(response, 200, { keys: [signing.published] }))
  const { file, directory } = writeSupergraph([identity, calls])
  const signingKeysFile = join(directory, 'gateway-signing.json')
  writeFileSync(signingKeysFile, JSON.stringify({ keys: [{ ...(await exportJWK(internal.key)), kid: internal.kid, alg: 'EdDSA' }] }))
  const operationsDirectory = join(directory, 'operations')
  mkdirSync(operationsDirectory)

  const settings = readGatewaySettings({ GATEWAY_PORT: '0', GATEWAY_SIGNING_KEYS_FILE: signingKeysFile, SUPERGRAPH_FILE: file, PUBLIC_URL: ISSUER, NODE_ENV: 'development' })
  process.env['LOG_LEVEL'] ??= 'silent'
  const gateway = await startGateway({ ...settings, ...changes })
  const token = (claims?: Record<string, unknown>) => tokenBy(signing, claims)
  return {
    gateway, identity, calls, supergraphFile: file, operationsDirectory, signing, token,
    async ask(query, { token: given, variables, headers = {}, body, signal } = {}) {
      const bearer = given === undefined ? await token() : given
      const answer = await fetch(`${gateway.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(bearer !== null && { authorization: `Bearer ${bearer}` }), ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body ?? { query, variables }),
        ...(signal && { signal }),
      })
      const text = await answer.text()
      return { status: answer.status, headers: answer.headers, text, body: (text.startsWith('{') ? JSON.parse(text) : {}) as Reply['body'] }
    },
    async stop() {
      await gateway.stop()
      await Promise.all([identity.stop(), calls.stop()])
    },
  }
}

const startIdentity = () =>
  startToySubgraph(
    'identity',
    `${FEDERATION}
    scalar DateTime
    type Query { me: User @access  users(first: Int, last: Int): [User!] @access  echo(value: JSON, name: String): String @access  revokedSessions(since: DateTime!): [RevokedSession!] @access @inaccessible }
    scalar JSON
    type RevokedSession @inaccessible { sessionId: ID! revokedAt: DateTime! }
    type Mutation {
      login(input: LoginInput!): LoginPayload @public
      rename(name: String!): User @access
      clientTokenCreate(input: ClientTokenCreateInput!): ClientTokenCreatePayload @public @inaccessible
    }
    input LoginInput { identifier: String! password: String! }
    type LoginPayload { accessToken: String }
    input ClientTokenCreateInput @inaccessible { clientId: String! clientSecret: String! scope: String }
    type UserError { code: String! message: String! }
    type ClientTokenCreatePayload @inaccessible { accessToken: String expiresIn: Int scope: String retryAfterSeconds: Int errors: [UserError!]! }
    type User @key(fields: "id") { id: ID! name: String! friend: User nickname: String }`,
    {
      Query: { me: () => ({ id: 'usr_1', name: 'Ada' }), users: () => [{ id: 'usr_1', name: 'Ada' }], echo: (_: unknown, { value, name }: { value: unknown; name: unknown }) => JSON.stringify(value ?? name), revokedSessions: () => [] },
      Mutation: {
        login: () => ({ accessToken: 'a token' }),
        rename: (_: unknown, { name }: { name: string }) => ({ id: 'usr_1', name }),
        clientTokenCreate: (_: unknown, { input }: { input: { clientId: string; clientSecret: string; scope: string | null } }) =>
          input.clientSecret === 's e:cret+' ? { accessToken: `token of ${input.clientId}`, expiresIn: 600, scope: input.scope ?? 'calls.call:read', errors: [] }
          : input.clientSecret === 'throttled' ? { retryAfterSeconds: 7, errors: [{ code: 'THROTTLED', message: 'Wait.' }] }
          : input.scope === 'everything' ? { errors: [{ code: 'INVALID_SCOPE', message: 'No.' }] }
          : { errors: [{ code: 'INVALID_CREDENTIALS', message: 'No.' }] },
      },
      User: { __resolveReference: ({ id }: { id: string }) => ({ id, name: `User ${id}` }), friend: () => ({ id: 'usr_2', name: 'Bea' }), nickname: () => 'Nick' },
    },
  )

const startCalls = () =>
  startToySubgraph(
    'call-center',
    `${FEDERATION}
    type Query { calls(first: Int): [Call!] @access  call(id: ID!): Call @access }
    type Mutation { callLog(note: String): Call @access }
    type Call @key(fields: "id") { id: ID! note: String agent: User }
    type User @key(fields: "id") { id: ID! calls: [Call!] }`,
    {
      Query: { calls: () => [{ id: 'cal_1', note: 'one', agent: { id: 'usr_1' } }, { id: 'cal_2', note: 'two', agent: { id: 'usr_2' } }], call: () => null },
      Mutation: { callLog: (_: unknown, { note }: { note: string }) => ({ id: 'cal_3', note, agent: { id: 'usr_1' } }) },
      User: { calls: () => [{ id: 'cal_1', note: 'one', agent: { id: 'usr_1' } }] },
    },
  )
