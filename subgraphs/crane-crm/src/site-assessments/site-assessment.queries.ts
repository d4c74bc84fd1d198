import { applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { SiteAssessmentFilter } from '../api.generated.ts'
import type { Reach } from '../customers/assignment.ts'
import { crud, type DB } from '../db.ts'
import { jobOfCaller } from '../jobs/job.queries.ts'

export type SiteAssessmentRow = Selectable<DB['siteAssessments']>
export type NewSiteAssessment = Pick<
  Insertable<DB['siteAssessments']>,
  'title' | 'description' | 'customerId' | 'jobId' | 'location' | 'constraints' | 'notes' | 'createdById'
>

export const {
  findByIds: findSiteAssessmentsByIds, insert: insertSiteAssessment, lock: lockSiteAssessment, update: updateSiteAssessment, softDelete: deleteSiteAssessment,
} = crud('siteAssessments')

export interface SiteAssessmentSearch extends SiteAssessmentFilter {
  /** Whose rows it is about, where the caller does not see all: what the policies say anyway, in a form that the indexes answer. */
  reach?: Reach | null
}

export const selectSiteAssessments = (db: Kysely<DB>, filter?: SiteAssessmentSearch | null) =>
  applyFilter(db.selectFrom('siteAssessments').selectAll().where('deletedAt', 'is', null), filter, {
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    jobId: (query, job) => query.where(eb => matches(eb.ref('jobId'), job)),
    createdById: (query, person) => query.where(eb => matches(eb.ref('createdById'), person)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('title'), eb.ref('location')], text)),
    reach: (query, { assignedToId: userId }) => query.where(eb => eb.or([eb('createdById', '=', userId), eb('jobId', '=', jobOfCaller)])),
  })
