import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { ExchangeRateOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectExchangeRates, type ExchangeRateRow } from './exchange-rate.queries.ts'
import { changeExchangeRate, removeExchangeRate } from './exchange-rate.service.ts'

const orderColumns: Record<ExchangeRateOrderField, keyof ExchangeRateRow> = { VALID_FROM: 'validFrom' }

export const exchangeRateResolvers = {
  Query: {
    exchangeRates: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'exchangeRates', trx => selectExchangeRates(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    exchangeRateSet: (_, { input }, ctx) => payload('exchangeRate', changeExchangeRate(ctx, input)),
    exchangeRateRemove: (_, { input }, ctx) => deletion(removeExchangeRate(ctx, input)),
  },
  ExchangeRate: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.exchangeRateById.load(id),
    organization: rate => ({ id: rate.organizationId }),
  },
} satisfies Resolvers
