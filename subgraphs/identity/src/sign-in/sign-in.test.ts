import { newId } from '@fieldgraph/kit/testing'
import { hash as bcrypt } from '@node-rs/bcrypt'
import { expect, test } from 'vitest'
import { ask, bearer, login, LOGIN, member, newIp, past, PASSWORD, switchTo, verify } from './sign-in.fixture.ts'

const refused = { accessToken: null, refreshToken: null, expiresAt: null, organization: null, organizations: null, user: null, retryAfterSeconds: null }
const wrong = [{ code: 'INVALID_CREDENTIALS', message: 'The account or the password is not right.', field: null }]

test('a person signs in by e-mail or by username, letter case and blanks aside', async () => {
  const ada = await member()
  for (const identifier of [ada.email, ada.username, ` ${ada.email.toUpperCase()} `, ada.username.toUpperCase()]) {
    const signedIn = await login(identifier)
    expect(signedIn).toMatchObject({ errors: [], organization: { id: ada.organizationId }, organizations: [{ id: ada.organizationId }], user: { id: ada.userId, displayName: 'Ada Byron' } })
    expect(signedIn.refreshToken).toMatch(/^fgr_[\w-]{43}$/)
  }
})

test('an access token has the claims of the membership, for ten minutes, signed with EdDSA', async () => {
  const ada = await member({ scopes: ['calls.call:read', 'identity.user:read'], rowLevels: { calls: 'team' } })
  const teamId = newId('tem')
  await past.insertInto('teams').values({ id: teamId, organizationId: ada.organizationId, name: 'Desk' }).execute()
  await past.insertInto('teamMembers').values({ organizationId: ada.organizationId, teamId, userId: ada.userId }).execute()
  const recordId = newId('ven')
  await past.insertInto('principalLinks').values({ organizationId: ada.organizationId, membershipId: ada.membershipId, kind: 'FLEET_VENDOR', recordId }).execute()

  const signedIn = await login(ada.email)
  const { claims, header } = await verify(signedIn.accessToken)
  expect(header).toEqual({ alg: 'EdDSA', typ: 'at+jwt', kid: 'test-key' })
  expect(claims).toMatchObject({
    iss: 'http://localhost:4000', aud: 'fieldgraph', sub: ada.userId, org: ada.organizationId, sid: expect.stringMatching(/^ses_/), jti: expect.any(String),
    scope: 'calls.call:read identity.user:read', rows: { calls: 'team' }, links: [recordId], teams: [teamId], roles: [expect.stringMatching(/^test\./)],
  })
  expect(claims.exp! - claims.iat!).toBe(600)
  expect(Date.parse(signedIn.expiresAt)).toBe(claims.exp! * 1000)
  expect(claims).not.toHaveProperty('client')
})

test('a lead’s token names the teams that they lead, a member’s none', async () => {
  const lead = await member()
  const { organizationId } = lead
  const [other, elsewhere] = [await member({ organizationId }), await member({ userId: lead.userId })]
  const [led, mine, gone, foreign] = [newId('tem'), newId('tem'), newId('tem'), newId('tem')]
  await past.insertInto('teams').values([
    { id: led, organizationId, name: 'Desk', leadId: lead.userId },
    { id: mine, organizationId, name: 'Field', leadId: other.userId },
    { id: gone, organizationId, name: 'Past', leadId: lead.userId, deletedAt: new Date().toISOString() },
    { id: foreign, organizationId: elsewhere.organizationId, name: 'Elsewhere', leadId: lead.userId },
  ]).execute()
  await past.insertInto('teamMembers').values([{ organizationId, teamId: led, userId: lead.userId }, { organizationId, teamId: mine, userId: lead.userId }]).execute()
  await past.updateTable('teams').set({ leadId: null }).where('id', '=', mine).execute()

  const [leads, belongs] = [await verify((await login(lead.email, PASSWORD, {}, organizationId)).accessToken), await verify((await login(other.email)).accessToken)]
  expect(leads.claims).toMatchObject({ teams: [led, mine].sort(), leads: [led] })
  expect(belongs.claims).not.toHaveProperty('leads')
  const there = await verify((await login(lead.email, PASSWORD, {}, elsewhere.organizationId)).accessToken)
  expect(there.claims).toMatchObject({ teams: [], leads: [foreign] })
})

test('unknown, wrong, suspended, invited and homeless accounts get the same answer, and leave no session', async () => {
  const active = await member()
  const suspended = await member({ status: 'SUSPENDED' })
  const invited = await member({ status: 'INVITED', passwordHash: null })
  const outside = await member({ membershipStatus: 'SUSPENDED' })
  const closed = await member()
  await past.updateTable('organizations').set({ isActive: false }).where('id', '=', closed.organizationId).execute()

  const answers = await Promise.all([
    login('nobody@example.com'), login('nobody'), login(active.email, 'not the password of this'), login(active.email, ''),
    login(suspended.email), login(invited.email), login(invited.email, ''), login(outside.email), login(closed.email),
  ])
  for (const answer of answers) expect(answer).toEqual({ ...refused, sessionExpiresAt: null, errors: wrong })
  const userIds = [active, suspended, invited, outside, closed].map(person => person.userId)
  expect(await past.selectFrom('sessions').select('id').where('userId', 'in', userIds).execute()).toEqual([])
  expect(await past.selectFrom('users').select('id').where('id', 'in', userIds).where('lastLoginAt', 'is not', null).execute()).toEqual([])
})

