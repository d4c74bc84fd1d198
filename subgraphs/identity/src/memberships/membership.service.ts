import { expectVersion } from '@fieldgraph/kit/crud'
import { DomainError, invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { MembershipReactivateInput, MembershipRoleInput, MembershipSuspendInput, MembershipUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectGrantableRights } from '../roles/grantable.ts'
import { findRolesByIds, findRoleScopes, type RoleRow, type RowLevels } from '../roles/role.queries.ts'
import { revokeSessionsOf } from '../sessions/session.queries.ts'
import { addMembershipRoles, findRolesByMemberships, lockAdministrators, lockMembership, removeMembershipRole, updateMembership, type MembershipRow } from './membership.queries.ts'

type Transaction = Parameters<typeof lockMembership>[0]

export async function assignRole(ctx: Context, input: MembershipRoleInput): Promise<MembershipRow> {
  const { membershipId, roleId } = input
  return ctx.db.write('membership.assignRole', async trx => {
    const membership = await expectMembership(trx, membershipId, 'membershipId')
    if (membership.userId === ctx.identity.userId) throw new DomainError('FORBIDDEN_GRANT', 'Nobody raises their own rights; ask another administrator.', ['input', 'membershipId'])
    await expectGrantableRoles(ctx, trx, [roleId], ['input', 'roleId'])
    return (await addMembershipRoles(trx, [{ membershipId, roleId }])) > 0 ? touch(trx, membership) : membership
  }, input)
}

export async function unassignRole(ctx: Context, input: MembershipRoleInput): Promise<MembershipRow> {
  const { membershipId, roleId } = input
  return ctx.db.write('membership.unassignRole', async trx => {
    const administrators = await lockAdministrators(trx)
    const membership = await expectMembership(trx, membershipId, 'membershipId')
    const [role] = await expectGrantableRoles(ctx, trx, [roleId], ['input', 'roleId'])
    if (role?.key === 'org_admin') expectAnotherAdministrator(administrators, membership, 'membershipId')
    return (await removeMembershipRole(trx, { membershipId, roleId })) ? touch(trx, membership) : membership
  }, input)
}

export async function suspendMembership(ctx: Context, input: MembershipSuspendInput): Promise<MembershipRow> {
  return ctx.db.write('membership.suspend', async trx => {
    const administrators = await lockAdministrators(trx)
    const membership = await expectMembership(trx, input.id, 'id')
    await expectVersion(trx, membership, input.version)
    await expectBelow(ctx, trx, membership)
    expectAnotherAdministrator(administrators, membership, 'id')
    if (membership.status === 'SUSPENDED') throw new DomainError('INVALID_TRANSITION', 'This membership is suspended already.', ['input', 'id'])
    await revokeSessionsOf(trx, { userId: membership.userId, organizationId: membership.organizationId }, 'SUSPENDED')
    return (await updateMembership(trx, membership.id, { status: 'SUSPENDED' })) ?? membership
  }, input)
}

export async function reactivateMembership(ctx: Context, input: MembershipReactivateInput): Promise<MembershipRow> {
  return ctx.db.write('membership.reactivate', async trx => {
    const membership = await expectMembership(trx, input.id, 'id')
    await expectVersion(trx, membership, input.version)
    await expectBelow(ctx, trx, membership)
    if (membership.status === 'ACTIVE') throw new DomainError('INVALID_TRANSITION', 'This membership is active already.', ['input', 'id'])
    return (await updateMembership(trx, membership.id, { status: 'ACTIVE' })) ?? membership
  }, input)
}

export async function changeMembership(ctx: Context, input: MembershipUpdateInput): Promise<MembershipRow> {
  if (input.salesTarget != null && !/^\d{1,12}(\.\d{1,2})?$/.test(input.salesTarget)) throw invalidInput('A sales target has 12 digits and 2 decimals at most.', 'input', 'salesTarget')
  return ctx.db.write('membership.update', async trx => {
    const membership = await expectMembership(trx, input.id, 'id')
    await expectVersion(trx, membership, input.version)
    return (input.salesTarget !== undefined && (await updateMembership(trx, membership.id, { salesTarget: input.salesTarget }))) || membership
  }, input)
}

async function expectMembership(trx: Transaction, id: string, field: string): Promise<MembershipRow> {
  const membership = await lockMembership(trx, id)
  if (!membership) throw notFound('Membership', id, 'input', field)
  return membership
}

/** Roles whose every right the caller has; `field` names the input of one role, or of a list of them. */
export async function expectGrantableRoles(ctx: Context, trx: Transaction, roleIds: readonly string[], field: readonly string[]): Promise<RoleRow[]> {
  const [roles, permissions] = await Promise.all([findRolesByIds(trx, roleIds), findRoleScopes(trx, roleIds)])
  return roleIds.map((id, index) => {
    const at = field.at(-1) === 'roleIds' ? [...field, String(index)] : field
    const role = roles.find(candidate => candidate.id === id)
    if (!role) throw notFound('Role', id, ...at)
    const scopes = permissions.filter(({ roleId }) => roleId === id).map(({ scope }) => scope)
    expectGrantableRights(ctx, { scopes, rowLevels: role.rowLevels as RowLevels }, at)
    return role
  })
}

/** Nobody opens or closes the organization to one who has rights that they don't have. */
async function expectBelow(ctx: Context, trx: Transaction, membership: MembershipRow): Promise<void> {
  const roles = await findRolesByMemberships(trx, [membership.id])
  if (roles.length > 0) await expectGrantableRoles(ctx, trx, roles.map(role => role.id), ['input', 'id'])
}

function expectAnotherAdministrator(administrators: readonly { id: string }[], membership: MembershipRow, field: string): void {
  if (administrators.length === 1 && administrators[0]?.id === membership.id) throw new DomainError('LAST_ADMINISTRATOR', 'This is the last organization admin; make another one first.', ['input', field])
}

/** Roles are rows of their own; the membership's version tells that they changed. */
const touch = async (trx: Transaction, membership: MembershipRow): Promise<MembershipRow> => (await updateMembership(trx, membership.id, { status: membership.status })) ?? membership
