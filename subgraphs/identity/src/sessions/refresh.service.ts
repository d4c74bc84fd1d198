import { DomainError } from '@fieldgraph/kit/errors'
import type { Kysely } from 'kysely'
import { createHmac, randomBytes } from 'node:crypto'
import type { RefreshSessionInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { findGrants } from '../roles/role.queries.ts'
import { signInDatabase } from '../sign-in/sign-in-database.ts'
import { actAs, findActiveUser, findPlaces, nameAction } from '../sign-in/sign-in.queries.ts'
import { signedIn, type SignedIn, type SignIn } from '../sign-in/signed-in.ts'
import { hashSecret, sameHash } from '../tokens/secrets.ts'
import { signingKeys } from '../tokens/signing-keys.ts'
import { isRunning } from './begin-session.ts'
import { findChildToken, findRefreshToken, findSessionOfToken, insertRefreshToken, spendRefreshToken, type RefreshToken } from './refresh-token.queries.ts'
import { endSession, lockSession, touchSession } from './session.queries.ts'

/** The same words for an unknown, a stale and a spent token, and for one whose session ended. */
const notValid = () => new DomainError('INVALID_TOKEN', 'This refresh token is not valid any more. Sign in again.', ['input', 'refreshToken'])

/**
 * Exchanges a refresh token for its child. Each works once (RFC 9700, 4.14.2):
 * when a spent one comes back, two parties hold the family, and it ends. Only
 * within ten seconds a repetition gets the same child, for those whose answer
 * got lost or whose second tab asked at the same time.
 */
export async function refreshSession(ctx: Context, { refreshToken }: RefreshSessionInput): Promise<SignedIn> {
  const tokenHash = hashSecret(refreshToken)
  const found = await signInDatabase(ctx).read(trx => findSessionOfToken(trx, tokenHash))
  if (!found?.userId) throw notValid()
  const { refreshSecret } = await signingKeys()
  const renewed = await signInDatabase(ctx, { organizationId: found.organizationId, userId: found.userId }).write('session.refresh', trx =>
    renew(trx, ctx, found.id, refreshToken, refreshSecret),
  )
  if (!renewed) throw notValid()
  return signedIn(renewed)
}

/** Null when the token isn't good any more; what that brings about is to be kept, so it is no error here. */
async function renew(trx: Kysely<DB>, ctx: Context, sessionId: string, given: string, secret: Buffer): Promise<SignIn | null> {
  // The session's lock brings the tokens of a family, and its end, into one order.
  const session = await lockSession(trx, sessionId)
  const token = await findRefreshToken(trx, hashSecret(given))
  if (!session?.userId || !session.membershipId || !token || !isRunning(session)) return null
  const user = await findActiveUser(trx, session.userId)
  const places = await findPlaces(trx, session.userId)
  if (!user || !places.some(place => place.membershipId === session.membershipId)) return null

  await actAs(trx, session.userId)
  const opened = async (refreshToken: string): Promise<SignIn> => ({ session, refreshToken, grants: await findGrants(trx, session.membershipId ?? ''), user, places })
  if (token.usedAt === null) {
    await touchSession(trx, session.id, { ip: ctx.request.ip, userAgent: ctx.request.userAgent })
    return opened(await makeChild(trx, token, given, secret))
  }
  const child = await findChildToken(trx, token.id)
  if (token.wasUsedJustNow && token.childSalt && child?.usedAt === null) {
    const again = childOf(given, token.childSalt, secret)
    // They differ only when the signing keys were changed in these ten seconds.
    return sameHash(hashSecret(again), child.tokenHash) ? opened(again) : null
  }
  await nameAction(trx, 'session.tokenReused')
  await endSession(trx, session.id, 'TOKEN_REUSED')
  return null
}

async function makeChild(trx: Kysely<DB>, token: RefreshToken, given: string, secret: Buffer): Promise<string> {
  const salt = randomBytes(16).toString('base64url')
  const child = childOf(given, salt, secret)
  await spendRefreshToken(trx, token.id, salt)
  await insertRefreshToken(trx, { sessionId: token.sessionId, tokenHash: hashSecret(child), parentId: token.id })
  return child
}

/**
 * A child can be made again, so that it need not be kept, but only from three
 * things that are never in one place: the token before it (the client's), the
 * salt (in the database), and a secret (with the signing keys).
 */
const childOf = (parent: string, salt: string, secret: Buffer): string => `fgr_${createHmac('sha256', secret).update(`${salt}.${parent}`).digest('base64url')}`
