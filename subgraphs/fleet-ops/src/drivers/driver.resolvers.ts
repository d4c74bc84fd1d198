import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { DriverOrderField } from '../api.generated.ts'
import { searchOf } from '../records/record.service.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectDrivers, type DriverRow } from './driver.queries.ts'
import { changeDriver, createDriver, removeDriver, reviveDriver } from './driver.service.ts'

const orderColumns: Record<DriverOrderField, keyof DriverRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const driverResolvers = {
  Query: {
    driver: (_, { id }, ctx) => ctx.loaders.driverById.load(id),
    drivers: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'drivers', trx => selectDrivers(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    driverCreate: (_, { input }, ctx) => payload('driver', createDriver(ctx, input)),
    driverUpdate: (_, { input }, ctx) => payload('driver', changeDriver(ctx, input)),
    driverDelete: (_, { input }, ctx) => deletion(removeDriver(ctx, input)),
    driverRestore: (_, { input }, ctx) => payload('driver', reviveDriver(ctx, input)),
  },
  Driver: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.driverById.load(id),
    phone: (driver, _, { identity }) => (seesPersonalData(identity) ? driver.phone : null),
    email: (driver, _, { identity }) => (seesPersonalData(identity) ? driver.email : null),
    licenseNumber: (driver, _, { identity }) => (seesPersonalData(identity) ? driver.licenseNumber : null),
    vendor: (driver, _, ctx) => (driver.vendorId ? ctx.loaders.vendorById.load(driver.vendorId) : null),
  },
  Vendor: {
    drivers: (vendor, { filter, orderBy, ...args }, ctx) => ctx.loaders.driversByVendor.load({ parentId: vendor.id, args, filter: searchOf(ctx, filter), order: toOrder(orderBy, orderColumns) }),
  },
} satisfies Resolvers
