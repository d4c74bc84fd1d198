import { connection, toOrder } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { DealPaymentFilter, DealPaymentOrderField } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { reachOf } from '../deals/ownership.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { transactionId } from './payment-number.ts'
import { refundDealPayment } from './payment-refund.service.ts'
import { selectPayments, type DealPaymentRow, type PaymentSearch } from './payment.queries.ts'
import { attachReceipt, createPayment, updatePayment } from './payment.service.ts'

const orderColumns: Record<DealPaymentOrderField, keyof DealPaymentRow> = { CREATED_AT: 'createdAt', AMOUNT: 'amount' }

/** What is looked for; who sees no free text can't find a payment by it either. */
const searchOf = ({ identity }: Context, filter: DealPaymentFilter | null | undefined): PaymentSearch => ({ ...filter, textless: !seesPersonalData(identity) })

export const paymentResolvers = {
  Query: {
    dealPayment: (_, { id }, ctx) => ctx.loaders.dealPaymentById.load(id),
    dealPayments: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'dealPayments', trx => selectPayments(trx, { ...searchOf(ctx, filter), reach: reachOf(ctx.identity) }), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    dealPaymentCreate: (_, { input }, ctx) => payload('dealPayment', createPayment(ctx, input)),
    dealPaymentUpdate: (_, { input }, ctx) => payload('dealPayment', updatePayment(ctx, input)),
    dealPaymentAttachReceipt: (_, { input }, ctx) => payload('dealPayment', attachReceipt(ctx, input)),
    dealPaymentRefund: (_, { input }, ctx) => payload('dealPayment', refundDealPayment(ctx, input)),
  },
  DealPayment: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.dealPaymentById.load(id),
    transactionId: payment => transactionId.show(payment.transactionNumber),
    deal: (payment, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.deal:read') ? ctx.loaders.dealById.load(payment.dealId) : null),
    receiptUrl: (payment, _, ctx) => (seesPersonalData(ctx.identity) ? ctx.uploads.urlOf(payment.receiptImage) : null),
    chequeNumber: (payment, _, { identity }) => (seesPersonalData(identity) ? payment.chequeNumber : null),
    bankReference: (payment, _, { identity }) => (seesPersonalData(identity) ? payment.bankReference : null),
    notes: (payment, _, { identity }) => (seesPersonalData(identity) ? payment.notes : null),
    reason: (payment, _, { identity }) => (seesPersonalData(identity) ? payment.reason : null),
    invoice: (payment, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.invoice:read') ? ctx.loaders.paymentInvoiceByPayment.load(payment.id) : null),
    verifiedBy: payment => (payment.verifiedById ? { id: payment.verifiedById } : null),
    refundedBy: payment => (payment.refundedById ? { id: payment.refundedById } : null),
    createdBy: payment => (payment.createdById ? { id: payment.createdById } : null),
    organization: payment => ({ id: payment.organizationId }),
  },
  Deal: {
    payments: (deal, { filter, orderBy, ...args }, ctx) =>
      ctx.loaders.dealPaymentsByDeal.load({ parentId: deal.id, args, filter: searchOf(ctx, filter), order: toOrder(orderBy, orderColumns) }),
  },
} satisfies Resolvers
