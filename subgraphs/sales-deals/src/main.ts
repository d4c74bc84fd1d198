import { runService } from '@fieldgraph/kit/run'
import type { Service } from '@fieldgraph/kit/serve'
import { startSubgraph } from '@fieldgraph/kit/start'
import { wrappingKeys } from './encryption/wrapping-keys.ts'
import { salesDeals } from './subgraph.ts'

export async function start(): Promise<Service> {
  // A wrong file stops the start, and not the first who writes.
  await wrappingKeys().head()
  return startSubgraph(salesDeals)
}

if (import.meta.main) await runService(start)
