import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { addPrincipalLink, removePrincipalLink } from './principal-link.service.ts'

export const principalLinkResolvers = {
  Mutation: {
    principalLinkAdd: (_, { input }, ctx) => payload('principalLink', addPrincipalLink(ctx, input)),
    principalLinkRemove: (_, { input }, ctx) => payload('principalLink', removePrincipalLink(ctx, input)),
  },
  PrincipalLink: {
    membership: (link, _, ctx) => ctx.loaders.membershipById.load(link.membershipId),
  },
} satisfies Resolvers
