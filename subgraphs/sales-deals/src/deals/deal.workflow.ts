import { workflow } from '@fieldgraph/kit/workflow'
import type { DealStatus } from '../api.generated.ts'

/** What payments do to a verified deal, `settleDeal` says: COMPLETED once it is paid in full, and VERIFIED again after a refund. */
export const dealWorkflow = workflow<DealStatus>()({
  changeTheTermsOf: { from: ['PENDING'], to: 'PENDING' },
  verify: { from: ['PENDING'], to: 'VERIFIED' },
  reject: { from: ['PENDING'], to: 'REJECTED' },
  cancel: { from: ['PENDING', 'VERIFIED'], to: 'CANCELLED' },
})
