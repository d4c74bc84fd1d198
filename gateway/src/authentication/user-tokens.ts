import type { Identity } from '@fieldgraph/kit/identity'
import { allowedFrom } from '@fieldgraph/kit/ip-ranges'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import { LRUCache } from 'lru-cache'
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { KeySet } from './key-set.ts'

export interface Verified {
  identity: Identity
  /** Names the token in caches without being it. */
  tokenId: string
  /** A partner's name, which is that of its registered operations. */
  client: string | null
  /** A partner's token is good in its networks only; made once, as it is asked at every request. */
  mayComeFrom(ip: string): boolean
  /** Epoch seconds. */
  expiresAt: number
}

export interface UserTokens {
  /** Rejects on any flaw of the token; the reason is for nobody outside. */
  verify(token: string): Promise<Verified>
  /** Forgets what was verified by earlier keys. */
  clear(): void
}

export interface UserTokenOptions {
  keys: KeySet
  issuer: string
  isRevoked: (sessionId: string) => boolean
}

const MOST_BYTES = 8192
const MOST_VERIFIED = 20_000
/** Headers by which a token would bring its own key, or rules of its own. */
const FOREIGN = ['jwk', 'jku', 'x5u', 'x5c', 'x5t', 'x5t#S256', 'crit', 'b64', 'zip', 'cty']

const names = z.array(z.string()).default([])
const Claims = z.object({
  sub: z.string().min(1),
  exp: z.number(),
  sid: z.string().nullish(),
  org: z.string().nullish(),
  scope: z.string().default(''),
  rows: z.record(z.string(), z.enum(['all', 'team', 'own', 'linked'])).default({}),
  links: names,
  teams: names,
  leads: names,
  zone: z.string().default('UTC'),
  roles: names,
  client_id: z.string().nullish(),
  client: z.string().nullish(),
  /** The addresses and networks that it may come from; none: any. */
  ips: names,
  /** Who really acts, when it is not the subject (RFC 8693). */
  act: z.object({ sub: z.string() }).nullish(),
})

/** Checks people's and partners' access tokens (RFC 8725, RFC 9068). */
export function createUserTokens({ keys, issuer, isRevoked }: UserTokenOptions): UserTokens {
  const verified = new LRUCache<string, Verified>({ max: MOST_VERIFIED })

  async function check(token: string, tokenId: string): Promise<Verified> {
    const header = decodeProtectedHeader(token)
    if (FOREIGN.some(name => name in header)) throw new Error('a header that is not ours')
    const { payload } = await jwtVerify(token, keys.keyOf, { algorithms: ['EdDSA'], typ: 'at+jwt', issuer, audience: 'fieldgraph', requiredClaims: ['exp', 'iat', 'sub'] })
    const claims = Claims.parse(payload)
    return { identity: identityOf(claims), tokenId, client: claims.client ?? null, mayComeFrom: allowedFrom(claims.ips), expiresAt: claims.exp }
  }

  return {
    async verify(token) {
      if (token.length > MOST_BYTES) throw new Error('too long')
      const tokenId = createHash('sha256').update(token).digest('base64url')
      let known = verified.get(tokenId)
      if (!known) {
        known = await check(token, tokenId)
        verified.set(tokenId, known)
      }
      if (known.expiresAt <= Date.now() / 1000) throw new Error('expired')
      if (known.identity.sessionId && isRevoked(known.identity.sessionId)) throw new Error('revoked')
      return known
    },
    clear: () => verified.clear(),
  }
}

function identityOf({ sub, sid, org, scope, rows, links, teams, leads, zone, roles, client_id: clientId, act }: z.infer<typeof Claims>): Identity {
  const partner = clientId !== null && clientId !== undefined
  const actor = act?.sub ?? null
  return {
    kind: partner ? 'client' : 'user',
    userId: partner ? null : (actor ?? sub),
    onBehalfOf: actor && actor !== sub ? sub : null,
    organizationId: org ?? null,
    clientId: clientId ?? null,
    sessionId: sid ?? null,
    scopes: scope.split(' ').filter(part => part !== ''),
    roles,
    rowLevels: rows,
    links,
    teamIds: teams,
    ledTeamIds: leads,
    timeZone: zone,
  }
}
