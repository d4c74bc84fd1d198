import { runService } from '@fieldgraph/kit/run'
import { startSubgraph } from '@fieldgraph/kit/start'
import { deviceFleet } from './subgraph.ts'

export const start = () => startSubgraph(deviceFleet, { jobs: () => ({ housekeeping: ['ensure_log_partitions'], eachMinute: ['fail_overdue_installations'] }) })

if (import.meta.main) await runService(start)
