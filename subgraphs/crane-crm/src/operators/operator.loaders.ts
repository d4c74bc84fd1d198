import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findOperatorAvailabilities, findOperatorsByIds } from './operator.queries.ts'

export const operatorLoaders = (db: CraneCrmDatabase) => ({
  craneOperatorById: byId(db, findOperatorsByIds),
  operatorAvailabilityById: byId(db, findOperatorAvailabilities),
})
