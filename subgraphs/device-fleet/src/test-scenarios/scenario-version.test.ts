import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, change, code, createScenario, FLOW, LEAK, look, organization, readScenario, scenarioCommand, startRun } from '../test-reports/test-report.fixture.ts'

const editFlow = (by: TestCaller, id: string, version: number, edit: object) => scenarioCommand(by, 'EditFlow', { id, version, edit })
const limit = (maximum: number) => ({ patch: [{ op: 'REPLACE', path: '/steps/1/criteria/0/maximum', value: String(maximum) }] })
const flowWith = (maximum: number) => ({ steps: [FLOW.steps[0], { ...FLOW.steps[1], criteria: [{ ...LEAK, maximum }] }] })
const versionsOf = async (by: TestCaller, id: string, page = '') =>
  (await ask(by, `testScenario(id: $id) { versions${page} { totalCount pageInfo { hasNextPage endCursor } edges { node { number testFlow scenario { id } } } } }`, { id }, '($id: ID!)')).versions

test('each edit of a flow is a version of its own, and those before stay as they were', async () => {
  const admin = organization()
  const { id } = await createScenario(admin)
  const edited = (await editFlow(admin, id, 1, limit(40))).testScenario
  expect(edited).toMatchObject({ version: 2, currentVersion: { number: 2, testFlow: flowWith(40) } })
  expect((await editFlow(admin, id, 2, { value: JSON.stringify(flowWith(30)) })).testScenario.currentVersion).toMatchObject({ number: 3, testFlow: flowWith(30) })
  const { totalCount, edges } = await versionsOf(admin, id)
  expect([totalCount, edges.map(({ node }: { node: { number: number } }) => node.number)]).toEqual([3, [3, 2, 1]])
  expect(edges.map(({ node }: { node: object }) => node)).toContainEqual({ number: 1, testFlow: FLOW, scenario: { id } })
  const first = await versionsOf(admin, id, '(first: 2)')
  expect((await versionsOf(admin, id, `(first: 2, after: "${first.pageInfo.endCursor}")`)).edges.map(({ node }: { node: { number: number } }) => node.number)).toEqual([1])
  const { second, none } = await ask(admin, 'testScenario(id: $id) { second: scenarioVersion(number: 2) { testFlow } none: scenarioVersion(number: 4) { id } }', { id }, '($id: ID!)')
  expect([second, none]).toEqual([{ testFlow: flowWith(40) }, null])
})

test('a flow that says the same is no new version', async () => {
  const admin = organization()
  const { id } = await createScenario(admin)
  const { steps: [one, two] } = FLOW
  const same = `{ "steps": [${JSON.stringify(one)}, { "criteria": ${JSON.stringify(two!.criteria)}, "params": ${JSON.stringify(two!.params)}, "action": "test", "step": 2.0 }] }`
  expect((await editFlow(admin, id, 1, { value: same })).testScenario).toMatchObject({ version: 1, currentVersion: { number: 1 } })
  expect((await versionsOf(admin, id)).totalCount).toBe(1)
})

test('an edit of an older version is refused with the three flows, also where the scenario was changed in something else', async () => {
  const admin = organization()
  const { id } = await createScenario(admin)
  await scenarioCommand(admin, 'Update', { id, description: 'Yearly' })
  await editFlow(admin, id, 2, limit(40))
  const before = await readScenario(admin, id)
  for (const version of [1, 2]) {
    const answer = await editFlow(admin, id, version, limit(30))
    expect(code(answer)).toEqual([['CONFLICT', 'input.version']])
    expect(answer.conflict).toEqual({ base: FLOW, yours: flowWith(30), theirs: flowWith(40), version: 3 })
  }
  expect((await editFlow(admin, id, 9, limit(30))).conflict).toEqual({ base: null, yours: null, theirs: flowWith(40), version: 3 })
  expect(await readScenario(admin, id)).toEqual(before)
  expect((await editFlow(admin, id, 3, limit(30))).testScenario.currentVersion.testFlow).toEqual(flowWith(30))
})

test('of two edits at once one is a version, the other is told', async () => {
  const admin = organization()
  const { id } = await createScenario(admin)
  const answers = await Promise.all([40, 30].map(maximum => editFlow(admin, id, 1, limit(maximum))))
  expect(answers.flatMap(code)).toEqual([['CONFLICT', 'input.version']])
  expect((await versionsOf(admin, id)).totalCount).toBe(2)
})

test.each<[why: string, edit: object, field: string]>([
  ['breaks the form of flows', { patch: [{ op: 'REMOVE', path: '/steps/0/action' }] }, 'edit./steps/0'],
  ['leads nowhere', { patch: [{ op: 'REPLACE', path: '/steps/7/action', value: '"x"' }] }, 'edit.patch.0.path'],
  ['is neither a value nor a patch', {}, 'edit'],
])('an edit that %s is refused by its place, and there is no new version', async (_, edit, field) => {
  const admin = organization()
  const scenario = await createScenario(admin)
  expect(code(await editFlow(admin, scenario.id, 1, edit))).toEqual([['INVALID_INPUT', expect.stringContaining(`input.${field}`)]])
  expect(await readScenario(admin, scenario.id)).toEqual(scenario)
})

