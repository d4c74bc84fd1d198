import { anyOf, applyFilter, matches } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { MembershipFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import type { RoleRow } from '../roles/role.queries.ts'

export type MembershipRow = Selectable<DB['memberships']>

export const { findByIds: findMembershipsByIds, lock: lockMembership, insert: insertMembership, update: updateMembership } = crud('memberships')

export const selectMemberships = (db: Kysely<DB>, filter?: MembershipFilter | null) =>
  applyFilter(db.selectFrom('memberships').selectAll().where('deletedAt', 'is', null), filter, {
    status: (query, status) => query.where('status', '=', anyOf(status)),
    userId: (query, user) => query.where(eb => matches(eb.ref('userId'), user)),
  })

/** Of the caller's organization: row level security shows no other. */
export const findMembershipsByUsers = (db: Kysely<DB>, userIds: readonly string[]): Promise<MembershipRow[]> =>
  db.selectFrom('memberships').selectAll().where('userId', '=', anyOf(userIds)).where('deletedAt', 'is', null).execute()

export type MemberRole = RoleRow & { membershipId: string }

export const findRolesByMemberships = (db: Kysely<DB>, membershipIds: readonly string[]): Promise<MemberRole[]> =>
  db
    .selectFrom('membershipRoles')
    .innerJoin('roles', 'roles.id', 'membershipRoles.roleId')
    .selectAll('roles')
    .select('membershipRoles.membershipId')
    .where('membershipRoles.membershipId', '=', anyOf(membershipIds))
    .where('membershipRoles.deletedAt', 'is', null)
    .where('roles.deletedAt', 'is', null)
    .orderBy('roles.key')
    .execute()

/** How many of them are new. */
export async function addMembershipRoles(db: Kysely<DB>, values: readonly { membershipId: string; roleId: string }[]): Promise<number> {
  const added = await db
    .insertInto('membershipRoles')
    .values(values)
    .onConflict(conflict => conflict.columns(['organizationId', 'membershipId', 'roleId']).where('deletedAt', 'is', null).doNothing())
    .returning('id')
    .execute()
  return added.length
}

/** Whether there was such a role to take. */
export async function removeMembershipRole(db: Kysely<DB>, { membershipId, roleId }: { membershipId: string; roleId: string }): Promise<boolean> {
  const taken = db.updateTable('membershipRoles').set({ deletedAt: sql<string>`clock_timestamp()` }).where('membershipId', '=', membershipId).where('roleId', '=', roleId)
  return (await taken.where('deletedAt', 'is', null).returning('id').execute()).length > 0
}

/**
 * The active memberships with the role org_admin, of which there is always one.
 * Whoever takes administrators away holds the role's row until the transaction
 * ends, and reads after that: of two who leave at once, the second sees the first gone.
 */
export async function lockAdministrators(db: Kysely<DB>): Promise<{ id: string }[]> {
  const { id: roleId = '' } = (await db.selectFrom('roles').select('id').where('key', '=', 'org_admin').where('deletedAt', 'is', null).forNoKeyUpdate().executeTakeFirst()) ?? {}
  return db
    .selectFrom('membershipRoles')
    .innerJoin('memberships', 'memberships.id', 'membershipRoles.membershipId')
    .select('memberships.id')
    .where('membershipRoles.roleId', '=', roleId)
    .where('membershipRoles.deletedAt', 'is', null)
    .where('memberships.status', '=', 'ACTIVE')
    .where('memberships.deletedAt', 'is', null)
    .execute()
}
