import { HEADERS, writeMetadata, type Identity, type RequestMetadata } from '@fieldgraph/kit/identity'
import type { Logger } from '@fieldgraph/kit/log'

/** What belongs to one request of a client, on its whole way. */
export interface GatewayContext {
  identity: Identity
  /** Names the verified token in caches; the same for all who have none. */
  tokenId: string
  metadata: RequestMetadata
  /** What every call of a subgraph carries, names and values in turn; made once. */
  headers: readonly string[]
  /** Epoch milliseconds after which nobody waits for an answer any more. */
  deadline: number
  /** Aborted when the client leaves or the deadline has come. */
  signal: AbortSignal
  log: Logger
  /** Calls of subgraphs under way, so that equal ones go out once. */
  underWay: Map<string, Promise<string>>
}

export function headersFor(metadata: RequestMetadata, traceparent: string, deadline: number): string[] {
  const told = { 'content-type': 'application/json', accept: 'application/json', [HEADERS.deadline]: String(deadline), [HEADERS.traceparent]: traceparent, ...writeMetadata(metadata) }
  return Object.entries(told).flat()
}
