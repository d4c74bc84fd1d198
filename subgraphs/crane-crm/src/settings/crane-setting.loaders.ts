import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findSettingsByIds } from './crane-setting.queries.ts'

export const craneSettingLoaders = (db: CraneCrmDatabase) => ({
  craneSettingById: byId(db, findSettingsByIds),
})
