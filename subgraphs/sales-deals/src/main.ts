import { readWorkerOptions, startWorker } from '@fieldgraph/kit/events'
import { createLogger } from '@fieldgraph/kit/log'
import { runService } from '@fieldgraph/kit/run'
import { serve, type Service } from '@fieldgraph/kit/serve'
import { wrappingKeys } from './encryption/wrapping-keys.ts'
import { salesDeals } from './subgraph.ts'

/** Serves and runs the jobs until stopped. */
export async function start(): Promise<Service> {
  // A wrong file stops the start, and not the first who writes.
  await wrappingKeys().head()
  const worker = await startWorker(readWorkerOptions(salesDeals.name, createLogger(salesDeals.name)))
  const service = await serve(salesDeals)
  return {
    url: service.url,
    async stop() {
      await service.stop()
      await worker.stop()
    },
  }
}

if (import.meta.main) await runService(start)
