import { jwtVerify, SignJWT, type CryptoKey, type JWTVerifyGetKey } from 'jose'
import type { IncomingHttpHeaders } from 'node:http'
import { z } from 'zod'

const RowLevel = z.enum(['all', 'team', 'own', 'linked'])
export type RowLevel = z.infer<typeof RowLevel>

const Identity = z.object({
  /** A person, a partner's API client, nobody, or the gateway asking for itself. */
  kind: z.enum(['user', 'client', 'anonymous', 'service']),
  userId: z.string().nullable(),
  organizationId: z.string().nullable(),
  clientId: z.string().nullable(),
  sessionId: z.string().nullable(),
  /** The person for whom support acts. */
  onBehalfOf: z.string().nullable(),
  scopes: z.array(z.string()).readonly(),
  roles: z.array(z.string()).readonly(),
  /** How many of an organization's rows the caller sees, by domain. */
  rowLevels: z.record(z.string(), RowLevel).readonly(),
  /** Records of the domains that the caller is tied to. */
  links: z.array(z.string()).readonly(),
  teamIds: z.array(z.string()).readonly(),
  /** Those of the teams that the person leads. */
  ledTeamIds: z.array(z.string()).readonly().default([]),
  /** Where the organization's days begin and end, by its IANA name. */
  timeZone: z.string().default('UTC'),
})
export type Identity = Readonly<z.infer<typeof Identity>>

export const anonymous: Identity = {
  kind: 'anonymous', userId: null, organizationId: null, clientId: null, sessionId: null, onBehalfOf: null,
  scopes: [], roles: [], rowLevels: {}, links: [], teamIds: [], ledTeamIds: [], timeZone: 'UTC',
}

/** The gateway itself, e.g. asking which sessions were revoked. */
export const gatewayItself: Identity = { ...anonymous, kind: 'service' }

/** Whether one of the scopes grants the needed one: `*`, `fleet.*:read`, `calls.call:*` are wildcards. */
export function hasScope(scopes: readonly string[], needed: string): boolean {
  return scopes.some(scope => scope === needed || (scope.includes('*') && covers(scope, needed)))
}

function covers(scope: string, needed: string): boolean {
  if (scope === '*') return true
  const parts = split(scope)
  const wanted = split(needed)
  return parts.length === 3 && wanted.length === 3 && parts.every((part, at) => part === '*' || part === wanted[at])
}

const split = (scope: string) => scope.split(/[.:]/)

/** Support helps the members of an organization without knowing how to reach anyone. */
export const seesPersonalData = ({ roles }: Pick<Identity, 'roles'>): boolean => !roles.includes('support') || roles.includes('org_admin')

const ISSUER = 'fieldgraph-gateway'
const TYPE = 'gw+jwt'
const ALGORITHM = 'EdDSA'

export interface SealOptions {
  key: CryptoKey
  kid: string
  /** `subgraph:<name>`: no other subgraph accepts it. */
  audience: string
  lifetimeSeconds?: number
}

/** Gateway side: the verified caller, signed for one subgraph. */
export function sealIdentity(identity: Identity, { key, kid, audience, lifetimeSeconds = 60 }: SealOptions): Promise<string> {
  return new SignJWT({ identity }).setProtectedHeader({ alg: ALGORITHM, typ: TYPE, kid }).setIssuer(ISSUER).setAudience(audience).setIssuedAt().setExpirationTime(`${lifetimeSeconds}s`).sign(key)
}

export interface OpenOptions {
  /** The gateway's public keys, from a JWK Set. */
  keys: JWTVerifyGetKey
  audience: string
}

interface Opened {
  identity: Identity
  audience: string
  /** Epoch seconds. */
  expiresAt: number
}

/** The gateway uses a token for many calls; it is verified at the first. */
const opened = new WeakMap<JWTVerifyGetKey, Map<string, Opened>>()
const MOST_OPENED = 5000

/** Subgraph side: the caller as the gateway vouches for it; rejects on anything else (RFC 8725). */
export async function openIdentity(token: string, { keys, audience }: OpenOptions): Promise<Identity> {
  const known = opened.get(keys) ?? new Map<string, Opened>()
  opened.set(keys, known)
  const before = known.get(token)
  if (before?.audience === audience && before.expiresAt > Date.now() / 1000) return before.identity
  const { payload } = await jwtVerify(token, keys, { algorithms: [ALGORITHM], issuer: ISSUER, audience, typ: TYPE, requiredClaims: ['exp', 'iat'] })
  const identity = Identity.parse(payload['identity'])
  // Tokens are used in the order in which they were made: the first are the spent ones.
  if (known.size >= MOST_OPENED) for (const spent of [...known.keys()].slice(0, MOST_OPENED / 2)) known.delete(spent)
  known.set(token, { identity, audience, expiresAt: payload.exp ?? 0 })
  return identity
}

/** What travels from the gateway to a subgraph besides the token. */
export const HEADERS = {
  clientIp: 'fieldgraph-client-ip',
  userAgent: 'fieldgraph-user-agent',
  clientName: 'fieldgraph-client-name',
  operation: 'fieldgraph-operation',
  deadline: 'fieldgraph-deadline',
  traceparent: 'traceparent',
} as const

export interface RequestMetadata {
  ip: string | null
  userAgent: string | null
  clientName: string | null
  operation: string | null
  traceId: string | null
}

/** Header values are percent-encoded, since HTTP allows only ASCII there. */
export function readMetadata(headers: IncomingHttpHeaders): RequestMetadata {
  const read = (name: string): string | null => {
    const value = headers[name]
    return typeof value === 'string' && value !== '' ? decodeURIComponent(value) : null
  }
  return {
    ip: read(HEADERS.clientIp),
    userAgent: read(HEADERS.userAgent),
    clientName: read(HEADERS.clientName),
    operation: read(HEADERS.operation),
    traceId: read(HEADERS.traceparent)?.split('-')[1] ?? null,
  }
}

export function writeMetadata({ ip, userAgent, clientName, operation }: RequestMetadata): Record<string, string> {
  const values = { [HEADERS.clientIp]: ip, [HEADERS.userAgent]: userAgent, [HEADERS.clientName]: clientName, [HEADERS.operation]: operation }
  return Object.fromEntries(Object.entries(values).flatMap(([name, value]) => (value === null ? [] : [[name, encodeURIComponent(value.slice(0, 500).toWellFormed())]])))
}
