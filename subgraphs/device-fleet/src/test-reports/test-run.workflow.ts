import { workflow } from '@fieldgraph/kit/workflow'
import type { TestState } from '../api.generated.ts'

export const testRunWorkflow = workflow<TestState>()({
  /** With the first that is measured, and with all that follows. */
  measureIn: { from: ['PENDING', 'IN_PROGRESS'], to: 'IN_PROGRESS' },
  finish: { from: ['PENDING', 'IN_PROGRESS'], to: 'COMPLETED' },
  abort: { from: ['PENDING', 'IN_PROGRESS'], to: 'ABORTED' },
})
