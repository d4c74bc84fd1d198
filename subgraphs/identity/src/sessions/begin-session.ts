import type { Kysely } from 'kysely'
import type { SessionMethod } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { findGrants, type Grants } from '../roles/role.queries.ts'
import { issueAccessToken, type AccessToken } from '../tokens/access-token.ts'
import { meet } from '../tokens/scopes.ts'
import { hashSecret, newSecret } from '../tokens/secrets.ts'
import { insertRefreshToken } from './refresh-token.queries.ts'
import { insertSession, type SessionRow } from './session.queries.ts'

/** People prove themselves anew after 30 days, however busy they are (NIST SP 800-63B, 2.1.3). */
const SESSION_MILLISECONDS = 30 * 24 * 3600 * 1000

export interface NewSession {
  userId: string
  membershipId: string
  method: Exclude<SessionMethod, 'CLIENT_SECRET'>
  /** What it may do at most; null: whatever the membership may. */
  scopes?: readonly string[] | null
  qrCredentialId?: string
  /** Where it goes on from another session: the end of that one. */
  expiresAt?: string
}

export interface OpenSession {
  session: SessionRow
  refreshToken: string
  grants: Grants
}

/** Begins a session of a member of the transaction's organization, with the first token of its family. */
export async function beginSession(trx: Kysely<DB>, { request }: Context, { scopes = null, expiresAt, ...values }: NewSession): Promise<OpenSession> {
  const session = await insertSession(trx, {
    ...values,
    scopes: scopes ? [...scopes] : null,
    expiresAt: expiresAt ?? new Date(Date.now() + SESSION_MILLISECONDS).toISOString(),
    ip: request.ip,
    userAgent: request.userAgent,
  })
  const refreshToken = newSecret('fgr')
  await insertRefreshToken(trx, { sessionId: session.id, tokenHash: hashSecret(refreshToken) })
  return { session, refreshToken, grants: await findGrants(trx, values.membershipId) }
}

/** The access token of a person's session. A limited one gives what both its limit and the person's roles give. */
export const accessTokenOf = ({ session, grants }: Pick<OpenSession, 'session' | 'grants'>): Promise<AccessToken> =>
  issueAccessToken({
    subject: session.userId ?? '',
    sessionId: session.id,
    sessionExpiresAt: session.expiresAt,
    organizationId: session.organizationId,
    // Met with everything, those that a wider one covers fall away: tokens travel with every request.
    scopes: meet(session.scopes ?? ['*'], grants.scopes),
    rowLevels: grants.rowLevels,
    links: grants.links,
    teamIds: grants.teamIds,
    ledTeamIds: grants.ledTeamIds,
    timeZone: grants.timeZone,
    // Of a limited session too: no role's name gives a right, but some hide things (support sees no contact data).
    roles: grants.roleKeys,
  })

export const isRunning = ({ revokedAt, expiresAt }: Pick<SessionRow, 'revokedAt' | 'expiresAt'>): boolean => revokedAt === null && Date.parse(expiresAt) > Date.now()
