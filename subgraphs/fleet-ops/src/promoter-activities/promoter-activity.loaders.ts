import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { PromoterActivityFilter } from '../api.generated.ts'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findPromoterActivitiesByIds, selectPromoterActivities, type PromoterActivityRow } from './promoter-activity.queries.ts'

export const promoterActivityLoaders = (db: FleetOpsDatabase) => {
  const under = (list: string, parent: 'promoterId' | 'campaignId' | 'createdById') =>
    connectionsByParent<DB, PromoterActivityRow, PromoterActivityFilter | null>(db, list, selectPromoterActivities, parent, [{ column: 'activityDate', direction: 'desc' }])
  return {
    promoterActivityById: byId(db, findPromoterActivitiesByIds),
    activitiesByPromoter: under('Promoter.activities', 'promoterId'),
    activitiesByCampaign: under('Campaign.activities', 'campaignId'),
    activitiesByCreator: under('User.promoterActivitiesLogged', 'createdById'),
  }
}
