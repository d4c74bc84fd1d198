import { byId } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { findBackupsByIds } from './config-backup.queries.ts'

export const configBackupLoaders = (db: DeviceFleetDatabase) => ({
  configBackupById: byId(db, findBackupsByIds),
})
