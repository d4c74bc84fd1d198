import { readWorkerOptions, startWorker } from '@fieldgraph/kit/events'
import { createLogger } from '@fieldgraph/kit/log'
import { runService } from '@fieldgraph/kit/run'
import { serve, type Service } from '@fieldgraph/kit/serve'
import { fleetOps } from './subgraph.ts'

/** Serves and runs the jobs until stopped. */
export async function start(): Promise<Service> {
  const worker = await startWorker(readWorkerOptions(fleetOps.name, createLogger(fleetOps.name)))
  const service = await serve(fleetOps)
  return {
    url: service.url,
    async stop() {
      await service.stop()
      await worker.stop()
    },
  }
}

if (import.meta.main) await runService(start)
