import { ForbiddenError, notFound } from '@fieldgraph/kit/errors'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import type { DoNotCallAddInput, DoNotCallFilter, DoNotCallRemoveInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { deleteDoNotCall, ensureDoNotCall, type DoNotCallEntryRow } from './do-not-call.queries.ts'

/** Who sees no contact data can't ask for a number either. */
export function expectSearch({ identity }: Context, filter: DoNotCallFilter | null | undefined): DoNotCallFilter | null {
  if (filter?.phone != null && !seesPersonalData(identity)) throw new ForbiddenError('Support does not see contact data, and does not search by them.')
  return filter ?? null
}

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
