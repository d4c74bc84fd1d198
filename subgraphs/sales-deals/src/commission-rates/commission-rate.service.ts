import { expectVersion } from '@fieldgraph/kit/crud'
import { conflict, notFound } from '@fieldgraph/kit/errors'
import type { CommissionRateRemoveInput, CommissionRateSetInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectPercentage } from '../settings/percentage.ts'
import { deleteCommissionRate, lockCommissionRateOf, setCommissionRate, type CommissionRateRow } from './commission-rate.queries.ts'

export async function changeCommissionRate(ctx: Context, input: CommissionRateSetInput): Promise<CommissionRateRow> {
  const rate = expectPercentage(input.rate, 'input', 'rate')
  return ctx.db.write('commissionRate.set', async trx => {
    const before = await lockCommissionRateOf(trx, input.userId)
    if (before) await expectVersion(trx, before, input.version)
    else if (input.version != null) throw conflict('This person has no rate of their own any more. Load it again.', 'input', 'version')
    return setCommissionRate(trx, { userId: input.userId, rate })
  }, input)
}

export async function removeCommissionRate(ctx: Context, input: CommissionRateRemoveInput): Promise<CommissionRateRow> {
  return ctx.db.write('commissionRate.remove', async trx => {
    const rate = await lockCommissionRateOf(trx, input.userId)
    if (!rate) throw notFound('A commission rate of', input.userId, 'input', 'userId')
    await expectVersion(trx, rate, input.version)
    return (await deleteCommissionRate(trx, rate.id)) ?? rate
  }, input)
}
