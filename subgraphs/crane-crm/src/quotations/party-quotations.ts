import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { ofRecords } from '@fieldgraph/kit/party'
import type { Context } from '../context.ts'
import { LATEST_FIRST } from '../leads/lead.loaders.ts'
import { recordsOfParty } from '../parties/party-records.ts'
import { selectQuotations, type QuotationRow } from './quotation.queries.ts'
import { searchOf } from './quotation.service.ts'

/** With its deal a lead’s quotations become the customer’s. */
export async function quotationsOfParty(ctx: Context, party: object, args: ConnectionArgs): Promise<Connection<QuotationRow>> {
  const records = await recordsOfParty(ctx, party, ({ status }) => status === 'CONVERTED')
  const filter = searchOf(ctx)
  const loader = ctx.loaders[records.customerIds.length > 0 ? 'quotationsByCustomer' : 'quotationsByLead']
  return ofRecords(
    [...records.customerIds, ...records.leadIds],
    parentId => loader.load({ parentId, args, filter }),
    () => connection(ctx.db, 'quotations', trx => selectQuotations(trx, { ...filter, records }), args, LATEST_FIRST),
  )
}
