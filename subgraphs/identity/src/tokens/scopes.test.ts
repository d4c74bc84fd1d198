import { expect, test } from 'vitest'
import { beyond, domainsOf, isScope, meet } from './scopes.ts'

test.each(['*', 'calls.call:read', 'calls.*:read', 'calls.call:*', 'calls.*:*', 'identity.qr_credential:write'])('%s is a scope', scope => {
  expect(isScope(scope)).toBe(true)
})

test.each(['', 'calls', 'calls.call', '*.call:read', '*:read', 'calls.call:read:all', 'Calls.call:read', 'calls.call:read ', 'calls.ca*l:read', '**'])('"%s" is none', scope => {
  expect(isScope(scope)).toBe(false)
})

test('two lists meet in what both allow, and in nothing more', () => {
  expect(meet(['fleet.*:read'], ['fleet.campaign:*'])).toEqual(['fleet.campaign:read'])
  expect(meet(['calls.call:read', 'calls.kpi:read'], ['*'])).toEqual(['calls.call:read', 'calls.kpi:read'])
  expect(meet(['*'], ['*'])).toEqual(['*'])
  expect(meet(['calls.*:read'], ['fleet.*:read', 'calls.call:write'])).toEqual([])
  expect(meet(['calls.call:read', 'calls.*:read'], ['calls.*:*'])).toEqual(['calls.*:read'])
  expect(meet([], ['*'])).toEqual([])
})

test('what is asked beyond what is held is named', () => {
  expect(beyond(['calls.call:read', 'calls.call:complete', 'calls.*:read', '*'], ['calls.*:read'])).toEqual(['calls.call:complete', '*'])
  expect(beyond(['calls.call:read', '*', 'fleet.*:*'], ['*'])).toEqual([])
})

test('scopes reach into domains, and * into all', () => {
  expect(domainsOf(['calls.*:read', 'calls.call:write', 'fleet.campaign:read'])).toEqual(['calls', 'fleet'])
  expect(domainsOf(['*'])).toContain('sales')
})
