import { accessTokenOf, type OpenSession } from '../sessions/begin-session.ts'
import type { Place, User } from './sign-in.queries.ts'

/** A session, whose it is, and where else the person works. */
export interface SignIn extends OpenSession {
  user: User
  places: readonly Place[]
}

export interface SignedIn {
  accessToken: string
  refreshToken: string
  expiresAt: string
  sessionExpiresAt: string
  organization: Place['organization'] | null
  organizations: Place['organization'][]
  user: Omit<User, 'passwordHash'>
}

/** What a client gets of a session. */
export async function signedIn(open: SignIn): Promise<SignedIn> {
  const { accessToken, expiresAt } = await accessTokenOf(open)
  const { passwordHash: _, ...user } = open.user
  const organizations = open.places.map(place => place.organization)
  return {
    accessToken,
    refreshToken: open.refreshToken,
    expiresAt,
    sessionExpiresAt: open.session.expiresAt,
    organization: organizations.find(({ id }) => id === open.session.organizationId) ?? null,
    organizations,
    user,
  }
}
