import { byId } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { findTranslationsByIds } from './translation.queries.ts'

export const translationLoaders = (db: DeviceFleetDatabase) => ({
  translationById: byId(db, findTranslationsByIds),
})
