import { connection, type Connection, type ConnectionArgs } from '@fieldgraph/kit/connection'
import { ofRecords } from '@fieldgraph/kit/party'
import type { Context } from '../context.ts'
import { LATEST_FIRST } from '../leads/lead.loaders.ts'
import { recordsOfParty } from '../parties/party-records.ts'
import { selectJobs, type JobRow } from './job.queries.ts'
import { searchOf } from './job.service.ts'

/** The jobs of a customer’s lead are the customer’s. */
export async function jobsOfParty(ctx: Context, party: object, args: ConnectionArgs): Promise<Connection<JobRow>> {
  const records = await recordsOfParty(ctx, party)
  const filter = searchOf(ctx)
  const loader = ctx.loaders[records.customerIds.length > 0 ? 'jobsByCustomer' : 'jobsByLead']
  return ofRecords(
    [...records.customerIds, ...records.leadIds],
    parentId => loader.load({ parentId, args, filter }),
    () => connection(ctx.db, 'jobs', trx => selectJobs(trx, { ...filter, records }), args, LATEST_FIRST),
  )
}
