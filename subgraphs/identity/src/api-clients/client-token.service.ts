import { DomainError } from '@fieldgraph/kit/errors'
import { isId } from '@fieldgraph/kit/ids'
import { allowedFrom } from '@fieldgraph/kit/ip-ranges'
import type { Kysely } from 'kysely'
import type { ClientTokenCreateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { insertSession, touchSession, type SessionRow } from '../sessions/session.queries.ts'
import { signInDatabase } from '../sign-in/sign-in-database.ts'
import { takeAttempt, throttleOf } from '../sign-in/throttle.ts'
import { issueAccessToken } from '../tokens/access-token.ts'
import { beyond, domainsOf, isScope } from '../tokens/scopes.ts'
import { hashSecret, sameHash } from '../tokens/secrets.ts'
import { findClient, findClientSession, lockApiClient, noteClientUse, type Client } from './api-client.queries.ts'
import { isWorking } from './api-client.service.ts'

export interface ClientToken {
  accessToken: string
  expiresIn: number
  scope: string
}

/** The same words for an unknown client, a wrong secret, one that has ended, and an address that isn't allowed. */
const refused = () => new DomainError('INVALID_CREDENTIALS', 'The client or its secret is not right.')

/** An access token by client credentials (RFC 6749, 4.4). */
export async function createClientToken(ctx: Context, { clientId, clientSecret, scope }: ClientTokenCreateInput): Promise<ClientToken> {
  const secretHash = hashSecret(clientSecret)
  const client = isId(clientId, 'apc') ? await signInDatabase(ctx).read(trx => findClient(trx, clientId)) : undefined
  if (!client || !isGood(client, secretHash, ctx.request.ip)) return refuse(ctx, clientId)
  const scopes = narrow(client.scopes, scope ?? '')

  const session = await signInDatabase(ctx, { organizationId: client.organizationId }).write('apiClient.token', async trx => {
    const now = await lockApiClient(trx, client.id)
    if (!now || !isGood(now, secretHash, ctx.request.ip)) throw refused()
    await noteClientUse(trx, client.id)
    return sessionOf(trx, ctx, now)
  })
  const { accessToken, expiresIn } = await issueAccessToken({
    subject: client.id,
    sessionId: session.id,
    sessionExpiresAt: client.expiresAt ?? session.expiresAt,
    organizationId: client.organizationId,
    scopes,
    rowLevels: Object.fromEntries(domainsOf(scopes).map(domain => [domain, 'all'])),
    timeZone: client.timeZone,
    client: { name: client.client, allowedIpRanges: client.allowedIpRanges, requestsPerMinute: client.requestsPerMinute },
  })
  return { accessToken, expiresIn, scope: scopes.join(' ') }
}

const isGood = (client: Client, secretHash: string, ip: string | null): boolean =>
  sameHash(client.secretHash, secretHash) && isWorking(client) && allowedFrom(client.allowedIpRanges)(ip)

/** Nobody guesses 256 bits; counting failures keeps a client gone wild from being a burden. */
async function refuse(ctx: Context, clientId: string): Promise<never> {
  const throttle = throttleOf({ kind: 'client', account: clientId, ip: ctx.request.ip, isKnownAddress: true, free: { pair: 20, account: 0 } })
  await signInDatabase(ctx).write('session.attempt', trx => takeAttempt(trx, throttle))
  throw refused()
}

function narrow(held: readonly string[], asked: string): readonly string[] {
  const scopes = [...new Set(asked.split(' ').filter(Boolean))]
  const wrong = scopes.find(scope => !isScope(scope)) ?? beyond(scopes, held)[0]
  if (wrong !== undefined) throw new DomainError('INVALID_SCOPE', 'This client has not all of these scopes.', ['input', 'scope'])
  return scopes.length > 0 ? scopes : held
}

const SESSION_MILLISECONDS = 30 * 24 * 3600 * 1000

/** A client has one session, which moves on as long as it is used, and which its access tokens end with. */
async function sessionOf(trx: Kysely<DB>, { request }: Context, client: Client): Promise<SessionRow> {
  const expiresAt = new Date(Date.now() + SESSION_MILLISECONDS).toISOString()
  const seen = { ip: request.ip, userAgent: request.userAgent, expiresAt }
  const running = await findClientSession(trx, client.id)
  if (!running) return insertSession(trx, { apiClientId: client.id, method: 'CLIENT_SECRET', ...seen })
  if (Date.now() - Date.parse(running.lastSeenAt) > 60_000) await touchSession(trx, running.id, seen)
  return { ...running, expiresAt }
}
