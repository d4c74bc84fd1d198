import { invalidInput } from '@fieldgraph/kit/errors'
import { setImmediate as others } from 'node:timers/promises'
import { downsample, type Point } from './downsample.ts'
import { unpack, type Points } from './packed-points.ts'
import type { PressurePart } from './pressure-series.queries.ts'

/** Of one report, and of all whose series are read at once. */
export const MOST_POINTS = 5_000_000
const FEWEST_ASKED = 4
const MOST_ASKED = 10_000
/** A million points take some fifty milliseconds, in which nobody else would be served. */
const PARTS_AT_ONCE = 8

export function expectMaxPoints(maxPoints: number): number {
  if (maxPoints < FEWEST_ASKED || maxPoints > MOST_ASKED) throw invalidInput(`Ask for ${FEWEST_ASKED} to ${MOST_ASKED} points.`, 'maxPoints')
  return maxPoints
}

/** At most so many points of a report's parts, which are in the order of time. */
export async function seriesOf(parts: readonly PressurePart[], maxPoints: number): Promise<Point[]> {
  const unpacked: Points[] = []
  for (const [index, { points, pointCount }] of parts.entries()) {
    if (index > 0 && index % PARTS_AT_ONCE === 0) await others()
    unpacked.push(unpack(points, pointCount))
  }
  return downsample(unpacked, maxPoints)
}
