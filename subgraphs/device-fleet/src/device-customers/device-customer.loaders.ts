import { byId } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { findCustomersByIds } from './device-customer.queries.ts'

export const deviceCustomerLoaders = (db: DeviceFleetDatabase) => ({
  deviceCustomerById: byId(db, findCustomersByIds),
})
