import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { assignVehicle, unassignVehicle } from './vehicle-assignment.service.ts'

export const vehicleAssignmentResolvers = {
  Mutation: {
    vehicleAssign: (_, { input }, ctx) => payload('vehicleAssignment', assignVehicle(ctx, input)),
    vehicleUnassign: (_, { input }, ctx) => payload('vehicleAssignment', unassignVehicle(ctx, input)),
  },
  VehicleAssignment: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.vehicleAssignmentById.load(id),
    driver: (assignment, _, ctx) => ctx.loaders.driverById.load(assignment.driverId),
    vehicle: (assignment, _, ctx) => ctx.loaders.vehicleById.load(assignment.vehicleId),
  },
  Driver: {
    async vehicle(driver, _, ctx) {
      const current = await ctx.loaders.currentAssignmentByDriver.load(driver.id)
      return current && ctx.loaders.vehicleById.load(current.vehicleId)
    },
    assignments: (driver, args, ctx) => ctx.loaders.assignmentsByDriver.load({ parentId: driver.id, args }),
  },
  Vehicle: {
    async driver(vehicle, _, ctx) {
      const current = await ctx.loaders.currentAssignmentByVehicle.load(vehicle.id)
      return current && ctx.loaders.driverById.load(current.driverId)
    },
    assignments: (vehicle, args, ctx) => ctx.loaders.assignmentsByVehicle.load({ parentId: vehicle.id, args }),
  },
} satisfies Resolvers
