import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findCurrentAssignments, findVehicleAssignmentsByIds, selectVehicleAssignments, type Side, type VehicleAssignmentRow } from './vehicle-assignment.queries.ts'

export const vehicleAssignmentLoaders = (db: FleetOpsDatabase) => {
  const current = (side: Side) => byKey(db, (trx, ids) => findCurrentAssignments(trx, side, ids), assignment => assignment[side])
  const history = (list: string, side: Side) => connectionsByParent<DB, VehicleAssignmentRow>(db, list, selectVehicleAssignments, side, [{ column: 'startedAt', direction: 'desc' }])
  return {
    vehicleAssignmentById: byId(db, findVehicleAssignmentsByIds),
    currentAssignmentByDriver: current('driverId'),
    currentAssignmentByVehicle: current('vehicleId'),
    assignmentsByDriver: history('Driver.assignments', 'driverId'),
    assignmentsByVehicle: history('Vehicle.assignments', 'vehicleId'),
  }
}
