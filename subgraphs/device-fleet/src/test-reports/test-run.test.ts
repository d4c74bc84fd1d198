import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  abort, apiClient, change, code, command, createCustomer, createDevice, createScenario, done, eventsAbout, finish, FLOW, look, measure, organization, readReport, REPORT, scenarioCommand, start, startRun, supportOf, tested,
} from './test-report.fixture.ts'

const dueOf = (by: Parameters<typeof look>[0], id: string) => look(by, db => db.selectFrom('devices').select(['lastTestedAt', 'testDueOn']).where('id', '=', id).executeTakeFirstOrThrow())

test('a test is started, measured and finished, and says step by step why it passed', async () => {
  const admin = organization()
  const operator = admin.colleague()
  const [customerId, jobId] = [await createCustomer(admin), newId('job')]
  const deviceId = await createDevice(admin, { customerId, jobId })
  const scenario = await createScenario(admin, { deviceType: 'MASK_TESTER' })
  const report = await startRun(operator, { scenarioId: scenario.id, deviceId })
  expect(report).toEqual({
    id: expect.stringMatching(/^trp_/), state: 'PENDING', verdict: null, startTime: expect.any(String), endTime: null, abortReason: null, deviceType: 'MASK_TESTER', version: 1, results: [],
    scenario: { id: scenario.id }, scenarioVersion: { id: scenario.currentVersion.id, number: 1, testFlow: FLOW }, device: { id: deviceId }, operator: { id: operator.identity.userId },
    customer: { id: customerId }, job: { id: jobId }, organization: { id: admin.identity.organizationId },
  })
  done(await measure(operator, report.id, { value: '49.99999999' }), 'testMeasurement')
  done(await measure(operator, report.id, { value: '3' }), 'testMeasurement')
  expect(await readReport(admin, report.id)).toMatchObject({ state: 'IN_PROGRESS', version: 2 })
  const finished = done(await finish(operator, report.id), 'testReport')
  expect(finished).toMatchObject({
    state: 'COMPLETED', verdict: 'PASS', endTime: expect.any(String), version: 3,
    results: [
      { step: 1, action: 'initialize', verdict: null, criteria: [] },
      { step: 2, action: 'test', verdict: 'PASS', criteria: [{ measurement: 'leak', unit: 'Pa', minimum: null, maximum: 50, isRequired: true, measured: 2, lowest: '3', highest: '49.99999999', verdict: 'PASS', reason: 'WITHIN_LIMITS' }] },
    ],
  })
  expect(await readReport(admin, report.id)).toEqual(finished)
})

test.each([['50.1', 'FAIL'], [null, 'ERROR'], ['12', 'PASS']] as const)('a leak of %s comes to %s; a device counts as tested when it passed or failed, and others hear of a failure', async (leak, verdict) => {
  const admin = organization()
  const deviceId = await createDevice(admin)
  const report = await tested(admin, leak, { deviceId })
  expect(report.verdict).toBe(verdict)
  const { lastTestedAt, testDueOn } = await dueOf(admin, deviceId)
  const inAYear = new Date(Date.parse(report.endTime) + 365 * 86_400_000).toISOString().slice(0, 10)
  expect([lastTestedAt, testDueOn]).toEqual(verdict === 'ERROR' ? [null, new Date().toISOString().slice(0, 10)] : [report.endTime, inAYear])
  const data = { deviceId, scenarioId: report.scenario.id, scenarioVersion: 1, customerId: null }
  expect(await eventsAbout(admin, report.id)).toEqual(verdict === 'FAIL' ? [{ type: 'devices.test.failed.v1', data }] : [])
})

test('an earlier test that ends later does not make a device’s last one older', async () => {
  const admin = organization()
  const deviceId = await createDevice(admin)
  await change(admin, trx => trx.updateTable('devices').set({ lastTestedAt: '2099-01-01T00:00:00Z' }).where('id', '=', deviceId).execute())
  await tested(admin, '12', { deviceId })
  expect((await dueOf(admin, deviceId)).lastTestedAt).toBe('2099-01-01T00:00:00.000000Z')
})

test('an aborted test has a reason and no verdict, and the device counts as not tested', async () => {
  const admin = organization()
  const deviceId = await createDevice(admin)
  const { id } = await startRun(admin, { deviceId })
  expect(done(await abort(admin, id, ' Out of air '), 'testReport')).toMatchObject({ state: 'ABORTED', verdict: null, abortReason: 'Out of air', results: [], endTime: expect.any(String) })
  expect((await dueOf(admin, deviceId)).lastTestedAt).toBeNull()
  expect(await eventsAbout(admin, id)).toEqual([])
  expect(await readReport(supportOf(admin), id)).toMatchObject({ state: 'ABORTED', abortReason: null })
})

test('a test that is over is neither measured in, finished nor aborted again', async () => {
  const admin = organization()
  const { id: aborted } = await startRun(admin)
  await abort(admin, aborted)
  for (const id of [aborted, (await tested(admin, '12')).id]) {
    const before = await readReport(admin, id)
    for (const attempt of [finish(admin, id), abort(admin, id), measure(admin, id)]) expect(code(await attempt)).toEqual([['INVALID_TRANSITION', undefined]])
    expect(await readReport(admin, id)).toEqual(before)
  }
})

