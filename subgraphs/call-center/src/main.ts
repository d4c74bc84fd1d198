import { runService } from '@fieldgraph/kit/run'
import { startSubgraph } from '@fieldgraph/kit/start'
import { callCenter } from './subgraph.ts'

export const start = () => startSubgraph(callCenter)

if (import.meta.main) await runService(start)
