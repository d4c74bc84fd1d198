import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { CraneServiceOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectServices, type CraneServiceRow } from './crane-service.queries.ts'
import { changeService, createService, removeService, restoreService } from './crane-service.service.ts'

const orderColumns: Record<CraneServiceOrderField, keyof CraneServiceRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const craneServiceResolvers = {
  Query: {
    craneService: (_, { id }, ctx) => ctx.loaders.craneServiceById.load(id),
    craneServices: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'craneServices', trx => selectServices(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    craneServiceCreate: (_, { input }, ctx) => payload('craneService', createService(ctx, input)),
    craneServiceUpdate: (_, { input }, ctx) => payload('craneService', changeService(ctx, input)),
    craneServiceDelete: (_, { input }, ctx) => deletion(removeService(ctx, input)),
    craneServiceRestore: (_, { input }, ctx) => payload('craneService', restoreService(ctx, input)),
  },
  CraneService: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.craneServiceById.load(id),
    organization: service => ({ id: service.organizationId }),
  },
} satisfies Resolvers
