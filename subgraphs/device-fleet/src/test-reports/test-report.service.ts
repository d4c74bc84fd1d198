import { expectRow } from '@fieldgraph/kit/crud'
import { conflict, invalidInput, notFound, violated } from '@fieldgraph/kit/errors'
import { publish } from '@fieldgraph/kit/events'
import { given } from '@fieldgraph/kit/given'
import type { TestReportUpdateInput, TestRunAbortInput, TestRunFinishInput, TestRunStartInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { keepCustomer } from '../device-customers/device-customer.queries.ts'
import { lockDevice } from '../devices/device.queries.ts'
import type { JsonObject } from '../json/strict-json.ts'
import { asFlow, type TestFlow } from '../test-scenarios/test-flow.ts'
import { findFlow, keepScenario } from '../test-scenarios/test-scenario.queries.ts'
import { abortReport, beginReport, completeReport, findRunningTest, insertReport, lockReport, sumUpMeasurements, updateReport, type TestReportRow } from './test-report.queries.ts'
import { testRunWorkflow } from './test-run.workflow.ts'
import { judge } from './verdict.ts'

type Transaction = Parameters<typeof lockReport>[0]

export async function startRun(ctx: Context, input: TestRunStartInput): Promise<TestReportRow> {
  return ctx.db.write('test.start', async trx => {
    const scenario = await keepScenario(trx, input.scenarioId)
    if (!scenario) throw notFound('Scenario', input.scenarioId, 'input', 'scenarioId')
    if (!scenario.isActive) throw conflict('No tests are run by this scenario at present.', 'input', 'scenarioId')
    const device = await lockDevice(trx, input.deviceId)
    if (!device) throw notFound('Device', input.deviceId, 'input', 'deviceId')
    if (scenario.deviceType !== null && scenario.deviceType !== device.deviceType) throw invalidInput('This scenario is for another type of device.', 'input', 'scenarioId')
    const { steps } = await flowOfVersion(trx, { scenarioId: scenario.id, scenarioVersion: scenario.scenarioVersion })
    if (steps.length === 0) throw conflict('This scenario has no steps. Where it has legacy ones, convert them first.', 'input', 'scenarioId')
    const running = await findRunningTest(trx, device.id)
    if (running) throw conflict(`The test ${running.id} of this device runs.`, 'input', 'deviceId')

    const customerId = input.customerId === undefined ? device.customerId : input.customerId
    if (input.customerId != null) await expectCustomer(trx, input.customerId)
    const jobId = input.jobId === undefined ? device.jobId : input.jobId
    return insertReport(trx, {
      scenarioId: scenario.id, scenarioVersion: scenario.scenarioVersion, deviceId: device.id, deviceType: device.deviceType, operatorId: ctx.identity.userId, customerId, jobId,
    }).catch(violated({ test_reports_running: () => conflict('Another test of this device runs.', 'input', 'deviceId') }))
  }, input)
}

export async function finishRun(ctx: Context, input: TestRunFinishInput): Promise<TestReportRow> {
  return ctx.db.write('test.finish', async trx => {
    const report = await expectReport(trx, input.reportId)
    testRunWorkflow.next(report.state, 'finish')
    const judgement = judge(await flowOfVersion(trx, report), await sumUpMeasurements(trx, report.id))
    const completed = await completeReport(trx, report.id, judgement)
    if (judgement.verdict === 'FAIL') {
      const { deviceId, scenarioId, scenarioVersion, customerId } = completed
      await publish(trx, { type: 'devices.test.failed.v1', subjectId: report.id, data: { deviceId, scenarioId, scenarioVersion, customerId } })
    }
    return completed
  }, input)
}

export async function abortRun(ctx: Context, input: TestRunAbortInput): Promise<TestReportRow> {
  return ctx.db.write('test.abort', async trx => {
    const report = await expectReport(trx, input.reportId)
    testRunWorkflow.next(report.state, 'abort')
    return abortReport(trx, report.id, input.reason.trim())
  }, input)
}

export async function changeReport(ctx: Context, input: TestReportUpdateInput): Promise<TestReportRow> {
  const values = given(input, [], ['customerId', 'jobId'])
  return ctx.db.write('report.update', async trx => {
    const report = await expectRow(trx, lockReport, 'Report', input)
    if (values.customerId) await expectCustomer(trx, values.customerId)
    return (Object.keys(values).length > 0 && (await updateReport(trx, report.id, values))) || report
  }, input)
}

/** The report, held until the transaction ends: what is measured comes before its end or is refused. */
export async function expectReport(trx: Transaction, id: string): Promise<TestReportRow> {
  const report = await lockReport(trx, id)
  if (!report) throw notFound('Report', id, 'input', 'reportId')
  return report
}

/** Of a held report: a test into which something is measured is in progress. */
export async function measureIn(trx: Transaction, report: TestReportRow): Promise<TestReportRow> {
  const state = testRunWorkflow.next(report.state, 'measureIn')
  return state === report.state ? report : beginReport(trx, report.id)
}

/** What a test does, as its scenario said when it was started. */
export async function flowOfVersion(trx: Transaction, { scenarioId, scenarioVersion }: Pick<TestReportRow, 'scenarioId' | 'scenarioVersion'>): Promise<TestFlow> {
  return asFlow((await findFlow(trx, scenarioId, scenarioVersion)) as JsonObject)
}

async function expectCustomer(trx: Transaction, id: string): Promise<void> {
  if (!(await keepCustomer(trx, id))) throw notFound('Customer', id, 'input', 'customerId')
}
