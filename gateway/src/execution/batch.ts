import type { Batch, Run } from './run.ts'

/**
 * Parts of a plan that ask a subgraph the same of different entities go out
 * as one call, when they are ready at the same moment.
 */
export function batchFor(run: Run, service: string, head: string): Batch {
  const key = `${service}\0${head}`
  const open = run.batches.get(key)
  if (open) return open
  const places = new Map<string, number>()
  const batch: Batch = {
    add(representation) {
      const known = places.get(representation)
      if (known !== undefined) return known
      places.set(representation, places.size)
      return places.size - 1
    },
    size: () => places.size,
    answer: Promise.resolve().then(() => {
      run.batches.delete(key)
      return run.client.send(service, `${head}"representations":[${[...places.keys()].join(',')}]}}`, 'query', run.context)
    }),
  }
  run.batches.set(key, batch)
  return batch
}
