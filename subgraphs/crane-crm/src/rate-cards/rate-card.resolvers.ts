import { connection, type Order } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { rateCardNumber } from './rate-card-number.ts'
import { findRateCardOn, selectRateCards } from './rate-card.queries.ts'
import { createRateCard } from './rate-card.service.ts'

const NEWEST_FIRST: Order = [{ column: 'cardNumber', direction: 'desc' }]

export const rateCardResolvers = {
  Query: {
    rateCard: (_, { id }, ctx) => ctx.loaders.rateCardById.load(id),
    currentRateCard: async (_, { currency, on }, ctx) => (await ctx.db.read(trx => findRateCardOn(trx, currency, on))) ?? null,
    rateCards: (_, { filter, ...page }, ctx) => connection(ctx.db, 'rateCards', trx => selectRateCards(trx, filter), page, NEWEST_FIRST),
  },
  Mutation: {
    rateCardCreate: (_, { input }, ctx) => payload('rateCard', createRateCard(ctx, input)),
  },
  RateCard: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.rateCardById.load(id),
    number: card => rateCardNumber.show(card.cardNumber),
    isCurrent: async (card, _, ctx) => (await ctx.loaders.currentRateCardByCurrency.load(card.currency))?.id === card.id,
    createdBy: card => (card.createdById ? { id: card.createdById } : null),
    organization: card => ({ id: card.organizationId }),
  },
} satisfies Resolvers
