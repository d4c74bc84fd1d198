import { expect, test } from 'vitest'
import { downsample } from './downsample.ts'
import { pack, unpack, type Points } from './packed-points.ts'

const points = (values: readonly number[], offsets = values.map((_, index) => index * 1000)): Points => ({ offsets: Float64Array.from(offsets), values: Float64Array.from(values) })
const LARGEST = Number.MAX_SAFE_INTEGER

test.each<[what: string, part: Points]>([
  ['whole numbers', points([0, -1, 1, 63, 64, -64, -65, 8191, -8192, 1_048_575, 1_048_576, 2 ** 40, -(2 ** 40), 2 ** 51, -(2 ** 51)])],
  ['decimals', points([101.325, 0.1, -0.000000001, 0.3, 1e-9])],
  ['numbers of many digits', points([Math.PI, 0.1 + 0.2, 1e-300, 1.7976931348623157e308, 5e-324, -Math.E])],
  ['numbers too large to scale', points([2 ** 52, 0.5])],
  ['one number', points([0])],
  ['offsets far apart, and at once', points([1, 2, 3, 4], [0, 0, 2 ** 31, LARGEST])],
])('%s are read back as they came, to the bit', (_, part) => {
  expect(unpack(pack(part), part.values.length)).toEqual(part)
})

test('what a sensor sends takes a tenth of plain JSON', () => {
  let value = 101.3
  const values = Array.from({ length: 10_000 }, (_, index) => (value = Math.round((value + Math.sin(index * 12.9898) / 3) * 1000) / 1000))
  const part = points(values)
  expect(pack(part).length * 10).toBeLessThan(JSON.stringify(values.map((each, index) => ({ at: index * 1000, value: each }))).length)
})

/** Numbers that repeat for a seed, so that a failure can be looked at. */
function* random(seed: number): Generator<number, never> {
  for (let state = seed; ; ) yield (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647
}

test('of any series the extremes, the first and the last are kept, within the limit and in order', () => {
  for (let seed = 1; seed <= 200; seed++) {
    const source = random(seed * 7919)
    const next = () => source.next().value
    const most = 4 + Math.floor(next() * 60)
    let offset = Math.floor(next() * 1000)
    const parts = Array.from({ length: 1 + Math.floor(next() * 4) }, () => {
      const values = Array.from({ length: 1 + Math.floor(next() * 80) }, () => Math.round(next() * 100))
      return points(values, values.map(() => (offset += next() < 0.2 ? 0 : Math.floor(next() ** 8 * 100_000))))
    })
    const all = parts.flatMap(({ offsets, values }) => Array.from(offsets, (each, index) => ({ offset: each, value: values[index]! })))
    const kept = downsample(parts, most)
    const about = `seed ${seed}: ${kept.length} of ${all.length}, ${most} at most`
    expect([about, kept.length <= most]).toEqual([about, true])
    if (all.length <= most) expect([about, kept]).toEqual([about, all])
    expect([about, kept[0], kept.at(-1)]).toEqual([about, all[0], all.at(-1)])
    // In the order of time, and none that there was not.
    let place = 0
    for (const each of kept) place = 1 + all.findIndex(({ offset: at, value }, index) => index >= place && at === each.offset && value === each.value) || Infinity
    expect([about, place < Infinity]).toEqual([about, true])
    // Of each bucket, not of the whole alone.
    const [start, length, buckets] = [all[0]!.offset, all.at(-1)!.offset - all[0]!.offset, Math.floor(most / 4)]
    const bucketOf = (at: number) => (length === 0 ? buckets - 1 : Math.min(buckets - 1, Math.floor(((at - start) / length) * buckets)))
    for (const [bucket, members] of Map.groupBy(all, each => bucketOf(each.offset))) {
      const shown = kept.filter(each => bucketOf(each.offset) === bucket).map(each => each.value)
      const values = members.map(each => each.value)
      for (const value of [values[0], Math.min(...values), Math.max(...values), values.at(-1)]) expect([about, bucket, shown]).toEqual([about, bucket, expect.arrayContaining([value])])
    }
  }
})

test('points of one instant are one bucket, and no points are none', () => {
  expect(downsample([points([5, 9, 1, 7, 6], [3, 3, 3, 3, 3])], 4).map(({ value }) => value)).toEqual([5, 9, 1, 6])
  expect(downsample([], 4)).toEqual([])
})
