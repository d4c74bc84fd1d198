import { applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { TeamProjectFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type TeamProjectRow = Selectable<DB['teamProjects']>

export const {
  findByIds: findProjectsByIds, lock: lockProject, insert: insertProject, update: updateProject, softDelete: deleteProject,
} = crud('teamProjects')

export const selectProjects = (db: Kysely<DB>, filter?: TeamProjectFilter | null) =>
  applyFilter(db.selectFrom('teamProjects').selectAll().where('deletedAt', 'is', null), filter, {
    teamId: (query, team) => query.where(eb => matches(eb.ref('teamId'), team)),
    status: (query, status) => query.where(eb => matches(eb.ref('status'), { in: status })),
    name: (query, { eq, contains: part }) => {
      const exact = eq == null ? query : query.where('name', '=', eq)
      return part == null ? exact : exact.where(eb => contains([eb.ref('name')], part))
    },
    startDate: (query, range) => query.where(eb => within(eb.ref('startDate'), range)),
    endDate: (query, range) => query.where(eb => within(eb.ref('endDate'), range)),
  })
