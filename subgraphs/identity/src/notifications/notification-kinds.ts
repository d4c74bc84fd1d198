import type { NotificationType } from '../api.generated.ts'

export interface NotificationText {
  title: string
  message: string
}

/**
 * Every type with its built-in text and the variables that an organization's
 * own text may use. A type without an entry does not compile.
 */
export const notificationKinds: Readonly<Record<NotificationType, NotificationText & { variables: readonly string[] }>> = {
  GENERAL: { title: '{{title}}', message: '{{message}}', variables: ['title', 'message'] },
  CALL_SCHEDULED: {
    title: 'Call {{prospectName}}',
    message: '{{scheduledBy}} scheduled a call with {{prospectName}} for {{scheduledAt}}.',
    variables: ['prospectName', 'scheduledAt', 'scheduledBy'],
  },
  CALL_WON: {
    title: '{{agentName}} won {{prospectName}}',
    message: '{{agentName}} ended the call with {{prospectName}} as: {{outcome}}.',
    variables: ['agentName', 'prospectName', 'outcome'],
  },
  DEAL_VERIFIED: {
    title: 'Deal {{dealNumber}} is verified',
    message: '{{verifiedBy}} verified the deal {{dealNumber}} with {{clientName}}.',
    variables: ['dealNumber', 'clientName', 'verifiedBy'],
  },
  DEAL_REJECTED: {
    title: 'Deal {{dealNumber}} was rejected',
    message: '{{rejectedBy}} rejected the deal {{dealNumber}} with {{clientName}}. Reason: {{reason}}',
    variables: ['dealNumber', 'clientName', 'rejectedBy', 'reason'],
  },
  PAYMENT_APPROVAL_REQUESTED: {
    title: 'Approve a payment of {{amount}}',
    message: '{{requestedBy}} asks you to approve the payment {{transactionId}} of {{amount}} for the deal {{dealNumber}}.',
    variables: ['dealNumber', 'transactionId', 'amount', 'requestedBy'],
  },
  PAYMENT_VERIFIED: {
    title: 'Payment of {{amount}} for {{dealNumber}} is verified',
    message: '{{verifiedBy}} verified the payment {{transactionId}} of {{amount}}. Its invoice is {{invoiceNumber}}, and the deal {{dealNumber}} is {{paymentStatus}}.',
    variables: ['dealNumber', 'transactionId', 'amount', 'verifiedBy', 'invoiceNumber', 'paymentStatus'],
  },
  PAYMENT_REJECTED: {
    title: 'Payment of {{amount}} for {{dealNumber}} was rejected',
    message: '{{rejectedBy}} rejected the payment {{transactionId}} of {{amount}} for the deal {{dealNumber}}. Reason: {{reason}}',
    variables: ['dealNumber', 'transactionId', 'amount', 'rejectedBy', 'reason'],
  },
  PAYMENT_REFUNDED: {
    title: 'Payment of {{amount}} for {{dealNumber}} was refunded',
    message: '{{refundedBy}} refunded the payment {{transactionId}} of {{amount}} for the deal {{dealNumber}}. Reason: {{reason}}',
    variables: ['dealNumber', 'transactionId', 'amount', 'refundedBy', 'reason'],
  },
  COMMISSION_APPROVED: {
    title: 'Your commission for {{dealNumber}} is approved',
    message: 'Your commission of {{amount}} for the deal {{dealNumber}} is approved.',
    variables: ['dealNumber', 'amount'],
  },
  COMMISSION_PAID: {
    title: 'Your commission for {{dealNumber}} was paid',
    message: 'Your commission of {{amount}} for the deal {{dealNumber}} was paid.',
    variables: ['dealNumber', 'amount'],
  },
  LEAD_CONVERTED: {
    title: '{{customerName}} has a deal',
    message: '{{convertedBy}} made a deal of your lead {{customerName}}: {{dealTitle}}.',
    variables: ['customerName', 'dealTitle', 'convertedBy'],
  },
  QUOTATION_ACCEPTED: {
    title: 'Quotation {{quotationNumber}} is accepted',
    message: '{{customerName}} accepted the quotation {{quotationNumber}} of {{amount}}, says {{acceptedBy}}.',
    variables: ['quotationNumber', 'customerName', 'amount', 'acceptedBy'],
  },
  JOB_SCHEDULED: {
    title: 'Job {{jobTitle}}',
    message: '{{scheduledBy}} scheduled the job {{jobTitle}} from {{scheduledStart}} to {{scheduledEnd}}.',
    variables: ['jobTitle', 'scheduledStart', 'scheduledEnd', 'scheduledBy'],
  },
}

export const notificationTypes = Object.keys(notificationKinds) as NotificationType[]
