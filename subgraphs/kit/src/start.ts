import { readWorkerOptions, startWorker, type WorkerOptions } from './events.ts'
import { createLogger, type Logger } from './log.ts'
import { readServeOptions, serve, type Routes, type Service } from './serve.ts'
import type { Subgraph } from './subgraph.ts'

interface Extras<DB> {
  /** Jobs besides those of all subgraphs. */
  jobs?: (log: Logger) => Pick<WorkerOptions, 'tasks' | 'housekeeping' | 'eachMinute'>
  routes?: Routes<DB>
}

/** Serves a subgraph and runs its jobs, as the environment says, until stopped. */
export async function startSubgraph<DB, Loaders>(subgraph: Subgraph<DB, Loaders>, { jobs, routes }: Extras<DB> = {}): Promise<Service> {
  const log = createLogger(subgraph.name)
  const worker = await startWorker({ ...readWorkerOptions(subgraph.name, log), ...jobs?.(log) })
  const service = await serve(subgraph, readServeOptions(subgraph.name), routes)
  return {
    url: service.url,
    async stop() {
      await service.stop()
      await worker.stop()
    },
  }
}
