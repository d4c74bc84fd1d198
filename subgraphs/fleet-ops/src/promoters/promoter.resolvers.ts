import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { PromoterOrderField } from '../api.generated.ts'
import { searchOf } from '../records/record.service.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectPromoters, type PromoterRow } from './promoter.queries.ts'
import { changePromoter, createPromoter, removePromoter, revivePromoter } from './promoter.service.ts'

const orderColumns: Record<PromoterOrderField, keyof PromoterRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const promoterResolvers = {
  Query: {
    promoter: (_, { id }, ctx) => ctx.loaders.promoterById.load(id),
    promoters: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'promoters', trx => selectPromoters(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    promoterCreate: (_, { input }, ctx) => payload('promoter', createPromoter(ctx, input)),
    promoterUpdate: (_, { input }, ctx) => payload('promoter', changePromoter(ctx, input)),
    promoterDelete: (_, { input }, ctx) => deletion(removePromoter(ctx, input)),
    promoterRestore: (_, { input }, ctx) => payload('promoter', revivePromoter(ctx, input)),
  },
  Promoter: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.promoterById.load(id),
    phone: (promoter, _, { identity }) => (seesPersonalData(identity) ? promoter.phone : null),
    email: (promoter, _, { identity }) => (seesPersonalData(identity) ? promoter.email : null),
  },
} satisfies Resolvers
