import { expectRow } from '@fieldgraph/kit/crud'
import { alreadyExists, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { LossReasonCreateInput, LossReasonDeactivateInput, LossReasonUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { insertLossReason, lockLossReason, updateLossReason, type LossReasonRow } from './loss-reason.queries.ts'

const nameTaken = violated({ loss_reasons_name: () => alreadyExists('There is a reason of this name already.', 'input', 'name') })

export async function createLossReason(ctx: Context, input: LossReasonCreateInput): Promise<LossReasonRow> {
  return ctx.db.write('lossReason.create', trx => insertLossReason(trx, { name: input.name.trim(), description: input.description ?? null, isActive: true }), input).catch(nameTaken)
}

export async function changeLossReason(ctx: Context, input: LossReasonUpdateInput): Promise<LossReasonRow> {
  const values = {
    ...given(input, ['name'], []),
    ...(input.description !== undefined && { description: input.description }),
    ...(input.isActive != null && { isActive: input.isActive }),
  }
  return ctx.db.write('lossReason.update', trx => change(trx, input, values), input).catch(nameTaken)
}

export async function deactivateLossReason(ctx: Context, input: LossReasonDeactivateInput): Promise<LossReasonRow> {
  return ctx.db.write('lossReason.deactivate', trx => change(trx, input, { isActive: false }), input)
}

async function change(
  trx: Parameters<typeof lockLossReason>[0],
  which: Pick<LossReasonUpdateInput, 'id' | 'version'>,
  values: Partial<Pick<LossReasonRow, 'name' | 'description' | 'isActive'>>,
): Promise<LossReasonRow> {
  const row = await expectRow(trx, lockLossReason, 'Loss reason', which)
  return (Object.keys(values).length > 0 && (await updateLossReason(trx, row.id, values))) || row
}
