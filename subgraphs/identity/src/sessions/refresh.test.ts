import { createDatabase } from '@fieldgraph/kit/database'
import { sql } from 'kysely'
import { expect, inject, test } from 'vitest'
import { bearer, login, member, newSigningKey, past, PASSWORD, refresh, verify } from '../sign-in/sign-in.fixture.ts'
import { hashSecret } from '../tokens/secrets.ts'

const ended = [{ code: 'INVALID_TOKEN', message: 'This refresh token is not valid any more. Sign in again.', field: ['input', 'refreshToken'] }]
const sessionOf = async (answer: { accessToken: string }) => {
  const { sessionId } = await bearer(answer)
  return past.selectFrom('sessions').selectAll().where('id', '=', sessionId!).executeTakeFirstOrThrow()
}
const tokensOf = (sessionId: string) => past.selectFrom('refreshTokens').selectAll().where('sessionId', '=', sessionId).orderBy('createdAt').execute()
/** As if a token had been used longer ago. */
const letPass = (refreshToken: string, seconds: number) =>
  past.updateTable('refreshTokens').set({ usedAt: new Date(Date.now() - seconds * 1000).toISOString() }).where('tokenHash', '=', hashSecret(refreshToken)).execute()

test('a refresh gives a new access token of the same session and a new refresh token', async () => {
  const ada = await member()
  const first = await login(ada.email)
  const second = await refresh(first.refreshToken)
  expect(second).toMatchObject({ errors: [], user: { id: ada.userId }, organization: { id: ada.organizationId }, sessionExpiresAt: first.sessionExpiresAt })
  expect(second.refreshToken).toMatch(/^fgr_[\w-]{43}$/)
  expect(second.refreshToken).not.toBe(first.refreshToken)
  const [before, after] = [await verify(first.accessToken), await verify(second.accessToken)]
  expect(after.claims.sid).toBe(before.claims['sid'])
  expect(after.claims.jti).not.toBe(before.claims.jti)
  const third = await refresh(second.refreshToken)
  expect(third.errors).toEqual([])
})

test('twenty refreshes at once get the same child, and there is one', async () => {
  const ada = await member()
  const { refreshToken, accessToken } = await login(ada.email)
  const answers = await Promise.all(Array.from({ length: 20 }, () => refresh(refreshToken)))
  for (const { errors } of answers) expect(errors).toEqual([])
  expect(new Set(answers.map(answer => answer.refreshToken)).size).toBe(1)
  const session = await sessionOf({ accessToken })
  expect(await tokensOf(session.id)).toHaveLength(2)
  expect(session.revokedAt).toBeNull()
})

test('a lost answer can be asked for again within ten seconds; later it ends the session, which is audited', async () => {
  const ada = await member()
  const first = await login(ada.email)
  const second = await refresh(first.refreshToken)
  await letPass(first.refreshToken, 9)
  expect((await refresh(first.refreshToken)).refreshToken).toBe(second.refreshToken)
  await letPass(first.refreshToken, 10)
  expect(await refresh(first.refreshToken)).toMatchObject({ accessToken: null, refreshToken: null, errors: ended })

  expect((await refresh(second.refreshToken)).errors).toEqual(ended)
  const session = await sessionOf(first)
  expect(session).toMatchObject({ revokedReason: 'TOKEN_REUSED', revokedAt: expect.any(String) })
  const events = await past.selectFrom('auditLog').selectAll().where('organizationId', '=', ada.organizationId).where('action', '=', 'session.tokenReused').execute()
  expect(events).toMatchObject([{ entity: 'sessions', entityId: session.id, userId: ada.userId }])
})

test('a spent token whose child is spent too ends the family at once', async () => {
  const ada = await member()
  const first = await login(ada.email)
  const second = await refresh(first.refreshToken)
  const third = await refresh(second.refreshToken)
  expect((await refresh(first.refreshToken)).errors).toEqual(ended)
  expect((await refresh(third.refreshToken)).errors).toEqual(ended)
})

test('reuse ends one family and no other of the same person', async () => {
  const ada = await member()
  const [stolen, other] = [await login(ada.email), await login(ada.email)]
  await refresh(stolen.refreshToken)
  await letPass(stolen.refreshToken, 60)
  await refresh(stolen.refreshToken)
  expect((await refresh(other.refreshToken)).errors).toEqual([])
})

test('unknown, malformed and run-out tokens get the same words', async () => {
  const ada = await member()
  const first = await login(ada.email)
  const { sessionId } = await bearer(first)
  await past.updateTable('sessions').set({ expiresAt: new Date(Date.now() - 1000).toISOString() }).where('id', '=', sessionId!).execute()
  const answers = await Promise.all([refresh(first.refreshToken), refresh(`fgr_${'A'.repeat(43)}`), refresh('x'), refresh(first.accessToken.slice(0, 200))])
  for (const { errors } of answers) expect(errors).toEqual(ended)
})

