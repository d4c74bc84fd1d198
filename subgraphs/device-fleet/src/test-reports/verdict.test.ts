import { expect, test } from 'vitest'
import { compareDecimals, tidyDecimal } from './decimal.ts'
import { judge, type Measured } from './verdict.ts'

const values = (name: string, lowest: string, highest = lowest, unit = 'Pa', step = 1): Measured => ({ step, name, unit, count: lowest === highest ? 1 : 2, lowest, highest })
const leak = { measurement: 'leak', unit: 'Pa' }
const judged = (criteria: object[], ...measured: Measured[]) => {
  const { verdict, steps } = judge({ steps: [{ step: 1, action: 'test', params: {}, criteria: criteria as [] }] }, measured)
  return [verdict, ...steps[0]!.criteria.map(({ verdict: own, reason }) => [own, reason])]
}

test.each<[criteria: object[], measured: Measured[], ...came: unknown[]]>([
  [[], [], 'PASS'],
  [[{ ...leak, minimum: 1, maximum: 50 }], [values('leak', '1', '50')], 'PASS', ['PASS', 'WITHIN_LIMITS']],
  [[{ ...leak, maximum: 50 }], [values('leak', '50.000000001')], 'FAIL', ['FAIL', 'ABOVE_MAXIMUM']],
  [[{ ...leak, minimum: -0.5 }], [values('leak', '-0.500000001', '7')], 'FAIL', ['FAIL', 'BELOW_MINIMUM']],
  // A double is nearest to 0.1, not it: the limit is what was written.
  [[{ ...leak, minimum: 0.1, maximum: 0.1 }], [values('leak', '0.100000000')], 'PASS', ['PASS', 'WITHIN_LIMITS']],
  [[{ ...leak, maximum: 1e-7 }], [values('leak', '0.000000101')], 'FAIL', ['FAIL', 'ABOVE_MAXIMUM']],
  [[{ ...leak, maximum: 1e300 }], [values('leak', '999999999999999')], 'PASS', ['PASS', 'WITHIN_LIMITS']],
  [[leak], [values('leak', '7')], 'PASS', ['PASS', 'WITHIN_LIMITS']],
  [[leak], [], 'ERROR', ['ERROR', 'NOT_MEASURED']],
  [[leak], [values('flow', '7')], 'ERROR', ['ERROR', 'NOT_MEASURED']],
  [[leak], [values('leak', '7', '7', 'Pa', 2)], 'ERROR', ['ERROR', 'NOT_MEASURED']],
  [[{ ...leak, required: false }], [], 'PASS', [null, 'NOT_MEASURED']],
  [[leak], [values('leak', '7', '7', 'hPa')], 'ERROR', ['ERROR', 'OTHER_UNIT']],
  [[{ ...leak, required: false }], [values('leak', '7', '7', 'hPa')], 'ERROR', ['ERROR', 'OTHER_UNIT']],
  [[leak], [values('leak', '7'), values('leak', '7', '7', 'hPa')], 'ERROR', ['ERROR', 'OTHER_UNIT']],
  [[{ ...leak, maximum: 5 }], [values('leak', '7'), values('leak', '7', '7', 'hPa')], 'FAIL', ['FAIL', 'ABOVE_MAXIMUM']],
  [[{ ...leak, maximum: 5 }, { measurement: 'flow', unit: 'l/min' }], [values('leak', '7')], 'FAIL', ['FAIL', 'ABOVE_MAXIMUM'], ['ERROR', 'NOT_MEASURED']],
])('criteria %j and what was measured, %j, come to %s', (criteria, measured, ...came) => {
  expect(judged(criteria, ...measured)).toEqual(came)
})

test('a step is judged by its own criteria, and one that demands nothing is not judged', () => {
  const step = (number: number, ...criteria: (typeof leak & { maximum?: number })[]) => ({ step: number, action: 'test', params: {}, criteria })
  const { verdict, steps } = judge({ steps: [step(1), step(2, leak), step(3, { ...leak, maximum: 5 })] }, [values('leak', '7', '7', 'Pa', 2), values('leak', '7', '7', 'Pa', 3)])
  expect([verdict, ...steps.map(result => result.verdict)]).toEqual(['FAIL', null, 'PASS', 'FAIL'])
  expect(steps[2]!.criteria).toEqual([{ ...leak, minimum: null, maximum: 5, isRequired: true, measured: 1, lowest: '7', highest: '7', verdict: 'FAIL', reason: 'ABOVE_MAXIMUM' }])
})

test.each<[one: string, other: string, order: number]>([
  ['1', '1.000000000', 0], ['-1', '1', -1], ['-2', '-1', -1], ['0.3', '0.30000000000000004', -1], ['1e21', '999999999999999999999', 1], ['1e-7', '0.0000001', 0], ['-0', '0', 0], ['-1.5e+3', '-1500', 0],
])('%s is compared with %s by all of its digits', (one, other, order) => {
  expect([compareDecimals(one, other), compareDecimals(other, one)]).toEqual([order, order === 0 ? 0 : -order])
})

test.each([['5.000000000', '5'], ['0.100000000', '0.1'], ['100', '100'], ['-0.000000001', '-0.000000001']])('%s is written as %s', (number, tidy) => {
  expect(tidyDecimal(number)).toBe(tidy)
})
