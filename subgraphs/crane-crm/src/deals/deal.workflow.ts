import { workflow } from '@fieldgraph/kit/workflow'
import type { CraneDealStage } from '../api.generated.ts'

export const dealWorkflow = workflow<CraneDealStage>()({
  propose: { from: ['QUALIFICATION'], to: 'PROPOSAL' },
  negotiate: { from: ['PROPOSAL'], to: 'NEGOTIATION' },
  win: { from: ['NEGOTIATION'], to: 'WON' },
  lose: { from: ['QUALIFICATION', 'PROPOSAL', 'NEGOTIATION'], to: 'LOST' },
})

export type CraneDealEvent = keyof typeof dealWorkflow.transitions

/** How likely a deal is won at a stage, of 100. */
const LIKELY: Readonly<Record<CraneDealStage, number>> = { QUALIFICATION: 10, PROPOSAL: 40, NEGOTIATION: 70, WON: 100, LOST: 0 }

/** As somebody set it, while the deal is open, or else as the stage has it. */
export const probabilityAt = (stage: CraneDealStage, set?: number | null): number => (stage === 'WON' || stage === 'LOST' ? LIKELY[stage] : (set ?? LIKELY[stage]))
