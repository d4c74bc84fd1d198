import { connection, toOrder } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { LossReasonOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectLossReasons, type LossReasonRow } from './loss-reason.queries.ts'
import { changeLossReason, createLossReason, deactivateLossReason } from './loss-reason.service.ts'

const orderColumns: Record<LossReasonOrderField, keyof LossReasonRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const lossReasonResolvers = {
  Query: {
    lossReasons: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'lossReasons', trx => selectLossReasons(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    lossReasonCreate: (_, { input }, ctx) => payload('lossReason', createLossReason(ctx, input)),
    lossReasonUpdate: (_, { input }, ctx) => payload('lossReason', changeLossReason(ctx, input)),
    lossReasonDeactivate: (_, { input }, ctx) => payload('lossReason', deactivateLossReason(ctx, input)),
  },
  LossReason: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.lossReasonById.load(id),
  },
} satisfies Resolvers
