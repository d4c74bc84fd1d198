import { connection, toOrder } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { ApiClientOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { answer } from '../sign-in/answer.ts'
import { selectApiClients, type ApiClientRow } from './api-client.queries.ts'
import { changeApiClient, createApiClient, endApiClient, isWorking, rotateSecret } from './api-client.service.ts'
import { createClientToken } from './client-token.service.ts'

const orderColumns: Record<ApiClientOrderField, keyof ApiClientRow> = { NAME: 'name', CREATED_AT: 'createdAt' }
const nothing = { clientSecret: null, apiClient: null }

export const apiClientResolvers = {
  Query: {
    apiClient: (_, { id }, ctx) => ctx.loaders.apiClientById.load(id),
    apiClients: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'apiClients', trx => selectApiClients(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    apiClientCreate: (_, { input }, ctx) => answer(createApiClient(ctx, input), nothing),
    apiClientUpdate: (_, { input }, ctx) => payload('apiClient', changeApiClient(ctx, input)),
    apiClientRotateSecret: (_, { input }, ctx) => answer(rotateSecret(ctx, input), nothing),
    apiClientRevoke: (_, { input }, ctx) => payload('apiClient', endApiClient(ctx, input)),
    clientTokenCreate: (_, { input }, ctx) => answer(createClientToken(ctx, input), { accessToken: null, expiresIn: null, scope: null }),
  },
  ApiClient: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.apiClientById.load(id),
    createdBy: ({ createdById }, _, ctx) => ctx.loaders.userById.load(createdById),
    isActive: isWorking,
  },
} satisfies Resolvers
