import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { CallFilter } from '../api.generated.ts'
import type { CallCenterDatabase, DB } from '../db.ts'
import { findCallsByIds, findFollowUps, selectCalls, type CallRow } from './call.queries.ts'

export const callLoaders = (db: CallCenterDatabase) => ({
  callById: byId(db, findCallsByIds),
  followUpByCall: byKey(db, findFollowUps, call => call.callbackOfId ?? ''),
  callsByAgent: connectionsByParent<DB, CallRow, CallFilter | null>(db, 'calls', selectCalls, 'agentId', [{ column: 'occurredAt', direction: 'desc' }]),
})
