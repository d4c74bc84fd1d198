import { DomainError } from '@fieldgraph/kit/errors'

/**
 * Runs at most so many at once; others wait in line, and who comes when the line
 * is full is asked to come back. Memory and processors stay bounded under a flood.
 */
export function bounded(most: number, mostWaiting: number) {
  const line: (() => void)[] = []
  let running = 0

  // A place goes straight to whoever is next: nobody slips in between.
  const leave = () => {
    const next = line.shift()
    if (next) next()
    else running--
  }

  return async <T>(work: () => Promise<T>): Promise<T> => {
    if (running < most) running++
    else {
      if (line.length >= mostWaiting) throw new DomainError('THROTTLED', 'Too many are signing in at the moment. Try again shortly.', [], { retryAfterSeconds: 5 })
      await new Promise<void>(turn => line.push(turn))
    }
    try {
      return await work()
    } finally {
      leave()
    }
  }
}
