import { expect, test } from 'vitest'
import { businessNumber } from './business-number.ts'

const deals = businessNumber('DLID')

test.each([['1', 'DLID0001'], ['9999', 'DLID9999'], ['10000', 'DLID10000'], ['123456789012345', 'DLID123456789012345']])('%s is shown as %s, and read back', (number, shown) => {
  expect(deals.show(number)).toBe(shown)
  expect(deals.read(` ${shown.toLowerCase()} `)).toBe(number)
})

test.each(['', 'DLID', 'DLID001', 'DLID00001', 'DLID-001', 'INV0001', 'DLID0001x', '0001', 'DLID1234567890123456', 'DLID٠٠٠١'])('%j is none', text => {
  expect(deals.read(text)).toBeNull()
})
