import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, SalesDealsDatabase } from '../db.ts'
import { findActivitiesByIds, selectActivities, type DealActivityRow } from './deal-activity.queries.ts'

export const dealActivityLoaders = (db: SalesDealsDatabase) => ({
  dealActivityById: byId(db, findActivitiesByIds),
  activitiesByDeal: connectionsByParent<DB, DealActivityRow>(db, 'dealActivities', selectActivities, 'dealId', [{ column: 'createdAt', direction: 'desc' }]),
})
