import { DomainError, invalidInput } from '@fieldgraph/kit/errors'
import type { Identity } from '@fieldgraph/kit/identity'

/** Who has a client or a deal. */
export interface Ownership {
  ownerId: string
  teamId: string | null
}

type Given = { [Part in keyof Ownership]?: string | null | undefined }

/** The owner and the teams whose rows a caller sees; the policies of the tables decide, this lets their indexes help. */
export interface Reach {
  ownerId: string | null
  teamIds: readonly string[]
}

/** Null for whoever sees all. */
export function reachOf({ userId, rowLevels, teamIds, ledTeamIds }: Identity): Reach | null {
  const level = rowLevels['sales']
  if (level === 'all') return null
  if (level === 'linked') return { ownerId: null, teamIds: [] }
  return { ownerId: userId, teamIds: level === 'team' ? [...new Set([...teamIds, ...ledTeamIds])] : ledTeamIds }
}

export const reaches = ({ ownerId, teamIds }: Reach, row: Ownership): boolean => row.ownerId === ownerId || (row.teamId !== null && teamIds.includes(row.teamId))

/** Whose something new is: the caller's own, unless they see all and name another; of the team that is named, or of their only one. */
export function ownershipOf(identity: Identity, { ownerId: named, teamId }: Given): Ownership {
  const { userId, teamIds } = identity
  const ownerId = named ?? userId
  if (ownerId === null) throw invalidInput('Say whose it is to be.', 'input', 'ownerId')
  if (ownerId !== userId && reachOf(identity) !== null) throw refused('You enter for yourself alone.', 'ownerId')
  expectTeam(identity, teamId)
  const only = ownerId === userId && teamIds.length === 1 ? teamIds[0]! : null
  return { ownerId, teamId: teamId === undefined ? only : teamId }
}

/** Whose something is after it was handed on: it must not get out of the caller's sight. */
export function handedOn(identity: Identity, { ownerId, teamId }: Ownership, to: Given): Ownership {
  if (to.ownerId === null) throw invalidInput('This may be changed, but not taken away.', 'input', 'ownerId')
  expectTeam(identity, to.teamId)
  const after = { ownerId: to.ownerId ?? ownerId, teamId: to.teamId === undefined ? teamId : to.teamId }
  const reach = reachOf(identity)
  if (reach !== null && !reaches(reach, after)) throw refused('You hand on within your teams alone.', to.ownerId === undefined ? 'teamId' : 'ownerId')
  return after
}

function expectTeam(identity: Identity, teamId: string | null | undefined): void {
  if (teamId != null && reachOf(identity) !== null && !identity.teamIds.includes(teamId)) throw refused('This is no team of yours.', 'teamId')
}

const refused = (message: string, field: string) => new DomainError('FORBIDDEN', message, ['input', field])
