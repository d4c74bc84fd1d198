import { invalidInput } from '@fieldgraph/kit/errors'
import { byKey, byParent } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { countPoints, selectParts } from './pressure-series.queries.ts'
import { MOST_POINTS } from './pressure-series.ts'

export const pressureSeriesLoaders = (db: DeviceFleetDatabase) => ({
  pointCountByReport: byKey(db, countPoints, ({ reportId }) => reportId),
  /** Refused for so many reports that all of their points together are too many. */
  pressurePartsByReport: byParent(db, async (trx, reportIds) => {
    const counts = await countPoints(trx, reportIds)
    const total = counts.reduce((sum, { count }) => sum + count, 0)
    if (total > MOST_POINTS) throw invalidInput(`These reports have ${total} points of pressure; ${MOST_POINTS} are read at once. Ask for fewer reports.`, 'pressureSeries')
    return selectParts(trx, reportIds).execute()
  }, ({ reportId }) => reportId),
})
