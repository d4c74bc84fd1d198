import { connectionsByParent, type Order } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, DeviceFleetDatabase } from '../db.ts'
import { findDeviceSoftwareByIds, selectDeviceSoftware, type DeviceSoftwareRow } from './device-software.queries.ts'

/** Ids sort by time. */
const BY_SOFTWARE: Order = [{ column: 'softwareId', direction: 'asc' }]

export const deviceSoftwareLoaders = (db: DeviceFleetDatabase) => ({
  deviceSoftwareById: byId(db, findDeviceSoftwareByIds),
  softwareByDevice: connectionsByParent<DB, DeviceSoftwareRow>(db, 'Device.software', selectDeviceSoftware, 'deviceId', BY_SOFTWARE),
})
