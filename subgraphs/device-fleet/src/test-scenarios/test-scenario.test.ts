import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, code, command, createScenario, createTemplate, FLOW, LEAK, organization, readScenario, scenarioCommand, supportOf } from '../test-reports/test-report.fixture.ts'

const oneStep = (step: object) => ({ steps: [{ step: 1, action: 'test', params: {}, ...step }] })

test('a scenario is written with its flow, and changed in what is said of it', async () => {
  const admin = organization()
  const me = { id: admin.identity.userId }
  const scenario = await createScenario(admin, { name: ' Masks ', description: 'Yearly', deviceType: 'MASK_TESTER' })
  expect(scenario).toEqual({
    id: expect.stringMatching(/^tsc_/), name: 'Masks', description: 'Yearly', deviceType: 'MASK_TESTER', isActive: true, version: 1, template: null, createdBy: me, organization: { id: admin.identity.organizationId },
    currentVersion: { id: expect.stringMatching(/^scv_/), number: 1, testFlow: FLOW, createdBy: me },
  })
  const { id } = scenario
  const changed = (await scenarioCommand(admin, 'Update', { id, version: 1, description: null, deviceType: null, isActive: false })).testScenario
  expect(changed).toEqual({ ...scenario, description: null, deviceType: null, isActive: false, version: 2 })
  expect(code(await scenarioCommand(admin, 'Update', { id, version: 1, name: 'Late' }))).toEqual([['CONFLICT', 'input.version']])
  for (const change of [{ name: null }, { isActive: null }]) expect(code(await scenarioCommand(admin, 'Update', { id, ...change }))).toEqual([['INVALID_INPUT', `input.${Object.keys(change)[0]}`]])
  expect(await readScenario(admin, id)).toEqual(changed)
})

test.each<[why: string, flow: unknown, pointer: string]>([
  ['no object', [], ''],
  ['no steps', {}, ''],
  ['an empty list of steps', { steps: [] }, '/steps'],
  ['something else besides', { steps: FLOW.steps, extra: 1 }, ''],
  ['a step without an action', { steps: [{ step: 1, params: {} }] }, '/steps/0'],
  ['a step without parameters', { steps: [{ step: 1, action: 'x' }] }, '/steps/0'],
  ['an action of blanks', oneStep({ action: '  ' }), '/steps/0/action'],
  ['parameters that are no object', oneStep({ params: [] }), '/steps/0/params'],
  ['a step 0', oneStep({ step: 0 }), '/steps/0/step'],
  ['half a step', oneStep({ step: 1.5 }), '/steps/0/step'],
  ['a member that is mistyped', oneStep({ critera: [] }), '/steps/0'],
  ['steps that do not count upwards', { steps: [{ step: 2, action: 'x', params: {} }, { step: 2, action: 'y', params: {} }] }, '/steps/1/step'],
  ['a criterion without a unit', oneStep({ criteria: [{ measurement: 'leak' }] }), '/steps/0/criteria/0'],
  ['a limit that is mistyped', oneStep({ criteria: [{ ...LEAK, minimun: 1 }] }), '/steps/0/criteria/0'],
  ['a limit that is a text', oneStep({ criteria: [{ ...LEAK, minimum: '1' }] }), '/steps/0/criteria/0/minimum'],
  ['limits that nothing is within', oneStep({ criteria: [{ ...LEAK, minimum: 51 }] }), '/steps/0/criteria/0/minimum'],
  ['blanks around a measurement', oneStep({ criteria: [{ ...LEAK, measurement: ' leak' }] }), '/steps/0/criteria/0/measurement'],
  ['blanks around a unit', oneStep({ criteria: [{ ...LEAK, unit: 'Pa\u00a0' }] }), '/steps/0/criteria/0/unit'],
  ['two criteria for the same', oneStep({ criteria: [LEAK, { ...LEAK, maximum: 10 }] }), '/steps/0/criteria/1/measurement'],
])('a flow with %s is refused by its place, and no scenario is written', async (_, testFlow, pointer) => {
  const admin = organization()
  expect(code(await scenarioCommand(admin, 'Create', { name: 'Masks', testFlow: JSON.stringify(testFlow) }))).toEqual([['INVALID_INPUT', `input.testFlow.${pointer}`]])
  expect((await ask(admin, 'testScenarios { totalCount }')).totalCount).toBe(0)
})

test('a flow that no JSON reader reads the same way is refused', async () => {
  const admin = organization()
  const step = '"step": 1, "action": "x"'
  for (const [text, pointer] of [['{', ''], [`{"steps":[{${step}, "params": {"__proto__": {}}}]}`, '/steps/0/params/__proto__'], [`{"steps":[{${step}, "params": {"a": 1, "a": 2}}]}`, '/steps/0/params/a'], [`{"steps":[{${step}, "params": {"a": 1e400}}]}`, '/steps/0/params/a']]) {
    expect([text, code(await scenarioCommand(admin, 'Create', { name: 'Masks', testFlow: text }))]).toEqual([text, [['INVALID_INPUT', `input.testFlow.${pointer}`]]])
  }
  expect((await ask(admin, 'testScenarios { totalCount }')).totalCount).toBe(0)
})

