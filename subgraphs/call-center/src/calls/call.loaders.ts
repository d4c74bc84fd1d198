import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { CallCenterDatabase, DB } from '../db.ts'
import { findCallsByIds, findFollowUps, selectCalls, type CallRow, type CallSearch } from './call.queries.ts'

export const callLoaders = (db: CallCenterDatabase) => ({
  callById: byId(db, findCallsByIds),
  followUpByCall: byKey(db, findFollowUps, call => call.callbackOfId ?? ''),
  callsByAgent: connectionsByParent<DB, CallRow, CallSearch | null>(db, 'calls', selectCalls, 'agentId', [{ column: 'occurredAt', direction: 'desc' }]),
})
