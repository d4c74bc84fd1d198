import { connection } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import { expectTimes } from '../equipment-bookings/availability.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectAvailableOperators } from './available-operators.queries.ts'
import { cancelLeave, enterLeave } from './operator-booking.service.ts'

export const operatorBookingResolvers = {
  Query: {
    availableOperators: async (_, { from, to, category, ...page }, ctx) => {
      const wanted = { ...expectTimes({ from, to }), category }
      return connection(ctx.db, 'availableOperators', trx => selectAvailableOperators(trx, wanted), page, [{ column: 'name', direction: 'asc' }])
    },
  },
  Mutation: {
    operatorLeave: (_, { input }, ctx) => payload('operatorBooking', enterLeave(ctx, input)),
    operatorLeaveCancel: (_, { input }, ctx) => payload('operatorBooking', cancelLeave(ctx, input)),
  },
  CraneOperator: {
    bookings: (operator, { filter, ...args }, ctx) => ctx.loaders.bookingsByOperator.load({ parentId: operator.id, args, filter }),
  },
  OperatorBooking: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.operatorBookingById.load(id),
    operator: (booking, _, ctx) => ctx.loaders.craneOperatorById.load(booking.operatorId),
    job: (booking, _, ctx) => (booking.jobId !== null && hasScope(ctx.identity.scopes, 'crane.job:read') ? ctx.loaders.jobById.load(booking.jobId) : null),
    period: ({ from, until }) => ({ from, until }),
    blocked: booking => ({ from: booking.blockedFrom, until: booking.blockedUntil }),
    notes: (booking, _, { identity }) => (seesPersonalData(identity) ? booking.notes : null),
    createdBy: booking => (booking.createdById ? { id: booking.createdById } : null),
    isActive: booking => booking.deletedAt === null,
    organization: booking => ({ id: booking.organizationId }),
  },
} satisfies Resolvers
