import { createDatabase } from '@fieldgraph/kit/database'
import { anonymous, type Identity } from '@fieldgraph/kit/identity'
import { createLogger } from '@fieldgraph/kit/log'
import { newId, type Answer } from '@fieldgraph/kit/testing'
import { createLocalJWKSet, decodeProtectedHeader, exportJWK, generateKeyPair, jwtVerify, type JWTPayload } from 'jose'
import type { Kysely } from 'kysely'
import { randomInt } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { inject } from 'vitest'
import type { DB } from '../db.ts'
import { hashPassword } from '../passwords/hashing.ts'
import { identity } from '../subgraph.ts'
import { signingKeys } from '../tokens/signing-keys.ts'

export const PASSWORD = 'meadow-lantern-harbour'

/** Writes a new key set to the file that identity signs with. */
export async function newSigningKey(kid = 'test-key', others: object[] = []): Promise<object> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const key = { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA', use: 'sig' }
  const file = (process.env['IDENTITY_SIGNING_KEYS_FILE'] ??= join(mkdtempSync(join(tmpdir(), 'fieldgraph-keys-')), 'keys.json'))
  writeFileSync(file, JSON.stringify({ keys: [key, ...others] }))
  return key
}

await newSigningKey()

const url = inject('postgres').urls['identity']!
const log = createLogger('identity', 'silent')

/** As the serving role, with connections enough for what is truly at once. */
export const serving: Kysely<DB> = createDatabase<DB>({ url, schema: 'identity', poolSize: 20 })
/** Past the graph and past row level security. */
export const past: Kysely<DB> = createDatabase<DB>({ url: inject('postgres').adminUrl, schema: 'identity', poolSize: 2 })

/** An address that no other test asks from. */
export const newIp = (): string => `10.${randomInt(256)}.${randomInt(256)}.${randomInt(1, 255)}`

export interface Asking {
  ip?: string | null
  identity?: Identity
  userAgent?: string
}

/** Asks identity as the gateway would, for a stranger unless said otherwise. */
export async function ask(query: string, variables: Record<string, unknown> = {}, asking: Asking = {}): Promise<Answer> {
  const { ip = newIp(), identity: caller = anonymous, userAgent = 'vitest' } = asking
  const request = { ip, userAgent, clientName: 'tests', operation: null, traceId: null }
  const contextValue = identity.createContext(serving, { identity: caller, request, log })
  const { body } = await identity.server.executeOperation({ query, variables }, { contextValue })
  if (body.kind !== 'single') throw new Error('Expected a single result.')
  return body.singleResult
}

export interface Member {
  userId: string
  organizationId: string
  membershipId: string
  email: string
  username: string
}

export interface NewMember {
  organizationId?: string
  userId?: string
  scopes?: string[]
  rowLevels?: Record<string, string>
  status?: 'ACTIVE' | 'SUSPENDED' | 'INVITED'
  membershipStatus?: 'ACTIVE' | 'SUSPENDED'
  passwordHash?: string | null
}

let standardHash: Promise<string> | undefined

/** A person with a password and one role, in an organization of their own unless one is given. */
export async function member({
  organizationId = newId('org'), userId = newId('usr'), scopes = ['*'], rowLevels = { identity: 'all', calls: 'all' },
  status = 'ACTIVE', membershipStatus = 'ACTIVE', passwordHash,
}: NewMember = {}): Promise<Member> {
  const email = `${userId.toLowerCase()}@example.com`
  const username = userId.slice(-20)
  const hash = passwordHash === undefined ? await (standardHash ??= hashPassword(PASSWORD)) : passwordHash
  const membershipId = newId('mbr')
  const roleId = newId('rol')
  const organization = { id: organizationId, name: `Organization ${organizationId.slice(-4)}` }
  await past.insertInto('organizations').values(organization).onConflict(conflict => conflict.doNothing()).execute()
  const user = { id: userId, email, username, displayName: 'Ada Byron', firstName: 'Ada', lastName: 'Byron', status, passwordHash: hash }
  await past.insertInto('users').values(user).onConflict(conflict => conflict.doNothing()).execute()
  await past.insertInto('memberships').values({ id: membershipId, organizationId, userId, status: membershipStatus }).execute()
  await past.insertInto('roles').values({ id: roleId, organizationId, key: `test.t${roleId.slice(-8)}`, name: 'Tester', rowLevels: JSON.stringify(rowLevels) }).execute()
  if (scopes.length > 0) await past.insertInto('rolePermissions').values(scopes.map(scope => ({ organizationId, roleId, scope }))).execute()
  await past.insertInto('membershipRoles').values({ organizationId, membershipId, roleId }).execute()
  return { userId, organizationId, membershipId, email, username }
}

