import { anyOf } from '@fieldgraph/kit/filter'
import type { RowLevel } from '@fieldgraph/kit/identity'
import { sql, type Kysely, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'
import { systemRoles } from './system-roles.ts'

export type RoleRow = Selectable<DB['roles']>
export type RowLevels = Readonly<Record<string, RowLevel>>

export const { findByIds: findRolesByIds, lock: lockRole, update: updateRole, insert: insertRole, insertMany: insertRoles, softDelete: deleteRole } = crud('roles')

export const selectRoles = (db: Kysely<DB>) => db.selectFrom('roles').selectAll().where('deletedAt', 'is', null)

export const findRoleScopes = (db: Kysely<DB>, roleIds: readonly string[]): Promise<{ roleId: string; scope: string }[]> =>
  db.selectFrom('rolePermissions').select(['roleId', 'scope']).where('roleId', '=', anyOf(roleIds)).where('deletedAt', 'is', null).orderBy('scope').execute()

/** Brings a role's scopes to exactly these. */
export async function setRoleScopes(db: Kysely<DB>, roleId: string, scopes: readonly string[]): Promise<void> {
  const gone = db.updateTable('rolePermissions').set({ deletedAt: sql<string>`clock_timestamp()` }).where('roleId', '=', roleId).where('deletedAt', 'is', null)
  await (scopes.length === 0 ? gone : gone.where('scope', 'not in', scopes)).execute()
  await insertRoleScopes(db, scopes.map(scope => ({ roleId, scope })))
}

export async function insertRoleScopes(db: Kysely<DB>, values: readonly { roleId: string; scope: string }[]): Promise<void> {
  if (values.length === 0) return
  await db.insertInto('rolePermissions').values(values).onConflict(conflict => conflict.columns(['organizationId', 'roleId', 'scope']).where('deletedAt', 'is', null).doNothing()).execute()
}

/** Takes a role from everyone who has it. */
export const takeRole = (db: Kysely<DB>, roleId: string, deletionId: string) =>
  db.updateTable('membershipRoles').set({ deletedAt: sql<string>`clock_timestamp()`, deletionId }).where('roleId', '=', roleId).where('deletedAt', 'is', null).execute()

export interface Grants {
  scopes: string[]
  /** By domain; of several roles the widest level. */
  rowLevels: Record<string, RowLevel>
  /** Records of the domains that the membership is tied to. */
  links: string[]
  teamIds: string[]
  /** Teams that the person leads. */
  ledTeamIds: string[]
  /** The organization's. */
  timeZone: string
  roleKeys: string[]
}

const WIDTH: readonly RowLevel[] = ['own', 'linked', 'team', 'all']

/** Everything that a membership may do and see, for its access tokens. */
export async function findGrants(db: Kysely<DB>, membershipId: string): Promise<Grants> {
  const [roles, links, teams, led, organization] = await Promise.all([
    db
      .selectFrom('membershipRoles')
      .innerJoin('roles', 'roles.id', 'membershipRoles.roleId')
      .leftJoin('rolePermissions', join => join.onRef('rolePermissions.roleId', '=', 'roles.id').on('rolePermissions.deletedAt', 'is', null))
      .select(['roles.key', 'roles.rowLevels', sql<string[]>`coalesce(array_agg(scope) filter (where scope is not null), '{}')`.as('scopes')])
      .where('membershipRoles.membershipId', '=', membershipId)
      .where('membershipRoles.deletedAt', 'is', null)
      .where('roles.deletedAt', 'is', null)
      .groupBy(['roles.id', 'roles.key', 'roles.rowLevels'])
      .orderBy('roles.key')
      .execute(),
    db.selectFrom('principalLinks').select('recordId').where('membershipId', '=', membershipId).where('deletedAt', 'is', null).orderBy('recordId').execute(),
    db
      .selectFrom('teamMembers')
      .innerJoin('memberships', join => join.onRef('memberships.userId', '=', 'teamMembers.userId').onRef('memberships.organizationId', '=', 'teamMembers.organizationId'))
      .select('teamMembers.teamId')
      .where('memberships.id', '=', membershipId)
      .where('teamMembers.deletedAt', 'is', null)
      .orderBy('teamMembers.teamId')
      .execute(),
    db
      .selectFrom('teams')
      .innerJoin('memberships', join => join.onRef('memberships.userId', '=', 'teams.leadId').onRef('memberships.organizationId', '=', 'teams.organizationId'))
      .select('teams.id')
      .where('memberships.id', '=', membershipId)
      .where('teams.deletedAt', 'is', null)
      .orderBy('teams.id')
      .execute(),
    db.selectFrom('organizations').innerJoin('memberships', 'memberships.organizationId', 'organizations.id').select('organizations.timeZone').where('memberships.id', '=', membershipId).executeTakeFirst(),
  ])
  const rowLevels: Record<string, RowLevel> = {}
  for (const role of roles) {
    for (const [domain, level] of Object.entries(role.rowLevels as RowLevels)) {
      if (WIDTH.indexOf(level) >= WIDTH.indexOf(rowLevels[domain] ?? 'own')) rowLevels[domain] = level
    }
  }
  return {
    scopes: [...new Set(roles.flatMap(role => role.scopes))].sort(),
    rowLevels,
    links: links.map(link => link.recordId),
    teamIds: teams.map(team => team.teamId),
    ledTeamIds: led.map(team => team.id),
    timeZone: organization?.timeZone ?? 'UTC',
    roleKeys: roles.map(role => role.key),
  }
}

/** The system roles of the organization at hand, by key; missing ones are made. */
export async function createSystemRoles(db: Kysely<DB>): Promise<Map<string, RoleRow>> {
  const values = systemRoles.map(({ key, name, description, rowLevels }) => ({ key, name, description, rowLevels: JSON.stringify(rowLevels), isSystem: true }))
  await db.insertInto('roles').values(values).onConflict(conflict => conflict.columns(['organizationId', 'key']).where('deletedAt', 'is', null).doNothing()).execute()
  // Said here too, since while signing in the rows of all organizations are open.
  const rows = await db.selectFrom('roles').selectAll().where('organizationId', '=', sql<string>`app.organization_id()`).where('isSystem', '=', true).where('deletedAt', 'is', null).execute()
  const byKey = new Map(rows.map(row => [row.key, row]))
  await insertRoleScopes(db, systemRoles.flatMap(({ key, scopes }) => scopes.map(scope => ({ roleId: byKey.get(key)!.id, scope }))))
  return byKey
}
