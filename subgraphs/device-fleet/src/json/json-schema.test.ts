import { DomainError } from '@fieldgraph/kit/errors'
import { expect, test } from 'vitest'
import { checkerOf, expectSatisfies } from './json-schema.ts'
import { parseObject, type Json, type JsonObject } from './strict-json.ts'

/** What a schema is refused with, and where in it; null when it is taken. */
function refusal(schema: JsonObject): [message: string, pointer: string | undefined] | null {
  try {
    checkerOf(schema, 'input', 'schema')
    return null
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'INVALID_INPUT') throw error
    expect(error.field?.slice(0, 2)).toEqual(['input', 'schema'])
    return [error.message, error.field?.at(-1)]
  }
}

const chain = (length: number, inner: JsonObject): JsonObject => Object.fromEntries(Array.from({ length }, (_, index) => [`d${index}`, index === length - 1 ? inner : { allOf: [{ $ref: `#/$defs/d${index + 1}` }, { $ref: `#/$defs/d${index + 1}` }] }]))

test.each<[schema: JsonObject, good: Json, bad: Json, pointer: string, message: string]>([
  [{ type: 'object', required: ['a'], properties: { a: { type: 'integer', minimum: 1 } } }, { a: 1, b: 2 }, { a: 0 }, '/a', '/a must be >= 1.'],
  [{ type: 'object', additionalProperties: false, properties: { a: true } }, { a: 1 }, { b: 1 }, '', 'The value must NOT have additional properties: b.'],
  [{ type: 'array', items: { enum: ['kPa', 'Pa'] } }, ['Pa'], ['Pa', 'psi'], '/1', '/1 must be equal to one of the allowed values: ["kPa","Pa"].'],
  [{ $defs: { tree: { type: 'object', properties: { 'a/b': { $ref: '#/$defs/tree' }, leaf: { type: ['string', 'null'] } } } }, $ref: '#/$defs/tree' }, { 'a/b': { leaf: null } }, { 'a/b': { leaf: 1 } }, '/a~1b/leaf', '/a~1b/leaf must be string,null.'],
  [{ type: 'object', properties: { next: { $ref: '#' } } }, { next: { next: {} } }, { next: { next: 1 } }, '/next/next', '/next/next must be object.'],
  [{ type: 'object', properties: { a: { type: 'string', format: 'email' } } }, { a: 'a@b.example' }, { a: 'a' }, '/a', '/a must match format "email".'],
  [{ type: 'string', pattern: '^\\p{Lu}\\d+$' }, 'É12', 'é12', '', 'The value must match pattern "^\\p{Lu}\\d+$".'],
  [{ $schema: 'https://json-schema.org/draft/2020-12/schema', type: 'array', prefixItems: [{ type: 'string' }], items: false, minItems: 1, maxItems: 1 }, ['a'], [1], '/0', '/0 must be string.'],
])('%j takes %j and not %j', (schema, good, bad, pointer, message) => {
  const check = checkerOf(schema)
  expect(check(good)).toBeNull()
  expect(check(bad)).toEqual({ pointer, message })
  expect(() => expectSatisfies(bad, schema, 'input', 'value')).toThrow(expect.objectContaining({ code: 'INVALID_INPUT', message, field: ['input', 'value', pointer] }))
})

const ENDLESS = 'This schema leads back to itself without end.'
test.each<[schema: JsonObject, message: string | RegExp, pointer: string]>([
  [{}, 'This schema says nothing.', ''],
  [{ $ref: '#' }, ENDLESS, ''],
  [{ type: 'object', properties: { a: { not: { $ref: '#/properties/a' } } } }, ENDLESS, '/properties/a'],
  [{ $ref: '#/$defs/a', $defs: { a: { anyOf: [{ type: 'string' }, { $ref: '#/$defs/b' }] }, b: { if: false, else: { $ref: '#/$defs/a' } } } }, ENDLESS, '/$defs/a'],
  [{ $ref: '#/$defs/a/const', $defs: { a: { const: { $ref: '#' } } } }, 'This reference leads to no schema of this one.', '/$ref'],
  [{ $ref: '#/$defs/none' }, 'This reference leads to no schema of this one.', '/$ref'],
  [{ $ref: 'https://elsewhere.example/schema' }, /same schema/, '/$ref'],
  [{ properties: { a: { $ref: 'file:///etc/passwd' } } }, /same schema/, '/properties/a/$ref'],
  [{ $id: 'https://elsewhere.example/schema' }, 'The keyword $id is not allowed.', '/$id'],
  [{ items: { $anchor: 'a' } }, 'The keyword $anchor is not allowed.', '/items/$anchor'],
  [{ $dynamicRef: '#' }, 'The keyword $dynamicRef is not allowed.', '/$dynamicRef'],
  [{ $async: true }, 'The keyword $async is not allowed.', '/$async'],
  [{ $schema: 'http://json-schema.org/draft-07/schema#' }, /^Schemas are of/, '/$schema'],
  [{ id: 'a', type: 'string' }, 'The keyword id is not allowed.', '/id'],
  [{ type: 'object', dependencies: { a: { $ref: '#' } } }, 'The keyword dependencies is not allowed.', '/dependencies'],
  [{ type: 'text' }, /^This is not JSON Schema 2020-12/, '/type'],
  [{ type: 'object', properties: { a: { minimum: '1' } } }, /^This is not JSON Schema 2020-12/, '/properties/a/minimum'],
  [{ type: 'object', property: {} }, /unknown keyword: "property"/, ''],
  [{ properties: { a: true } }, /missing type "object"/, ''],
  [{ type: 'string', format: 'postcode' }, /unknown format "postcode"/, ''],
  [{ type: 'string', pattern: '(?=a)b' }, /error parsing regexp/, ''],
  [{ type: 'string', pattern: '(a)\\1' }, /error parsing regexp/, ''],
  [{ type: 'string', pattern: '(' }, /error parsing regexp|pattern/, ''],
  [{ enum: ['x'.repeat(65_536)] }, 'A schema has 65536 characters at most.', ''],
  [{ enum: Array.from({ length: 2_000 }, (_, index) => index) }, 'A schema has 2000 values at most.', ''],
])('%j is refused', (schema, message, pointer) => {
  expect(refusal(schema)).toEqual([typeof message === 'string' ? message : expect.stringMatching(message), pointer])
})

test('patterns take time by the length of the text alone', () => {
  const check = checkerOf({ type: 'string', pattern: '^(a+)+$' })
  expect(check(`${'a'.repeat(100_000)}!`)).toEqual({ pointer: '', message: 'The value must match pattern "^(a+)+$".' })
})

test('a check that would take too long is given up, and the next one is not', () => {
  const many = { $ref: '#/$defs/d0', $defs: chain(40, { type: 'string' }) }
  expect(checkerOf(many)('a')).toEqual({ pointer: '', message: 'To check this by its schema takes too long.' })
  expect(checkerOf({ type: 'string' })('a')).toBeNull()
})

test('a schema is compiled once, whatever the order of its keys, and of many the latest are kept', () => {
  const first = checkerOf(parseObject('{"type": "string", "maxLength": 7}'))
  expect(checkerOf({ maxLength: 7, type: 'string' })).toBe(first)
  for (let maxLength = 1_000; maxLength < 1_199; maxLength++) checkerOf({ type: 'string', maxLength })
  expect(checkerOf({ type: 'string', maxLength: 7 })).toBe(first)
  for (let maxLength = 2_000; maxLength < 2_200; maxLength++) checkerOf({ type: 'string', maxLength })
  expect(checkerOf({ type: 'string', maxLength: 7 })).not.toBe(first)
})
