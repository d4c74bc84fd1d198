import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client'
import type { OperationFacts } from './limits/operation-facts.ts'

export interface Metrics {
  answered(about: { operation: OperationFacts | null; codes: readonly string[] }, status: number, milliseconds: number): void
  /** In Prometheus' text format. */
  text(): Promise<string>
  contentType: string
}

/** Clients choose the names of their operations; each is a series of its own. */
const MOST_NAMES = 300

export function createMetrics(): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const duration = new Histogram({
    name: 'fieldgraph_operation_duration_seconds',
    help: 'Time from the first byte of an operation to its answer.',
    labelNames: ['operation', 'kind', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 15],
    registers: [registry],
  })
  const errors = new Counter({ name: 'fieldgraph_operation_errors_total', help: 'Answers with an error, by its code.', labelNames: ['operation', 'code'], registers: [registry] })
  const names = new Set<string>()
  const labelOf = (name: string): string => {
    if (names.size < MOST_NAMES) names.add(name)
    return names.has(name) ? name.slice(0, 100) : '(other)'
  }
  return {
    answered({ operation, codes }, status, milliseconds) {
      const name = operation ? labelOf(operation.name ?? '(unnamed)') : '(refused)'
      duration.observe({ operation: name, kind: operation?.kind ?? 'none', status }, milliseconds / 1000)
      for (const code of codes) errors.inc({ operation: name, code })
    },
    text: () => registry.metrics(),
    contentType: registry.contentType,
  }
}
