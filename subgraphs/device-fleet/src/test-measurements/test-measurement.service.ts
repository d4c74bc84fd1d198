import { invalidInput } from '@fieldgraph/kit/errors'
import type { TestMeasurementInput, TestMeasurementRecordInput, TestMeasurementsRecordInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectReport, flowOfVersion, measureIn } from '../test-reports/test-report.service.ts'
import type { TestReportRow } from '../test-reports/test-report.queries.ts'
import { insertMeasurements, type NewMeasurement, type TestMeasurementRow } from './test-measurement.queries.ts'

type Transaction = Parameters<typeof insertMeasurements>[0]

/** Of the column's 24 digits nine are after the point. */
const MOST_DIGITS = 15

export async function recordMeasurement(ctx: Context, input: TestMeasurementRecordInput): Promise<TestMeasurementRow> {
  return ctx.db.write('test.measure', async trx => {
    const { recorded } = await record(trx, input.reportId, [input], () => ['input'])
    return recorded[0]!
  }, input)
}

export async function recordMeasurements(ctx: Context, input: TestMeasurementsRecordInput): Promise<TestReportRow> {
  if (input.measurements.length === 0) throw invalidInput('Give at least one value.', 'input', 'measurements')
  return ctx.db.write('test.measure', async trx => {
    const { report } = await record(trx, input.reportId, input.measurements, index => ['input', 'measurements', String(index)])
    return report
  }, input)
}

async function record(trx: Transaction, reportId: string, inputs: readonly TestMeasurementInput[], fieldOf: (index: number) => string[]): Promise<{ report: TestReportRow; recorded: TestMeasurementRow[] }> {
  const report = await measureIn(trx, await expectReport(trx, reportId))
  const { steps } = await flowOfVersion(trx, report)
  const numbers = new Set(steps.map(({ step }) => step))
  const measurements = inputs.map((input, index) => toMeasurement(input, numbers, fieldOf(index)))
  return { report, recorded: await insertMeasurements(trx, report.id, measurements) }
}

function toMeasurement({ step, name, value, unit, measuredAt = null }: TestMeasurementInput, steps: ReadonlySet<number>, field: readonly string[]): NewMeasurement {
  if (!steps.has(step)) throw invalidInput(`The scenario has no step ${step}.`, ...field, 'step')
  if (value.replace('-', '').split('.')[0]!.replace(/^0+/, '').length > MOST_DIGITS) throw invalidInput(`A value has ${MOST_DIGITS} digits before the point at most.`, ...field, 'value')
  return { step, name: name.trim(), value, unit: unit.trim(), ...(measuredAt !== null && { measuredAt }) }
}
