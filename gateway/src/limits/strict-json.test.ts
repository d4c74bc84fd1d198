import { expect, test } from 'vitest'
import { Refusal } from '../refusal.ts'
import { parseStrictly } from './strict-json.ts'

const codeOf = (text: string): string => {
  try {
    parseStrictly(text)
    return 'taken'
  } catch (error) {
    return error instanceof Refusal ? error.code : 'thrown'
  }
}

test('JSON is read as JSON.parse reads it', () => {
  const value = { a: [1, -2.5e3, 'x"\\\u0000\n\ud800é', { b: null, c: true, '': {} }], 'a:b': '{"c":1,"c":2}', d: [] }
  for (const text of [JSON.stringify(value), JSON.stringify(value, null, 2), ' [ ] ', '"text"', '1e308', 'null']) expect(parseStrictly(text)).toEqual(JSON.parse(text))
})

test.each([
  ['', 'MALFORMED_JSON'],
  ['{', 'MALFORMED_JSON'],
  ["{'a':1}", 'MALFORMED_JSON'],
  ['{"a":1,}', 'MALFORMED_JSON'],
  ['{"a":1}x', 'MALFORMED_JSON'],
  ['{"a":1,"a":1}', 'MALFORMED_JSON'],
  ['{"a":{"b":1,"c":[{}],"b":2}}', 'MALFORMED_JSON'],
  ['{"a":1,"\\u0061":1}', 'MALFORMED_JSON'],
  ['{"__proto__":{"admin":true}}', 'MALFORMED_JSON'],
  ['{"a":[{"\\u005f_proto__" :1}]}', 'MALFORMED_JSON'],
  ['{"constructor":{"prototype":{"admin":true}}}', 'MALFORMED_JSON'],
  ['{"a":{"b":1},"b":{"b":1}}', 'taken'],
  ['{"a":"\\"b\\":1, \\"b\\":2"}', 'taken'],
  ['{"constructor":"Renault"}', 'taken'],
  [`${'['.repeat(20)}${']'.repeat(20)}`, 'taken'],
  [`${'['.repeat(21)}${']'.repeat(21)}`, 'INPUT_DEPTH_LIMIT_EXCEEDED'],
  [`${'{"a":'.repeat(21)}1${'}'.repeat(21)}`, 'INPUT_DEPTH_LIMIT_EXCEEDED'],
  [`[${Array.from({ length: 20_000 }, (_, at) => `{"a":${at}}`).join()}]`, 'taken'],
  [`{${Array.from({ length: 20_001 }, (_, at) => `"a${at}":1`).join()}}`, 'INPUT_SIZE_LIMIT_EXCEEDED'],
])('%.30s: %s', (text, code) => expect(codeOf(text)).toBe(code))

test('no prototype is touched', () => {
  codeOf('{"__proto__":{"admin":true}}')
  codeOf('{"constructor":{"prototype":{"admin":true}}}')
  expect('admin' in {}).toBe(false)
})

test.each([['nesting', '['.repeat(500_000)], ['nesting to its end', '['.repeat(400_000) + ']'.repeat(400_000)], ['one long string', `"${'\\"'.repeat(400_000)}"`], ['many keys', `{${Array.from({ length: 60_000 }, (_, at) => `"key${at}":1`).join(',')}}`]])(
  'a megabyte of %s costs little',
  (_, text) => {
    const costs = Array.from({ length: 5 }, () => {
      const began = process.cpuUsage()
      codeOf(text)
      return process.cpuUsage(began).user / 1000
    })
    expect(Math.min(...costs)).toBeLessThan(50)
  },
)
