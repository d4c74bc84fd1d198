import { context, propagation, SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'
import { randomUUID } from 'node:crypto'

/** Where traces go (OTLP over HTTP); without it nothing is recorded, nor even loaded. */
const endpoint = () => process.env['OTEL_EXPORTER_OTLP_ENDPOINT']

let started = false
let flush = async (): Promise<void> => {}

/** Starts exporting traces when an endpoint is set. The services of one process share one exporter. */
export async function startTelemetry(service: string): Promise<void> {
  if (!endpoint() || started) return
  started = true
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const provider = new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'fieldgraph' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  })
  provider.register()
  flush = () => provider.forceFlush().catch(() => {})
}

/** Sends what is not sent yet, before a service ends. */
export const flushTelemetry = (): Promise<void> => flush()

export const tracing = (): boolean => started

/** Runs `work` in a span of its own; without telemetry it only runs it. */
export function span<T>(name: string, attributes: Attributes, work: () => Promise<T>, kind: SpanKind = SpanKind.INTERNAL): Promise<T> {
  if (!started) return work()
  return trace.getTracer('fieldgraph').startActiveSpan(name, { attributes, kind }, async active => {
    try {
      return await work()
    } catch (error) {
      active.setStatus({ code: SpanStatusCode.ERROR })
      throw error
    } finally {
      active.end()
    }
  })
}

/** Runs `work` as a part of the caller's trace (W3C Trace Context). */
export function continued<T>(headers: object, work: () => T): T {
  return started ? context.with(propagation.extract(context.active(), headers), work) : work()
}

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/

/** The trace of a request, for logs and errors too: the active span's, else the caller's, else a new one. */
export function traceparentOf(incoming?: string | string[]): string {
  const active = traceHeaders()['traceparent']
  if (active) return active
  if (typeof incoming === 'string' && TRACEPARENT.test(incoming)) return incoming
  // Ids without dashes; randomUUID is the cheapest source of them.
  const id = () => randomUUID().replaceAll('-', '')
  return `00-${id()}-${id().slice(16)}-00`
}

/** The headers that let another service continue the trace. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  if (started) propagation.inject(context.active(), headers)
  return headers
}