const PAYLOAD = `{
  accessToken refreshToken expiresAt sessionExpiresAt retryAfterSeconds
  organization { id name } organizations { id name } user { id displayName } errors { code message field }
}`
export const LOGIN = `mutation ($input: LoginInput!) { login(input: $input) ${PAYLOAD} }`
const LOGIN_WITH_QR = `mutation ($code: String!) { loginWithQr(input: { code: $code }) ${PAYLOAD} }`
const REFRESH = `mutation ($refreshToken: String!) { refreshSession(input: { refreshToken: $refreshToken }) ${PAYLOAD} }`
const SWITCH = `mutation ($organizationId: ID!) { switchOrganization(input: { organizationId: $organizationId }) ${PAYLOAD} }`

const unwrap = (answer: Answer, field: string) => {
  if (answer.errors) throw new Error(answer.errors.map(error => error.message).join(' '))
  return answer.data[field]
}

export const login = async (identifier: string, password = PASSWORD, asking: Asking = {}, organizationId?: string) =>
  unwrap(await ask(LOGIN, { input: { identifier, password, organizationId } }, asking), 'login')
export const loginWithQr = async (code: string, asking: Asking = {}) => unwrap(await ask(LOGIN_WITH_QR, { code }, asking), 'loginWithQr')
export const refresh = async (refreshToken: string, asking: Asking = {}) => unwrap(await ask(REFRESH, { refreshToken }, asking), 'refreshSession')
export const switchTo = async (organizationId: string, asking: Asking = {}) => unwrap(await ask(SWITCH, { organizationId }, asking), 'switchOrganization')

export interface Verified {
  claims: JWTPayload & Record<string, any>
  header: ReturnType<typeof decodeProtectedHeader>
  identity: Identity
}

/** What the gateway reads from an access token. */
export async function verify(accessToken: string): Promise<Verified> {
  const { published } = await signingKeys()
  const expected = { algorithms: ['EdDSA'], typ: 'at+jwt', issuer: 'http://localhost:4000', audience: 'fieldgraph' }
  const { payload } = await jwtVerify(accessToken, createLocalJWKSet({ keys: [...published] }), expected)
  const claims: Verified['claims'] = payload
  const isClient = payload.sub?.startsWith('apc_') ?? false
  return {
    claims,
    header: decodeProtectedHeader(accessToken),
    identity: {
      kind: isClient ? 'client' : 'user',
      userId: isClient ? null : (payload.sub ?? null),
      clientId: isClient ? (payload.sub ?? null) : null,
      organizationId: claims.org,
      sessionId: claims.sid,
      onBehalfOf: null,
      scopes: claims.scope.split(' ').filter(Boolean),
      roles: claims.roles,
      rowLevels: claims.rows,
      links: claims.links,
      teamIds: claims.teams,
      ledTeamIds: claims.leads ?? [],
      timeZone: claims.zone,
    },
  }
}

/** The caller that an answer's access token stands for. */
export const bearer = async ({ accessToken }: { accessToken: string }): Promise<Identity> => (await verify(accessToken)).identity
