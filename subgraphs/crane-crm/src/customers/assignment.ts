import { DomainError } from '@fieldgraph/kit/errors'
import type { Identity } from '@fieldgraph/kit/identity'

/** Whose rows a caller sees besides nobody's; the policies of the tables decide, this lets their indexes help. */
export interface Reach {
  assignedToId: string | null
}

/** Null for whoever sees all. */
export const reachOf = ({ userId, rowLevels }: Identity): Reach | null => (rowLevels['crane'] === 'all' ? null : { assignedToId: userId })

/** Whose something is to be: the caller's own or nobody's, unless they see all. Left out, it is as `otherwise` says. */
export function assigneeOf(identity: Identity, assignedToId: string | null | undefined, otherwise: string | null): string | null {
  if (assignedToId === undefined) return otherwise
  if (assignedToId !== null && assignedToId !== identity.userId && reachOf(identity) !== null) {
    throw new DomainError('FORBIDDEN', 'You take or leave for yourself alone; who sees all hands on to others.', ['input', 'assignedToId'])
  }
  return assignedToId
}
