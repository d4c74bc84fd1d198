import { workflow } from '@fieldgraph/kit/workflow'
import type { DeviceStatus } from '../api.generated.ts'

export const deviceWorkflow = workflow<DeviceStatus>()({
  activate: { from: ['INACTIVE', 'MAINTENANCE'], to: 'ACTIVE' },
  deactivate: { from: ['ACTIVE', 'MAINTENANCE'], to: 'INACTIVE' },
  maintain: { from: ['ACTIVE', 'INACTIVE'], to: 'MAINTENANCE' },
})

/** What leads to a status. */
export const eventTo: Record<DeviceStatus, keyof typeof deviceWorkflow.transitions> = { ACTIVE: 'activate', INACTIVE: 'deactivate', MAINTENANCE: 'maintain' }
