import { parse, print } from 'graphql'
import { expect, test } from 'vitest'
import { accessOf, describeAccess, permit } from './access.ts'
import { anonymous } from './identity.ts'

const signedIn = { ...anonymous, kind: 'user', scopes: ['calls.call:read'] } as const

test('a root field without a rule fails the build', () => {
  expect(() => accessOf(parse('extend type Query { calls: Int }'))).toThrow('Query.calls has neither @access nor @public.')
})

test('a scope of another form fails the build', () => {
  expect(() => accessOf(parse('type Query { calls: Int @access(scope: "calls") }'))).toThrow(/is no scope/)
})

test('every rule is listed', () => {
  const document = parse('type Query { a: Int @public b: Int @access } type Call { phone: String @access(scope: "calls.call:read") id: ID }')
  expect(accessOf(document)).toEqual([
    { type: 'Query', field: 'a', rule: { public: true } },
    { type: 'Query', field: 'b', rule: { public: false, scope: null } },
    { type: 'Call', field: 'phone', rule: { public: false, scope: 'calls.call:read' } },
  ])
})

test('the right is told in the description, once', () => {
  const document = parse('type Query { "One call." call: Int @access(scope: "calls.call:read") }')
  const described = print(describeAccess(document))
  expect(described).toMatch(/One call\.\s+Needs calls\.call:read\./)
  expect(print(describeAccess(parse(described)))).toBe(described)
})

test('a caller needs the scope, or only to be signed in, or nothing', () => {
  const scoped = { public: false, scope: 'calls.call:complete' } as const
  expect(() => permit(anonymous, { public: true })).not.toThrow()
  expect(() => permit(anonymous, { public: false, scope: null })).toThrow('Sign in first.')
  expect(() => permit(signedIn, { public: false, scope: null })).not.toThrow()
  expect(() => permit(signedIn, scoped)).toThrow('You need the right calls.call:complete for this.')
  expect(() => permit({ ...signedIn, scopes: ['calls.*:*'] }, scoped)).not.toThrow()
})
