import { alreadyExists, DomainError, ForbiddenError, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import type { InvitationCreateInput, InvitationResendInput, InvitationRevokeInput, InvitationStatus } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { sendMail } from '../mail/outgoing.ts'
import { expectGrantableRoles } from '../memberships/membership.service.ts'
import { findOrganizationsByIds } from '../organizations/organization.queries.ts'
import { findRolesByIds } from '../roles/role.queries.ts'
import { hashSecret, newSecret } from '../tokens/secrets.ts'
import { findUserByEmail, findUsersByIds } from '../users/user.queries.ts'
import { insertInvitation, lockInvitation, updateInvitation, type InvitationRow } from './invitation.queries.ts'

type Transaction = Parameters<typeof insertInvitation>[0]

const LIFETIME_MS = 7 * 24 * 3600 * 1000
const expiry = () => new Date(Date.now() + LIFETIME_MS).toISOString()

export async function createInvitation(ctx: Context, input: InvitationCreateInput): Promise<InvitationRow> {
  const invitedById = ctx.identity.userId
  if (!invitedById) throw new ForbiddenError('Only a person can invite.')
  const roleIds = [...new Set(input.roleIds)]
  if (roleIds.length === 0) throw invalidInput('Choose at least one role.', 'input', 'roleIds')
  const token = newSecret('inv')
  return ctx.db
    .write('invitation.create', async trx => {
      await expectGrantableRoles(ctx, trx, roleIds, ['input', 'roleIds'])
      const email = input.email.toLowerCase()
      if (await findUserByEmail(trx, email)) throw alreadyExists('This person belongs to the organization already.', 'input', 'email')
      const invitation = await insertInvitation(trx, { email, roleIds, tokenHash: hashSecret(token), invitedById, expiresAt: expiry() })
      await deliver(trx, invitation, token)
      return invitation
    }, input)
    .catch(violated({ invitations_open: () => alreadyExists('This person is invited already; resend the invitation.', 'input', 'email') }))
}

export async function resendInvitation(ctx: Context, input: InvitationResendInput): Promise<InvitationRow> {
  const token = newSecret('inv')
  return ctx.db.write('invitation.resend', async trx => {
    const invitation = await expectUnused(trx, input.id)
    // Whoever resends an invitation gives its rights anew, but for roles that were taken away since.
    const roles = await findRolesByIds(trx, invitation.roleIds)
    await expectGrantableRoles(ctx, trx, roles.map(role => role.id), ['input', 'id'])
    const renewed = (await updateInvitation(trx, invitation.id, { tokenHash: hashSecret(token), expiresAt: expiry() })) ?? invitation
    await deliver(trx, renewed, token)
    return renewed
  }, input)
}

export async function revokeInvitation(ctx: Context, input: InvitationRevokeInput): Promise<InvitationRow> {
  return ctx.db.write('invitation.revoke', async trx => {
    const invitation = await expectUnused(trx, input.id)
    return (await updateInvitation(trx, invitation.id, { revokedAt: new Date().toISOString() })) ?? invitation
  }, input)
}

async function expectUnused(trx: Transaction, id: string): Promise<InvitationRow> {
  const invitation = await lockInvitation(trx, id)
  if (!invitation) throw notFound('Invitation', id, 'input', 'id')
  if (invitation.acceptedAt) throw new DomainError('INVALID_TRANSITION', 'This invitation was accepted already.', ['input', 'id'])
  if (invitation.revokedAt) throw new DomainError('INVALID_TRANSITION', 'This invitation was taken back.', ['input', 'id'])
  return invitation
}

async function deliver(trx: Transaction, { email, organizationId, invitedById, expiresAt }: InvitationRow, token: string): Promise<void> {
  const [[organization], [inviter]] = await Promise.all([findOrganizationsByIds(trx, [organizationId]), findUsersByIds(trx, [invitedById])])
  await sendMail(trx, 'invitation', email, { organizationName: organization?.name ?? 'Fieldgraph', inviterName: inviter?.displayName ?? null, token, expiresAt })
}

export function statusOf({ acceptedAt, revokedAt, expiresAt }: InvitationRow): InvitationStatus {
  if (acceptedAt) return 'ACCEPTED'
  if (revokedAt) return 'REVOKED'
  return Date.parse(expiresAt) <= Date.now() ? 'EXPIRED' : 'OPEN'
}
