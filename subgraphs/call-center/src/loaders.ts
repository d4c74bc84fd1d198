import { callOutcomeLoaders } from './call-outcomes/call-outcome.loaders.ts'
import { callLoaders } from './calls/call.loaders.ts'
import type { CallCenterDatabase } from './db.ts'
import { lossReasonLoaders } from './loss-reasons/loss-reason.loaders.ts'

export const createLoaders = (db: CallCenterDatabase) => ({
  ...callLoaders(db),
  ...callOutcomeLoaders(db),
  ...lossReasonLoaders(db),
})
