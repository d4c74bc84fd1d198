import type { Identity, RequestMetadata } from '@fieldgraph/kit/identity'
import type { Logger } from '@fieldgraph/kit/log'
import { traceparentOf } from '@fieldgraph/kit/telemetry'
import { headersFor } from './context.ts'
import type { SubgraphClient } from './subgraph-client.ts'

export interface Question {
  query: string
  operationName: string
  variables: Record<string, unknown>
}

export interface Asker {
  identity: Identity
  tokenId: string
  metadata?: RequestMetadata
}

/** One question of the gateway's own to one subgraph, past the supergraph. */
export type AskSubgraph = (service: string, question: Question, asker: Asker) => Promise<unknown>

const PATIENCE = 10_000

export const createAskSubgraph =
  (client: SubgraphClient, log: Logger): AskSubgraph =>
  async (service, question, { identity, tokenId, metadata = { ip: null, userAgent: null, clientName: 'gateway', operation: question.operationName, traceId: null } }) => {
    const kind = question.query.startsWith('mutation') ? 'mutation' : 'query'
    const deadline = Date.now() + PATIENCE
    const context = { identity, tokenId, metadata, log, headers: headersFor(metadata, traceparentOf(), deadline), deadline, signal: AbortSignal.timeout(PATIENCE), underWay: new Map() }
    return JSON.parse(await client.send(service, JSON.stringify(question), kind, context))
  }
