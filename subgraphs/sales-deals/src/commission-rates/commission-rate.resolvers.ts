import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { CommissionRateOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectCommissionRates, type CommissionRateRow } from './commission-rate.queries.ts'
import { changeCommissionRate, removeCommissionRate } from './commission-rate.service.ts'

const orderColumns: Record<CommissionRateOrderField, keyof CommissionRateRow> = { CREATED_AT: 'createdAt' }

export const commissionRateResolvers = {
  Query: {
    commissionRates: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'commissionRates', trx => selectCommissionRates(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    commissionRateSet: (_, { input }, ctx) => payload('commissionRate', changeCommissionRate(ctx, input)),
    commissionRateRemove: (_, { input }, ctx) => deletion(removeCommissionRate(ctx, input)),
  },
  CommissionRate: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.commissionRateById.load(id),
    user: rate => ({ id: rate.userId }),
    organization: rate => ({ id: rate.organizationId }),
  },
} satisfies Resolvers
