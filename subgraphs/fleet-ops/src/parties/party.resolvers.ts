import { connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { LATEST_FIRST } from '../campaigns/campaign.loaders.ts'
import { selectCampaigns } from '../campaigns/campaign.queries.ts'
import type { Context } from '../context.ts'
import type { PartyLink, PartyRecordType } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'

/** The gateway brings the links along, as @requires asks; the generated types don't know. */
const recordsOf = (party: object, type: PartyRecordType) => (party as { links: readonly PartyLink[] }).links.filter(({ recordType }) => recordType === type).map(({ recordId }) => recordId)

const nothing = { edges: [], pageInfo: { hasNextPage: false, hasPreviousPage: false, startCursor: null, endCursor: null }, totalCount: async () => 0 }

/** A party is one client, as a rule: then those of many parties are one statement. */
function campaignsOf(ctx: Context, clientIds: readonly string[], args: ConnectionArgs) {
  const [parentId, ...more] = clientIds
  if (parentId === undefined) return nothing
  if (more.length === 0) return ctx.loaders.campaignsByClient.load({ parentId, args })
  return connection(ctx.db, 'FleetClient.campaigns', trx => selectCampaigns(trx, { clientId: { in: [...clientIds] } }), args, LATEST_FIRST)
}

export const partyResolvers = {
  Party: {
    campaigns: (party, args, ctx) => campaignsOf(ctx, recordsOf(party, 'FLEET_CLIENT'), args),
    vendors: async (party, _, ctx) => {
      const found = await ctx.loaders.vendorById.loadMany(recordsOf(party, 'FLEET_VENDOR'))
      return found.filter(vendor => vendor !== null).map(vendor => {
        if (vendor instanceof Error) throw vendor
        return vendor
      })
    },
  },
} satisfies Resolvers
