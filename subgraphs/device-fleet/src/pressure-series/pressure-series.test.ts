import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { abort, ask, change, code, command, done, finish, look, organization, readReport, startRun } from '../test-reports/test-report.fixture.ts'
import { later } from './later.ts'
import { pack } from './packed-points.ts'

const append = (by: TestCaller, reportId: string, partNumber: number, input: object = {}) => command(by, 'testPressureAppend', { reportId, partNumber, offsets: [0, 1000], values: [101.3, 101.4], ...input }, 'testReport { id state pressurePointCount }')
const seriesOf = async (by: TestCaller, id: string, maxPoints = 1000) =>
  (await ask(by, 'testReport(id: $id) { startTime pressurePointCount pressureSeries(maxPoints: $maxPoints) { at offset value } }', { id, maxPoints }, '($id: ID!, $maxPoints: Int!)'))
const partsOf = (by: TestCaller) => look(by, db => db.selectFrom('pressureParts').select(['partNumber', 'pointCount', 'firstOffset', 'lastOffset']).orderBy('partNumber').execute())

test('parts that come in any order are one series, to the microsecond and to the bit', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  expect(done(await append(admin, id, 2, { startOffset: 3_600_000_000, offsets: [0, 1], values: [0.1 + 0.2, -0] }), 'testReport')).toEqual({ id, state: 'IN_PROGRESS', pressurePointCount: 2 })
  expect(done(await append(admin, id, 1, { startOffset: 999_999 }), 'testReport').pressurePointCount).toBe(4)
  const { startTime, pressureSeries } = await seriesOf(admin, id)
  expect(pressureSeries).toEqual([
    { at: later(startTime, 999_999), offset: 999_999, value: 101.3 }, { at: later(startTime, 1_000_999), offset: 1_000_999, value: 101.4 },
    { at: later(startTime, 3_600_000_000), offset: 3_600_000_000, value: 0.1 + 0.2 }, { at: later(startTime, 3_600_000_001), offset: 3_600_000_001, value: 0 },
  ])
  expect(await seriesOf(admin, (await startRun(admin)).id)).toMatchObject({ pressurePointCount: 0, pressureSeries: [] })
})

test('a part that is sent again changes nothing, also after the end and at once; other points under its number are refused', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  const answers = await Promise.all([1, 2, 3].map(() => append(admin, id, 1)))
  expect(answers.flatMap(code)).toEqual([])
  for (const other of [{ values: [101.3, 101.5] }, { offsets: [0, 1001] }, { offsets: [0], values: [101.3] }, { startOffset: 1 }]) expect(code(await append(admin, id, 1, other))).toEqual([['CONFLICT', 'input.partNumber']])
  await finish(admin, id)
  expect(code(await append(admin, id, 1))).toEqual([])
  expect(code(await append(admin, id, 2, { startOffset: 5000 }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await partsOf(admin)).toEqual([{ partNumber: 1, pointCount: 2, firstOffset: '0', lastOffset: '1000' }])
})

test.each<[input: object, field: string]>([
  [{ partNumber: 0 }, 'partNumber'],
  [{ startOffset: -1 }, 'startOffset'], [{ startOffset: 0.5 }, 'startOffset'], [{ startOffset: 2 ** 53 }, 'startOffset'],
  [{ offsets: [], values: [] }, 'offsets'], [{ offsets: [-1, 0] }, 'offsets.0'], [{ offsets: [5, 4] }, 'offsets.1'],
  [{ values: [1] }, 'values'], [{ values: [1, 2, 3] }, 'values'],
  [{ offsets: Array(10_001).fill(0), values: Array(10_001).fill(0) }, 'offsets'],
  [{ partNumber: 2, startOffset: 999 }, 'offsets.0'], [{ partNumber: 4, startOffset: 10_001 }, 'offsets.1'],
])('a part with %j is refused, and the series stays as it was', async (input, field) => {
  const admin = organization()
  const { id } = await startRun(admin)
  done(await append(admin, id, 1), 'testReport')
  done(await append(admin, id, 5, { startOffset: 11_000 }), 'testReport')
  const before = await seriesOf(admin, id)
  expect(code(await append(admin, id, 3, input))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await seriesOf(admin, id)).toEqual(before)
})

test('the first part puts a test in progress, and an aborted one takes none', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  await abort(admin, id)
  expect(code(await append(admin, id, 1))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await partsOf(admin)).toEqual([])
  expect(await readReport(admin, id)).toMatchObject({ state: 'ABORTED', version: 2 })
})

