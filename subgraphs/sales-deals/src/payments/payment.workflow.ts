import { workflow } from '@fieldgraph/kit/workflow'
import type { DealPaymentStatus } from '../api.generated.ts'

export const paymentWorkflow = workflow<DealPaymentStatus>()({
  change: { from: ['PENDING'], to: 'PENDING' },
  requestAnApprovalOf: { from: ['PENDING'], to: 'PENDING' },
  approve: { from: ['PENDING'], to: 'VERIFIED' },
  reject: { from: ['PENDING'], to: 'REJECTED' },
  refund: { from: ['VERIFIED'], to: 'REFUNDED' },
})

export type DealPaymentEvent = keyof typeof paymentWorkflow.transitions
