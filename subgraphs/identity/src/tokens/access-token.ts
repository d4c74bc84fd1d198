import { readEnv } from '@fieldgraph/kit/env'
import type { RowLevel } from '@fieldgraph/kit/identity'
import { SignJWT } from 'jose'
import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { signingKeys } from './signing-keys.ts'

export const ACCESS_TOKEN_SECONDS = 600

/** What an access token says of its bearer, before it gets its times and its signature. */
export interface AccessClaims {
  /** usr_… or apc_… */
  subject: string
  sessionId: string
  /** The instant at which the session ends: no token outlives it. */
  sessionExpiresAt: string
  organizationId: string
  scopes: readonly string[]
  rowLevels: Readonly<Record<string, RowLevel>>
  links?: readonly string[]
  teamIds?: readonly string[]
  ledTeamIds?: readonly string[]
  /** The organization's. */
  timeZone: string
  roles?: readonly string[]
  /** Of a partner's client only. */
  client?: {
    /** The name of its registered operations. */
    name: string
    allowedIpRanges: readonly string[]
    requestsPerMinute: number | null
  }
}

export interface AccessToken {
  accessToken: string
  expiresAt: string
  expiresIn: number
}

/** Signs an access token of ten minutes (RFC 9068). */
export async function issueAccessToken(claims: AccessClaims, now = new Date()): Promise<AccessToken> {
  const { PUBLIC_URL: issuer } = readEnv({ PUBLIC_URL: z.string().default('http://localhost:4000') })
  const { key, kid } = await signingKeys()
  const issuedAt = Math.floor(now.getTime() / 1000)
  const expires = Math.min(issuedAt + ACCESS_TOKEN_SECONDS, Math.floor(Date.parse(claims.sessionExpiresAt) / 1000))
  const accessToken = await new SignJWT({
    sid: claims.sessionId,
    org: claims.organizationId,
    scope: claims.scopes.join(' '),
    rows: claims.rowLevels,
    links: claims.links ?? [],
    teams: claims.teamIds ?? [],
    // Few lead one, and tokens travel with every request.
    ...(claims.ledTeamIds && claims.ledTeamIds.length > 0 && { leads: claims.ledTeamIds }),
    zone: claims.timeZone,
    roles: claims.roles ?? [],
    ...(claims.client && {
      client_id: claims.subject,
      client: claims.client.name,
      ...(claims.client.allowedIpRanges.length > 0 && { ips: claims.client.allowedIpRanges }),
      ...(claims.client.requestsPerMinute !== null && { rate: claims.client.requestsPerMinute }),
    }),
  })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid })
    .setIssuer(issuer)
    .setAudience('fieldgraph')
    .setSubject(claims.subject)
    .setJti(randomUUID())
    .setIssuedAt(issuedAt)
    .setExpirationTime(expires)
    .sign(key)
  return { accessToken, expiresAt: new Date(expires * 1000).toISOString(), expiresIn: expires - issuedAt }
}