test('a name is taken, in any letter case, until the scenario is deleted', async () => {
  const admin = organization()
  const { id } = await createScenario(admin, { name: 'Masks' })
  expect(code(await scenarioCommand(admin, 'Create', { name: 'MASKS', testFlow: JSON.stringify(FLOW) }))).toEqual([['ALREADY_EXISTS', 'input.name']])
  const { deletedId, deletionId } = await scenarioCommand(admin, 'Delete', { id, version: 1 })
  expect(deletedId).toBe(id)
  expect(await readScenario(admin, id)).toBeNull()
  const other = await createScenario(admin, { name: 'masks' })
  expect(code(await scenarioCommand(admin, 'Restore', { id }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  await scenarioCommand(admin, 'Update', { id: other.id, name: 'Other masks' })
  expect((await scenarioCommand(admin, 'Restore', { id, deletionId })).testScenario).toMatchObject({ id, name: 'Masks', currentVersion: { number: 1, testFlow: FLOW } })
})

test('a flow has the form of its template too, when it is written, edited, or given another template', async () => {
  const admin = organization()
  const schema = { type: 'object', properties: { steps: { type: 'array', maxItems: 2 } } }
  const templateId = await createTemplate(admin, schema)
  const three = { steps: [...FLOW.steps, { step: 3, action: 'end', params: {} }] }
  expect(code(await scenarioCommand(admin, 'Create', { name: 'Masks', templateId, testFlow: JSON.stringify(three) }))).toEqual([['INVALID_INPUT', 'input.testFlow./steps']])
  const scenario = await createScenario(admin, { templateId })
  expect(scenario.template).toEqual({ id: templateId })
  const edit = { patch: [{ op: 'ADD', path: '/steps/-', value: JSON.stringify(three.steps[2]) }] }
  expect(code(await scenarioCommand(admin, 'EditFlow', { id: scenario.id, version: 1, edit }))).toEqual([['INVALID_INPUT', 'input.edit./steps']])
  expect(await readScenario(admin, scenario.id)).toEqual(scenario)

  const { id } = await createScenario(admin, { testFlow: three })
  const cases: [input: object, refusal: unknown[]][] = [
    [{ templateId }, ['INVALID_INPUT', 'input.templateId./steps']],
    [{ templateId: newId('jtp') }, ['NOT_FOUND', 'input.templateId']],
    [{ templateId: await createTemplate(organization(), schema) }, ['NOT_FOUND', 'input.templateId']],
    [{ templateId: await createTemplate(admin, { type: 'object' }, { templateType: 'DEVICE_CONFIG' }) }, ['INVALID_INPUT', 'input.templateId']],
    [{ templateId: await createTemplate(admin, { type: 'object' }, { category: 'FLOW_METER' }) }, ['INVALID_INPUT', 'input.templateId']],
  ]
  for (const [input, refusal] of cases) expect([input, code(await scenarioCommand(admin, 'Update', { id, ...input }))]).toEqual([input, [refusal]])
  expect(await readScenario(admin, id)).toMatchObject({ template: null, version: 1 })
  const fitting = await createTemplate(admin, { type: 'object' }, { category: 'FLOW_METER' })
  expect((await scenarioCommand(admin, 'Update', { id, deviceType: 'FLOW_METER', templateId: fitting })).testScenario).toMatchObject({ template: { id: fitting }, deviceType: 'FLOW_METER' })
  expect(code(await scenarioCommand(admin, 'Update', { id, deviceType: null }))).toEqual([['INVALID_INPUT', 'input.deviceType']])
})

test('another organization’s scenario is a missing one', async () => {
  const { id } = await createScenario(organization())
  const stranger = organization()
  const missing = newId('tsc')
  const edit = { version: 1, edit: { value: JSON.stringify(FLOW) } }
  for (const [name, key, input] of [['Update', 'id', { name: 'Mine' }], ['EditFlow', 'id', edit], ['Convert', 'scenarioId', {}], ['Delete', 'id', {}], ['Restore', 'id', {}]] as const) {
    const [theirs, none] = [await scenarioCommand(stranger, name, { ...input, [key]: id }), await scenarioCommand(stranger, name, { ...input, [key]: missing })]
    expect(code(theirs)).toEqual([['NOT_FOUND', `input.${key}`]])
    expect(theirs.errors[0].message.replace(id, missing)).toBe(none.errors[0].message)
  }
  expect(await readScenario(stranger, id)).toBeNull()
})

test('who only reads changes nothing, and the same key writes one scenario', async () => {
  const admin = organization()
  await expect(createScenario(supportOf(admin))).rejects.toThrow('You need the right devices.scenario:write for this.')
  const input = { name: 'Masks', testFlow: JSON.stringify(FLOW), idempotencyKey: 'one' }
  const answers = await Promise.all([1, 2].map(() => scenarioCommand(admin, 'Create', input)))
  expect(answers[0]).toEqual(answers[1])
  expect((await ask(admin, 'testScenarios { totalCount }')).totalCount).toBe(1)
})

test('a scenario does not come back without its template', async () => {
  const admin = organization()
  const templateId = await createTemplate(admin, { type: 'object' })
  const { id } = await createScenario(admin, { templateId })
  await scenarioCommand(admin, 'Delete', { id })
  const { deletionId } = await command(admin, 'jsonTemplateDelete', { id: templateId }, 'deletionId')
  expect(code(await scenarioCommand(admin, 'Restore', { id }))).toEqual([['CONFLICT', 'input.id']])
  expect(await readScenario(admin, id)).toBeNull()
  await command(admin, 'jsonTemplateRestore', { id: templateId, deletionId }, 'jsonTemplate { id }')
  expect((await scenarioCommand(admin, 'Restore', { id })).testScenario).toMatchObject({ id, template: { id: templateId } })
})
