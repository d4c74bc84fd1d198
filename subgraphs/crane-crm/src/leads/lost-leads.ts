import { seesPersonalData } from '@fieldgraph/kit/identity'
import { expectPeriod, type Days } from '@fieldgraph/kit/period'
import type { LostLeads } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { countLostLeads } from './lead.queries.ts'

export async function lostLeads({ identity, db }: Context, period: Days): Promise<LostLeads> {
  const days = expectPeriod(period)
  const rows = await db.read(trx => countLostLeads(trx, days))
  return {
    count: rows[0]?.total ?? 0,
    byReason: seesPersonalData(identity) ? rows.map(({ reason, count }) => ({ reason, count })) : null,
  }
}
