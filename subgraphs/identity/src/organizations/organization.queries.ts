import type { Kysely, Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type OrganizationRow = Selectable<DB['organizations']>

export const { findByIds: findOrganizationsByIds, lock: lockOrganization, update: updateOrganization } = crud('organizations')

/** For setting up: an organization with an id of one's choice. */
export const insertOrganization = (db: Kysely<DB>, values: Pick<OrganizationRow, 'id' | 'name'> & Partial<Omit<OrganizationRow, 'organizationId'>>): Promise<OrganizationRow> =>
  db.insertInto('organizations').values(values).returningAll().executeTakeFirstOrThrow()
