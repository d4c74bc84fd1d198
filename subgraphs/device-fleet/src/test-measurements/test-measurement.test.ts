import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, code, command, done, finish, measure, MEASUREMENT, organization, readReport, startRun } from '../test-reports/test-report.fixture.ts'

const measureMany = (by: TestCaller, reportId: string, measurements: object[], rest: object = {}) => command(by, 'testMeasurementsRecord', { reportId, measurements, ...rest }, 'testReport { id state }')
const leak = (value: string, values: object = {}) => ({ step: 2, name: 'leak', value, unit: 'Pa', ...values })
const listed = async (by: TestCaller, id: string, page = '') =>
  (await ask(by, `testReport(id: $id) { measurements${page} { totalCount pageInfo { hasNextPage endCursor } edges { node { ${MEASUREMENT} } } } }`, { id }, '($id: ID!)')).measurements
const count = async (by: TestCaller, id: string) => (await listed(by, id)).totalCount

test('values are recorded to the digit, and listed step by step in the order of time', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  const one = done(await measure(admin, id, { name: ' leak ', value: '-0.10000001', unit: ' Pa ', measuredAt: '2026-01-01T10:00:00.000002Z' }), 'testMeasurement')
  expect(one).toEqual({ id: expect.stringMatching(/^tms_/), step: 2, name: 'leak', value: '-0.10000001', unit: 'Pa', measuredAt: '2026-01-01T10:00:00.000002Z' })
  expect(done(await measureMany(admin, id, [leak('123456789012345'), leak('5.0', { step: 1, name: 'flow' }), leak('7', { measuredAt: '2026-01-01T10:00:00.000001Z' })]), 'testReport')).toEqual({ id, state: 'IN_PROGRESS' })
  const { totalCount, edges } = await listed(admin, id)
  expect([totalCount, edges.map(({ node }: { node: { value: string } }) => node.value)]).toEqual([4, ['5', '7', '-0.10000001', '123456789012345']])
  const seen: string[] = []
  for (let page = '(first: 1)', more = true; more; ) {
    const part = await listed(admin, id, page)
    seen.push(part.edges[0].node.value)
    more = part.pageInfo.hasNextPage
    page = `(first: 1, after: "${part.pageInfo.endCursor}")`
  }
  expect(seen).toEqual(['5', '7', '-0.10000001', '123456789012345'])
})

test.each<[values: object, field: string]>([
  [{ step: 3 }, 'step'], [{ step: 0 }, 'step'], [{ name: ' ' }, 'name'], [{ name: 'x'.repeat(101) }, 'name'], [{ unit: '' }, 'unit'], [{ value: '1234567890123456' }, 'value'],
])('a value with %j is refused, alone and among others, and none is recorded', async (values, field) => {
  const admin = organization()
  const { id } = await startRun(admin)
  expect(code(await measure(admin, id, values))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(code(await measureMany(admin, id, [leak('1'), leak('2', values)]))).toEqual([['INVALID_INPUT', `input.measurements.1.${field}`]])
  expect(await count(admin, id)).toBe(0)
  expect(await readReport(admin, id)).toMatchObject({ state: 'PENDING', version: 1 })
})

test('a thousand values are one statement, more or none are refused', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  const many = (length: number) => Array.from({ length }, (_, index) => leak(String(index)))
  await measure(admin, id)
  admin.statements()
  done(await measureMany(admin, id, many(1000)), 'testReport')
  // The report, the flow, the values.
  expect(admin.statements()).toHaveLength(3)
  for (const measurements of [many(1001), []]) expect(code(await measureMany(admin, id, measurements))).toEqual([['INVALID_INPUT', 'input.measurements']])
  expect(await count(admin, id)).toBe(1001)
  expect(done(await finish(admin, id), 'testReport')).toMatchObject({ verdict: 'FAIL', results: [{}, { criteria: [{ measured: 1001, lowest: '0', highest: '999', reason: 'ABOVE_MAXIMUM' }] }] })
})

test('the same key records values once, also at once', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  const answers = await Promise.all([1, 2, 3].map(() => measureMany(admin, id, [leak('1'), leak('2')], { idempotencyKey: 'one' })))
  expect(answers.flatMap(code)).toEqual([])
  expect(await count(admin, id)).toBe(2)
})

test('what is recorded while a test is finished counts, or is refused', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  await measure(admin, id)
  const [finished, late] = await Promise.all([finish(admin, id), measure(admin, id, { value: '99' })])
  const counted = finished.testReport.results[1].criteria[0].measured
  expect([counted, code(late)]).toEqual(counted === 2 ? [2, []] : [1, [['INVALID_TRANSITION', undefined]]])
  expect(await count(admin, id)).toBe(counted)
})
