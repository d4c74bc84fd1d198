import { DomainError } from '@fieldgraph/kit/errors'
import { expect, test } from 'vitest'
import { canonical, parseJson } from './strict-json.ts'

/** What a text is refused with, and where; null when it is not. */
function refusal(text: string): [message: string, pointer: string | undefined] | null {
  try {
    parseJson(text, 'input', 'value')
    return null
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'INVALID_INPUT') throw error
    expect(error.field?.slice(0, -1)).toEqual(['input', 'value'])
    return [error.message, error.field?.at(-1)]
  }
}

const nested = (levels: number) => '['.repeat(levels) + ']'.repeat(levels)

test.each([
  ['{"a": [1, {"b/c": null}], "d": "\\u00e9\\n", "e": true}', { a: [1, { 'b/c': null }], d: 'é\n', e: true }],
  ['{"a": {"x": 1}, "b": {"x": 1}, "c": [{"x": 1}, {"x": 1}]}', { a: { x: 1 }, b: { x: 1 }, c: [{ x: 1 }, { x: 1 }] }],
  ['{"hasOwnProperty": 1, "toString": 2, "": 3}', { hasOwnProperty: 1, toString: 2, '': 3 }],
  [' "1e999 {[,]} \\" __proto__" ', '1e999 {[,]} " __proto__'],
  ['[0, -1, 0.1, 1.50e3, 1E-7, 9007199254740992, 0.10000000000000001, 1.7976931348623157e308, 5e-324, 100000000000000000000]', [0, -1, 0.1, 1500, 1e-7, 2 ** 53, 0.1, Number.MAX_VALUE, Number.MIN_VALUE, 1e20]],
  ['null', null],
])('%s is read as it is', (text, value) => {
  expect(parseJson(text)).toEqual(value)
})

test.each([
  ['', 'This is not JSON.', ''],
  ['{"a": 1,}', 'This is not JSON.', ''],
  ["{'a': 1}", 'This is not JSON.', ''],
  ['NaN', 'This is not JSON.', ''],
  ['[01]', 'This is not JSON.', ''],
  ['{} {}', 'This is not JSON.', ''],
  ['{"a": 1, "a": 1}', 'The key a is there twice.', '/a'],
  ['[{"a": {"b": 1, "\\u0062": 2}}]', 'The key b is there twice.', '/0/a/b'],
  ['{"a/b": {"c~d": [0, 1e400]}}', 'A double does not hold the number 1e400.', '/a~1b/c~0d/1'],
  ['-1e400', 'A double does not hold the number -1e400.', ''],
  ['1e-400', 'A double does not hold the number 1e-400.', ''],
  ['[9007199254740993]', 'A double does not hold the number 9007199254740993.', '/0'],
  ['0.123456789012345678', 'A double does not hold the number 0.123456789012345678.', ''],
  ['{"a": {"__proto__": {}}}', 'A key is not called __proto__.', '/a/__proto__'],
  ['{"\\u005f_proto__": {}}', 'A key is not called __proto__.', '/__proto__'],
  ['[{"constructor": 1}]', 'A key is not called constructor.', '/0/constructor'],
  ['{"prototype": 1}', 'A key is not called prototype.', '/prototype'],
  ['["\\ud800"]', 'This text has characters that are not allowed.', '/0'],
  ['["\\u0000"]', 'This text has characters that are not allowed.', '/0'],
  ['{"\\udc00": 1}', 'This text has characters that are not allowed.', '/\udc00'],
])('%s is refused, and the place is said', (text, message, pointer) => {
  expect(refusal(text)).toEqual([message, pointer])
})

test('depth, values and length have a limit each, met at once however much follows', () => {
  expect(refusal(nested(32))).toBeNull()
  expect(refusal(nested(33))).toEqual(['This is more than 32 levels deep.', '/0'.repeat(32)])
  expect(refusal(nested(130_000))).toEqual(['This is more than 32 levels deep.', '/0'.repeat(32)])
  expect(refusal('['.repeat(260_000))).toEqual(['This is not JSON.', ''])
  const list = (length: number) => JSON.stringify(Array(length).fill(0))
  expect(refusal(list(19_999))).toBeNull()
  expect(refusal(list(20_000))).toEqual(['This has more than 20000 values.', '/19999'])
})

test('one value has one text, whatever the order of its keys', () => {
  expect(canonical({ b: [1, { d: 'é', c: null }], a: -0 })).toBe('{"a":0,"b":[1,{"c":null,"d":"é"}]}')
  expect(canonical({ a: 0, b: [1, { c: null, d: 'é' }] })).toBe(canonical({ b: [1, { d: 'é', c: null }], a: 0 }))
})
