import { ForbiddenError, notFound } from '@fieldgraph/kit/errors'
import { hasScope } from '@fieldgraph/kit/identity'
import type { SessionRevokeInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { personOf, signInDatabase } from '../sign-in/sign-in-database.ts'
import { expectFullSession } from './full-session.ts'
import { endSession, findRevokedSessions, lockSession, revokeSessionsOf, type RevokedSession, type SessionRow } from './session.queries.ts'

export async function logout(ctx: Context): Promise<{ endedSessions: number }> {
  const { sessionId } = personOf(ctx)
  const ended = await ctx.db.write('session.logout', trx => endSession(trx, sessionId, 'SIGNED_OUT'))
  return { endedSessions: ended ? 1 : 0 }
}

export async function logoutEverywhere(ctx: Context): Promise<{ endedSessions: number }> {
  const { userId } = personOf(ctx)
  return ctx.db.write('session.logoutEverywhere', async trx => {
    await expectFullSession(trx, ctx)
    return { endedSessions: await revokeSessionsOf(trx, { userId }, 'SIGNED_OUT') }
  })
}

/** Whose sessions the caller may see: null stands for all of the organization's. */
export const visibleSessionsOf = ({ identity }: Context): string | null => (hasScope(identity.scopes, 'identity.session:read') ? null : (identity.userId ?? ''))

/** The session if the caller may see it; null alike for others' and for none. */
export async function readSession(ctx: Context, id: string): Promise<SessionRow | null> {
  const session = await ctx.loaders.sessionById.load(id)
  const only = visibleSessionsOf(ctx)
  return session && (only === null || session.userId === only) ? session : null
}

export const revokeSession = (ctx: Context, { id }: SessionRevokeInput): Promise<SessionRow> =>
  ctx.db.write('session.revoke', async trx => {
    const session = await lockSession(trx, id)
    const isOwn = session?.userId !== null && session?.userId === ctx.identity.userId
    if (!session || !(isOwn || hasScope(ctx.identity.scopes, 'identity.session:revoke'))) throw notFound('Session', id, 'input', 'id')
    if (isOwn && id !== ctx.identity.sessionId) await expectFullSession(trx, ctx)
    return (await endSession(trx, id, 'REVOKED')) ?? session
  })

/** Only the gateway asks for everyone's. */
export async function revokedSessions(ctx: Context, since: string): Promise<RevokedSession[]> {
  if (ctx.identity.kind !== 'service') throw new ForbiddenError('Only the gateway asks this.')
  return signInDatabase(ctx).read(trx => findRevokedSessions(trx, since))
}
