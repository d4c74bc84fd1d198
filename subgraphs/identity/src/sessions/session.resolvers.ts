import { connection } from '@fieldgraph/kit/connection'
import { hasScope } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { isRunning } from './begin-session.ts'
import { selectSessions } from './session.queries.ts'
import { readSession, revokedSessions, revokeSession, visibleSessionsOf } from './session.service.ts'

const latestFirst = [{ column: 'createdAt', direction: 'desc' }] as const

export const sessionResolvers = {
  Query: {
    session: (_, { id }, ctx) => readSession(ctx, id),
    sessions: (_, { filter, ...page }, ctx) => connection(ctx.db, 'sessions', trx => selectSessions(trx, visibleSessionsOf(ctx), filter), page, latestFirst),
    revokedSessions: (_, { since }, ctx) => revokedSessions(ctx, since),
  },
  Mutation: {
    sessionRevoke: (_, { input }, ctx) => payload('session', revokeSession(ctx, input)),
  },
  Session: {
    __resolveReference: ({ id }, ctx) => readSession(ctx, id),
    user: ({ userId }, _, ctx) => (userId ? ctx.loaders.userById.load(userId) : null),
    apiClient: ({ apiClientId }, _, ctx) => (apiClientId && hasScope(ctx.identity.scopes, 'identity.api_client:read') ? ctx.loaders.apiClientById.load(apiClientId) : null),
    qrCredential: ({ qrCredentialId }, _, ctx) => (qrCredentialId ? ctx.loaders.qrCredentialById.load(qrCredentialId) : null),
    organization: ({ organizationId }, _, ctx) => ctx.loaders.organizationById.load(organizationId),
    isActive: isRunning,
    isCurrent: ({ id }, _, ctx) => id === ctx.identity.sessionId,
  },
} satisfies Resolvers
