import { connection } from '@fieldgraph/kit/connection'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectParties } from './party.queries.ts'

export const partyResolvers = {
  Query: {
    party: (_, { id }, ctx) => ctx.loaders.partyById.load(id),
    parties: (_, { search, ...page }, ctx) => connection(ctx.db, 'parties', trx => selectParties(trx, search), page, [{ column: 'name', direction: 'asc' }]),
  },
  Party: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.partyById.load(id),
    links: async (party, { includeUnlinked }, ctx) => (await ctx.loaders.linksByParty.load(party.id)).filter(link => includeUnlinked || link.unlinkedAt === null),
  },
  PartyLink: {
    linkedBy: (link, _, ctx) => (link.linkedById ? ctx.loaders.userById.load(link.linkedById) : null),
    unlinkedBy: (link, _, ctx) => (link.unlinkedById ? ctx.loaders.userById.load(link.unlinkedById) : null),
  },
} satisfies Resolvers
