import { notFound } from '@fieldgraph/kit/errors'
import type { DoNotCallAddInput, DoNotCallRemoveInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteDoNotCall, ensureDoNotCall, type DoNotCallEntryRow } from './do-not-call.queries.ts'

export async function addDoNotCall(ctx: Context, input: DoNotCallAddInput): Promise<DoNotCallEntryRow> {
  return ctx.db.write('doNotCall.add', trx => ensureDoNotCall(trx, input.phone, input.reason ?? null), input)
}

export async function removeDoNotCall(ctx: Context, input: DoNotCallRemoveInput): Promise<DoNotCallEntryRow> {
  return ctx.db.write('doNotCall.remove', async trx => {
    const removed = await deleteDoNotCall(trx, input.id)
    if (!removed) throw notFound('Entry', input.id, 'input', 'id')
    return removed
  }, input)
}
