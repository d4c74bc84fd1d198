import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { SoftwareOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectSoftware, type SoftwareRow } from './software.queries.ts'
import { changeSoftware, createSoftware, removeSoftware, restoreSoftware } from './software.service.ts'

const orderColumns: Record<SoftwareOrderField, keyof SoftwareRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const softwareResolvers = {
  Query: {
    software: (_, { id }, ctx) => ctx.loaders.softwareById.load(id),
    softwareList: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'softwareList', trx => selectSoftware(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    softwareCreate: (_, { input }, ctx) => payload('software', createSoftware(ctx, input)),
    softwareUpdate: (_, { input }, ctx) => payload('software', changeSoftware(ctx, input)),
    softwareDelete: (_, { input }, ctx) => deletion(removeSoftware(ctx, input)),
    softwareRestore: (_, { input }, ctx) => payload('software', restoreSoftware(ctx, input)),
  },
  Software: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.softwareById.load(id),
    createdBy: software => (software.createdById ? { id: software.createdById } : null),
    organization: software => ({ id: software.organizationId }),
  },
} satisfies Resolvers
