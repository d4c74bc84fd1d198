import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findServicesByIds } from './crane-service.queries.ts'

export const craneServiceLoaders = (db: CraneCrmDatabase) => ({
  craneServiceById: byId(db, findServicesByIds),
})
