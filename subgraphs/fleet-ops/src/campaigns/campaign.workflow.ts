import { workflow } from '@fieldgraph/kit/workflow'
import type { CampaignStatus } from '../api.generated.ts'

export const campaignWorkflow = workflow<CampaignStatus>()({
  schedule: { from: ['PLANNING'], to: 'UPCOMING' },
  start: { from: ['UPCOMING'], to: 'RUNNING' },
  hold: { from: ['RUNNING'], to: 'HOLD' },
  resume: { from: ['HOLD'], to: 'RUNNING' },
  complete: { from: ['RUNNING', 'HOLD'], to: 'COMPLETED' },
  cancel: { from: ['PLANNING', 'UPCOMING', 'RUNNING', 'HOLD'], to: 'CANCELLED' },
})

export type CampaignEvent = keyof typeof campaignWorkflow.transitions

/** Nothing more happens in it. */
export const isOver = (status: CampaignStatus) => status === 'COMPLETED' || status === 'CANCELLED'
