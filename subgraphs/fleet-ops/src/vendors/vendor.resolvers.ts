import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { VendorOrderField } from '../api.generated.ts'
import { searchOf } from '../records/record.service.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectVendors, type VendorRow } from './vendor.queries.ts'
import { changeContact, changeVendor, createVendor, removeVendor, reviveVendor } from './vendor.service.ts'

const orderColumns: Record<VendorOrderField, keyof VendorRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const vendorResolvers = {
  Query: {
    vendor: (_, { id }, ctx) => ctx.loaders.vendorById.load(id),
    vendors: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'vendors', trx => selectVendors(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    vendorCreate: (_, { input }, ctx) => payload('vendor', createVendor(ctx, input)),
    vendorUpdate: (_, { input }, ctx) => payload('vendor', changeVendor(ctx, input)),
    vendorUpdateContact: (_, { input }, ctx) => payload('vendor', changeContact(ctx, input)),
    vendorDelete: (_, { input }, ctx) => deletion(removeVendor(ctx, input)),
    vendorRestore: (_, { input }, ctx) => payload('vendor', reviveVendor(ctx, input)),
  },
  Vendor: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.vendorById.load(id),
    email: (vendor, _, { identity }) => (seesPersonalData(identity) ? vendor.email : null),
    phone: (vendor, _, { identity }) => (seesPersonalData(identity) ? vendor.phone : null),
    address: (vendor, _, { identity }) => (seesPersonalData(identity) ? vendor.address : null),
  },
} satisfies Resolvers
