import { runService } from '@fieldgraph/kit/run'
import { startGateway } from './server.ts'

await runService(() => startGateway())
