import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { FleetClientOrderField } from '../api.generated.ts'
import { campaignOrder } from '../campaigns/campaign.queries.ts'
import { projectOrder } from '../projects/project.queries.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectClients, type FleetClientRow } from './client.queries.ts'
import { changeClient, createClient, removeClient, restoreClient } from './client.service.ts'

const orderColumns: Record<FleetClientOrderField, keyof FleetClientRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const clientResolvers = {
  Query: {
    fleetClient: (_, { id }, ctx) => ctx.loaders.fleetClientById.load(id),
    fleetClients: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'fleetClients', trx => selectClients(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    fleetClientCreate: (_, { input }, ctx) => payload('fleetClient', createClient(ctx, input)),
    fleetClientUpdate: (_, { input }, ctx) => payload('fleetClient', changeClient(ctx, input)),
    fleetClientDelete: (_, { input }, ctx) => deletion(removeClient(ctx, input)),
    fleetClientRestore: (_, { input }, ctx) => payload('fleetClient', restoreClient(ctx, input)),
  },
  FleetClient: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.fleetClientById.load(id),
    email: (client, _, { identity }) => (seesPersonalData(identity) ? client.email : null),
    phone: (client, _, { identity }) => (seesPersonalData(identity) ? client.phone : null),
    address: (client, _, { identity }) => (seesPersonalData(identity) ? client.address : null),
    projects: (client, { filter, orderBy, ...args }, ctx) => ctx.loaders.projectsByClient.load({ parentId: client.id, args, filter: filter ?? null, order: toOrder(orderBy, projectOrder) }),
    campaigns: (client, { filter, orderBy, ...args }, ctx) => ctx.loaders.campaignsByClient.load({ parentId: client.id, args, filter: filter ?? null, order: toOrder(orderBy, campaignOrder) }),
    organization: client => ({ id: client.organizationId }),
  },
} satisfies Resolvers
