import { connection, toOrder } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { figureOf } from '@fieldgraph/kit/money'
import { payload } from '@fieldgraph/kit/payload'
import { expectPeriod } from '@fieldgraph/kit/period'
import type { VendorPaymentFilter, VendorPaymentOrder, VendorPaymentOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectVendorPayments, sumVendorPayments, type VendorPaymentRow, type VendorPaymentSearch } from './payment.queries.ts'
import { completePayment, createVendorPayment, failVendorPayment, startVendorPayment } from './payment.service.ts'

const orderColumns: Record<VendorPaymentOrderField, keyof VendorPaymentRow> = { CREATED_AT: 'createdAt', PAYMENT_DATE: 'paymentDate' }

const searchOf = (filter: VendorPaymentFilter | null | undefined, { field }: VendorPaymentOrder): VendorPaymentSearch => ({
  ...filter,
  paidOnly: field === 'PAYMENT_DATE',
})

export const paymentResolvers = {
  Query: {
    vendorPayment: (_, { id }, ctx) => ctx.loaders.vendorPaymentById.load(id),
    vendorPayments: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'vendorPayments', trx => selectVendorPayments(trx, searchOf(filter, orderBy)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    vendorPaymentCreate: (_, { input }, ctx) => payload('vendorPayment', createVendorPayment(ctx, input)),
    vendorPaymentStart: (_, { input }, ctx) => payload('vendorPayment', startVendorPayment(ctx, input)),
    vendorPaymentComplete: (_, { input }, ctx) => payload('vendorPayment', completePayment(ctx, input)),
    vendorPaymentFail: (_, { input }, ctx) => payload('vendorPayment', failVendorPayment(ctx, input)),
  },
  VendorPayment: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.vendorPaymentById.load(id),
    invoice: (payment, _, ctx) => (hasScope(ctx.identity.scopes, 'fleet.invoice:read') ? ctx.loaders.vendorInvoiceById.load(payment.invoiceId) : null),
    vendor: (payment, _, ctx) => (hasScope(ctx.identity.scopes, 'fleet.vendor:read') ? ctx.loaders.vendorById.load(payment.vendorId) : null),
    remarks: (payment, _, { identity }) => (seesPersonalData(identity) ? payment.remarks : null),
    attempts: (payment, _, ctx) => ctx.loaders.attemptsByPayment.load(payment.id),
    createdBy: payment => (payment.createdById ? { id: payment.createdById } : null),
    organization: payment => ({ id: payment.organizationId }),
  },
  PaymentAttempt: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.paymentAttemptById.load(id),
    payment: (attempt, _, ctx) => ctx.loaders.vendorPaymentById.load(attempt.paymentId),
    failureReason: (attempt, _, { identity }) => (seesPersonalData(identity) ? attempt.failureReason : null),
    startedBy: attempt => (attempt.startedById ? { id: attempt.startedById } : null),
    startedAt: attempt => attempt.createdAt,
  },
  Vendor: {
    payments: (vendor, { filter, orderBy, ...args }, ctx) =>
      ctx.loaders.vendorPaymentsByVendor.load({ parentId: vendor.id, args, filter: searchOf(filter, orderBy), order: toOrder(orderBy, orderColumns) }),
  },
  Organization: {
    // Row level security knows only the caller's own organization.
    vendorPayments: async ({ id }, { period }, ctx) => {
      if (id !== ctx.identity.organizationId) return null
      const days = expectPeriod(period)
      const sums = await ctx.db.read(trx => sumVendorPayments(trx, days))
      return [...Map.groupBy(sums, sum => sum.status)].map(([status, ofStatus]) => ({ status, ...figureOf(ofStatus) }))
    },
  },
} satisfies Resolvers
