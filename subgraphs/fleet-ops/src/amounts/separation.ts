import { DomainError, ForbiddenError } from '@fieldgraph/kit/errors'
import type { Identity } from '@fieldgraph/kit/identity'

/** Who decides on money: a person, neither the one who asked for it nor the one who gets it (`ownerId`: the driver or vendor). */
export function expectAnother({ userId, onBehalfOf, links }: Identity, { submittedById }: { submittedById: string | null }, ownerId: string | null): string {
  if (userId === null) throw new ForbiddenError('A person decides on this, no API client.')
  if (submittedById !== null && [userId, onBehalfOf].includes(submittedById)) throw refused('Whoever submitted this does not decide on it.')
  if (ownerId !== null && links.includes(ownerId)) throw refused('Nobody decides on what they are to get themselves.')
  return userId
}

const refused = (message: string) => new DomainError('FORBIDDEN', message, ['input', 'id'])
