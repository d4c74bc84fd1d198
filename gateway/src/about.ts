import { traceparentOf } from '@fieldgraph/kit/telemetry'
import type { FastifyRequest } from 'fastify'
import { stranger, type Caller } from './caller.ts'
import type { OperationFacts } from './limits/operation-facts.ts'

/** What is known of a request to the graph, more as it goes on; for logs and metrics. */
export interface About {
  caller: Caller
  operation: OperationFacts | null
  codes: readonly string[]
  traceparent: string
}

const known = new WeakMap<FastifyRequest, About>()

export function beginAbout(request: FastifyRequest): About {
  const about: About = { caller: stranger, operation: null, codes: [], traceparent: traceparentOf(request.headers['traceparent']) }
  known.set(request, about)
  return about
}

/** Null for requests to anything but the graph. */
export const aboutOf = (request: FastifyRequest): About | null => known.get(request) ?? null

export const traceIdOf = ({ traceparent }: Pick<About, 'traceparent'>): string => traceparent.split('-')[1] ?? ''