/** As so many parts of 10,000 points would be kept, one a millisecond, with a peak and a dip. */
async function fill(by: TestCaller, reportId: string, parts: number): Promise<void> {
  const part = (number: number) => {
    const offsets = Float64Array.from({ length: 10_000 }, (_, index) => (number * 10_000 + index) * 1000)
    const values = Float64Array.from(offsets, (_, index) => Math.round(1e5 + Math.sin(number * 10_000 + index) * 100) / 1000)
    if (number === 1) [values[4321], values[8765]] = [999.5, -3]
    return { reportId, partNumber: number + 1, pointCount: 10_000, firstOffset: String(offsets[0]), lastOffset: String(offsets.at(-1)), points: pack({ offsets, values }) }
  }
  await change(by, trx => trx.insertInto('pressureParts').values(Array.from({ length: parts }, (_, number) => part(number))).execute())
}

test('of a long series no more points come than were asked for, the peak and the dip among them', async () => {
  const admin = organization()
  const { id } = await startRun(admin)
  await fill(admin, id, 10)
  for (const most of [4, 100, 9999]) {
    const { pressureSeries, pressurePointCount } = await seriesOf(admin, id, most)
    const values = pressureSeries.map(({ value }: { value: number }) => value)
    expect([pressurePointCount, values.length <= most, Math.max(...values), Math.min(...values)]).toEqual([100_000, true, 999.5, -3])
    expect([pressureSeries[0].offset, pressureSeries.at(-1).offset]).toEqual([0, 99_999_000])
  }
  for (const most of [3, 10_001, -1]) await expect(seriesOf(admin, id, most)).rejects.toThrow('Ask for 4 to 10000 points.')
})

test('the series of many reports are two statements, and more points than can be read at once are refused', async () => {
  const admin = organization()
  const runs = [await startRun(admin), await startRun(admin), await startRun(admin)]
  for (const { id } of runs) await append(admin, id, 1)
  admin.statements()
  const { edges } = await ask(admin, 'testReports { edges { node { pressurePointCount pressureSeries(maxPoints: 4) { value } short: pressureSeries(maxPoints: 5) { value } } } }')
  expect(edges.map(({ node }: { node: object }) => node)).toEqual(runs.map(() => ({ pressurePointCount: 2, pressureSeries: [{ value: 101.3 }, { value: 101.4 }], short: [{ value: 101.3 }, { value: 101.4 }] })))
  // The reports, how many points they have, for the parts once more, and the parts.
  expect(admin.statements()).toHaveLength(4)
  await change(admin, trx => trx.insertInto('pressureParts').values(Array.from({ length: 50 }, (_, index) => ({ reportId: runs[0]!.id, partNumber: index + 2, pointCount: 100_000, firstOffset: '5000', lastOffset: '5000', points: Buffer.of(0) }))).execute())
  await expect(ask(admin, 'testReports { edges { node { pressureSeries { value } } } }')).rejects.toThrow('Ask for fewer reports.')
  // The rest of the page is there.
  const { data, errors } = await admin.execute('{ testReports { edges { node { state pressureSeries { value } } } } }')
  expect(data.testReports.edges).toEqual(errors!.map(() => ({ node: { state: expect.any(String), pressureSeries: null } })))
  expect(code(await append(admin, runs[0]!.id, 60, { startOffset: 5000 }))).toEqual([['INVALID_INPUT', 'input.offsets']])
})

test.each([
  ['2026-11-21T09:30:00.999999Z', 1, '2026-11-21T09:30:01.000000Z'], ['2026-11-21T09:30:00.000000Z', 0, '2026-11-21T09:30:00.000000Z'], ['2026-12-31T23:59:59.999998Z', 3_600_000_003, '2027-01-01T01:00:00.000001Z'],
])('from %s it is %i microseconds to %s', (instant, microseconds, at) => {
  expect(later(instant, microseconds)).toBe(at)
})
