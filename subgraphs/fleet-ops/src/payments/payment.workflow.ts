import { workflow } from '@fieldgraph/kit/workflow'
import type { VendorPaymentStatus } from '../api.generated.ts'

export const paymentWorkflow = workflow<VendorPaymentStatus>()({
  start: { from: ['PENDING', 'FAILED'], to: 'PROCESSING' },
  complete: { from: ['PROCESSING'], to: 'COMPLETED' },
  fail: { from: ['PROCESSING'], to: 'FAILED' },
})

export type VendorPaymentEvent = keyof typeof paymentWorkflow.transitions
