import { workflow } from '@fieldgraph/kit/workflow'
import type { CraneOperatorStanding } from '../api.generated.ts'

export const operatorWorkflow = workflow<CraneOperatorStanding>()({
  deactivate: { from: ['ACTIVE'], to: 'INACTIVE' },
  activate: { from: ['INACTIVE'], to: 'ACTIVE' },
})
