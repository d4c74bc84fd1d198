import { workflow } from '@fieldgraph/kit/workflow'
import type { FleetProjectStatus } from '../api.generated.ts'

export const projectWorkflow = workflow<FleetProjectStatus>()({
  complete: { from: ['ACTIVE'], to: 'COMPLETED' },
  cancel: { from: ['ACTIVE'], to: 'CANCELLED' },
})

export type ProjectEvent = keyof typeof projectWorkflow.transitions
