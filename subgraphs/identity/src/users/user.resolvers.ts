import { connection, toOrder } from '@fieldgraph/kit/connection'
import { hasScope } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { UserOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectUsers, type UserRow } from './user.queries.ts'
import { changeUser, maySeeContact, readsContacts } from './user.service.ts'

const orderColumns: Record<UserOrderField, keyof UserRow> = { DISPLAY_NAME: 'displayName', CREATED_AT: 'createdAt' }

export const userResolvers = {
  Query: {
    me: (_, __, ctx) => (ctx.identity.userId ? ctx.loaders.userById.load(ctx.identity.userId) : null),
    user: (_, { id }, ctx) => ctx.loaders.userById.load(id),
    users: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'users', trx => selectUsers(trx, filter, readsContacts(ctx)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    userUpdate: (_, { input }, ctx) => payload('user', changeUser(ctx, input)),
  },
  User: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.userById.load(id),
    email: (user, _, ctx) => (maySeeContact(ctx, user) ? user.email : null),
    username: (user, _, ctx) => (maySeeContact(ctx, user) ? user.username : null),
    phone: (user, _, ctx) => (maySeeContact(ctx, user) ? user.phone : null),
    address: (user, _, ctx) => (maySeeContact(ctx, user) ? user.address : null),
    lastLoginAt: (user, _, ctx) => (maySeeContact(ctx, user) ? user.lastLoginAt : null),
    profile: (user, _, ctx) => ctx.loaders.userProfileByUser.load(user.id),
    organization: (_, __, ctx) => (ctx.identity.organizationId ? ctx.loaders.organizationById.load(ctx.identity.organizationId) : null),
    membership: (user, _, ctx) => (user.id === ctx.identity.userId || hasScope(ctx.identity.scopes, 'identity.membership:read') ? ctx.loaders.membershipByUser.load(user.id) : null),
  },
} satisfies Resolvers
