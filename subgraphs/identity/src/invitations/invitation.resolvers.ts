import { connection } from '@fieldgraph/kit/connection'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { readsContacts } from '../users/user.service.ts'
import { acceptInvitation } from './accept-invitation.service.ts'
import { selectInvitations } from './invitation.queries.ts'
import { createInvitation, resendInvitation, revokeInvitation, statusOf } from './invitation.service.ts'

export const invitationResolvers = {
  Query: {
    invitations: (_, { filter, ...page }, ctx) => connection(ctx.db, 'invitations', trx => selectInvitations(trx, filter), page, [{ column: 'createdAt', direction: 'desc' }]),
  },
  Mutation: {
    invitationCreate: (_, { input }, ctx) => payload('invitation', createInvitation(ctx, input)),
    invitationResend: (_, { input }, ctx) => payload('invitation', resendInvitation(ctx, input)),
    invitationRevoke: (_, { input }, ctx) => payload('invitation', revokeInvitation(ctx, input)),
    acceptInvitation: (_, { input }, ctx) => payload('organization', acceptInvitation(ctx, input)),
  },
  Invitation: {
    email: (invitation, _, ctx) => (readsContacts(ctx) ? invitation.email : null),
    roles: async (invitation, _, ctx) => (await Promise.all(invitation.roleIds.map(id => ctx.loaders.roleById.load(id)))).filter(role => role !== null),
    invitedBy: (invitation, _, ctx) => ctx.loaders.userById.load(invitation.invitedById),
    status: statusOf,
  },
} satisfies Resolvers
