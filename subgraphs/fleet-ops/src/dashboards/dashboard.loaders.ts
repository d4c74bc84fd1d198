import { byKey, byParent } from '@fieldgraph/kit/loaders'
import type { FleetOpsDatabase } from '../db.ts'
import { sumAttendance, sumSpend } from './dashboard.queries.ts'

export const dashboardLoaders = (db: FleetOpsDatabase) => ({
  spendByCampaign: byParent(db, sumSpend, row => row.campaignId),
  attendanceByCampaign: byKey(db, sumAttendance, row => row.campaignId),
})
