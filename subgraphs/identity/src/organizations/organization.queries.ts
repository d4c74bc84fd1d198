import { sql, type Kysely, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type OrganizationRow = Selectable<DB['organizations']>

export const { findByIds: findOrganizationsByIds, lock: lockOrganization, update: updateOrganization } = crud('organizations')

/** For setting up: an organization with an id of one's choice. */
export const insertOrganization = (db: Kysely<DB>, values: Pick<OrganizationRow, 'id' | 'name'> & Partial<Omit<OrganizationRow, 'organizationId'>>): Promise<OrganizationRow> =>
  db.insertInto('organizations').values(values).returningAll().executeTakeFirstOrThrow()

/** The time zone of that name as the database spells it: what it doesn't know, no day could be computed in. */
export async function findTimeZoneNamed(db: Kysely<DB>, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ name: string }>`select name from pg_timezone_names where lower(name) = lower(${name})`.execute(db)
  return rows[0]?.name
}
