import { DomainError } from '@fieldgraph/kit/errors'
import { workflow } from '@fieldgraph/kit/workflow'
import type { LeadStatus } from '../api.generated.ts'

export const leadWorkflow = workflow<LeadStatus>()({
  start: { from: ['NEW'], to: 'IN_PROCESS' },
  qualify: { from: ['IN_PROCESS'], to: 'QUALIFIED' },
  disqualify: { from: ['IN_PROCESS'], to: 'UNQUALIFIED' },
  lose: { from: ['QUALIFIED'], to: 'LOST' },
  convert: { from: ['QUALIFIED'], to: 'CONVERTED' },
})

export type LeadEvent = keyof typeof leadWorkflow.transitions

/** What was agreed with a customer rests on a converted lead. */
export function expectChangeable(status: LeadStatus): void {
  if (status === 'CONVERTED') throw new DomainError('INVALID_TRANSITION', 'Cannot change what is converted.')
}
