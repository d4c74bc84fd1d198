import { DomainError } from '@fieldgraph/kit/errors'
import { toUserError, type UserError } from '@fieldgraph/kit/payload'

interface Reasons {
  retryAfterSeconds: number | null
  errors: UserError[]
}

/**
 * Like the kit's `payload`, for answers of several fields: all of them, or
 * `blank` and why, with how long to wait when that is the reason.
 */
export async function answer<T extends object, Blank extends object>(command: Promise<T>, blank: Blank): Promise<(T | Blank) & Reasons> {
  try {
    return { ...(await command), retryAfterSeconds: null, errors: [] }
  } catch (error) {
    if (!(error instanceof DomainError)) throw error
    const { retryAfterSeconds } = error.details
    return { ...blank, retryAfterSeconds: typeof retryAfterSeconds === 'number' ? retryAfterSeconds : null, errors: [toUserError(error)] }
  }
}
