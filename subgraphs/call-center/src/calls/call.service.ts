import { expectRow } from '@fieldgraph/kit/crud'
import { DomainError, ForbiddenError, invalidInput, notFound } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import type { CallCancelInput, CallFilter, CallMissInput, CallRescheduleInput, CallScheduleInput, CallStartInput, CallType, CallUpdateNotesInput } from '../api.generated.ts'
import { findCallOutcomesByIds } from '../call-outcomes/call-outcome.queries.ts'
import type { Context } from '../context.ts'
import { findDoNotCallByPhones } from '../do-not-call/do-not-call.queries.ts'
import { insertCall, lockCall, updateCall, type CallRow, type CallSearch, type NewCall } from './call.queries.ts'
import { callWorkflow, type CallEvent } from './call.workflow.ts'

type Transaction = Parameters<typeof lockCall>[0]

export async function scheduleCall(ctx: Context, input: CallScheduleInput): Promise<CallRow> {
  const agentId = agentOf(ctx, input.agentId)
  return ctx.db.write('call.schedule', async trx => {
    await expectCallable(trx, input.prospectPhone, input.callType)
    const call = await insertCall(trx, {
      agentId,
      prospectName: input.prospectName.trim(),
      prospectEmail: input.prospectEmail ?? null,
      prospectPhone: input.prospectPhone,
      callType: input.callType,
      direction: directionOf(input.callType),
      status: 'SCHEDULED',
      scheduledAt: input.scheduledAt,
      notes: input.notes ?? null,
    })
    await announce(trx, call)
    return call
  }, input)
}

export async function startCall(ctx: Context, input: CallStartInput): Promise<CallRow> {
  return ctx.db.write('call.start', async trx => {
    const call = await expectCall(trx, input, 'start')
    // A number may have been put on the list since the call was planned.
    await expectCallable(trx, call.prospectPhone, call.callType)
    return move(trx, call, 'start', { startedAt: new Date().toISOString() })
  }, input)
}

export async function missCall(ctx: Context, input: CallMissInput): Promise<CallRow> {
  return ctx.db.write('call.miss', async trx => {
    const call = await expectCall(trx, input, 'miss')
    if (input.outcomeId) {
      const [outcome] = await findCallOutcomesByIds(trx, [input.outcomeId])
      if (!outcome?.isActive) throw notFound('Outcome', input.outcomeId, 'input', 'outcomeId')
      if (outcome.category !== 'UNREACHABLE') throw invalidInput('A missed call has an outcome of category UNREACHABLE; complete the call for another.', 'input', 'outcomeId')
    }
    return move(trx, call, 'miss', { outcomeId: input.outcomeId ?? null })
  }, input)
}

export async function cancelCall(ctx: Context, input: CallCancelInput): Promise<CallRow> {
  return ctx.db.write('call.cancel', async trx => move(trx, await expectCall(trx, input, 'cancel'), 'cancel', {}), input)
}

export async function rescheduleCall(ctx: Context, input: CallRescheduleInput): Promise<CallRow> {
  return ctx.db.write('call.reschedule', async trx => {
    const call = await expectCall(trx, input, 'reschedule')
    const agentId = input.agentId && input.agentId !== call.agentId ? agentOf(ctx, input.agentId) : call.agentId
    const moved = await move(trx, call, 'reschedule', { scheduledAt: input.scheduledAt, agentId })
    await announce(trx, moved)
    return moved
  }, input)
}

export async function annotateCall(ctx: Context, input: CallUpdateNotesInput): Promise<CallRow> {
  return ctx.db.write('call.updateNotes', async trx => {
    const call = await expectCall(trx, input)
    return (await updateCall(trx, call.id, { notes: input.notes ?? null })) ?? call
  }, input)
}

/** What is looked for; who sees no contact data can't find anyone by them either. */
export function searchOf({ identity }: Context, filter: CallFilter | null | undefined): CallSearch | null {
  if (seesPersonalData(identity)) return filter ?? null
  if (filter?.prospectPhone != null) throw new ForbiddenError('Support does not see contact data, and does not search by them.')
  return { ...filter, namesOnly: true }
}

/** Whose call it is to be: one's own, or anyone's with the right to assign. */
export function agentOf({ identity }: Context, agentId: string | null | undefined): string {
  const chosen = agentId ?? identity.userId
  if (!chosen) throw invalidInput('Say whose call it is: an API client is no agent.', 'input', 'agentId')
  if (chosen !== identity.userId && !hasScope(identity.scopes, 'calls.call:assign')) throw new ForbiddenError('You need the right calls.call:assign to give a call to someone else.')
  return chosen
}

/** The call, held until the transaction ends, at the version that the caller knows and in a state that allows the event. */
export async function expectCall(trx: Transaction, which: { id: string; version?: number | null | undefined }, event?: CallEvent): Promise<CallRow> {
  const call = await expectRow(trx, lockCall, 'Call', which)
  if (event) callWorkflow.next(call.status, event)
  return call
}

export async function move(trx: Transaction, call: CallRow, event: CallEvent, values: Partial<NewCall>): Promise<CallRow> {
  const moved = await updateCall(trx, call.id, { ...values, status: callWorkflow.next(call.status, event) })
  if (!moved) throw notFound('Call', call.id, 'input', 'id')
  return moved
}

export const directionOf = (callType: CallType) => (callType === 'INBOUND' ? 'INBOUND' : 'OUTBOUND')

/** People who asked not to be called may still call us. */
async function expectCallable(trx: Transaction, phone: string, callType: CallType): Promise<void> {
  if (directionOf(callType) === 'INBOUND') return
  const [entry] = await findDoNotCallByPhones(trx, [phone])
  if (entry) throw new DomainError('DO_NOT_CALL', 'This number is on the do-not-call list.', ['input', 'prospectPhone'])
}

export const announce = (trx: Transaction, { id, agentId, prospectName, scheduledAt }: CallRow) =>
  publish(trx, { type: 'calls.call.scheduled.v1', subjectId: id, data: { agentId, prospectName, scheduledAt } })
