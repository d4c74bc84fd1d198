import { workflow } from '@fieldgraph/kit/workflow'
import type { JobStatus } from '../api.generated.ts'

export const jobWorkflow = workflow<JobStatus>()({
  schedule: { from: ['PENDING', 'SCHEDULED'], to: 'SCHEDULED' },
  start: { from: ['SCHEDULED'], to: 'IN_PROGRESS' },
  complete: { from: ['IN_PROGRESS'], to: 'COMPLETED' },
  cancel: { from: ['PENDING', 'SCHEDULED'], to: 'CANCELLED' },
})

/** What was done, or called off, stays as it was. */
export const isOver = (status: JobStatus): boolean => status === 'COMPLETED' || status === 'CANCELLED'
