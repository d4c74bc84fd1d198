import { DomainError } from '@fieldgraph/kit/errors'
import { expect, test } from 'vitest'
import type { JsonPatchOperationInput } from '../api.generated.ts'
import { editJson } from './json-edit.ts'
import type { Json } from './strict-json.ts'

type Operation = [op: JsonPatchOperationInput['op'], path: string, value?: Json | undefined, from?: string]

const toInput = ([op, path, value, from]: Operation): JsonPatchOperationInput => ({ op, path, ...(value !== undefined && { value: JSON.stringify(value) }), ...(from !== undefined && { from }) })
const patched = (document: Json, ...operations: Operation[]) => editJson(document, { patch: operations.map(toInput) })
/** What a patch is refused with, and at which of its fields. */
function refusal(document: Json, ...operations: Operation[]): [message: string, field: string | undefined] | null {
  const before = structuredClone(document)
  try {
    patched(document, ...operations)
    return null
  } catch (error) {
    if (!(error instanceof DomainError) || error.code !== 'INVALID_INPUT') throw error
    expect(document).toEqual(before)
    expect(error.field?.slice(0, 3)).toEqual(['input', 'edit', 'patch'])
    return [error.message, error.field?.slice(3).join('.')]
  }
}

const MOVE = (from: string, path: string): Operation => ['MOVE', path, undefined, from]
const COPY = (from: string, path: string): Operation => ['COPY', path, undefined, from]

// RFC 6902, appendix A, and what its text says besides.
test.each<[document: Json, operations: Operation[], result: Json]>([
  [{ foo: 'bar' }, [['ADD', '/baz', 'qux']], { baz: 'qux', foo: 'bar' }],
  [{ foo: ['bar', 'baz'] }, [['ADD', '/foo/1', 'qux']], { foo: ['bar', 'qux', 'baz'] }],
  [{ baz: 'qux', foo: 'bar' }, [['REMOVE', '/baz']], { foo: 'bar' }],
  [{ foo: ['bar', 'qux', 'baz'] }, [['REMOVE', '/foo/1']], { foo: ['bar', 'baz'] }],
  [{ baz: 'qux', foo: 'bar' }, [['REPLACE', '/baz', 'boo']], { baz: 'boo', foo: 'bar' }],
  [{ foo: { bar: 'baz', waldo: 'fred' }, qux: { corge: 'grault' } }, [MOVE('/foo/waldo', '/qux/thud')], { foo: { bar: 'baz' }, qux: { corge: 'grault', thud: 'fred' } }],
  [{ foo: ['all', 'grass', 'cows', 'eat'] }, [MOVE('/foo/1', '/foo/3')], { foo: ['all', 'cows', 'eat', 'grass'] }],
  [{ baz: 'qux', foo: ['a', 2, 'c'] }, [['TEST', '/baz', 'qux'], ['TEST', '/foo/1', 2]], { baz: 'qux', foo: ['a', 2, 'c'] }],
  [{ foo: 'bar' }, [['ADD', '/child', { grandchild: {} }]], { foo: 'bar', child: { grandchild: {} } }],
  [{ '/': 9, '~1': 10 }, [['TEST', '/~01', 10], ['REPLACE', '/~1', 8]], { '/': 8, '~1': 10 }],
  [{ foo: ['bar'] }, [['ADD', '/foo/-', ['abc', 'def']]], { foo: ['bar', ['abc', 'def']] }],
  [{ a: 1 }, [['REPLACE', '', [1]], ['ADD', '/-', 2], COPY('', '/0')], [[1, 2], 1, 2]],
  [{ a: { b: 1 } }, [['TEST', '', { a: { b: 1 } }], ['ADD', '', null]], null],
  [{ '': { '': 1 } }, [['REMOVE', '//']], { '': {} }],
  [{ a: { x: 1, y: [2] } }, [['TEST', '/a', { y: [2], x: 1 }], MOVE('/a', '/a'), COPY('/a/y', '/a/z'), ['ADD', '/a/y/0', 1]], { a: { x: 1, y: [1, 2], z: [2] } }],
  [{ a: null }, [['TEST', '/a', null], ['REPLACE', '/a', 0]], { a: 0 }],
])('of %j %j makes %j', (document, operations, result) => {
  const before = structuredClone(document)
  expect(patched(document, ...operations)).toEqual(result)
  expect(document).toEqual(before)
})

