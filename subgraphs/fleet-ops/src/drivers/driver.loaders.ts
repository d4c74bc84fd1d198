import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findDriversByIds, selectDrivers, type DriverRow, type DriverSearch } from './driver.queries.ts'

export const driverLoaders = (db: FleetOpsDatabase) => ({
  driverById: byId(db, findDriversByIds),
  driversByVendor: connectionsByParent<DB, DriverRow, DriverSearch | null>(db, 'Vendor.drivers', selectDrivers, 'vendorId', [{ column: 'name', direction: 'asc' }]),
})
