import { runService } from '@fieldgraph/kit/run'
import { startSubgraph } from '@fieldgraph/kit/start'
import { fleetOps } from './subgraph.ts'

export const start = () => startSubgraph(fleetOps)

if (import.meta.main) await runService(start)
