import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey, byParent } from '@fieldgraph/kit/loaders'
import type { DB, SalesDealsDatabase } from '../db.ts'
import { findStreakRecordsByIds, findStreaks, findStreakTotals, selectStreakRecords, type StreakRecordRow } from './streak.queries.ts'

export const streakLoaders = (db: SalesDealsDatabase) => ({
  streakByUser: byKey(db, findStreaks, streak => streak.userId),
  streakRecordById: byId(db, findStreakRecordsByIds),
  streakRecordsByUser: connectionsByParent<DB, StreakRecordRow>(db, 'Streak.records', selectStreakRecords, 'userId', [{ column: 'date', direction: 'desc' }]),
  totalsByStreakRecord: byParent(db, findStreakTotals, total => total.recordId),
})
