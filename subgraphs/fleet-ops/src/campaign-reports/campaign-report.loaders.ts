import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findCampaignReportsByIds, findGpsTracks, selectCampaignReports, type CampaignReportRow, type CampaignReportSearch } from './campaign-report.queries.ts'

export const campaignReportLoaders = (db: FleetOpsDatabase) => ({
  campaignReportById: byId(db, findCampaignReportsByIds),
  gpsTrackByReport: byKey(db, findGpsTracks, report => report.id),
  reportsByCampaign: connectionsByParent<DB, CampaignReportRow, CampaignReportSearch | null>(db, 'Campaign.reports', selectCampaignReports, 'campaignId', [{ column: 'reportDate', direction: 'desc' }]),
})
