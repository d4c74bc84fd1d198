import { ForbiddenError, UnauthenticatedError } from '@fieldgraph/kit/errors'
import type { Kysely } from 'kysely'
import type { Context } from '../context.ts'
import type { DB } from '../db.ts'
import { isRunning } from './begin-session.ts'
import { lockSession, type SessionRow } from './session.queries.ts'

/**
 * The caller's session, which must run still and not be one that a QR credential
 * began. For what decides over an account: its password, its names, its sessions.
 */
export async function expectFullSession(trx: Kysely<DB>, { identity: { sessionId, userId } }: Context): Promise<SessionRow> {
  const session = sessionId ? await lockSession(trx, sessionId) : undefined
  if (!session || session.userId !== userId || !isRunning(session)) throw new UnauthenticatedError('This session has ended. Sign in again.')
  if (session.method !== 'PASSWORD') throw new ForbiddenError('A session that began with a QR code can not do this. Sign in with your password.')
  return session
}
