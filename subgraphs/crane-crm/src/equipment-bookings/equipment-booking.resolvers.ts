import { connection } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectAvailableEquipment } from './availability.queries.ts'
import { availabilityOf, expectTimes } from './availability.ts'
import { cancelEquipmentBooking, maintainEquipment } from './equipment-booking.service.ts'

export const equipmentBookingResolvers = {
  Query: {
    availableEquipment: async (_, { from, to, category, minCapacity, ...page }, ctx) => {
      const wanted = { ...expectTimes({ from, to }), category, minCapacity }
      return connection(ctx.db, 'availableEquipment', trx => selectAvailableEquipment(trx, wanted), page, [{ column: 'maxLiftingCapacity', direction: 'asc' }])
    },
  },
  Mutation: {
    equipmentMaintain: (_, { input }, ctx) => payload('equipmentBooking', maintainEquipment(ctx, input)),
    equipmentBookingCancel: (_, { input }, ctx) => payload('equipmentBooking', cancelEquipmentBooking(ctx, input)),
  },
  Equipment: {
    bookings: (unit, { filter, ...args }, ctx) => ctx.loaders.bookingsByEquipment.load({ parentId: unit.id, args, filter }),
    availability: (unit, asked, ctx) => availabilityOf(ctx, unit, asked),
  },
  EquipmentBooking: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.equipmentBookingById.load(id),
    equipment: (booking, _, ctx) => ctx.loaders.equipmentById.load(booking.equipmentId),
    job: (booking, _, ctx) => (booking.jobId !== null && hasScope(ctx.identity.scopes, 'crane.job:read') ? ctx.loaders.jobById.load(booking.jobId) : null),
    period: ({ from, until }) => ({ from, until }),
    blocked: booking => ({ from: booking.blockedFrom, until: booking.blockedUntil }),
    notes: (booking, _, { identity }) => (seesPersonalData(identity) ? booking.notes : null),
    createdBy: booking => (booking.createdById ? { id: booking.createdById } : null),
    isActive: booking => booking.deletedAt === null,
    organization: booking => ({ id: booking.organizationId }),
  },
} satisfies Resolvers
