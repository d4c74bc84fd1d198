import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import type { PartyLink } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { LATEST_FIRST } from '../deals/deal.loaders.ts'
import { selectDeals, type DealRow } from '../deals/deal.queries.ts'
import { searchOf } from '../deals/deal.service.ts'
import type { Resolvers } from '../resolvers.generated.ts'

/** The gateway brings the links along, as @requires asks; the generated types don't know. */
const clientsOf = (party: object) => (party as { links: readonly PartyLink[] }).links.filter(({ recordType }) => recordType === 'SALES_CLIENT').map(({ recordId }) => recordId)

const nothing: Connection<DealRow> = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, totalCount: async () => 0 }

/** A party is one client, as a rule: then those of many parties are one statement. */
function dealsOf(ctx: Context, clientIds: readonly string[], args: ConnectionArgs): Connection<DealRow> | Promise<Connection<DealRow>> {
  const [parentId, ...more] = clientIds
  if (parentId === undefined) return nothing
  if (more.length === 0) return ctx.loaders.dealsByClient.load({ parentId, args, filter: searchOf(ctx) })
  return connection(ctx.db, 'deals', trx => selectDeals(trx, searchOf(ctx, { clientId: { in: [...clientIds] } })), args, LATEST_FIRST)
}

export const partyResolvers = {
  Party: {
    deals: (party, args, ctx) => dealsOf(ctx, clientsOf(party), args),
  },
} satisfies Resolvers
