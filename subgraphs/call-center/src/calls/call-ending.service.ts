import { invalidInput, notFound } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import type { CallCompleteInput, CallLogInput } from '../api.generated.ts'
import { findCallOutcomesByIds, type CallOutcomeRow } from '../call-outcomes/call-outcome.queries.ts'
import type { Context } from '../context.ts'
import { ensureDoNotCall } from '../do-not-call/do-not-call.queries.ts'
import { findLossReasonsByIds } from '../loss-reasons/loss-reason.queries.ts'
import { insertCall, type CallRow } from './call.queries.ts'
import { agentOf, announce, directionOf, expectCall, move } from './call.service.ts'

type Transaction = Parameters<typeof insertCall>[0]
type Ending = Pick<CallCompleteInput, 'outcomeId' | 'lossReasonId' | 'callbackAt' | 'completedAt' | 'durationSeconds' | 'recordingUrl'>

export async function completeCall(ctx: Context, input: CallCompleteInput): Promise<CallRow> {
  return ctx.db.write('call.complete', async trx => {
    const call = await expectCall(trx, input, 'complete')
    const outcome = await expectOutcome(trx, input)
    const ended = await move(trx, call, 'complete', {
      ...endingOf(input, call.startedAt),
      ...(input.notes !== undefined && { notes: input.notes }),
    })
    await follow(trx, ended, outcome, input)
    return ended
  }, input)
}

export async function logCall(ctx: Context, input: CallLogInput): Promise<CallRow> {
  const agentId = agentOf(ctx, input.agentId)
  return ctx.db.write('call.log', async trx => {
    const outcome = await expectOutcome(trx, input)
    const call = await insertCall(trx, {
      agentId,
      prospectName: input.prospectName.trim(),
      prospectEmail: input.prospectEmail ?? null,
      prospectPhone: input.prospectPhone,
      callType: input.callType,
      direction: directionOf(input.callType),
      status: 'COMPLETED',
      startedAt: input.startedAt ?? null,
      notes: input.notes ?? null,
      ...endingOf(input, input.startedAt ?? null),
    })
    await follow(trx, call, outcome, input)
    return call
  }, input)
}

async function expectOutcome(trx: Transaction, { outcomeId, lossReasonId, callbackAt }: Ending): Promise<CallOutcomeRow> {
  const [outcome] = await findCallOutcomesByIds(trx, [outcomeId])
  if (!outcome?.isActive) throw notFound('Outcome', outcomeId, 'input', 'outcomeId')

  if (outcome.category === 'LOST' && !lossReasonId) throw invalidInput(`The outcome "${outcome.label}" needs a loss reason.`, 'input', 'lossReasonId')
  if (outcome.category !== 'LOST' && lossReasonId) throw invalidInput(`The outcome "${outcome.label}" has no loss reason.`, 'input', 'lossReasonId')
  if (lossReasonId) {
    const [reason] = await findLossReasonsByIds(trx, [lossReasonId])
    if (!reason?.isActive) throw notFound('Loss reason', lossReasonId, 'input', 'lossReasonId')
  }
  if (outcome.isCallback && !callbackAt) throw invalidInput(`The outcome "${outcome.label}" needs a time to call back.`, 'input', 'callbackAt')
  if (!outcome.isCallback && callbackAt) throw invalidInput(`The outcome "${outcome.label}" plans no call.`, 'input', 'callbackAt')
  if (callbackAt && callbackAt <= now()) throw invalidInput('The time to call back must lie ahead.', 'input', 'callbackAt')
  return outcome
}

/** The talk time is measured where begin and end are known, and believed where they are not. */
function endingOf({ outcomeId, lossReasonId, completedAt, durationSeconds, recordingUrl }: Ending, startedAt: string | null) {
  const end = completedAt ?? now()
  if (end > now(MINUTE)) throw invalidInput('A call cannot end in the future.', 'input', 'completedAt')
  if (startedAt !== null && end < startedAt) throw invalidInput('A call cannot end before it begins.', 'input', 'completedAt')
  if (durationSeconds != null && durationSeconds < 0) throw invalidInput('A talk time is 0 seconds or more.', 'input', 'durationSeconds')
  const measured = startedAt === null ? null : Math.round((Date.parse(end) - Date.parse(startedAt)) / 1000)
  if (measured !== null && durationSeconds != null && durationSeconds > measured) throw invalidInput('The talk time is longer than the call.', 'input', 'durationSeconds')
  return {
    outcomeId,
    lossReasonId: lossReasonId ?? null,
    completedAt: end,
    durationSeconds: durationSeconds ?? measured,
    ...(recordingUrl != null && { recordingUrl }),
  }
}

const MINUTE = 60_000

/** Text of the same form as the database's and the scalar's, so that texts compare as times do. */
const now = (ahead = 0) => new Date(Date.now() + ahead).toISOString().replace('Z', '000Z')

/** What an outcome brings about besides, in the transaction of the call itself. */
async function follow(trx: Transaction, call: CallRow, outcome: CallOutcomeRow, { callbackAt }: Ending): Promise<void> {
  if (outcome.isDoNotCall) await ensureDoNotCall(trx, call.prospectPhone, `Asked for in call ${call.id}`)
  if (outcome.isCallback && callbackAt) {
    const callback = await insertCall(trx, {
      agentId: call.agentId,
      prospectName: call.prospectName,
      prospectEmail: call.prospectEmail,
      prospectPhone: call.prospectPhone,
      callType: 'CALLBACK',
      direction: 'OUTBOUND',
      status: 'SCHEDULED',
      scheduledAt: callbackAt,
      callbackOfId: call.id,
      campaignId: call.campaignId,
      leadId: call.leadId,
    })
    await announce(trx, callback)
  }
  await publish(trx, { type: 'calls.call.completed.v1', subjectId: call.id, data: { agentId: call.agentId, prospectName: call.prospectName, outcome: outcome.key, category: outcome.category } })
}
