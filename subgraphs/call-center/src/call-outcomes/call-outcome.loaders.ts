import { byId } from '@fieldgraph/kit/loaders'
import type { CallCenterDatabase } from '../db.ts'
import { findCallOutcomesByIds } from './call-outcome.queries.ts'

export const callOutcomeLoaders = (db: CallCenterDatabase) => ({
  callOutcomeById: byId(db, findCallOutcomesByIds),
})
