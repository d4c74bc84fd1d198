import { DomainError } from '@fieldgraph/kit/errors'
import { setTimeout as wait } from 'node:timers/promises'

/** Longer than any of the reasons takes to find out. */
const AS_LONG_AS = 400

/** One answer for every reason why nobody is signed in. */
export const invalidCredentials = () => new DomainError('INVALID_CREDENTIALS', 'The account or the password is not right.')

/**
 * Gives refusals for every reason the same time, counted from the beginning:
 * how far the work got before it failed doesn't show. What succeeds is not delayed.
 */
export async function refusedAlike<T>(work: () => Promise<T>): Promise<T> {
  const began = performance.now()
  try {
    return await work()
  } catch (error) {
    if (error instanceof DomainError && error.code !== 'THROTTLED') await wait(Math.max(0, AS_LONG_AS - (performance.now() - began)))
    throw error
  }
}

/** The same for work whose outcome nobody may learn: its answer never comes sooner. */
export async function answeredAlike<T>(work: () => Promise<T>): Promise<T> {
  const [answer] = await Promise.all([work(), wait(AS_LONG_AS)])
  return answer
}
