import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { CraneCustomerOrderField } from '../api.generated.ts'
import { dealPageOf } from '../deals/deal.resolvers.ts'
import { leadPageOf } from '../leads/lead.resolvers.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectCustomers, type CraneCustomerRow } from './customer.queries.ts'
import { assignCustomer, changeCustomer, createCustomer, removeCustomer, restoreCustomer, searchOf } from './customer.service.ts'

const orderColumns: Record<CraneCustomerOrderField, keyof CraneCustomerRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const customerResolvers = {
  Query: {
    craneCustomer: (_, { id }, ctx) => ctx.loaders.craneCustomerById.load(id),
    craneCustomers: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'craneCustomers', trx => selectCustomers(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    craneCustomerCreate: (_, { input }, ctx) => payload('craneCustomer', createCustomer(ctx, input)),
    craneCustomerUpdate: (_, { input }, ctx) => payload('craneCustomer', changeCustomer(ctx, input)),
    craneCustomerAssign: (_, { input }, ctx) => payload('craneCustomer', assignCustomer(ctx, input)),
    craneCustomerDelete: (_, { input }, ctx) => deletion(removeCustomer(ctx, input)),
    craneCustomerRestore: (_, { input }, ctx) => payload('craneCustomer', restoreCustomer(ctx, input)),
  },
  CraneCustomer: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.craneCustomerById.load(id),
    email: (customer, _, { identity }) => (seesPersonalData(identity) ? customer.email : null),
    phone: (customer, _, { identity }) => (seesPersonalData(identity) ? customer.phone : null),
    address: (customer, _, { identity }) => (seesPersonalData(identity) ? customer.address : null),
    notes: (customer, _, { identity }) => (seesPersonalData(identity) ? customer.notes : null),
    isActive: customer => customer.deletedAt === null,
    contacts: (customer, args, ctx) => ctx.loaders.contactsByCustomer.load({ parentId: customer.id, args }),
    leads: (customer, args, ctx) => ctx.loaders.leadsByCustomer.load(leadPageOf(customer.id, args, ctx)),
    deals: (customer, args, ctx) => ctx.loaders.craneDealsByCustomer.load(dealPageOf(customer.id, args, ctx)),
    assignedTo: customer => (customer.assignedToId ? { id: customer.assignedToId } : null),
    createdBy: customer => (customer.createdById ? { id: customer.createdById } : null),
    organization: customer => ({ id: customer.organizationId }),
  },
} satisfies Resolvers
