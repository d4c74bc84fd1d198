import { workflow } from '@fieldgraph/kit/workflow'
import type { CallStatus } from '../api.generated.ts'

export const callWorkflow = workflow<CallStatus>()({
  start: { from: ['SCHEDULED'], to: 'IN_PROGRESS' },
  complete: { from: ['SCHEDULED', 'IN_PROGRESS'], to: 'COMPLETED' },
  miss: { from: ['SCHEDULED', 'IN_PROGRESS'], to: 'MISSED' },
  cancel: { from: ['SCHEDULED'], to: 'CANCELLED' },
  reschedule: { from: ['SCHEDULED'], to: 'SCHEDULED' },
})

export type CallEvent = keyof typeof callWorkflow.transitions
