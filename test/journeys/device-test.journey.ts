import { describe, expect, test } from 'vitest'
import { devices, json } from './device.fixture.ts'
import { period, userOf, why } from './journey.fixture.ts'
import { system } from './started.fixture.ts'

const { read, one, refused, take, made } = devices

const ids: Record<'device' | 'template' | 'scenario' | 'report' | 'second', string> = { device: '', template: '', scenario: '', report: '', second: '' }
const flow = (maximum: number) => ({ steps: [{ step: 1, action: 'pressurize', params: { pressure: 100 } }, { step: 2, action: 'hold', params: {}, criteria: [{ measurement: 'leakage', unit: 'mbar/min', maximum }] }] })
const measured = (reportId: string, value: string, unit = 'mbar/min') => take('zofia', 'testMeasurementRecord', { reportId, step: 2, name: 'leakage', value, unit })
const rate = async (): Promise<{ passed: number; failed: number; inError: number; aborted: number }> =>
  (await read('ravi', 'query ($period: DatePeriod!) { testPassRate(period: $period) { passed failed inError aborted } }', { period })).testPassRate[0] ?? { passed: 0, failed: 0, inError: 0, aborted: 0 }

describe('a test, from its template to its verdict', () => {
  test('a scenario has the form of its template, and each edit is a version', async () => {
    ids.device = await made('ravi', 'deviceCreate', { deviceNumber: 'MT-9101', deviceType: 'MASK_TESTER' })
    const schema = { type: 'object', required: ['steps'], properties: { steps: { type: 'array', minItems: 2 } } }
    expect(await refused('piotr', 'jsonTemplateCreate', { name: 'Two steps', templateType: 'TEST_FLOW', schema: '{}', defaultValues: '{}' })).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'schema', ''] })
    ids.template = (await take('piotr', 'jsonTemplateCreate', { name: 'Two steps', templateType: 'TEST_FLOW', schema: json(schema), defaultValues: json(flow(1)) })).id
    expect(await refused('amara', 'testScenarioCreate', { name: 'Valve', deviceType: 'MASK_TESTER', templateId: ids.template, testFlow: json({ steps: [flow(1).steps[0]] }) })).toMatchObject({ code: 'INVALID_INPUT', field: ['input', 'testFlow', '/steps'] })
    const scenario = await take('amara', 'testScenarioCreate', { name: 'Valve', deviceType: 'MASK_TESTER', templateId: ids.template, testFlow: json(flow(1)) }, 'currentVersion { number }')
    expect(scenario.currentVersion.number).toBe(1)
    ids.scenario = scenario.id
  })

  test('an operator signs in by a QR code and can run tests, and nothing else', async () => {
    const created = await system.ask(
      'mutation ($input: QrCredentialCreateInput!) { qrCredentialCreate(input: $input) { code errors { code message } } }',
      { input: { label: 'Badge', userId: userOf('zofia').id, scopes: ['devices.*:read', 'devices.test_run:write'] } },
      await system.signIn(userOf('amara').email),
    )
    expect(created).toMatchObject({ data: { qrCredentialCreate: { errors: [] } } })
    const { data } = await system.ask('mutation ($code: String!) { loginWithQr(input: { code: $code }) { accessToken user { id } errors { code } } }', { code: created.data.qrCredentialCreate.code })
    expect(data.loginWithQr).toMatchObject({ user: { id: userOf('zofia').id }, errors: [] })
    const token = data.loginWithQr.accessToken as string

    const started = await system.ask('mutation ($input: TestRunStartInput!) { testRunStart(input: $input) { testReport { id state operator { id } scenarioVersion { number } } errors { code } } }', { input: { scenarioId: ids.scenario, deviceId: ids.device } }, token)
    expect(started.data.testRunStart).toMatchObject({ testReport: { operator: { id: userOf('zofia').id }, scenarioVersion: { number: 1 } }, errors: [] })
    ids.report = started.data.testRunStart.testReport.id
    const { errors } = await system.ask('mutation { softwareCreate(input: { name: "x", category: TOOL }) { errors { code } } }', {}, token)
    expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN')
    expect(await refused('ewa', 'testRunStart', { scenarioId: ids.scenario, deviceId: ids.device })).toMatchObject({ code: 'CONFLICT' })
  })

  test('while it runs the scenario is edited; the report keeps its version, and its verdict follows from that', async () => {
    const { version } = await one('amara', 'testScenario', ids.scenario, 'version')
    const edited = await take('amara', 'testScenarioEditFlow', { id: ids.scenario, version, edit: { patch: [{ op: 'REPLACE', path: '/steps/1/criteria/0/maximum', value: '0.2' }] } }, 'currentVersion { number testFlow }')
    expect(edited.currentVersion).toEqual({ number: 2, testFlow: flow(0.2) })
    const before = await rate()
    await measured(ids.report, '0.75')
    const report = await take('zofia', 'testRunFinish', { reportId: ids.report }, 'state verdict scenarioVersion { number testFlow } results { step verdict criteria { measurement maximum highest reason } }')
    expect(report).toMatchObject({
      state: 'COMPLETED', verdict: 'PASS', scenarioVersion: { number: 1, testFlow: flow(1) },
      results: [{ step: 1, verdict: null }, { step: 2, verdict: 'PASS', criteria: [{ measurement: 'leakage', maximum: 1, highest: '0.75', reason: 'WITHIN_LIMITS' }] }],
    })
    expect(await rate()).toEqual({ ...before, passed: before.passed + 1 })
    expect(await refused('zofia', 'testMeasurementRecord', { reportId: ids.report, step: 2, name: 'leakage', value: '9', unit: 'mbar/min' })).toMatchObject({ code: 'INVALID_TRANSITION' })
  })

  test('the same value fails the edited scenario; what is not measured is an error, and what is aborted neither', async () => {
    const before = await rate()
    const run = async () => (await take('zofia', 'testRunStart', { scenarioId: ids.scenario, deviceId: ids.device })).id
    const failing = await run()
    await measured(failing, '0.75')
    expect(await take('zofia', 'testRunFinish', { reportId: failing }, 'verdict results { criteria { reason } }')).toMatchObject({ verdict: 'FAIL', results: [{}, { criteria: [{ reason: 'ABOVE_MAXIMUM' }] }] })
    const inOtherUnit = await run()
    await measured(inOtherUnit, '0.1', 'Pa/s')
    expect(await take('ewa', 'testRunFinish', { reportId: inOtherUnit }, 'verdict')).toMatchObject({ verdict: 'ERROR' })
    expect(await take('zofia', 'testRunAbort', { reportId: await run(), reason: 'The fire bell rang.' }, 'state verdict')).toMatchObject({ state: 'ABORTED', verdict: null })
    expect(await rate()).toEqual({ passed: before.passed, failed: before.failed + 1, inError: before.inError + 1, aborted: before.aborted + 1 })
    expect(await one('stranger', 'testReport', ids.report, 'id')).toBeNull()
    expect(await refused('stranger', 'testRunStart', { scenarioId: ids.scenario, deviceId: ids.device })).toEqual(why('NOT_FOUND', 'scenarioId'))
  })
})
