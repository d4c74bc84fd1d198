import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { CampaignStatus, FleetProjectFilter, FleetProjectOrderField } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type FleetProjectRow = Selectable<DB['projects']>
export type NewProject = Omit<Insertable<DB['projects']>, 'id' | 'organizationId' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId'>

export const { findByIds: findProjectsByIds, insert: insertProject, lock: lockProject, update: updateProject, softDelete: deleteProject } = crud('projects')

export const projectOrder: Record<FleetProjectOrderField, keyof FleetProjectRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const selectProjects = (db: Kysely<DB>, filter?: FleetProjectFilter | null) =>
  applyFilter(db.selectFrom('projects').selectAll().where('deletedAt', 'is', null), filter, {
    clientId: (query, client) => query.where(eb => matches(eb.ref('clientId'), client)),
    status: (query, status) => query.where('status', '=', anyOf(status)),
    assignedCsId: (query, user) => query.where(eb => matches(eb.ref('assignedCsId'), user)),
    startDate: (query, range) => query.where(eb => within(eb.ref('startDate'), range)),
    endDate: (query, range) => query.where(eb => within(eb.ref('endDate'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('name')], text)),
  })

const UNDER_WAY: readonly CampaignStatus[] = ['RUNNING', 'HOLD']

/** The name of a campaign of the project that has begun and is not over. */
export const findCampaignUnderWay = async (db: Kysely<DB>, projectId: string): Promise<string | undefined> => {
  const found = await db
    .selectFrom('campaigns')
    .select('name')
    .where('projectId', '=', projectId)
    .where('status', '=', anyOf(UNDER_WAY))
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .limit(1)
    .executeTakeFirst()
  return found?.name
}

/** Whose project it is, or was before it was deleted. */
export const findClientOfProject = (db: Kysely<DB>, id: string): Promise<{ clientId: string } | undefined> => db.selectFrom('projects').select('clientId').where('id', '=', id).executeTakeFirst()
