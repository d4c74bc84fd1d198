import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findCampaignVendorsByIds, selectCampaignVendors, type CampaignVendorRow } from './campaign-vendor.queries.ts'

export const campaignVendorLoaders = (db: FleetOpsDatabase) => ({
  campaignVendorById: byId(db, findCampaignVendorsByIds),
  vendorsByCampaign: connectionsByParent<DB, CampaignVendorRow>(db, 'Campaign.vendors', selectCampaignVendors, 'campaignId', [{ column: 'createdAt', direction: 'asc' }]),
})
