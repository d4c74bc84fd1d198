import { expectRow } from '@fieldgraph/kit/crud'
import { revive } from '@fieldgraph/kit/deletion'
import { alreadyExists, conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { given } from '@fieldgraph/kit/given'
import type { TestScenarioCreateInput, TestScenarioDeleteInput, TestScenarioEditFlowInput, TestScenarioRestoreInput, TestScenarioUpdateInput, TestStepsConvertInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { editValue } from '../json/json-edit.ts'
import { checkerOf } from '../json/json-schema.ts'
import { valueBefore } from '../json/json-value.queries.ts'
import { canonical, parseJson, type JsonObject } from '../json/strict-json.ts'
import { keepTemplate } from '../json-templates/json-template.queries.ts'
import { flowOf } from './legacy-steps.ts'
import { expectFlow } from './test-flow.ts'
import { deleteScenario, findFlow, findStepsOf, insertScenario, insertScenarioVersion, lockScenario, updateScenario, type TestScenarioRow } from './test-scenario.queries.ts'

type Transaction = Parameters<typeof lockScenario>[0]

const taken = violated({ test_scenarios_name: () => alreadyExists('There is a scenario of this name.', 'input', 'name') })

export async function createScenario(ctx: Context, input: TestScenarioCreateInput): Promise<TestScenarioRow> {
  const flow = expectFlow(parseJson(input.testFlow, 'input', 'testFlow'), 'input', 'testFlow')
  const { description = null, deviceType = null, templateId = null } = given(input, [], ['description', 'deviceType', 'templateId'])
  const scenario = { name: input.name.trim(), description, deviceType, templateId, isActive: input.isActive, createdById: ctx.identity.userId }
  return ctx.db.write('scenario.create', async trx => {
    await expectTemplate(trx, scenario, flow, 'testFlow')
    const row = await insertScenario(trx, scenario).catch(taken)
    await insertScenarioVersion(trx, { scenarioId: row.id, scenarioVersion: row.scenarioVersion, testFlow: flow, createdById: ctx.identity.userId })
    return row
  }, input)
}

export async function changeScenario(ctx: Context, input: TestScenarioUpdateInput): Promise<TestScenarioRow> {
  const values = given(input, ['name', 'isActive'], ['description', 'deviceType', 'templateId'])
  return ctx.db.write('scenario.update', async trx => {
    const scenario = await expectRow(trx, lockScenario, 'Scenario', input)
    if (Object.keys(values).length === 0) return scenario
    if ('templateId' in values || 'deviceType' in values) await expectTemplate(trx, { ...scenario, ...values }, await flowNow(trx, scenario), 'templateId' in values ? 'templateId' : 'deviceType')
    return (await updateScenario(trx, scenario.id, values).catch(taken)) ?? scenario
  }, input)
}

export async function editFlow(ctx: Context, input: TestScenarioEditFlowInput): Promise<TestScenarioRow> {
  return ctx.db.write('scenario.editFlow', async trx => {
    const scenario = await expectRow(trx, lockScenario, 'Scenario', { id: input.id })
    const current = await flowNow(trx, scenario)
    const edited = await editValue({ value: current, version: scenario.version }, input, async version => {
      if (version < 1 || version > scenario.version) return undefined
      const before = await valueBefore(trx, scenario.id, 'scenarioVersion', version)
      return findFlow(trx, scenario.id, before ? Number(before.value) : scenario.scenarioVersion)
    })
    const flow = expectFlow(edited, 'input', 'edit')
    await expectTemplate(trx, scenario, flow, 'edit')
    return writeVersion(ctx, trx, scenario, current, flow)
  }, input)
}

export async function convertSteps(ctx: Context, input: TestStepsConvertInput): Promise<TestScenarioRow> {
  return ctx.db.write('scenario.convertSteps', async trx => {
    const scenario = await expectRow(trx, lockScenario, 'Scenario', { id: input.scenarioId, version: input.version }, 'input', 'scenarioId')
    const steps = await findStepsOf(trx, [scenario.id])
    if (steps.length === 0) throw conflict('This scenario has no legacy steps.', 'input', 'scenarioId')
    const flow = expectFlow(flowOf(steps, 'input', 'scenarioId'), 'input', 'scenarioId')
    await expectTemplate(trx, scenario, flow, 'scenarioId')
    return writeVersion(ctx, trx, scenario, await flowNow(trx, scenario), flow)
  }, input)
}

export async function removeScenario(ctx: Context, input: TestScenarioDeleteInput): Promise<TestScenarioRow> {
  return ctx.db.write('scenario.delete', async trx => {
    const scenario = await expectRow(trx, lockScenario, 'Scenario', input)
    const deleted = await deleteScenario(trx, scenario.id)
    if (!deleted) throw notFound('Scenario', scenario.id, 'input', 'id')
    return deleted
  }, input)
}

/** Its flow has its template's form, so a template that was deleted meanwhile must come back first. */
export async function restoreScenario(ctx: Context, input: TestScenarioRestoreInput): Promise<TestScenarioRow> {
  return ctx.db.write('scenario.restore', async trx => {
    const scenario = await revive(trx, 'testScenarios', 'Scenario', input).catch(
      violated({ test_scenarios_name: () => alreadyExists('There is another scenario of this name now. Rename that one first.', 'input', 'id') }),
    )
    if (scenario.templateId !== null && !(await keepTemplate(trx, scenario.templateId))) throw conflict('Its template is deleted. Bring that back first.', 'input', 'id')
    return scenario
  }, input)
}

/** Of a scenario that is held: a flow that says the same is no new version. */
async function writeVersion(ctx: Context, trx: Transaction, scenario: TestScenarioRow, current: JsonObject, testFlow: JsonObject): Promise<TestScenarioRow> {
  if (canonical(testFlow) === canonical(current)) return scenario
  const scenarioVersion = scenario.scenarioVersion + 1
  await insertScenarioVersion(trx, { scenarioId: scenario.id, scenarioVersion, testFlow, createdById: ctx.identity.userId })
  return (await updateScenario(trx, scenario.id, { scenarioVersion })) ?? scenario
}

/** A scenario and its first version are written in one transaction. */
async function flowNow(trx: Transaction, { id, scenarioVersion }: TestScenarioRow): Promise<JsonObject> {
  const flow = await findFlow(trx, id, scenarioVersion)
  if (!flow) throw new Error(`Scenario ${id} has no version ${scenarioVersion}.`)
  return flow
}

/** That the scenario's template is one for its flow: for flows, for its type of device, and with a schema that holds. `field` is what was given. */
async function expectTemplate(trx: Transaction, { templateId, deviceType }: Pick<TestScenarioRow, 'templateId' | 'deviceType'>, flow: JsonObject, field: string): Promise<void> {
  if (templateId === null) return
  const template = await keepTemplate(trx, templateId)
  if (!template) {
    // Deleted since the scenario was given it: nothing is demanded by it any more.
    if (field !== 'templateId' && field !== 'testFlow') return
    throw notFound('Template', templateId, 'input', 'templateId')
  }
  if (template.templateType !== 'TEST_FLOW' && template.templateType !== 'SCENARIO') throw invalidInput('This template is none for test flows.', 'input', 'templateId')
  if (template.category !== null && template.category !== deviceType) throw invalidInput('The template is for another type of device.', 'input', field === 'deviceType' ? field : 'templateId')
  const violation = checkerOf(template.schema as JsonObject)(flow)
  if (violation) throw invalidInput(`The flow does not have the form of its template: ${violation.message}`, 'input', field, violation.pointer)
}