test('a report keeps the version that its test was started by, also when the scenario is deleted', async () => {
  const admin = organization()
  const { id } = await createScenario(admin)
  const report = await startRun(admin, { scenarioId: id })
  await editFlow(admin, id, 1, limit(40))
  const read = () => ask(admin, 'testReport(id: $id) { scenario { id } scenarioVersion { number testFlow scenario { id } } }', { id: report.id }, '($id: ID!)')
  expect(await read()).toEqual({ scenario: { id }, scenarioVersion: { number: 1, testFlow: FLOW, scenario: { id } } })
  await scenarioCommand(admin, 'Delete', { id })
  expect(await read()).toEqual({ scenario: null, scenarioVersion: { number: 1, testFlow: FLOW, scenario: null } })
  expect((await startRun(admin)).scenarioVersion.number).toBe(1)
})

/** A scenario as it was before there were flows. */
async function legacyScenario(by: TestCaller, steps: { stepName?: string; parameters?: object; criteria?: object; description?: string; autoTest?: boolean }[]): Promise<string> {
  return change(by, async trx => {
    const { id } = await trx.insertInto('testScenarios').values({ name: newId('legacy') }).returning('id').executeTakeFirstOrThrow()
    await trx.insertInto('scenarioVersions').values({ scenarioId: id, scenarioVersion: 1, testFlow: '{"steps":[]}' }).execute()
    for (const [index, { stepName = 'test', parameters = {}, criteria = {}, ...rest }] of steps.entries()) {
      await trx.insertInto('testSteps').values({ scenarioId: id, stepOrder: (index + 1) * 10, stepName, parameters: JSON.stringify(parameters), criteria: JSON.stringify(criteria), ...rest }).execute()
    }
    return id
  })
}

test('legacy steps are read, and become a flow in which nothing of them is lost', async () => {
  const admin = organization()
  const id = await legacyScenario(admin, [
    { stepName: 'initialize' },
    { stepName: 'pressurise', parameters: { pressure: 100 }, description: 'Slowly', autoTest: true, criteria: { leak: { unit: 'Pa', max: 50 }, flow: { unit: 'l/min', minimum: 1, required: false } } },
    { criteria: LEAK },
    { criteria: { criteria: [LEAK] } },
  ])
  const { legacySteps } = await ask(admin, 'testScenario(id: $id) { legacySteps { stepOrder stepName description parameters criteria autoTest operatorParticipation } }', { id }, '($id: ID!)')
  expect(legacySteps.map(({ stepName }: { stepName: string }) => stepName)).toEqual(['initialize', 'pressurise', 'test', 'test'])
  expect(legacySteps[1]).toMatchObject({ stepOrder: 20, description: 'Slowly', parameters: { pressure: 100 }, autoTest: true, operatorParticipation: true })
  const { testScenario, errors } = await scenarioCommand(admin, 'Convert', { scenarioId: id, version: 1 })
  expect(errors).toEqual([])
  const manual = { autoTest: false, operatorParticipation: true }
  expect(testScenario.currentVersion).toMatchObject({
    number: 2,
    testFlow: { steps: [
      { step: 10, action: 'initialize', params: {}, ...manual },
      { step: 20, action: 'pressurise', description: 'Slowly', params: { pressure: 100 }, autoTest: true, operatorParticipation: true, criteria: [
        { measurement: 'flow', unit: 'l/min', minimum: 1, required: false }, { measurement: 'leak', unit: 'Pa', maximum: 50 },
      ] },
      { step: 30, action: 'test', params: {}, ...manual, criteria: [LEAK] },
      { step: 40, action: 'test', params: {}, ...manual, criteria: [LEAK] },
    ] },
  })
  expect((await scenarioCommand(admin, 'Convert', { scenarioId: id })).testScenario.currentVersion.number).toBe(2)
})

test.each<[criteria: object, pointer: string]>([
  [{ leak: 50 }, '/steps/0/criteria/leak'],
  [{ leak: { max: 50 } }, '/steps/0/criteria/0'],
  [{ leak: { unit: 'Pa', below: 50 } }, '/steps/0/criteria/0'],
])('legacy criteria %j are none of a flow: nothing is converted, and the place is named', async (criteria, pointer) => {
  const admin = organization()
  const id = await legacyScenario(admin, [{ criteria }])
  expect(code(await scenarioCommand(admin, 'Convert', { scenarioId: id }))).toEqual([['INVALID_INPUT', `input.scenarioId.${pointer}`]])
  expect(await readScenario(admin, id)).toMatchObject({ version: 1, currentVersion: { number: 1, testFlow: { steps: [] } } })
})

test('a scenario without legacy steps is not converted, and one without any steps tests nothing', async () => {
  const admin = organization()
  const { id } = await createScenario(admin)
  expect(code(await scenarioCommand(admin, 'Convert', { scenarioId: id }))).toEqual([['CONFLICT', 'input.scenarioId']])
  await expect(startRun(admin, { scenarioId: await legacyScenario(admin, [{}]) })).rejects.toThrow('convert them first')
  expect((await look(admin, db => db.selectFrom('testReports').select('id').execute())).length).toBe(0)
})
