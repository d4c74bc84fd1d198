import { context, propagation, SpanKind, SpanStatusCode, trace, type Attributes } from '@opentelemetry/api'

/** Where traces go (OTLP over HTTP); without it nothing is recorded, nor even loaded. */
const endpoint = () => process.env['OTEL_EXPORTER_OTLP_ENDPOINT']

let started = false

/** Starts exporting traces when an endpoint is set. The services of one process share one exporter. */
export async function startTelemetry(service: string): Promise<void> {
  if (!endpoint() || started) return
  started = true
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace-node'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  new NodeTracerProvider({
    resource: resourceFromAttributes({ 'service.name': service, 'service.namespace': 'fieldgraph' }),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  }).register()
}

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

/** The headers that let another service continue the trace. */
export function traceHeaders(): Record<string, string> {
  const headers: Record<string, string> = {}
  if (started) propagation.inject(context.active(), headers)
  return headers
}
