import { expect, test } from 'vitest'
import { callCenterOf, change, log, read, schedule, total } from './call.fixture.ts'

const code = (payload: { errors: { code: string; field: string[] | null }[] }) => payload.errors.map(({ code: what, field }) => [what, field?.join('.')])

test('a planned call is started and completed with its outcome, its talk time measured', async () => {
  const { admin, outcomes } = await callCenterOf()
  const { call } = await schedule(admin)
  expect(call).toMatchObject({ status: 'SCHEDULED', direction: 'OUTBOUND', agent: { id: admin.identity.userId } })

  const started = await change(admin, 'Start', { id: call.id })
  const { call: done, errors } = await change(admin, 'Complete', { id: call.id, outcomeId: outcomes.sale, notes: 'Signed.' })

  expect(errors).toEqual([])
  expect(done).toMatchObject({ status: 'COMPLETED', outcome: { key: 'sale' }, notes: 'Signed.', startedAt: started.call.startedAt })
  expect(done.durationSeconds).toBeGreaterThanOrEqual(0)
})

test('a call may be written down complete', async () => {
  const { admin, outcomes } = await callCenterOf()
  const { call } = await log(admin, { outcomeId: outcomes.sale, callType: 'INBOUND', startedAt: '2026-01-01T10:00:00Z', completedAt: '2026-01-01T10:03:20Z' })
  expect(call).toMatchObject({ status: 'COMPLETED', direction: 'INBOUND', durationSeconds: 200, completedAt: '2026-01-01T10:03:20.000000Z' })
})

test.each([
  ['a completed call is not started', 'Start'],
  ['a completed call is not cancelled', 'Cancel'],
  ['a completed call is not moved', 'Reschedule'],
  ['a completed call is not missed', 'Miss'],
] as const)('%s, and stays as it is', async (_, event) => {
  const { admin, outcomes } = await callCenterOf()
  const { call } = await log(admin, { outcomeId: outcomes.sale })

  const refused = await change(admin, event, { id: call.id, ...(event === 'Reschedule' && { scheduledAt: '2030-01-01T00:00:00Z' }) })

  expect(refused).toMatchObject({ call: null, errors: [{ code: 'INVALID_TRANSITION' }] })
  expect(await read(admin, call.id)).toEqual(call)
})

test('a lost call needs a reason, any other has none, and nothing is written where it is wrong', async () => {
  const { admin, outcomes, reasonId } = await callCenterOf()
  expect(code(await log(admin, { outcomeId: outcomes.not_interested }))).toEqual([['INVALID_INPUT', 'input.lossReasonId']])
  expect(code(await log(admin, { outcomeId: outcomes.sale, lossReasonId: reasonId }))).toEqual([['INVALID_INPUT', 'input.lossReasonId']])
  expect(await total(admin)).toBe(0)
  expect((await log(admin, { outcomeId: outcomes.not_interested, lossReasonId: reasonId })).call.lossReason).toEqual({ name: 'Price' })
})

test('a reason must be the same organization’s and active', async () => {
  const { admin, outcomes, reasonId } = await callCenterOf()
  const other = await callCenterOf()
  expect(code(await log(admin, { outcomeId: outcomes.not_interested, lossReasonId: other.reasonId }))).toEqual([['NOT_FOUND', 'input.lossReasonId']])

  await admin.execute('mutation ($id: ID!) { lossReasonDeactivate(input: { id: $id }) { errors { message } } }', { id: reasonId })
  expect(code(await log(admin, { outcomeId: outcomes.not_interested, lossReasonId: reasonId }))).toEqual([['NOT_FOUND', 'input.lossReasonId']])
  expect(await total(admin)).toBe(0)
})

test('an outcome that asks for a call back plans it in the same step', async () => {
  const { admin, outcomes } = await callCenterOf()
  const { call } = await schedule(admin)

  expect(code(await change(admin, 'Complete', { id: call.id, outcomeId: outcomes.callback }))).toEqual([['INVALID_INPUT', 'input.callbackAt']])
  expect(await total(admin)).toBe(1)
  const { callback } = await change(admin, 'Complete', { id: call.id, outcomeId: outcomes.callback, callbackAt: '2031-05-01T08:00:00Z' })

  expect(callback).toMatchObject({ status: 'SCHEDULED', callType: 'CALLBACK', scheduledAt: '2031-05-01T08:00:00.000000Z', prospectPhone: call.prospectPhone, agent: call.agent })
  expect(await total(admin)).toBe(2)
})

