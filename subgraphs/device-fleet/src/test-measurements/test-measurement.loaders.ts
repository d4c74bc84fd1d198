import { connectionsByParent } from '@fieldgraph/kit/connection'
import type { DB, DeviceFleetDatabase } from '../db.ts'
import { selectMeasurements, type TestMeasurementRow } from './test-measurement.queries.ts'

export const testMeasurementLoaders = (db: DeviceFleetDatabase) => ({
  measurementsByReport: connectionsByParent<DB, TestMeasurementRow>(db, 'TestReport.measurements', selectMeasurements, 'reportId', [
    { column: 'step', direction: 'asc' },
    { column: 'measuredAt', direction: 'asc' },
  ]),
})
