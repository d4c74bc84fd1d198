import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { VehicleFilter } from '../api.generated.ts'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findVehiclesByIds, selectVehicles, type VehicleRow } from './vehicle.queries.ts'

export const vehicleLoaders = (db: FleetOpsDatabase) => ({
  vehicleById: byId(db, findVehiclesByIds),
  vehiclesByVendor: connectionsByParent<DB, VehicleRow, VehicleFilter | null>(db, 'Vendor.vehicles', selectVehicles, 'vendorId', [{ column: 'createdAt', direction: 'desc' }]),
})
