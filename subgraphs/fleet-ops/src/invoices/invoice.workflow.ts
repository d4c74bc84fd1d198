import { workflow } from '@fieldgraph/kit/workflow'
import type { VendorInvoiceStatus } from '../api.generated.ts'

/** `pay` belongs to a completed payment: no command of an invoice leads there. */
export const invoiceWorkflow = workflow<VendorInvoiceStatus>()({
  submit: { from: ['PENDING', 'REJECTED'], to: 'SUBMITTED' },
  approve: { from: ['SUBMITTED'], to: 'APPROVED' },
  reject: { from: ['SUBMITTED'], to: 'REJECTED' },
  pay: { from: ['APPROVED'], to: 'PAID' },
})

export type VendorInvoiceEvent = keyof typeof invoiceWorkflow.transitions
