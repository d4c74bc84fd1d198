import { workflow } from '@fieldgraph/kit/workflow'
import type { InstallationReportStatus, InstallationStatus } from '../api.generated.ts'

export const installationWorkflow = workflow<InstallationStatus>()({
  begin: { from: ['PENDING', 'IN_PROGRESS'], to: 'IN_PROGRESS' },
  complete: { from: ['IN_PROGRESS'], to: 'COMPLETED' },
  fail: { from: ['PENDING', 'IN_PROGRESS'], to: 'FAILED' },
})

export const eventOf = { IN_PROGRESS: 'begin', COMPLETED: 'complete', FAILED: 'fail' } as const satisfies Record<InstallationReportStatus, keyof typeof installationWorkflow.transitions>
