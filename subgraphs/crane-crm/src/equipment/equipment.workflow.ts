import { workflow } from '@fieldgraph/kit/workflow'
import type { EquipmentCondition } from '../api.generated.ts'

export const equipmentWorkflow = workflow<EquipmentCondition>()({
  suspend: { from: ['IN_SERVICE'], to: 'MAINTENANCE' },
  repair: { from: ['MAINTENANCE'], to: 'IN_SERVICE' },
  retire: { from: ['IN_SERVICE', 'MAINTENANCE'], to: 'RETIRED' },
  reinstate: { from: ['RETIRED'], to: 'IN_SERVICE' },
})
