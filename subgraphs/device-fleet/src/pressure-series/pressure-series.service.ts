import { conflict, invalidInput } from '@fieldgraph/kit/errors'
import type { TestPressureAppendInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { expectReport, measureIn } from '../test-reports/test-report.service.ts'
import type { TestReportRow } from '../test-reports/test-report.queries.ts'
import { pack, unpack, type Points } from './packed-points.ts'
import { findPlace, insertPart, type Place } from './pressure-series.queries.ts'
import { MOST_POINTS } from './pressure-series.ts'

/** The part's number is its key: sent again, also once the test is over, it changes nothing. */
export async function appendPressure(ctx: Context, input: TestPressureAppendInput): Promise<TestReportRow> {
  const points = expectPoints(input)
  const { reportId, partNumber } = input
  return ctx.db.write('test.appendPressure', async trx => {
    const report = await expectReport(trx, reportId)
    const place = await findPlace(trx, reportId, partNumber)
    if (place.points !== null) {
      if (!isSame(points, unpack(place.points, place.pointCount ?? 0))) throw conflict(`Part ${partNumber} has other points already.`, 'input', 'partNumber')
      return report
    }
    expectFits(points, place)
    const begun = await measureIn(trx, report)
    await insertPart(trx, { reportId, partNumber, pointCount: points.offsets.length, firstOffset: String(points.offsets[0]), lastOffset: String(points.offsets.at(-1)), points: pack(points) })
    return begun
  })
}

function expectPoints({ partNumber, startOffset, offsets, values }: TestPressureAppendInput): Points {
  if (partNumber < 1) throw invalidInput('Parts are counted from 1.', 'input', 'partNumber')
  if (!Number.isSafeInteger(startOffset) || startOffset < 0) throw invalidInput('This is a whole number of microseconds, 0 or more.', 'input', 'startOffset')
  if (offsets.length === 0) throw invalidInput('Give at least one point.', 'input', 'offsets')
  if (offsets.length !== values.length) throw invalidInput(`There are ${offsets.length} offsets and ${values.length} values.`, 'input', 'values')
  const late = offsets.findIndex((offset, index) => offset < (offsets[index - 1] ?? 0))
  if (late >= 0) throw invalidInput('Offsets are 0 or more, and none is less than the one before.', 'input', 'offsets', String(late))
  return {
    offsets: Float64Array.from(offsets, offset => startOffset + offset),
    // Without the sign of a zero, which no whole number keeps.
    values: Float64Array.from(values, value => value + 0),
  }
}

function expectFits({ offsets }: Points, { lastBefore, firstAfter, total }: Place): void {
  if (lastBefore !== null && offsets[0]! < Number(lastBefore)) throw invalidInput('This begins before the end of an earlier part.', 'input', 'offsets', '0')
  if (firstAfter !== null && offsets.at(-1)! > Number(firstAfter)) throw invalidInput('This ends after the beginning of a later part.', 'input', 'offsets', String(offsets.length - 1))
  if (total + offsets.length > MOST_POINTS) throw invalidInput(`A series has ${MOST_POINTS} points at most.`, 'input', 'offsets')
}

const isSame = (one: Points, other: Points): boolean => isEqual(one.offsets, other.offsets) && isEqual(one.values, other.values)
const isEqual = (one: Float64Array, other: Float64Array): boolean => one.length === other.length && one.every((number, index) => number === other[index])
