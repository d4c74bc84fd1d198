import { expectVersion } from '@fieldgraph/kit/crud'
import { invalidInput, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { SalesSettingsUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectPercentage } from './percentage.ts'
import { lockSettings, updateSettings, type SalesSettingsRow } from './sales-settings.queries.ts'
import { toNumbers } from './weekday.ts'

const outside = violated({
  settings_approval_quorum: () => invalidInput('1 to 10 people approve a payment.', 'input', 'approvalQuorum'),
  settings_working_days: () => invalidInput('A week has one working day at least.', 'input', 'workingDays'),
  settings_allowed_missed_days: () => invalidInput('0 to 30 working days may be missed.', 'input', 'allowedMissedDays'),
})

export async function changeSettings(ctx: Context, input: SalesSettingsUpdateInput): Promise<SalesSettingsRow> {
  const { workingDays, ...values } = given(input, ['approvalQuorum', 'taxRate', 'commissionRate', 'workingDays', 'allowedMissedDays'], ['payoutCurrency'])
  for (const rate of ['taxRate', 'commissionRate'] as const) if (values[rate] !== undefined) expectPercentage(values[rate], 'input', rate)
  const changes = { ...values, ...(workingDays && { workingDays: toNumbers(workingDays) }) }
  return ctx.db.write('settings.update', async trx => {
    const settings = await lockSettings(trx)
    await expectVersion(trx, settings, input.version)
    return (Object.keys(changes).length > 0 && (await updateSettings(trx, settings.id, changes).catch(outside))) || settings
  }, input)
}
