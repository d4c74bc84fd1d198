import { expectRow } from '@fieldgraph/kit/crud'
import { alreadyExists, invalidInput, violated } from '@fieldgraph/kit/errors'
import type { CallOutcomeCreateInput, CallOutcomeDeactivateInput, CallOutcomeUpdateInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { insertCallOutcome, insertDefaultCallOutcomes, listCallOutcomes, lockCallOutcome, updateCallOutcome, type CallOutcomeRow } from './call-outcome.queries.ts'

/**
 * The organization's outcomes. One that has none yet, because it is new, gets
 * the usual set here: nobody can complete a call before having read this list.
 */
export async function callOutcomes(ctx: Context, { includeInactive }: { includeInactive: boolean }): Promise<CallOutcomeRow[]> {
  let rows = await ctx.db.read(listCallOutcomes)
  if (rows.length === 0 && ctx.identity.organizationId !== null) {
    await ctx.db.write('callOutcome.createDefaults', insertDefaultCallOutcomes)
    rows = await ctx.db.read(listCallOutcomes)
  }
  return includeInactive ? rows : rows.filter(row => row.isActive)
}

export async function createCallOutcome(ctx: Context, input: CallOutcomeCreateInput): Promise<CallOutcomeRow> {
  const { key, label, category, isCallback, isDoNotCall } = input
  return ctx.db
    .write('callOutcome.create', trx => insertCallOutcome(trx, { key, label: label.trim(), category, isCallback, isDoNotCall, isActive: true }), input)
    .catch(
      violated({
        call_outcomes_key: () => alreadyExists('There is an outcome with this key already.', 'input', 'key'),
        call_outcomes_key_form: () => invalidInput('A key has small letters, digits and underscores, and begins with a letter.', 'input', 'key'),
        call_outcomes_one_consequence: () => invalidInput('An outcome asks for a call back or for no calls at all, not for both.', 'input', 'isDoNotCall'),
      }),
    )
}

export async function changeCallOutcome(ctx: Context, input: CallOutcomeUpdateInput): Promise<CallOutcomeRow> {
  return ctx.db.write('callOutcome.update', trx => change(trx, input, { ...(input.label != null && { label: input.label.trim() }), ...(input.isActive != null && { isActive: input.isActive }) }), input)
}

export async function deactivateCallOutcome(ctx: Context, input: CallOutcomeDeactivateInput): Promise<CallOutcomeRow> {
  return ctx.db.write('callOutcome.deactivate', trx => change(trx, input, { isActive: false }), input)
}

async function change(
  trx: Parameters<typeof lockCallOutcome>[0],
  which: Pick<CallOutcomeUpdateInput, 'id' | 'version'>,
  values: Partial<Pick<CallOutcomeRow, 'label' | 'isActive'>>,
): Promise<CallOutcomeRow> {
  const row = await expectRow(trx, lockCallOutcome, 'Outcome', which)
  return (Object.keys(values).length > 0 && (await updateCallOutcome(trx, row.id, values))) || row
}
