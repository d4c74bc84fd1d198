import { DomainError, ForbiddenError } from '@fieldgraph/kit/errors'
import type { Identity } from '@fieldgraph/kit/identity'

/** Who decides: a person, and none of those who entered it or get something by it. Answers the person's user id. */
export function expectAnother({ userId, onBehalfOf }: Identity, ...personIds: (string | null)[]): string {
  if (userId === null) throw new ForbiddenError('A person decides on this, no API client.')
  if (personIds.some(id => id !== null && (id === userId || id === onBehalfOf))) {
    throw new DomainError('FORBIDDEN', 'Whoever entered this, or whose it is, does not decide on it.', ['input', 'id'])
  }
  return userId
}