test('a time to call back is refused where the outcome plans no call, or lies behind', async () => {
  const { admin, outcomes } = await callCenterOf()
  expect(code(await log(admin, { outcomeId: outcomes.sale, callbackAt: '2031-05-01T08:00:00Z' }))).toEqual([['INVALID_INPUT', 'input.callbackAt']])
  expect(code(await log(admin, { outcomeId: outcomes.callback, callbackAt: '2020-05-01T08:00:00Z' }))).toEqual([['INVALID_INPUT', 'input.callbackAt']])
  expect(await total(admin)).toBe(0)
})

test('who asks not to be called is not called again, but may call', async () => {
  const { admin, outcomes, reasonId } = await callCenterOf()
  const planned = await schedule(admin)
  await log(admin, { outcomeId: outcomes.do_not_call, lossReasonId: reasonId })

  expect(code(await schedule(admin))).toEqual([['DO_NOT_CALL', 'input.prospectPhone']])
  expect(code(await change(admin, 'Start', { id: planned.call.id }))).toEqual([['DO_NOT_CALL', 'input.prospectPhone']])
  expect((await read(admin, planned.call.id)).status).toBe('SCHEDULED')
  expect((await schedule(admin, { callType: 'INBOUND' })).errors).toEqual([])
  expect((await schedule(admin, { prospectPhone: '+33612345679' })).errors).toEqual([])
})

test('a call ends after it begins, and not in the future', async () => {
  const { admin, outcomes } = await callCenterOf()
  const log2 = (startedAt: string, completedAt: string, durationSeconds?: number) => log(admin, { outcomeId: outcomes.sale, startedAt, completedAt, durationSeconds })
  expect(code(await log2('2026-01-01T10:00:00Z', '2026-01-01T09:59:59Z'))).toEqual([['INVALID_INPUT', 'input.completedAt']])
  expect(code(await log2('2026-01-01T10:00:00Z', '2036-01-01T10:00:00Z'))).toEqual([['INVALID_INPUT', 'input.completedAt']])
  expect(code(await log2('2026-01-01T10:00:00Z', '2026-01-01T10:00:10Z', 11))).toEqual([['INVALID_INPUT', 'input.durationSeconds']])
  expect(code(await log2('2026-01-01T10:00:00Z', '2026-01-01T10:00:10Z', -1))).toEqual([['INVALID_INPUT', 'input.durationSeconds']])
  expect(await total(admin)).toBe(0)
})

test('of two who complete one call at once, exactly one wins', async () => {
  const { admin, outcomes } = await callCenterOf()
  const { call } = await schedule(admin)

  const both = await Promise.all([1, 2].map(() => change(admin.colleague(), 'Complete', { id: call.id, outcomeId: outcomes.callback, callbackAt: '2031-05-01T08:00:00Z' })))

  expect(both.flatMap(payload => code(payload))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await total(admin)).toBe(2)
})

test('a change of an older version is refused and says what has changed', async () => {
  const { admin } = await callCenterOf()
  const { call } = await schedule(admin)
  await change(admin, 'UpdateNotes', { id: call.id, notes: 'first', version: 1 })

  const refused = await change(admin, 'UpdateNotes', { id: call.id, notes: 'second', version: 1 })

  expect(refused.errors).toEqual([{ code: 'CONFLICT', message: 'This was changed meanwhile (notes); it is at version 2 now. Load it again.', field: ['input', 'version'] }])
  expect((await read(admin, call.id)).notes).toBe('first')
})

test('the same key plans one call, whatever is repeated at once', async () => {
  const { admin } = await callCenterOf()
  const input = { idempotencyKey: 'one' }
  const answers = await Promise.all([1, 2, 3].map(() => schedule(admin, input)))

  expect(new Set(answers.map(answer => answer.call.id)).size).toBe(1)
  expect(code(await schedule(admin, { ...input, prospectName: 'Somebody else' }))).toEqual([['IDEMPOTENCY_KEY_REUSED', 'input.idempotencyKey']])
  expect(await total(admin)).toBe(1)
})

test('every change is in the audit log with its command and who did it', async () => {
  const { admin, outcomes } = await callCenterOf()
  const { call } = await schedule(admin)
  await change(admin, 'Complete', { id: call.id, outcomeId: outcomes.sale })

  const { data } = await admin.execute('query ($id: ID!) { callAuditEvents(filter: { entityId: $id }) { totalCount edges { node { action entity userId ip newValues } } } }', { id: call.id })

  expect(data.callAuditEvents.edges.map((edge: { node: unknown }) => edge.node)).toMatchObject([
    { action: 'call.complete', entity: 'calls', userId: admin.identity.userId, ip: '203.0.113.7', newValues: { status: 'COMPLETED' } },
    { action: 'call.schedule', entity: 'calls', userId: admin.identity.userId, newValues: { status: 'SCHEDULED' } },
  ])
})
