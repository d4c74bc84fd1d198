import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { approvePayment, rejectDealPayment, requestApproval } from './payment-approval.service.ts'

export const paymentApprovalResolvers = {
  Mutation: {
    dealPaymentRequestApproval: (_, { input }, ctx) => payload('dealPayment', requestApproval(ctx, input)),
    dealPaymentApprove: (_, { input }, ctx) => payload('dealPayment', approvePayment(ctx, input)),
    dealPaymentReject: (_, { input }, ctx) => payload('dealPayment', rejectDealPayment(ctx, input)),
  },
  PaymentApproval: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.paymentApprovalById.load(id),
    payment: (approval, _, ctx) => ctx.loaders.dealPaymentById.load(approval.paymentId),
    approver: approval => ({ id: approval.approverId }),
    requestedBy: approval => (approval.requestedById ? { id: approval.requestedById } : null),
    comments: (approval, _, { identity }) => (seesPersonalData(identity) ? approval.comments : null),
    organization: approval => ({ id: approval.organizationId }),
  },
  DealPayment: {
    approvals: (payment, _, ctx) => ctx.loaders.approvalsByPayment.load(payment.id),
    approvalsNeeded: async (payment, _, ctx) => (await ctx.loaders.approvalsNeededByPayment.load(payment.id))?.needed ?? 0,
  },
} satisfies Resolvers
