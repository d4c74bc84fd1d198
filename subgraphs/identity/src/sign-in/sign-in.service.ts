import { conflict, notFound } from '@fieldgraph/kit/errors'
import type { LoginInput, LoginWithQrInput, SwitchOrganizationInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { hashPassword, isOutdated, verifyPassword } from '../passwords/hashing.ts'
import { findQrCredentialByCode, lockQrCredential, noteQrCredentialUse } from '../qr-credentials/qr-credential.queries.ts'
import { isUsable } from '../qr-credentials/qr-credential.service.ts'
import { beginSession } from '../sessions/begin-session.ts'
import { expectFullSession } from '../sessions/full-session.ts'
import { endSession } from '../sessions/session.queries.ts'
import { hashSecret } from '../tokens/secrets.ts'
import { invalidCredentials, refusedAlike } from './refused-alike.ts'
import { personOf, signInDatabase } from './sign-in-database.ts'
import { actAs, changeUserSignIn, findPlaces, findUserByName, isKnownAddress, lockActiveUser, lockPlace, type Place, type User } from './sign-in.queries.ts'
import { signedIn, type SignedIn, type SignIn } from './signed-in.ts'
import { forgiveAttempt, normalize, takeAttempt, throttleOf, type Throttle } from './throttle.ts'

interface LookedUp {
  user: User | undefined
  places: Place[]
  throttle: Throttle
}

/**
 * Signs in by password, in three steps: the try is counted and the account
 * looked up; the password is compared, slowly and with no connection held; and
 * all that the sign-in changes is one transaction, which looks again whether the
 * account is still as it was.
 */
export const login = (ctx: Context, { identifier, password, organizationId }: LoginInput): Promise<SignedIn> =>
  refusedAlike(async () => {
    let found = await lookUp(ctx, normalize(identifier))
    for (;;) {
      const { user, places, throttle } = found
      const passwordHash = user?.passwordHash ?? null
      const matches = await verifyPassword(password, passwordHash)
      if (!user || !passwordHash || !matches || user.status !== 'ACTIVE' || places.length === 0) throw invalidCredentials()
      const place = organizationId ? places.find(({ organization }) => organization.id === organizationId) : places[0]
      if (!place) throw notFound('Organization', organizationId ?? '', 'input', 'organizationId')
      const upgraded = isOutdated(passwordHash) ? await hashPassword(password) : null

      const scope = { organizationId: place.organization.id, userId: user.id }
      const opened = await signInDatabase(ctx, scope).write('session.login', async (trx): Promise<SignIn | User> => {
        const now = await lockActiveUser(trx, user.id)
        if (!now || !(await lockPlace(trx, place.membershipId))) throw invalidCredentials()
        if (now.passwordHash !== passwordHash) return now
        await actAs(trx, user.id)
        await forgiveAttempt(trx, throttle)
        const signedInUser = await changeUserSignIn(trx, user.id, { signedIn: true, ...(upgraded && { passwordHash: upgraded }) })
        const session = await beginSession(trx, ctx, { userId: user.id, membershipId: place.membershipId, method: 'PASSWORD' })
        return { ...session, user: signedInUser, places }
      })
      if ('session' in opened) return signedIn(opened)
      // The hash was changed meanwhile, perhaps only upgraded by a sign-in at the same time.
      found = { user: opened, places, throttle }
    }
  })

const lookUp = (ctx: Context, name: string): Promise<LookedUp> =>
  signInDatabase(ctx).write('session.attempt', async trx => {
    const user = await findUserByName(trx, name)
    const { ip } = ctx.request
    const isOwners = user !== undefined && ip !== null && (await isKnownAddress(trx, user.id, ip))
    const throttle = throttleOf({ kind: 'sign-in', account: name, ip, isKnownAddress: isOwners })
    await takeAttempt(trx, throttle)
    return { user, places: user ? await findPlaces(trx, user.id) : [], throttle }
  })

/** A shift: the devices are shared. */
const QR_SESSION_MILLISECONDS = 12 * 3600 * 1000

/** Signs in by a QR credential, into its own organization and within its scopes. */
export const loginWithQr = (ctx: Context, { code }: LoginWithQrInput): Promise<SignedIn> =>
  refusedAlike(async () => {
    // Nobody guesses 256 bits: counting only keeps one address from being a burden.
    const throttle = throttleOf({ kind: 'qr', account: '', ip: ctx.request.ip, isKnownAddress: true, free: { pair: 30, account: 0 } })
    const credential = await signInDatabase(ctx).write('session.attempt', async trx => {
      await takeAttempt(trx, throttle)
      return findQrCredentialByCode(trx, hashSecret(code.trim()))
    })
    if (!credential || !isUsable(credential)) throw invalidCredentials()

    const scope = { organizationId: credential.organizationId, userId: credential.userId }
    const opened = await signInDatabase(ctx, scope).write('session.loginWithQr', async (trx): Promise<SignIn> => {
      const user = await lockActiveUser(trx, credential.userId)
      const place = (await findPlaces(trx, credential.userId)).find(({ membershipId }) => membershipId === credential.membershipId)
      if (!user || !place || !(await lockPlace(trx, place.membershipId))) throw invalidCredentials()
      const now = await lockQrCredential(trx, credential.id)
      if (!now || !isUsable(now) || now.codeHash !== credential.codeHash) throw invalidCredentials()
      await actAs(trx, user.id)
      await forgiveAttempt(trx, throttle)
      await noteQrCredentialUse(trx, now.id)
      const signedInUser = await changeUserSignIn(trx, user.id, { signedIn: true })
      const latest = Date.now() + QR_SESSION_MILLISECONDS
      const session = await beginSession(trx, ctx, {
        userId: user.id,
        membershipId: place.membershipId,
        method: 'QR_CODE',
        qrCredentialId: now.id,
        scopes: now.scopes,
        expiresAt: new Date(Math.min(latest, now.expiresAt ? Date.parse(now.expiresAt) : latest)).toISOString(),
      })
      return { ...session, user: signedInUser, places: [place] }
    })
    return signedIn(opened)
  })

/** Ends the caller's session and begins one in another of their organizations, which ends when the first would have. */
export async function switchOrganization(ctx: Context, { organizationId }: SwitchOrganizationInput): Promise<SignedIn> {
  const { userId, sessionId, organizationId: current } = personOf(ctx)
  if (organizationId === current) throw conflict('This is the organization that you are working in.', 'input', 'organizationId')
  const opened = await signInDatabase(ctx, { organizationId, userId }).write('session.switchOrganization', async (trx): Promise<SignIn> => {
    const user = await lockActiveUser(trx, userId)
    const session = await expectFullSession(trx, ctx)
    const places = await findPlaces(trx, userId)
    const place = places.find(({ organization }) => organization.id === organizationId)
    if (!user || !place || !(await lockPlace(trx, place.membershipId))) throw notFound('Organization', organizationId, 'input', 'organizationId')
    await endSession(trx, sessionId, 'SWITCHED_ORGANIZATION')
    const next = await beginSession(trx, ctx, { userId, membershipId: place.membershipId, method: 'PASSWORD', expiresAt: session.expiresAt })
    return { ...next, user, places }
  })
  return signedIn(opened)
}
