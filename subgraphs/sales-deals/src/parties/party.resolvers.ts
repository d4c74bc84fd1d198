import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { ofRecords, recordsOf } from '@fieldgraph/kit/party'
import type { PartyRecordType } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { LATEST_FIRST } from '../deals/deal.loaders.ts'
import { selectDeals, type DealRow } from '../deals/deal.queries.ts'
import { searchOf } from '../deals/deal.service.ts'
import type { Resolvers } from '../resolvers.generated.ts'

function dealsOf(ctx: Context, party: object, args: ConnectionArgs): Promise<Connection<DealRow>> {
  const clientIds = recordsOf(party, 'SALES_CLIENT' satisfies PartyRecordType)
  return ofRecords(
    clientIds,
    parentId => ctx.loaders.dealsByClient.load({ parentId, args, filter: searchOf(ctx) }),
    () => connection(ctx.db, 'deals', trx => selectDeals(trx, searchOf(ctx, { clientId: { in: clientIds } })), args, LATEST_FIRST),
  )
}

export const partyResolvers = {
  Party: {
    deals: (party, args, ctx) => dealsOf(ctx, party, args),
  },
} satisfies Resolvers
