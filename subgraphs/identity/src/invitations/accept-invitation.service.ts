import { alreadyExists, conflict, DomainError, invalidInput, violated } from '@fieldgraph/kit/errors'
import type { AcceptInvitationInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { addMembershipRoles, insertMembership } from '../memberships/membership.queries.ts'
import { findOrganizationsByIds, type OrganizationRow } from '../organizations/organization.queries.ts'
import { hashPassword, verifyPassword } from '../passwords/hashing.ts'
import { passwordProblem } from '../passwords/password-rules.ts'
import { findRolesByIds } from '../roles/role.queries.ts'
import { signInDatabase } from '../sign-in/sign-in-database.ts'
import { actAs, findUserByName, lockActiveUser, type User } from '../sign-in/sign-in.queries.ts'
import { forgiveAttempt, takeAttempt, throttleOf } from '../sign-in/throttle.ts'
import { hashSecret } from '../tokens/secrets.ts'
import { insertUser } from '../users/user.queries.ts'
import { findInvitationOfToken, lockInvitationOfToken, updateInvitation } from './invitation.queries.ts'

/** One answer for every token that opens nothing: unknown, spent, revoked, run out. */
const unusable = () => new DomainError('INVALID_TOKEN', 'This invitation cannot be used any more. Ask for a new one.', ['input', 'token'])

/**
 * Lets the bearer of an invitation's token join. Three steps, as at the sign-in:
 * the try is counted and the invitation looked up; the password is compared or
 * hashed, slowly and with no connection held; and the rest is one transaction,
 * which looks again whether everything is still as it was.
 */
export async function acceptInvitation(ctx: Context, input: AcceptInvitationInput): Promise<OrganizationRow> {
  const tokenHash = hashSecret(input.token.trim())
  const { ip } = ctx.request
  const { invitation, account, throttle } = await signInDatabase(ctx).write('session.attempt', async trx => {
    const found = await findInvitationOfToken(trx, tokenHash)
    const known = found && (await findUserByName(trx, found.email))
    // An account's password is guessed no faster here than at the sign-in.
    const limit = throttleOf(known ? { kind: 'sign-in', account: known.email, ip } : { kind: 'invitation', account: '', ip, isKnownAddress: true, free: { pair: 30, account: 0 } })
    await takeAttempt(trx, limit)
    return { invitation: found, account: known, throttle: limit }
  })
  if (!invitation) throw unusable()
  if (account) await expectOwner(account, input.password)
  const newAccount = account ? null : await accountFor(invitation.email, input)

  return signInDatabase(ctx, { organizationId: invitation.organizationId, userId: account?.id ?? '' }).write('invitation.accept', async trx => {
    const open = await lockInvitationOfToken(trx, tokenHash)
    const [organization] = await findOrganizationsByIds(trx, [invitation.organizationId])
    if (!open || !organization?.isActive) throw unusable()
    const user = newAccount ? await insertUser(trx, newAccount).catch(justMade) : await lockActiveUser(trx, account?.id ?? '')
    if (!user || (account && (user as User).passwordHash !== account.passwordHash)) throw conflict('The account was changed meanwhile. Try again.', 'input', 'password')
    await actAs(trx, user.id)
    await forgiveAttempt(trx, throttle)

    const membership = await insertMembership(trx, { userId: user.id }).catch(violated({ memberships_user: () => alreadyExists('You belong to this organization already.', 'input', 'token') }))
    // A role may have been taken away since.
    const roles = await findRolesByIds(trx, open.roleIds)
    if (roles.length > 0) await addMembershipRoles(trx, roles.map(role => ({ membershipId: membership.id, roleId: role.id })))
    await updateInvitation(trx, open.id, { acceptedAt: new Date().toISOString() })
    return organization
  })
}

async function expectOwner({ status, passwordHash }: User, password: string): Promise<void> {
  const matches = await verifyPassword(password, passwordHash)
  if (!matches || status !== 'ACTIVE') throw new DomainError('INVALID_CREDENTIALS', 'There is an account with this e-mail address, and this is not its password.', ['input', 'password'])
}

async function accountFor(email: string, input: AcceptInvitationInput) {
  const [firstName, lastName] = [input.firstName?.trim(), input.lastName?.trim()]
  if (!firstName) throw invalidInput('A new account needs a first name.', 'input', 'firstName')
  if (!lastName) throw invalidInput('A new account needs a last name.', 'input', 'lastName')
  const displayName = `${firstName} ${lastName}`
  const problem = passwordProblem(input.password, { email, firstName, lastName, displayName })
  if (problem) throw invalidInput(problem, 'input', 'password')
  return { email, firstName, lastName, displayName, status: 'ACTIVE' as const, passwordHash: await hashPassword(input.password) }
}

const justMade = violated({ users_email: () => conflict('An account with this e-mail address was made just now. Accept the invitation with its password.', 'input', 'password') })
