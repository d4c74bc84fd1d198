import { anyOf, applyFilter, contains } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable, type Updateable } from 'kysely'
import type { UserFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'

/** An account without its password's hash, which is read only where a password is compared. */
export type UserRow = Omit<Selectable<DB['users']>, 'passwordHash'>

const columns = [
  'id', 'email', 'username', 'firstName', 'lastName', 'displayName', 'phone', 'address', 'avatar', 'status', 'lastLoginAt', 'locale',
  'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId',
] as const

const users = (db: Kysely<DB>) => db.selectFrom('users').select(columns).where('deletedAt', 'is', null)

export const findUsersByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<UserRow[]> => users(db).where('id', '=', anyOf(ids)).execute()

export const findUserByEmail = (db: Kysely<DB>, email: string): Promise<UserRow | undefined> => users(db).where('email', '=', email.toLowerCase()).executeTakeFirst()

/** Held until the transaction ends. */
export const lockUser = (db: Kysely<DB>, id: string): Promise<UserRow | undefined> => users(db).where('id', '=', id).forUpdate().executeTakeFirst()

export const updateUser = (db: Kysely<DB>, id: string, values: Partial<Updateable<DB['users']>>): Promise<UserRow | undefined> =>
  db.updateTable('users').set(values).where('id', '=', id).where('deletedAt', 'is', null).returning(columns).executeTakeFirst()

/** A new account. The e-mail address in small letters is unique; see the index `users_email`. */
export const insertUser = (
  db: Kysely<DB>,
  values: Pick<UserRow, 'email' | 'firstName' | 'lastName' | 'displayName' | 'status'> & Partial<Selectable<DB['users']>>,
): Promise<UserRow> => db.insertInto('users').values(values).returning(columns).executeTakeFirstOrThrow()

/** The members of the caller's organization. `byContact`: texts are looked for in contact data too. */
export const selectUsers = (db: Kysely<DB>, filter: UserFilter | null | undefined, byContact: boolean) => {
  const members = membersOf(db)
  return applyFilter(users(db).where('id', 'in', members), filter, {
    status: (query, status) => query.where('status', '=', anyOf(status)),
    roleKey: (query, key) => query.where('id', 'in', withRole(members, key)),
    text: (query, text) => query.where(eb => contains(byContact ? [eb.ref('displayName'), eb.ref('username'), eb.ref('email')] : [eb.ref('displayName')], text)),
  })
}

const membersOf = (db: Kysely<DB>) =>
  db.selectFrom('memberships').select('memberships.userId').where('memberships.organizationId', '=', sql<string>`app.organization_id()`).where('memberships.deletedAt', 'is', null)

const withRole = (members: ReturnType<typeof membersOf>, key: string) =>
  members
    .innerJoin('membershipRoles', 'membershipRoles.membershipId', 'memberships.id')
    .innerJoin('roles', 'roles.id', 'membershipRoles.roleId')
    .where('membershipRoles.deletedAt', 'is', null)
    .where('roles.deletedAt', 'is', null)
    .where('roles.key', '=', key)
