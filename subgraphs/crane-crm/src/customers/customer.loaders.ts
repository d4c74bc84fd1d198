import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase } from '../db.ts'
import { findCustomersByIds } from './customer.queries.ts'

export const customerLoaders = (db: CraneCrmDatabase) => ({
  craneCustomerById: byId(db, findCustomersByIds),
})
