import { expect, test } from 'vitest'
import { expectPeriod, expectTimePeriod } from './period.ts'

const refused = (message: string, ...field: string[]) => expect.objectContaining({ code: 'INVALID_INPUT', message, field })
const BACKWARDS = 'The period ends before it begins.'
const TOO_LONG = 'The period may have 400 days at most.'

test('one day and 400 days are periods', () => {
  expect(expectPeriod({ from: '2026-03-01', until: '2026-03-02' })).toEqual({ from: '2026-03-01', until: '2026-03-02' })
  expect(expectPeriod({ from: '2025-01-01', until: '2026-02-05' })).toEqual({ from: '2025-01-01', until: '2026-02-05' })
})

test.each([['2026-03-01', '2026-03-01', BACKWARDS], ['2026-03-02', '2026-03-01', BACKWARDS], ['2025-01-01', '2026-02-06', TOO_LONG]])('from %s until %s is none', (from, until, message) => {
  expect(() => expectPeriod({ from, until })).toThrow(refused(message, 'period', 'until'))
})

test('times are held to the moment', () => {
  const from = '2025-01-01T12:00:00.000000Z'
  for (const until of ['2025-01-01T12:00:00.001000Z', '2026-02-05T12:00:00.000000Z']) expect(expectTimePeriod({ from, until })).toEqual({ from, until })
  expect(() => expectTimePeriod({ from, until: from })).toThrow(refused(BACKWARDS, 'period', 'until'))
  expect(() => expectTimePeriod({ from, until: '2026-02-05T12:00:00.001000Z' })).toThrow(refused(TOO_LONG, 'period', 'until'))
})

test('the refusal names the field that the caller gave', () => {
  expect(() => expectPeriod({ from: '2026-03-01', until: '2026-03-01' }, 'filter', 'closedOn')).toThrow(refused(BACKWARDS, 'filter', 'closedOn'))
})
