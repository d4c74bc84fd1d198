import { byKey, byParent } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findAssessedJobs, findOperatorsByJobs, findUnitsByJobs } from './job-crew.queries.ts'

export const jobCrewLoaders = (db: CraneCrmDatabase) => ({
  unitsByJob: byParent(db, findUnitsByJobs, ({ jobId }) => jobId),
  operatorsByJob: byParent(db, findOperatorsByJobs, ({ jobId }) => jobId),
  /** Null for a job whose site nobody assessed. */
  assessedJobById: byKey(db, findAssessedJobs, ({ jobId }) => jobId),
})
