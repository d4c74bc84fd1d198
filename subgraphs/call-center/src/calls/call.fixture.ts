import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { callCenter } from '../subgraph.ts'

export const { organization, caller } = testSubgraph(callCenter)

export interface Outcomes {
  sale: string
  callback: string
  not_interested: string
  do_not_call: string
  no_answer: string
}

const key = () => newId('key')

/** A new organization with its outcomes and one loss reason. */
export async function callCenterOf(identity: Parameters<typeof organization>[0] = {}): Promise<{ admin: TestCaller; outcomes: Outcomes; reasonId: string }> {
  const admin = organization(identity)
  const { data } = await admin.execute('{ callOutcomes { id key } }')
  const outcomes = Object.fromEntries(data.callOutcomes.map((outcome: { id: string; key: string }) => [outcome.key, outcome.id])) as unknown as Outcomes
  const reason = await admin.execute('mutation { lossReasonCreate(input: { name: "Price" }) { lossReason { id } errors { message } } }')
  return { admin, outcomes, reasonId: reason.data.lossReasonCreate.lossReason.id }
}

export const CALL = 'id status version outcome { key } lossReason { name } notes durationSeconds scheduledAt startedAt completedAt prospectPhone callType direction agent { id }'

export async function schedule(by: TestCaller, input: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(`mutation ($input: CallScheduleInput!) { callSchedule(input: $input) { call { ${CALL} } errors { code message field } } }`, {
    input: { prospectName: 'Ada Lovelace', prospectPhone: '+33612345678', scheduledAt: '2030-01-01T10:00:00Z', idempotencyKey: key(), ...input },
  })
  if (errors) throw new Error(errors[0]!.message)
  return data.callSchedule
}

export async function log(by: TestCaller, input: Record<string, unknown>) {
  const { data, errors } = await by.execute(`mutation ($input: CallLogInput!) { callLog(input: $input) { call { ${CALL} } callback { ${CALL} } errors { code message field } } }`, {
    input: { prospectName: 'Ada Lovelace', prospectPhone: '+33612345678', callType: 'OUTBOUND', idempotencyKey: key(), ...input },
  })
  if (errors) throw new Error(errors[0]!.message)
  return data.callLog
}

/** Runs `callStart`, `callComplete` and the like: everything about one planned call. */
export async function change(by: TestCaller, event: 'Start' | 'Complete' | 'Miss' | 'Cancel' | 'Reschedule' | 'UpdateNotes', input: Record<string, unknown>) {
  const callback = event === 'Complete' ? `callback { ${CALL} }` : ''
  const { data, errors } = await by.execute(`mutation ($input: Call${event}Input!) { call${event}(input: $input) { call { ${CALL} } ${callback} errors { code message field } } }`, { input })
  if (errors) throw new Error(errors[0]!.message)
  return data[`call${event}`]
}

export const read = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { call(id: $id) { ${CALL} } }`, { id })).data.call
export const total = async (by: TestCaller) => (await by.execute('{ calls { totalCount } }')).data.calls.totalCount as number