test('a person, a membership or an organization that is suspended refreshes no more, from that moment', async () => {
  const [user, membership, organization] = [await member(), await member(), await member()]
  const tokens = await Promise.all([user, membership, organization].map(({ email }) => login(email)))
  await past.updateTable('users').set({ status: 'SUSPENDED' }).where('id', '=', user.userId).execute()
  await past.updateTable('memberships').set({ status: 'SUSPENDED' }).where('id', '=', membership.membershipId).execute()
  await past.updateTable('organizations').set({ isActive: false }).where('id', '=', organization.organizationId).execute()
  for (const { refreshToken } of tokens) expect((await refresh(refreshToken)).errors).toEqual(ended)
})

test('a refresh brings the rights as they are by then', async () => {
  const ada = await member({ scopes: ['calls.call:read'] })
  const first = await login(ada.email)
  await past.updateTable('rolePermissions').set({ scope: 'calls.kpi:read' }).where('organizationId', '=', ada.organizationId).execute()
  const { claims } = await verify((await refresh(first.refreshToken)).accessToken)
  expect(claims.scope).toBe('calls.kpi:read')
})

test('a refresh brings the organization’s time zone as it is by then, and the teams that the person leads', async () => {
  const ada = await member()
  const first = await login(ada.email)
  expect((await verify(first.accessToken)).claims).toMatchObject({ zone: 'UTC' })
  await past.updateTable('organizations').set({ timeZone: 'Asia/Kolkata' }).where('id', '=', ada.organizationId).execute()
  const { id } = await past.insertInto('teams').values({ organizationId: ada.organizationId, name: 'Desk', leadId: ada.userId }).returning('id').executeTakeFirstOrThrow()
  expect((await verify((await refresh(first.refreshToken)).accessToken)).claims).toMatchObject({ zone: 'Asia/Kolkata', leads: [id] })
})

test('a change of the signing keys ends no session', async () => {
  const ada = await member()
  const first = await login(ada.email)
  const { d: _, ...before } = (await newSigningKey('second-key')) as Record<string, unknown>
  const second = await refresh(first.refreshToken)
  expect((await verify(second.accessToken)).header.kid).toBe('second-key')
  // Within the ten seconds, but the child was made with the key before: nothing is given, and nothing ends.
  await newSigningKey('third-key', [before])
  expect((await refresh(first.refreshToken)).errors).toEqual(ended)
  expect((await verify(second.accessToken)).header.kid).toBe('second-key')
  expect((await refresh(second.refreshToken)).errors).toEqual([])
})

test('no token is at rest: not in the tables, not in the audit log', async () => {
  const ada = await member()
  const first = await login(ada.email)
  const second = await refresh(first.refreshToken)
  const { sessionId } = await bearer(first)
  const rows = JSON.stringify([
    await past.selectFrom('sessions').selectAll().where('userId', '=', ada.userId).execute(),
    await tokensOf(sessionId!),
    await past.selectFrom('auditLog').selectAll().where('organizationId', '=', ada.organizationId).execute(),
  ])
  for (const secret of [first.refreshToken, second.refreshToken, first.accessToken, second.accessToken, PASSWORD]) {
    expect(rows).not.toContain(secret)
    expect(rows).not.toContain(secret.slice(4))
  }
  expect(await tokensOf(sessionId!)).toMatchObject([{ tokenHash: hashSecret(first.refreshToken) }, { tokenHash: hashSecret(second.refreshToken) }])
})

test('the job worker forgets tokens and counts that nobody needs any more, and no others', async () => {
  const ada = await member()
  const first = await login(ada.email)
  const second = await refresh(first.refreshToken)
  const { sessionId } = await bearer(first)
  const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000).toISOString()
  await past.updateTable('refreshTokens').set({ createdAt: daysAgo(36) }).where('tokenHash', '=', hashSecret(first.refreshToken)).execute()
  const key = `stale-${sessionId}`
  await past.insertInto('signInThrottles').values([{ key, attempts: 3, lastAttemptAt: daysAgo(3) }, { key: `${key}-fresh`, attempts: 3, lastAttemptAt: daysAgo(1) }]).execute()

  const worker = createDatabase<unknown>({ url: inject('workers')['identity']!, schema: 'identity', poolSize: 1 })
  await sql`select identity.forget_sign_ins()`.execute(worker).finally(() => worker.destroy())
  expect(await tokensOf(sessionId!)).toMatchObject([{ tokenHash: hashSecret(second.refreshToken), parentId: null }])
  expect(await past.selectFrom('signInThrottles').select('key').where('key', 'like', `${key}%`).execute()).toEqual([{ key: `${key}-fresh` }])
  expect((await refresh(second.refreshToken)).errors).toEqual([])
})
