import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { LATEST_FIRST } from '../leads/lead.loaders.ts'
import { findJobsByIds, selectJobs, type JobRow, type JobSearch } from './job.queries.ts'

export function jobLoaders(db: CraneCrmDatabase) {
  const jobsBy = (parentColumn: 'customerId' | 'leadId' | 'dealId' | 'assignedToId') =>
    connectionsByParent<DB, JobRow, JobSearch>(db, 'jobs', selectJobs, parentColumn, LATEST_FIRST)
  return {
    jobById: byId(db, findJobsByIds),
    jobsByCustomer: jobsBy('customerId'),
    jobsByLead: jobsBy('leadId'),
    jobsByDeal: jobsBy('dealId'),
    jobsByAssignee: jobsBy('assignedToId'),
  }
}
