import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findEquipmentByIds, findEquipmentStatuses } from './equipment.queries.ts'

export const equipmentLoaders = (db: CraneCrmDatabase) => ({
  equipmentById: byId(db, findEquipmentByIds),
  equipmentStatusById: byId(db, findEquipmentStatuses),
})