test('a refusal takes the same time for every reason', async () => {
  const ada = await member()
  const imported = await member({ passwordHash: await bcrypt(PASSWORD, { cost: 4 }) })
  for (const identifier of ['nobody@example.com', ada.email, imported.email]) {
    const began = performance.now()
    await login(identifier, 'not the password of this')
    expect(performance.now() - began).toBeGreaterThanOrEqual(399)
  }
})

test('an imported bcrypt hash is accepted once and becomes argon2id', async () => {
  const ada = await member({ passwordHash: await bcrypt(PASSWORD, { cost: 4 }) })
  expect((await login(ada.email, 'not the password of this')).errors).toEqual(wrong)
  const answers = await Promise.all([login(ada.email), login(ada.email)])
  for (const { errors } of answers) expect(errors).toEqual([])
  const { passwordHash } = await past.selectFrom('users').select('passwordHash').where('id', '=', ada.userId).executeTakeFirstOrThrow()
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect((await login(ada.email)).errors).toEqual([])
})

test('a person of several organizations works in the one asked for, else in the one last used', async () => {
  const first = await member()
  const second = await member({ userId: first.userId })
  const other = await member()
  expect((await login(first.email)).organization.id).toBe(first.organizationId)
  const there = await login(first.email, PASSWORD, {}, second.organizationId)
  expect(there.organization.id).toBe(second.organizationId)
  expect(there.organizations.map(({ id }: { id: string }) => id).sort()).toEqual([first.organizationId, second.organizationId].sort())
  expect((await login(first.email)).organization.id).toBe(second.organizationId)
  expect((await login(first.email, PASSWORD, {}, other.organizationId)).errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'organizationId'] }])
})

test('switching goes on in another organization of the same person, and ends the session before', async () => {
  const first = await member()
  const second = await member({ userId: first.userId, scopes: ['calls.call:read'] })
  const stranger = await member()
  const before = await login(first.email, PASSWORD, {}, first.organizationId)
  const caller = await bearer(before)

  expect((await switchTo(stranger.organizationId, { identity: caller })).errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await switchTo(first.organizationId, { identity: caller })).errors).toMatchObject([{ code: 'CONFLICT' }])
  const after = await switchTo(second.organizationId, { identity: caller })
  expect(after).toMatchObject({ errors: [], organization: { id: second.organizationId }, sessionExpiresAt: before.sessionExpiresAt })
  expect((await verify(after.accessToken)).claims).toMatchObject({ org: second.organizationId, scope: 'calls.call:read' })

  const { revokedReason } = await past.selectFrom('sessions').select('revokedReason').where('id', '=', caller.sessionId!).executeTakeFirstOrThrow()
  expect(revokedReason).toBe('SWITCHED_ORGANIZATION')
  const { errors } = await ask('mutation ($id: ID!) { switchOrganization(input: { organizationId: $id }) { errors { code } } }', { id: second.organizationId }, { identity: caller })
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test('of a sign-in everything is written or nothing', async () => {
  const ada = await member()
  const rows = async () => ({
    sessions: await past.selectFrom('sessions').select('id').where('userId', '=', ada.userId).execute(),
    user: await past.selectFrom('users').select(['lastLoginAt', 'version']).where('id', '=', ada.userId).execute(),
  })
  const before = await rows()
  // A role that can't be read fails the last step of the transaction.
  await past.updateTable('roles').set({ rowLevels: 'null' }).where('organizationId', '=', ada.organizationId).execute()
  const { errors } = await ask(LOGIN, { input: { identifier: ada.email, password: PASSWORD } })
  expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
  expect(await rows()).toEqual(before)
})

test('a sign-in is audited with the person, the address and the session, without any secret', async () => {
  const ada = await member()
  const ip = newIp()
  await login(ada.email, PASSWORD, { ip })
  const events = await past.selectFrom('auditLog').selectAll().where('organizationId', '=', ada.organizationId).where('action', '=', 'session.login').execute()
  expect(events.map(event => event.entity).sort()).toEqual(['sessions', 'users'])
  for (const event of events) expect(event).toMatchObject({ userId: ada.userId, request: { ip, clientName: 'tests' } })
})

test('input that no account can have is refused with its field', async () => {
  const answers = await Promise.all([
    ask(LOGIN, { input: { identifier: 'a'.repeat(321), password: 'x' } }),
    ask(LOGIN, { input: { identifier: '   ', password: 'x' } }),
    ask(LOGIN, { input: { identifier: 'a\u0000b', password: 'x' } }),
    ask(LOGIN, { input: { identifier: 'ada', password: 'x'.repeat(1025) } }),
    ask(LOGIN, { input: { identifier: 'ada', password: 'x', organizationId: newId('usr') } }),
  ])
  const fields = ['identifier', 'identifier', 'identifier', 'password', 'organizationId']
  answers.forEach(({ data }, index) => expect(data.login).toMatchObject({ accessToken: null, organizations: null, errors: [{ code: 'INVALID_INPUT', field: ['input', fields[index]] }] }))
})
