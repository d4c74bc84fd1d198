import { expect, test } from 'vitest'
import { allowedFrom, isIpRange } from './ip-ranges.ts'

test.each(['203.0.113.7', '203.0.113.0/24', '0.0.0.0/0', '2001:db8::/32', '::1', '::ffff:203.0.113.7'])('%s is a range', range => {
  expect(isIpRange(range)).toBe(true)
})

test.each(['', '203.0.113', '203.0.113.0/33', '203.0.113.0/-1', '203.0.113.0/', '2001:db8::/129', 'example.com', '203.0.113.1-9', '1.2.3.4/24/8'])('"%s" is none', range => {
  expect(isIpRange(range)).toBe(false)
})

test('an address is allowed in its ranges only, in any way that it is written', () => {
  const isAllowed = allowedFrom(['203.0.113.0/24', '2001:db8::/32'])
  for (const ip of ['203.0.113.0', '203.0.113.255', '::ffff:203.0.113.9', '::ffff:cb00:7109', '2001:db8::1', '2001:DB8:ffff::']) expect([ip, isAllowed(ip)]).toEqual([ip, true])
  for (const ip of ['203.0.112.255', '203.0.114.0', '2001:db9::', '::1', '203.0.113.9:443', 'unknown', '', null]) expect([ip, isAllowed(ip)]).toEqual([ip, false])
})

test('without ranges every address is allowed; with none that can be read, no address is', () => {
  expect([allowedFrom([])('203.0.113.7'), allowedFrom([])(null)]).toEqual([true, true])
  expect(allowedFrom(['everywhere'])('203.0.113.7')).toBe(false)
})
