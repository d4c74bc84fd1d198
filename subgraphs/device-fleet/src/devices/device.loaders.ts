import { connectionsByParent, type Order } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { DB, DeviceFleetDatabase } from '../db.ts'
import { findDevicesByIds, findDevicesByNumbers, selectDevices, type DeviceRow, type DeviceSearch } from './device.queries.ts'

export const BY_NUMBER: Order = [{ column: 'deviceNumber', direction: 'asc' }]

export function deviceLoaders(db: DeviceFleetDatabase) {
  const devicesBy = (parentColumn: 'customerId' | 'jobId') => connectionsByParent<DB, DeviceRow, DeviceSearch>(db, 'devices', selectDevices, parentColumn, BY_NUMBER)
  return {
    deviceById: byId(db, findDevicesByIds),
    deviceByNumber: byKey(db, findDevicesByNumbers, ({ deviceNumber }) => deviceNumber),
    devicesByCustomer: devicesBy('customerId'),
    devicesByJob: devicesBy('jobId'),
  }
}
