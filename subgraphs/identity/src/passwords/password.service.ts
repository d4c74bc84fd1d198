import { conflict, DomainError, invalidInput } from '@fieldgraph/kit/errors'
import type { ChangePasswordInput, RequestPasswordResetInput, ResetPasswordInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { sendMail } from '../mail/outgoing.ts'
import { expectFullSession } from '../sessions/full-session.ts'
import { revokeSessionsOf } from '../sessions/session.queries.ts'
import { answeredAlike, refusedAlike } from '../sign-in/refused-alike.ts'
import { personOf, signInDatabase } from '../sign-in/sign-in-database.ts'
import { actAs, changeUserSignIn, findActiveUser, findUserByName, lockActiveUser, type User } from '../sign-in/sign-in.queries.ts'
import { forgiveAttempt, normalize, takeAttempt, throttleOf } from '../sign-in/throttle.ts'
import { hashSecret, newSecret } from '../tokens/secrets.ts'
import { hashPassword, verifyPassword } from './hashing.ts'
import { passwordProblem } from './password-rules.ts'
import { countOpenResets, findOpenReset, insertPasswordReset, spendResets } from './password.queries.ts'

export interface ChangedPassword {
  endedSessions: number
  user: Omit<User, 'passwordHash'>
}

/** Changes the caller's password. Also who holds a running session has to know the password, and guesses it no faster. */
export async function changePassword(ctx: Context, { currentPassword, newPassword }: ChangePasswordInput): Promise<ChangedPassword> {
  const { userId, sessionId, organizationId } = personOf(ctx)
  const db = signInDatabase(ctx, { userId, organizationId })
  const throttle = throttleOf({ kind: 'change-password', account: userId, ip: ctx.request.ip, isKnownAddress: true })
  const user = await db.write('password.attempt', async trx => {
    await expectFullSession(trx, ctx)
    await takeAttempt(trx, throttle)
    return findActiveUser(trx, userId)
  })
  const matches = await verifyPassword(currentPassword, user?.passwordHash)
  if (!user?.passwordHash || !matches) throw new DomainError('INVALID_CREDENTIALS', 'This is not your password.', ['input', 'currentPassword'])
  if (newPassword.normalize('NFKC') === currentPassword.normalize('NFKC')) throw invalidInput('Choose another password than the one so far.', 'input', 'newPassword')
  const passwordHash = await hashGood(newPassword, user)

  return db.write('password.change', async trx => {
    const now = await lockActiveUser(trx, userId)
    await expectFullSession(trx, ctx)
    if (!now || now.passwordHash !== user.passwordHash) throw conflict('The password was changed meanwhile.', 'input', 'currentPassword')
    await forgiveAttempt(trx, throttle)
    const { passwordHash: _, ...changed } = await changeUserSignIn(trx, userId, { passwordHash })
    return { user: changed, endedSessions: await revokeSessionsOf(trx, { userId, exceptSessionId: sessionId }, 'PASSWORD_CHANGED') }
  })
}

const RESET_MILLISECONDS = 30 * 60 * 1000
/** Whoever asks again and again has mails enough; nobody floods a mailbox. */
const MOST_OPEN_RESETS = 3

/** Mails a code to an account's owner, and never tells whether there is such an account. */
export const requestPasswordReset = (ctx: Context, { email }: RequestPasswordResetInput): Promise<{ message: string }> =>
  answeredAlike(async () => {
    const name = normalize(email)
    const db = signInDatabase(ctx)
    // Few and counted for every address, known or not: a mailbox isn't to be flooded either.
    const throttle = throttleOf({ kind: 'reset', account: name, ip: ctx.request.ip, free: { pair: 3, account: 10 } })
    await db.write('session.attempt', trx => takeAttempt(trx, throttle))
    await db.write('password.requestReset', async trx => {
      const known = await findUserByName(trx, name)
      // Held, so that of many requests at once each sees the codes of those before it.
      const user = known && (await lockActiveUser(trx, known.id))
      if (!user || (await countOpenResets(trx, user.id)) >= MOST_OPEN_RESETS) return
      const token = newSecret('fgp')
      const expiresAt = new Date(Date.now() + RESET_MILLISECONDS).toISOString()
      await insertPasswordReset(trx, { userId: user.id, tokenHash: hashSecret(token), expiresAt })
      await sendMail(trx, 'passwordReset', user.email, { displayName: user.displayName, token, expiresAt })
    })
    return { message: 'If there is an account with this e-mail address, a code is on its way to it. It works for 30 minutes.' }
  })

const notValid = () => new DomainError('INVALID_TOKEN', 'This code is not valid any more. Ask for a new one.', ['input', 'token'])

/** Sets a password by a mailed code, once, and ends whatever sessions there are. */
export const resetPassword = (ctx: Context, { token, newPassword }: ResetPasswordInput): Promise<{ done: boolean }> =>
  refusedAlike(async () => {
    const throttle = throttleOf({ kind: 'reset-password', account: '', ip: ctx.request.ip, isKnownAddress: true, free: { pair: 30, account: 0 } })
    const db = signInDatabase(ctx)
    const { reset, user } = await db.write('session.attempt', async trx => {
      await takeAttempt(trx, throttle)
      const found = await findOpenReset(trx, hashSecret(token.trim()))
      return { reset: found, user: found && (await findActiveUser(trx, found.userId)) }
    })
    if (!reset || !user) throw notValid()
    const passwordHash = await hashGood(newPassword, user)
    await signInDatabase(ctx, { userId: user.id }).write('password.reset', async trx => {
      const now = await lockActiveUser(trx, user.id)
      if (!now || !(await spendResets(trx, user.id, reset.id))) throw notValid()
      await actAs(trx, user.id)
      await forgiveAttempt(trx, throttle)
      await changeUserSignIn(trx, user.id, { passwordHash })
      await revokeSessionsOf(trx, { userId: user.id }, 'PASSWORD_RESET')
    })
    return { done: true }
  })

/** The hash of a password that its owner may choose. */
async function hashGood(password: string, owner: User): Promise<string> {
  const problem = passwordProblem(password, owner)
  if (problem) throw invalidInput(problem, 'input', 'newPassword')
  return hashPassword(password)
}
