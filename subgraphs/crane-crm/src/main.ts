import { runService } from '@fieldgraph/kit/run'
import { startSubgraph } from '@fieldgraph/kit/start'
import { craneCrm } from './subgraph.ts'

export const start = () => startSubgraph(craneCrm)

if (import.meta.main) await runService(start)
