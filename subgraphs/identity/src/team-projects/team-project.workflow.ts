import { workflow } from '@fieldgraph/kit/workflow'
import type { TeamProjectStatus } from '../api.generated.ts'

export const teamProjectWorkflow = workflow<TeamProjectStatus>()({
  update: { from: ['ACTIVE'], to: 'ACTIVE' },
  complete: { from: ['ACTIVE'], to: 'COMPLETED' },
  cancel: { from: ['ACTIVE'], to: 'CANCELLED' },
})
