import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { SalesClientOrderField } from '../api.generated.ts'
import { pageOf } from '../deals/deal.resolvers.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectClients, type SalesClientRow } from './client.queries.ts'
import { assignClient, changeClient, createClient, removeClient, restoreClient, searchOf } from './client.service.ts'

const orderColumns: Record<SalesClientOrderField, keyof SalesClientRow> = { NAME: 'name', CREATED_AT: 'createdAt', SATISFACTION_RATING: 'ratingOrder' }

export const clientResolvers = {
  Query: {
    salesClient: (_, { id }, ctx) => ctx.loaders.salesClientById.load(id),
    salesClients: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'salesClients', trx => selectClients(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    salesClientCreate: (_, { input }, ctx) => payload('salesClient', createClient(ctx, input)),
    salesClientUpdate: (_, { input }, ctx) => payload('salesClient', changeClient(ctx, input)),
    salesClientAssign: (_, { input }, ctx) => payload('salesClient', assignClient(ctx, input)),
    salesClientDelete: (_, { input }, ctx) => deletion(removeClient(ctx, input)),
    salesClientRestore: (_, { input }, ctx) => payload('salesClient', restoreClient(ctx, input)),
  },
  SalesClient: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.salesClientById.load(id),
    email: (client, _, { identity }) => (seesPersonalData(identity) ? client.email : null),
    phone: (client, _, { identity }) => (seesPersonalData(identity) ? client.phone : null),
    address: (client, _, { identity }) => (seesPersonalData(identity) ? client.address : null),
    isActive: client => client.deletedAt === null,
    deals: (client, args, ctx) => ctx.loaders.dealsByClient.load(pageOf(client.id, args, ctx)),
    owner: client => ({ id: client.ownerId }),
    team: client => (client.teamId ? { id: client.teamId } : null),
    createdBy: client => (client.createdById ? { id: client.createdById } : null),
    organization: client => ({ id: client.organizationId }),
  },
} satisfies Resolvers
