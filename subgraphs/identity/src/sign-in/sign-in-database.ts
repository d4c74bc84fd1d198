import type { TenantDatabase } from '@fieldgraph/kit/database'
import { ForbiddenError } from '@fieldgraph/kit/errors'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'

/**
 * The database as signing in needs it: what belongs to accounts and sessions is
 * open, since it isn't known yet, or is just being found out, who asks.
 */
export const signInDatabase = (ctx: Context, { organizationId = '', userId = '' }: { organizationId?: string; userId?: string } = {}): TenantDatabase<DB> =>
  ctx.dbWith({ 'app.authenticating': 'on', 'app.organization_id': organizationId, 'app.user_id': userId, 'app.row_level': 'all' })

export interface Person {
  userId: string
  sessionId: string
  organizationId: string
}

/** The caller, when it is a person in a session. */
export function personOf({ identity: { userId, sessionId, organizationId } }: Context): Person {
  if (!userId || !sessionId || !organizationId) throw new ForbiddenError('Only a person who has signed in can do this.')
  return { userId, sessionId, organizationId }
}
