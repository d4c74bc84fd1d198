import { applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { VehicleFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { toVehicleNumber } from './vehicle-number.ts'

export type VehicleRow = Selectable<DB['vehicles']>

export const { findByIds: findVehiclesByIds, insert: insertVehicle, lock: lockVehicle, update: updateVehicle, softDelete: deleteVehicle } = crud('vehicles')

export const selectVehicles = (db: Kysely<DB>, filter?: VehicleFilter | null) =>
  applyFilter(db.selectFrom('vehicles').selectAll().where('deletedAt', 'is', null), filter, {
    vendorId: (query, vendor) => query.where(eb => matches(eb.ref('vendorId'), vendor)),
    vehicleType: (query, type) => query.where('vehicleType', '=', type),
    vehicleNumber: (query, number) => query.where('vehicleNumber', '=', toVehicleNumber(number)),
    rcValidity: (query, range) => query.where(eb => within(eb.ref('rcValidity'), range)),
    insuranceValidity: (query, range) => query.where(eb => within(eb.ref('insuranceValidity'), range)),
    permitValidity: (query, range) => query.where(eb => within(eb.ref('permitValidity'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) =>
      query.where(eb => eb.or([contains([eb.ref('vehicleType'), eb.ref('capacity')], text), ...(toVehicleNumber(text) ? [contains([eb.ref('vehicleNumber')], toVehicleNumber(text))] : [])])),
  })