const NOTHING = 'There is nothing at this place.'
test.each<[document: Json, operation: Operation, message: string, field: string]>([
  [{ foo: 'bar' }, ['ADD', '/baz/bat', 'qux'], NOTHING, '0.path.'],
  [{ foo: 'bar' }, ['ADD', '/foo/bar', 1], NOTHING, '0.path.'],
  [{ a: [] }, ['REMOVE', '/a/0'], NOTHING, '0.path.'],
  [{ a: [1] }, ['REPLACE', '/a/1', 2], NOTHING, '0.path.'],
  [{ a: [1] }, ['REPLACE', '/a/-', 2], NOTHING, '0.path.'],
  [{ a: [1] }, ['REMOVE', '/a/00'], NOTHING, '0.path.'],
  [{ a: [1] }, ['REMOVE', '/a/length'], NOTHING, '0.path.'],
  [{ a: 1 }, ['REPLACE', '/b', 2], NOTHING, '0.path.'],
  [{ a: 1 }, ['TEST', '/b', 2], NOTHING, '0.path.'],
  [{ a: 1 }, COPY('/toString', '/b'), NOTHING, '0.from.'],
  [{ a: 1 }, MOVE('/b', '/c'), NOTHING, '0.from.'],
  [{ a: [1] }, ['ADD', '/a/2', 2], 'The list has no such place.', '0.path.'],
  [{ a: [1] }, ['ADD', '/a/1e0', 2], 'The list has no such place.', '0.path.'],
  [{ a: [1, 2] }, MOVE('/a/0', '/a/2'), 'The list has no such place.', '0.path.'],
  [{ a: { b: 1 } }, MOVE('/a', '/a/b/c'), 'A value does not move into itself.', '0.path.'],
  [{ a: 1 }, ['REMOVE', ''], 'The whole value can be replaced, but not taken away.', '0.path.'],
  [{ a: 1 }, ['ADD', 'a', 1], 'This is no JSON Pointer: /steps/0/action is one.', '0.path.'],
  [{ a: 1 }, ['ADD', '/a~2', 1], 'This is no JSON Pointer: /steps/0/action is one.', '0.path.'],
  [{ a: 1 }, ['ADD', '/__proto__/polluted', 1], 'A key is not called __proto__.', '0.path.'],
  [{ a: 1 }, ['ADD', '/a/constructor/prototype', 1], 'A key is not called constructor.', '0.path.'],
  [{ a: 1 }, COPY('/__proto__', '/b'), 'A key is not called __proto__.', '0.from.'],
  [{ a: 1 }, ['ADD', '/b'], 'This operation needs a value.', '0.value.'],
  [{ a: 1 }, ['MOVE', '/b'], 'This operation needs a place to take from.', '0.from.'],
  [{ a: 1 }, ['TEST', '/a', '1'], 'Something else is there.', '0.value.'],
])('of %j nothing is made by %j', (document, operation, message, field) => {
  expect(refusal(document, operation)).toEqual([message, field])
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined()
})

test('the operation that is not possible is named, and what it has of JSON is held to the same limits', () => {
  expect(refusal({ a: 1 }, ['ADD', '/b', 1], ['REMOVE', '/c'])).toEqual([NOTHING, '1.path.'])
  expect(() => editJson({ a: 1 }, { patch: [{ op: 'ADD', path: '/b', value: '{"c":[1e999]}' }] })).toThrow(expect.objectContaining({ field: ['input', 'edit', 'patch', '0', 'value', '/c/0'] }))
})

test('nothing grows beyond the limits, however few the operations are', () => {
  const large = 'This would have more than 20000 values or 262144 characters.'
  expect(refusal([1, 2], ...Array.from({ length: 40 }, () => COPY('', '/-')))).toEqual([large, '12.path.'])
  expect(refusal(['x'.repeat(10_000)], ...Array.from({ length: 40 }, () => COPY('/0', '/-')))).toEqual([large, '25.path.'])
  const deep = Array.from({ length: 20 }).reduce<Json>(inner => [inner], 1)
  const at = (levels: number) => `/a${'/0'.repeat(levels)}`
  expect(refusal({ a: deep }, ['ADD', `${at(10)}/-`, deep])).toBeNull()
  for (const operation of [['ADD', `${at(11)}/-`, deep], ['REPLACE', at(12), deep], COPY('/a', `${at(11)}/-`)] as const) expect(refusal({ a: deep }, [...operation])).toEqual(['There it would be more than 32 levels deep.', '0.path.'])
  expect(refusal({ a: deep, b: deep }, MOVE('/b', `${at(11)}/-`))).toEqual(['There it would be more than 32 levels deep.', '0.path.'])
  expect(refusal(1, ...Array.from({ length: 30 }, (): Operation => ['TEST', '', 'x'.repeat(10_000)]))).toEqual(['The values of a patch have 262144 characters at most.', ''])
})

test('what is taken away makes room again', () => {
  const many = Array.from({ length: 9_000 }, (_, index) => index)
  const twice: Operation[] = [COPY('/many', '/copy'), ['REMOVE', '/copy']]
  expect(patched({ many }, ...Array.from({ length: 50 }, () => twice).flat())).toEqual({ many })
})

test('either a value or a patch is given, and a patch may be empty', () => {
  for (const edit of [{}, { value: null, patch: null }, { value: '1', patch: [] }]) expect(() => editJson(0, edit)).toThrow('Give either a value or a patch.')
  expect(editJson({ a: 1 }, { patch: [] })).toEqual({ a: 1 })
  expect(editJson({ a: 1 }, { value: '[2]' })).toEqual([2])
})
