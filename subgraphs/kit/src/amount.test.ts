import { expect, test } from 'vitest'
import { cents, compareAmounts, expectAmount, expectNonNegativeAmount } from './amount.ts'

const refused = (message: string) => expect.objectContaining({ code: 'INVALID_INPUT', message, field: ['input', 'amount'] })
const TOO_FINE = 'An amount has two digits after the point at most.'
const TOO_LONG = 'An amount has 16 digits before the point at most.'

test.each([['12', 1200n], ['12.5', 1250n], ['12.345', 1234n], ['-0.50', -50n], ['9999999999999999.99', 999999999999999999n]])('%s is %s cents, exactly', (amount, whole) => {
  expect(cents(amount)).toBe(whole)
})

test.each([['2', '10', -1], ['1.5', '1.50', 0], ['9007199254740993', '9007199254740992', 1], ['-1', '0', -1]])('%s against %s is %d, as numbers and not as texts', (one, other, order) => {
  expect(compareAmounts(one, other)).toBe(order)
})

test.each(['0.01', '1.500', '9999999999999999.99'])('%s can be paid', amount => expect(expectAmount(amount)).toBe(amount))

test.each([
  ['0', 'An amount is more than 0.'],
  ['-1', 'An amount is more than 0.'],
  ['0.001', TOO_FINE],
  ['1.0001', TOO_FINE],
  ['10000000000000000', TOO_LONG],
])('%s can’t be paid', (amount, message) => expect(() => expectAmount(amount, 'input', 'amount')).toThrow(refused(message)))

test('what may be nothing is still not below it', () => {
  expect(['0', '0.00', '0.01'].map(amount => expectNonNegativeAmount(amount))).toEqual(['0', '0.00', '0.01'])
  for (const [amount, message] of [['-0.01', 'An amount is not below 0.'], ['0.001', TOO_FINE], ['10000000000000000', TOO_LONG]] as const) {
    expect(() => expectNonNegativeAmount(amount, 'input', 'amount')).toThrow(refused(message))
  }
})
