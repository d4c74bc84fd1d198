import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { CraneContactOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectContacts, type CraneContactRow } from './contact.queries.ts'
import { changeContact, createContact, removeContact, restoreContact, searchOf } from './contact.service.ts'

const orderColumns: Record<CraneContactOrderField, keyof CraneContactRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const contactResolvers = {
  Query: {
    craneContact: (_, { id }, ctx) => ctx.loaders.craneContactById.load(id),
    craneContacts: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'craneContacts', trx => selectContacts(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    craneContactCreate: (_, { input }, ctx) => payload('craneContact', createContact(ctx, input)),
    craneContactUpdate: (_, { input }, ctx) => payload('craneContact', changeContact(ctx, input)),
    craneContactDelete: (_, { input }, ctx) => deletion(removeContact(ctx, input)),
    craneContactRestore: (_, { input }, ctx) => payload('craneContact', restoreContact(ctx, input)),
  },
  CraneContact: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.craneContactById.load(id),
    customer: (contact, _, ctx) => (hasScope(ctx.identity.scopes, 'crane.customer:read') ? ctx.loaders.craneCustomerById.load(contact.customerId) : null),
    email: (contact, _, { identity }) => (seesPersonalData(identity) ? contact.email : null),
    phone: (contact, _, { identity }) => (seesPersonalData(identity) ? contact.phone : null),
    isActive: contact => contact.deletedAt === null,
    organization: contact => ({ id: contact.organizationId }),
  },
} satisfies Resolvers
