import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { ofRecords } from '@fieldgraph/kit/party'
import type { Context } from '../context.ts'
import { LATEST_FIRST } from '../leads/lead.loaders.ts'
import { selectLeads, type LeadRow } from '../leads/lead.queries.ts'
import { searchOf } from '../leads/lead.service.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { recordsOfParty } from './party-records.ts'

/** The leads that the party is, and those that its customers were. */
async function leadsOf(ctx: Context, party: object, args: ConnectionArgs): Promise<Connection<LeadRow>> {
  const records = await recordsOfParty(ctx, party)
  const filter = searchOf(ctx)
  const loader = ctx.loaders[records.customerIds.length > 0 ? 'leadsByCustomer' : 'leadsByThemselves']
  return ofRecords(
    [...records.customerIds, ...records.leadIds],
    parentId => loader.load({ parentId, args, filter }),
    () => connection(ctx.db, 'leads', trx => selectLeads(trx, { ...filter, records }), args, LATEST_FIRST),
  )
}

export const partyResolvers = {
  Party: {
    leads: (party, args, ctx) => leadsOf(ctx, party, args),
  },
} satisfies Resolvers
