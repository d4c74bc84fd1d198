import type { Points } from './packed-points.ts'

/** Microseconds since the report's start, and what was measured then. */
export interface Point {
  offset: number
  value: number
}

/** Of each bucket the first, the least, the greatest and the last. */
const KEPT = 4

/**
 * At most so many of the points, none of whose extremes is lost: the time that
 * they cover is cut into buckets of one length, of which the first, the least,
 * the greatest and the last point are kept (M4; Jugel et al., VLDB 2014). Drawn
 * with a bucket for each column of pixels, it looks as all of them would.
 */
export function downsample(parts: readonly Points[], most: number): Point[] {
  const count = parts.reduce((sum, { offsets }) => sum + offsets.length, 0)
  if (count <= most) return parts.flatMap(({ offsets, values }) => Array.from(offsets, (offset, index) => ({ offset, value: values[index]! })))

  const start = parts[0]!.offsets[0]!
  const length = parts.at(-1)!.offsets.at(-1)! - start
  const buckets = Math.floor(most / KEPT)
  const kept: Point[] = []
  let number = -1
  let end = -Infinity
  let bucket: Bucket | null = null
  for (const { offsets, values } of parts) {
    for (let index = 0; index < offsets.length; index++) {
      const offset = offsets[index]!
      const value = values[index]!
      if (bucket === null || offset >= end) {
        if (bucket) kept.push(...pointsOf(bucket))
        bucket = { first: { offset, value }, least: { offset, value }, greatest: { offset, value }, isLeastFirst: false, lastOffset: offset, lastValue: value }
        // Never the same again, however the division was rounded.
        number = length === 0 ? buckets - 1 : Math.min(buckets - 1, Math.max(number + 1, Math.floor(((offset - start) / length) * buckets)))
        end = number === buckets - 1 ? Infinity : start + ((number + 1) / buckets) * length
        continue
      }
      if (value < bucket.least.value) {
        bucket.least = { offset, value }
        bucket.isLeastFirst = false
      } else if (value > bucket.greatest.value) {
        bucket.greatest = { offset, value }
        bucket.isLeastFirst = true
      }
      bucket.lastOffset = offset
      bucket.lastValue = value
    }
  }
  if (bucket) kept.push(...pointsOf(bucket))
  return kept
}

interface Bucket {
  first: Point
  least: Point
  greatest: Point
  /** Their offsets may be the same. */
  isLeastFirst: boolean
  /** Of each point: without an object, of which there would be a million. */
  lastOffset: number
  lastValue: number
}

/** Each once, in the order of time. */
function pointsOf({ first, least, greatest, isLeastFirst, lastOffset, lastValue }: Bucket): Point[] {
  const between = isLeastFirst ? [least, greatest] : [greatest, least]
  const points = [first, ...between, { offset: lastOffset, value: lastValue }]
  return points.filter(({ offset, value }, index) => index === 0 || offset !== points[index - 1]!.offset || value !== points[index - 1]!.value)
}
