import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { VehicleOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectVehicles, type VehicleRow } from './vehicle.queries.ts'
import { changeVehicle, createVehicle, removeVehicle, reviveVehicle } from './vehicle.service.ts'

const orderColumns: Record<VehicleOrderField, keyof VehicleRow> = { VEHICLE_NUMBER: 'vehicleNumber', CREATED_AT: 'createdAt' }

export const vehicleResolvers = {
  Query: {
    vehicle: (_, { id }, ctx) => ctx.loaders.vehicleById.load(id),
    vehicles: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'vehicles', trx => selectVehicles(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    vehicleCreate: (_, { input }, ctx) => payload('vehicle', createVehicle(ctx, input)),
    vehicleUpdate: (_, { input }, ctx) => payload('vehicle', changeVehicle(ctx, input)),
    vehicleDelete: (_, { input }, ctx) => deletion(removeVehicle(ctx, input)),
    vehicleRestore: (_, { input }, ctx) => payload('vehicle', reviveVehicle(ctx, input)),
  },
  Vehicle: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.vehicleById.load(id),
    vendor: (vehicle, _, ctx) => (vehicle.vendorId ? ctx.loaders.vendorById.load(vehicle.vendorId) : null),
  },
  Vendor: {
    vehicles: (vendor, { filter, orderBy, ...args }, ctx) => ctx.loaders.vehiclesByVendor.load({ parentId: vendor.id, args, filter, order: toOrder(orderBy, orderColumns) }),
  },
} satisfies Resolvers
