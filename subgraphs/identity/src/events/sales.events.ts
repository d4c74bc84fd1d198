import { z } from 'zod'
import type { NotificationType } from '../api.generated.ts'
import { story, type Handle } from './story.ts'

const VerifiedDeal = z.object({ dealNumber: z.string(), ownerId: z.string(), clientName: z.string().nullable(), verifiedById: z.string() })
const RejectedDeal = VerifiedDeal.extend({ reason: z.string() })

const Commission = z.object({ dealId: z.string(), dealNumber: z.string(), userId: z.string(), amount: z.string(), currency: z.string() })

const Payment = z.object({ dealId: z.string(), dealNumber: z.string(), transactionId: z.string(), amount: z.string(), currency: z.string() })
/** Null where an API client did it. */
const Person = z.string().nullable()
const RequestedPayment = Payment.extend({ approverId: z.string(), requestedById: Person })
const VerifiedPayment = Payment.extend({ ownerId: z.string(), verifiedById: z.string(), invoiceNumber: z.string(), paymentStatus: z.enum(['PARTIAL', 'PAID']) })
const RejectedPayment = Payment.extend({ ownerId: z.string(), createdById: Person, rejectedById: z.string(), reason: z.string() })
const RefundedPayment = Payment.extend({ ownerId: z.string(), refundedById: z.string(), reason: z.string() })

const PAID_SO_FAR = { PARTIAL: 'paid in part', PAID: 'paid in full' } as const

/** As it came, e.g. 1250.00 EUR: no digit is lost, and every language reads it. */
const money = ({ amount, currency }: { amount: string; currency: string }) => `${amount} ${currency}`
const dealValues = ({ dealNumber, clientName }: z.infer<typeof VerifiedDeal>) => ({ dealNumber, clientName: clientName ?? 'a client' })
const paymentValues = (facts: z.infer<typeof Payment>) => ({ dealNumber: facts.dealNumber, transactionId: facts.transactionId, amount: money(facts) })

const commission = (type: NotificationType): Handle =>
  story({
    type,
    about: 'Commission',
    facts: Commission,
    to: ({ userId }) => [userId],
    by: () => null,
    values: facts => ({ dealNumber: facts.dealNumber, amount: money(facts) }),
  })

/** What sales-deals tells, by the event's type. */
export const salesEvents: Readonly<Record<string, Handle>> = {
  'sales.deal.verified.v1': story({
    type: 'DEAL_VERIFIED',
    about: 'Deal',
    facts: VerifiedDeal,
    to: ({ ownerId }) => [ownerId],
    by: ({ verifiedById }) => verifiedById,
    values: (facts, verifiedBy) => ({ ...dealValues(facts), verifiedBy }),
  }),
  'sales.deal.rejected.v1': story({
    type: 'DEAL_REJECTED',
    about: 'Deal',
    facts: RejectedDeal,
    to: ({ ownerId }) => [ownerId],
    by: ({ verifiedById }) => verifiedById,
    values: (facts, rejectedBy) => ({ ...dealValues(facts), rejectedBy, reason: facts.reason }),
  }),
  'sales.payment.approval_requested.v1': story({
    type: 'PAYMENT_APPROVAL_REQUESTED',
    about: 'DealPayment',
    facts: RequestedPayment,
    to: ({ approverId }) => [approverId],
    by: ({ requestedById }) => requestedById,
    values: (facts, requestedBy) => ({ ...paymentValues(facts), requestedBy }),
  }),
  'sales.payment.verified.v1': story({
    type: 'PAYMENT_VERIFIED',
    about: 'DealPayment',
    facts: VerifiedPayment,
    to: ({ ownerId }) => [ownerId],
    by: ({ verifiedById }) => verifiedById,
    values: (facts, verifiedBy) => ({ ...paymentValues(facts), verifiedBy, invoiceNumber: facts.invoiceNumber, paymentStatus: PAID_SO_FAR[facts.paymentStatus] }),
  }),
  'sales.payment.rejected.v1': story({
    type: 'PAYMENT_REJECTED',
    about: 'DealPayment',
    facts: RejectedPayment,
    to: ({ ownerId, createdById }) => (createdById === null ? [ownerId] : [ownerId, createdById]),
    by: ({ rejectedById }) => rejectedById,
    values: (facts, rejectedBy) => ({ ...paymentValues(facts), rejectedBy, reason: facts.reason }),
  }),
  'sales.payment.refunded.v1': story({
    type: 'PAYMENT_REFUNDED',
    about: 'DealPayment',
    facts: RefundedPayment,
    to: ({ ownerId }) => [ownerId],
    by: ({ refundedById }) => refundedById,
    values: (facts, refundedBy) => ({ ...paymentValues(facts), refundedBy, reason: facts.reason }),
  }),
  'sales.commission.approved.v1': commission('COMMISSION_APPROVED'),
  'sales.commission.paid.v1': commission('COMMISSION_PAID'),
}
