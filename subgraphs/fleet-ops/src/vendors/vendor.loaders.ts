import { byId } from '@fieldgraph/kit/loaders'
import type { FleetOpsDatabase } from '../db.ts'
import { findVendorsByIds } from './vendor.queries.ts'

export const vendorLoaders = (db: FleetOpsDatabase) => ({
  vendorById: byId(db, findVendorsByIds),
})
