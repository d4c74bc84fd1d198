import { gatewayItself } from '@fieldgraph/kit/identity'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, bearer, login, member, newIp, past, refresh } from '../sign-in/sign-in.fixture.ts'

const LIST = 'query ($filter: SessionFilter) { sessions(filter: $filter) { totalCount edges { node { id isActive isCurrent method ip userAgent user { id } organization { id } revokedReason } } } }'
const REVOKE = 'mutation ($id: ID!) { sessionRevoke(input: { id: $id }) { session { id isActive revokedReason } errors { code field } } }'
const REVOKED = 'query ($since: DateTime!) { revokedSessions(since: $since) { sessionId revokedAt } }'
const ids = ({ data }: { data?: any }) => data.sessions.edges.map((edge: any) => edge.node.id)
const aMinuteAgo = () => new Date(Date.now() - 60_000).toISOString()

test('a person sees their own sessions in all organizations, and nobody else’s', async () => {
  const first = await member({ scopes: [], rowLevels: {} })
  const second = await member({ userId: first.userId, scopes: [] })
  const colleague = await member({ organizationId: first.organizationId })
  const ip = newIp()
  const here = await bearer(await login(first.email, undefined, { ip, userAgent: 'Phone' }, first.organizationId))
  const there = await bearer(await login(first.email, undefined, {}, second.organizationId))
  const other = await bearer(await login(colleague.email))

  const answer = await ask(LIST, {}, { identity: here })
  expect(answer.errors).toBeUndefined()
  expect(ids(answer)).toEqual([there.sessionId, here.sessionId])
  expect(answer.data.sessions.edges[1].node).toMatchObject({ isCurrent: true, isActive: true, method: 'PASSWORD', ip, userAgent: 'Phone', user: { id: first.userId }, organization: { id: first.organizationId } })
  const { data } = await ask('query ($id: ID!) { session(id: $id) { id } }', { id: other.sessionId }, { identity: here })
  expect(data.session).toBeNull()
})

test('an administrator sees and ends the sessions of the organization’s members, and none of another organization', async () => {
  const admin = await member()
  const worker = await member({ organizationId: admin.organizationId, scopes: [] })
  const stranger = await member()
  const [boss, ada, far] = [await bearer(await login(admin.email)), await login(worker.email), await bearer(await login(stranger.email))]
  const sessionId = (await bearer(ada)).sessionId!

  expect(ids(await ask(LIST, { filter: { userId: { eq: worker.userId } } }, { identity: boss }))).toEqual([sessionId])
  expect(ids(await ask(LIST, {}, { identity: boss })).sort()).toEqual([sessionId, boss.sessionId].sort())
  for (const id of [far.sessionId, newId('ses')]) {
    const { data } = await ask(REVOKE, { id }, { identity: boss })
    expect(data.sessionRevoke).toEqual({ session: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] })
  }
  const { data } = await ask(REVOKE, { id: sessionId }, { identity: boss })
  expect(data.sessionRevoke).toEqual({ session: { id: sessionId, isActive: false, revokedReason: 'REVOKED' }, errors: [] })
  expect((await refresh(ada.refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect(ids(await ask(LIST, { filter: { isActive: false } }, { identity: boss }))).toEqual([sessionId])
})

test('a member without the right ends their own sessions only', async () => {
  const ada = await member({ scopes: ['identity.session:read'] })
  const bo = await member({ organizationId: ada.organizationId })
  const [mine, another, theirs] = [await bearer(await login(ada.email)), await bearer(await login(ada.email)), await bearer(await login(bo.email))]
  expect((await ask(REVOKE, { id: theirs.sessionId }, { identity: mine })).data.sessionRevoke.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await ask(REVOKE, { id: another.sessionId }, { identity: mine })).data.sessionRevoke.errors).toEqual([])
  const { revokedAt } = await past.selectFrom('sessions').select('revokedAt').where('id', '=', theirs.sessionId!).executeTakeFirstOrThrow()
  expect(revokedAt).toBeNull()
})

test('signing out ends the session, signing out everywhere all of them', async () => {
  const ada = await member({ scopes: [], rowLevels: { identity: 'linked' } })
  const elsewhere = await member({ userId: ada.userId })
  const answers = [await login(ada.email, undefined, {}, ada.organizationId), await login(ada.email, undefined, {}, elsewhere.organizationId), await login(ada.email, undefined, {}, ada.organizationId)]
  const [first, , third] = await Promise.all(answers.map(bearer))
  const out = await ask('mutation { logout { endedSessions errors { code } } }', {}, { identity: first! })
  expect(out.data.logout).toEqual({ endedSessions: 1, errors: [] })
  expect((await refresh(answers[0].refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  const again = await ask('mutation { logout { endedSessions } }', {}, { identity: first! })
  expect(again.data.logout.endedSessions).toBe(0)

  const everywhere = await ask('mutation { logoutEverywhere { endedSessions errors { code } } }', {}, { identity: third! })
  expect(everywhere.data.logoutEverywhere).toEqual({ endedSessions: 2, errors: [] })
  for (const { refreshToken } of answers) expect((await refresh(refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
})

test('the gateway, and nobody else, learns which sessions ended, also of transactions that were slow to commit', async () => {
  const ada = await member()
  const caller = await bearer(await login(ada.email))
  const running = await bearer(await login(ada.email))
  await ask('mutation { logout { endedSessions } }', {}, { identity: caller })

  const { data } = await ask(REVOKED, { since: new Date().toISOString() }, { identity: gatewayItself })
  const found = data.revokedSessions.map((session: any) => session.sessionId)
  expect(found).toContain(caller.sessionId)
  expect(found).not.toContain(running.sessionId)
  const later = await ask(REVOKED, { since: new Date(Date.now() + 61_000).toISOString() }, { identity: gatewayItself })
  expect(later.data.revokedSessions.map((session: any) => session.sessionId)).not.toContain(caller.sessionId)

  for (const identity of [running, { ...running, kind: 'client' as const }]) {
    const refused = await ask(REVOKED, { since: aMinuteAgo() }, { identity })
    expect(refused).toMatchObject({ data: { revokedSessions: null }, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  }
  expect((await ask(REVOKED, { since: aMinuteAgo() })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test('suspending a membership ends its sessions there at once, and leaves those elsewhere', async () => {
  const admin = await member()
  const worker = await member({ organizationId: admin.organizationId, scopes: [] })
  const elsewhere = await member({ userId: worker.userId })
  const boss = await bearer(await login(admin.email))
  const [here, there] = [await login(worker.email, undefined, {}, worker.organizationId), await login(worker.email, undefined, {}, elsewhere.organizationId)]
  const { data, errors } = await ask('mutation ($id: ID!) { membershipSuspend(input: { id: $id }) { errors { code message } } }', { id: worker.membershipId }, { identity: boss })
  expect(errors).toBeUndefined()
  expect(data.membershipSuspend.errors).toEqual([])
  expect((await refresh(here.refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect((await refresh(there.refreshToken)).errors).toEqual([])
})
