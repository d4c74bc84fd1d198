import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { DeviceCustomerOrderField } from '../api.generated.ts'
import { devicePageOf } from '../devices/device.resolvers.ts'
import { editPayload } from '../json/json-edit.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectCustomers, type DeviceCustomerRow } from './device-customer.queries.ts'
import { changeCustomer, createCustomer, editContactInfo, removeCustomer, restoreCustomer } from './device-customer.service.ts'

const orderColumns: Record<DeviceCustomerOrderField, keyof DeviceCustomerRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const deviceCustomerResolvers = {
  Query: {
    deviceCustomer: (_, { id }, ctx) => ctx.loaders.deviceCustomerById.load(id),
    deviceCustomers: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'deviceCustomers', trx => selectCustomers(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    deviceCustomerCreate: (_, { input }, ctx) => payload('deviceCustomer', createCustomer(ctx, input)),
    deviceCustomerUpdate: (_, { input }, ctx) => payload('deviceCustomer', changeCustomer(ctx, input)),
    deviceCustomerEditContactInfo: (_, { input }, ctx) => editPayload('deviceCustomer', editContactInfo(ctx, input)),
    deviceCustomerDelete: (_, { input }, ctx) => deletion(removeCustomer(ctx, input)),
    deviceCustomerRestore: (_, { input }, ctx) => payload('deviceCustomer', restoreCustomer(ctx, input)),
  },
  DeviceCustomer: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.deviceCustomerById.load(id),
    contactInfo: (customer, _, { identity }) => (seesPersonalData(identity) ? customer.contactInfo : null),
    devices: (customer, args, ctx) => ctx.loaders.devicesByCustomer.load(devicePageOf(customer.id, args)),
    isActive: customer => customer.deletedAt === null,
    organization: customer => ({ id: customer.organizationId }),
  },
} satisfies Resolvers
