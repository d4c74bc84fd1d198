import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { ofRecords, recordsOf } from '@fieldgraph/kit/party'
import { LATEST_FIRST } from '../campaigns/campaign.loaders.ts'
import { selectCampaigns, type CampaignRow } from '../campaigns/campaign.queries.ts'
import type { Context } from '../context.ts'
import type { PartyRecordType } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'

function campaignsOf(ctx: Context, party: object, args: ConnectionArgs): Promise<Connection<CampaignRow>> {
  const clientIds = recordsOf(party, 'FLEET_CLIENT' satisfies PartyRecordType)
  return ofRecords(
    clientIds,
    parentId => ctx.loaders.campaignsByClient.load({ parentId, args }),
    () => connection(ctx.db, 'FleetClient.campaigns', trx => selectCampaigns(trx, { clientId: { in: clientIds } }), args, LATEST_FIRST),
  )
}

export const partyResolvers = {
  Party: {
    campaigns: (party, args, ctx) => campaignsOf(ctx, party, args),
    vendors: async (party, _, ctx) => {
      const found = await ctx.loaders.vendorById.loadMany(recordsOf(party, 'FLEET_VENDOR' satisfies PartyRecordType))
      return found.filter(vendor => vendor !== null).map(vendor => {
        if (vendor instanceof Error) throw vendor
        return vendor
      })
    },
  },
} satisfies Resolvers
