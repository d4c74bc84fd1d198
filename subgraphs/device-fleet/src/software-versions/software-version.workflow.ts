import { workflow } from '@fieldgraph/kit/workflow'
import type { SoftwareVersionState } from '../api.generated.ts'
import type { SoftwareVersionRow } from './software-version.queries.ts'

export const softwareVersionWorkflow = workflow<SoftwareVersionState>()({
  release: { from: ['DRAFT'], to: 'RELEASED' },
  recall: { from: ['RELEASED'], to: 'RECALLED' },
})

export const stateOf = ({ releasedAt, recalledAt }: Pick<SoftwareVersionRow, 'releasedAt' | 'recalledAt'>): SoftwareVersionState =>
  recalledAt !== null ? 'RECALLED' : releasedAt !== null ? 'RELEASED' : 'DRAFT'
