import { expect, test } from 'vitest'
import type { JsonObject } from '../json/strict-json.ts'
import { merge, type Layer } from './layers.ts'

const layersOf = (values: readonly JsonObject[]): Layer[] => values.map((value, index) => ({ source: (['TEMPLATE', 'ORGANIZATION', 'DEVICE'] as const)[index]!, id: String(index), value }))

test.each<[layers: JsonObject[], value: JsonObject, sources: Record<string, number>]>([
  [[], {}, {}],
  [[{ a: 1 }, { b: 2 }, { a: 3 }], { a: 3, b: 2 }, { '/a': 2, '/b': 1 }],
  [[{ a: { x: 1, y: { z: 1 } } }, { a: { y: { w: 2 } } }], { a: { x: 1, y: { z: 1, w: 2 } } }, { '/a/x': 0, '/a/y/z': 0, '/a/y/w': 1 }],
  // Lists, null and whatever is no object take the place of what was there.
  [[{ a: [1, 2], b: { x: 1 }, c: { x: 1 }, d: 1 }, { a: [3], b: null, c: [], d: { x: 1 } }], { a: [3], b: null, c: [], d: { x: 1 } }, { '/a': 1, '/b': 1, '/c': 1, '/d/x': 1 }],
  // An empty object is a value of its own only where nothing is in it.
  [[{ a: {}, b: { x: 1 }, c: 1, d: {} }, { a: {}, b: {}, c: {}, d: { x: 1 } }], { a: {}, b: { x: 1 }, c: {}, d: { x: 1 } }, { '/a': 1, '/b/x': 0, '/c': 1, '/d/x': 1 }],
  [[{ 'a/b': { '~': 1 } }, { 'a.b': 1 }], { 'a/b': { '~': 1 }, 'a.b': 1 }, { '/a~1b/~0': 0, '/a.b': 1 }],
])('of %j comes %j', (layers, value, sources) => {
  const merged = merge(layersOf(layers))
  expect(merged.value).toEqual(value)
  expect(Object.fromEntries(merged.sources.map(({ pointer, id }) => [pointer, Number(id)]))).toEqual(sources)
  expect(merged.sources).toHaveLength(Object.keys(sources).length)
})
