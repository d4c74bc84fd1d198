import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { LATEST_FIRST } from '../leads/lead.loaders.ts'
import { findSiteAssessmentsByIds, selectSiteAssessments, type SiteAssessmentRow, type SiteAssessmentSearch } from './site-assessment.queries.ts'

export function siteAssessmentLoaders(db: CraneCrmDatabase) {
  const assessmentsBy = (parentColumn: 'customerId' | 'jobId') =>
    connectionsByParent<DB, SiteAssessmentRow, SiteAssessmentSearch>(db, 'siteAssessments', selectSiteAssessments, parentColumn, LATEST_FIRST)
  return {
    siteAssessmentById: byId(db, findSiteAssessmentsByIds),
    siteAssessmentsByCustomer: assessmentsBy('customerId'),
    siteAssessmentsByJob: assessmentsBy('jobId'),
  }
}
