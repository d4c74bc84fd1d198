import { expect, test } from 'vitest'
import { scalars } from './scalars.ts'

test('an instant is kept to the microsecond and in UTC', () => {
  expect(scalars.DateTime.parseValue('2026-11-21T09:30:00.123456+02:00')).toBe('2026-11-21T07:30:00.123456Z')
  expect(scalars.DateTime.parseValue('2026-11-21T09:30:00Z')).toBe('2026-11-21T09:30:00.000000Z')
})

test.each(['2026-02-30T00:00:00Z', '2026-13-01T00:00:00Z', '2026-11-21', '2026-11-21T25:00:00Z', '0001-01-01T00:00:00+14:00', '9999-12-31T23:59:59-14:00', 'now', '', 5, null])('%j is no instant', value => {
  expect(() => scalars.DateTime.parseValue(value)).toThrow(/DateTime must look like/)
})

test.each(['2026-02-29', '2026-00-10', '2026-1-1', '0000-01-01', 20261121])('%j is no day', value => {
  expect(() => scalars.Date.parseValue(value)).toThrow(/Date must look like/)
})

test('a leap day is a day', () => expect(scalars.Date.parseValue('2028-02-29')).toBe('2028-02-29'))

test.each(['1e9', '1,5', '', '.5', '1234567890123456789', 'NaN', 12.5])('%j is no decimal', value => {
  expect(() => scalars.Decimal.parseValue(value)).toThrow(/Decimal must look like/)
})

test.each(['javascript:alert(1)', 'file:///etc/passwd', '//example.com', 'example.com', 'http:example.com', 'http:/example.com', 'http:///example.com', String.raw`https:\\example.com`, ' http://example.com', 'https://?x'])('%j is no address of a page', value => {
  expect(() => scalars.URL.parseValue(value)).toThrow(/URL must look like/)
})

test('the scheme of an address is in small letters', () => expect(scalars.URL.parseValue('HTTPS://Example.com/A')).toBe('https://Example.com/A'))

test.each(['0612345678', '612345678', '+0612345678', '+33 612345678', '+1234567890123456', ''])('%j is no phone number', value => {
  expect(() => scalars.PhoneNumber.parseValue(value)).toThrow(/PhoneNumber must look like/)
})
