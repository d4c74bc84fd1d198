import { byId } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { findSoftwareByIds } from './software.queries.ts'

export const softwareLoaders = (db: DeviceFleetDatabase) => ({
  softwareById: byId(db, findSoftwareByIds),
})
