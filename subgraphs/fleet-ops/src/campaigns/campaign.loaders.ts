import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { CampaignFilter } from '../api.generated.ts'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findCampaignsByIds, selectCampaigns, type CampaignRow } from './campaign.queries.ts'

export const LATEST_FIRST = [{ column: 'createdAt', direction: 'desc' }] as const

export const campaignLoaders = (db: FleetOpsDatabase) => ({
  campaignById: byId(db, findCampaignsByIds),
  campaignsByClient: connectionsByParent<DB, CampaignRow, CampaignFilter | null>(db, 'FleetClient.campaigns', selectCampaigns, 'clientId', LATEST_FIRST),
  campaignsByProject: connectionsByParent<DB, CampaignRow, CampaignFilter | null>(db, 'FleetProject.campaigns', selectCampaigns, 'projectId', LATEST_FIRST),
})
