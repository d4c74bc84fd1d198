import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { TestReportFilter } from '../api.generated.ts'
import type { DB, DeviceFleetDatabase } from '../db.ts'
import { findReportsByIds, selectReports, type TestReportRow } from './test-report.queries.ts'

export function testReportLoaders(db: DeviceFleetDatabase) {
  const reportsBy = (parentColumn: 'deviceId' | 'customerId' | 'jobId' | 'operatorId') =>
    connectionsByParent<DB, TestReportRow, TestReportFilter | null>(db, 'testReports', selectReports, parentColumn, [{ column: 'startTime', direction: 'desc' }])
  return {
    testReportById: byId(db, findReportsByIds),
    testReportsByDevice: reportsBy('deviceId'),
    testReportsByCustomer: reportsBy('customerId'),
    testReportsByJob: reportsBy('jobId'),
    testReportsByOperator: reportsBy('operatorId'),
  }
}
