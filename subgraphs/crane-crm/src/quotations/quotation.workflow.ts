import { workflow } from '@fieldgraph/kit/workflow'
import type { QuotationRevisionStatus } from '../api.generated.ts'

/** Of a revision. Nothing leads on from what was accepted, or what another revision has replaced. */
export const quotationWorkflow = workflow<QuotationRevisionStatus>()({
  send: { from: ['DRAFT'], to: 'SENT' },
  accept: { from: ['SENT'], to: 'ACCEPTED' },
  reject: { from: ['SENT'], to: 'REJECTED' },
  revise: { from: ['DRAFT', 'SENT', 'REJECTED'], to: 'SUPERSEDED' },
})