test('one test at a time runs on a device, also when two are started at once', async () => {
  const admin = organization()
  const [deviceId, scenarioId] = [await createDevice(admin), (await createScenario(admin)).id]
  const answers = await Promise.all([1, 2, 3].map(() => start(admin, { deviceId, scenarioId })))
  const started = answers.find(({ testReport }) => testReport !== null).testReport
  const refused = answers.filter(({ testReport }) => testReport === null)
  expect(refused.map(code)).toEqual([[['CONFLICT', 'input.deviceId']], [['CONFLICT', 'input.deviceId']]])
  for (const { errors } of refused) expect(errors[0].message).toContain(started.id)
  done(await finish(admin, started.id), 'testReport')
  done(await start(admin, { deviceId, scenarioId }), 'testReport')
})

test('of a test that is finished and aborted at once one comes true', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  const answers = await Promise.all([finish(admin, id), abort(admin, id)])
  expect(answers.flatMap(code)).toEqual([['INVALID_TRANSITION', undefined]])
})

test('a test is refused that fits neither device nor scenario, and none is started', async () => {
  const admin = organization()
  const [deviceId, scenarioId] = [await createDevice(admin), (await createScenario(admin)).id]
  const meter = (await createScenario(admin, { deviceType: 'FLOW_METER' })).id
  const inactive = (await createScenario(admin, { isActive: false })).id
  const deleted = (await createScenario(admin)).id
  await scenarioCommand(admin, 'Delete', { id: deleted })
  const stranger = organization()
  const cases: [input: object, refusal: unknown[]][] = [
    [{ deviceId, scenarioId: meter }, ['INVALID_INPUT', 'input.scenarioId']],
    [{ deviceId, scenarioId: inactive }, ['CONFLICT', 'input.scenarioId']],
    [{ deviceId, scenarioId: deleted }, ['NOT_FOUND', 'input.scenarioId']],
    [{ deviceId, scenarioId: (await createScenario(stranger)).id }, ['NOT_FOUND', 'input.scenarioId']],
    [{ deviceId: await createDevice(stranger), scenarioId }, ['NOT_FOUND', 'input.deviceId']],
    [{ deviceId: newId('dev'), scenarioId }, ['NOT_FOUND', 'input.deviceId']],
    [{ deviceId, scenarioId, customerId: newId('dcu') }, ['NOT_FOUND', 'input.customerId']],
    [{ deviceId, scenarioId, customerId: await createCustomer(stranger) }, ['NOT_FOUND', 'input.customerId']],
  ]
  for (const [input, refusal] of cases) expect([input, code(await start(admin, input))]).toEqual([input, [refusal]])
  expect(await look(admin, db => db.selectFrom('testReports').select('id').execute())).toEqual([])
})

test('a test is for the device’s customer and site unless told, and a manager changes that afterwards', async () => {
  const admin = organization()
  const [customerId, other, jobId] = [await createCustomer(admin), await createCustomer(admin), newId('job')]
  const device = { customerId, jobId }
  expect(await startRun(admin, { deviceId: await createDevice(admin, device), customerId: null, jobId: null })).toMatchObject({ customer: null, job: null })
  const { id } = await startRun(admin, { deviceId: await createDevice(admin, device), customerId: other })
  await finish(admin, id)
  const update = (input: object, by = admin) => command(by, 'testReportUpdate', { id, ...input }, `testReport { ${REPORT} }`)
  expect((await update({ customerId, jobId: null })).testReport).toMatchObject({ customer: { id: customerId }, job: null, version: 3 })
  expect(code(await update({ version: 2, customerId: null }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await update({ customerId: newId('dcu') }))).toEqual([['NOT_FOUND', 'input.customerId']])
  expect(code(await update({ customerId }, organization()))).toEqual([['NOT_FOUND', 'input.id']])
  expect((await update({})).testReport).toMatchObject({ customer: { id: customerId }, version: 3 })
})

test('an API client tests without being an operator', async () => {
  const admin = organization()
  expect(await tested(apiClient(admin), '12', { deviceId: await createDevice(admin) })).toMatchObject({ verdict: 'PASS', operator: null })
})

test('the same key starts one test, also at once', async () => {
  const admin = organization()
  const input = { deviceId: await createDevice(admin), scenarioId: (await createScenario(admin)).id, idempotencyKey: 'one' }
  const answers = await Promise.all([1, 2, 3].map(() => start(admin, input)))
  expect(new Set(answers.map(({ testReport }) => testReport.id)).size).toBe(1)
})

test('each command needs its right, and another organization’s test is a missing one', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  const commands = [
    [`testRunStart(input: { scenarioId: "${newId('tsc')}", deviceId: "${newId('dev')}" })`, 'test_run:write'], [`testRunFinish(input: { reportId: "${id}" })`, 'test_run:write'],
    [`testRunAbort(input: { reportId: "${id}", reason: "x" })`, 'test_run:write'], [`testReportUpdate(input: { id: "${id}", jobId: null })`, 'report:write'],
    [`testMeasurementRecord(input: { reportId: "${id}", step: 1, name: "x", value: "1", unit: "x" })`, 'test_run:write'], [`testPressureAppend(input: { reportId: "${id}", partNumber: 1, offsets: [0], values: [1] })`, 'test_run:write'],
  ]
  for (const [mutation, right] of commands) {
    const { errors } = await supportOf(admin).execute(`mutation { ${mutation} { errors { code } } }`)
    expect(errors?.[0]?.message).toBe(`You need the right devices.${right} for this.`)
  }
  const stranger = organization()
  const missing = newId('trp')
  for (const attempt of [finish, abort, measure]) {
    const [theirs, none] = [await attempt(stranger, id), await attempt(stranger, missing)]
    expect(code(theirs)).toEqual([['NOT_FOUND', 'input.reportId']])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readReport(stranger, id)).toBeNull()
  expect(await readReport(admin, id)).toMatchObject({ state: 'PENDING', version: 1 })
})
