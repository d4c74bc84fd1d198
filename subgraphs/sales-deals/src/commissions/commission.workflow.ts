import { workflow } from '@fieldgraph/kit/workflow'
import type { CommissionStatus } from '../api.generated.ts'

/** An adjustment takes an approval back: what was approved was another amount. */
export const commissionWorkflow = workflow<CommissionStatus>()({
  adjust: { from: ['PENDING', 'APPROVED'], to: 'PENDING' },
  recompute: { from: ['PENDING'], to: 'PENDING' },
  approve: { from: ['PENDING'], to: 'APPROVED' },
  pay: { from: ['APPROVED'], to: 'PAID' },
})

export type CommissionEvent = keyof typeof commissionWorkflow.transitions
