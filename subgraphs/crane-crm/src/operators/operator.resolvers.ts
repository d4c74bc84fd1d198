import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { CraneOperatorOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectOperators, type CraneOperatorRow } from './operator.queries.ts'
import { activateOperator, changeOperator, createOperator, deactivateOperator, removeOperator, restoreOperator, searchOf } from './operator.service.ts'

const orderColumns: Record<CraneOperatorOrderField, keyof CraneOperatorRow> = { NAME: 'name', EXPERIENCE: 'experience', CREATED_AT: 'createdAt' }

export const operatorResolvers = {
  Query: {
    craneOperator: (_, { id }, ctx) => ctx.loaders.craneOperatorById.load(id),
    craneOperators: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'craneOperators', trx => selectOperators(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    craneOperatorCreate: (_, { input }, ctx) => payload('craneOperator', createOperator(ctx, input)),
    craneOperatorUpdate: (_, { input }, ctx) => payload('craneOperator', changeOperator(ctx, input)),
    craneOperatorDeactivate: (_, { input }, ctx) => payload('craneOperator', deactivateOperator(ctx, input)),
    craneOperatorActivate: (_, { input }, ctx) => payload('craneOperator', activateOperator(ctx, input)),
    craneOperatorDelete: (_, { input }, ctx) => deletion(removeOperator(ctx, input)),
    craneOperatorRestore: (_, { input }, ctx) => payload('craneOperator', restoreOperator(ctx, input)),
  },
  CraneOperator: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.craneOperatorById.load(id),
    email: (operator, _, { identity }) => (seesPersonalData(identity) ? operator.email : null),
    phone: (operator, _, { identity }) => (seesPersonalData(identity) ? operator.phone : null),
    availability: async (operator, _, ctx) => (await ctx.loaders.operatorAvailabilityById.load(operator.id))!.availability,
    user: operator => (operator.userId ? { id: operator.userId } : null),
    isActive: operator => operator.deletedAt === null,
    organization: operator => ({ id: operator.organizationId }),
  },
} satisfies Resolvers
