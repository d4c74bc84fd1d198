import type { Identity } from '@fieldgraph/kit/identity'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, bearer, login, loginWithQr, member, newIp, past, PASSWORD, refresh, switchTo, verify } from '../sign-in/sign-in.fixture.ts'
import { hashSecret } from '../tokens/secrets.ts'

const FIELDS = '{ id label scopes isActive version lastUsedAt user { id } createdBy { id } }'
const CREATE = `mutation ($input: QrCredentialCreateInput!) { qrCredentialCreate(input: $input) { code qrCredential ${FIELDS} errors { code field message } } }`
const ROTATE = `mutation ($input: QrCredentialRotateInput!) { qrCredentialRotate(input: $input) { code qrCredential ${FIELDS} errors { code field } } }`
const REVOKE = `mutation ($input: QrCredentialRevokeInput!) { qrCredentialRevoke(input: $input) { qrCredential ${FIELDS} errors { code field } } }`
const LIST = `query ($filter: QrCredentialFilter) { qrCredentials(filter: $filter) { totalCount edges { node ${FIELDS} } } }`

const create = async (identity: Identity, input: object = {}) => (await ask(CREATE, { input: { label: 'Badge', scopes: ['calls.call:read'], ...input } }, { identity })).data.qrCredentialCreate
const rotate = async (identity: Identity, input: object) => (await ask(ROTATE, { input }, { identity })).data.qrCredentialRotate
const revoke = async (identity: Identity, input: object) => (await ask(REVOKE, { input }, { identity })).data.qrCredentialRevoke
const wrong = [{ code: 'INVALID_CREDENTIALS', message: 'The account or the password is not right.', field: null }]

async function admin(changes: Parameters<typeof member>[0] = {}) {
  const person = await member(changes)
  return { ...person, caller: await bearer(await login(person.email)) }
}

test('a code signs its owner in with what both the credential and the owner’s roles allow, for a shift', async () => {
  const boss = await admin()
  const worker = await member({ organizationId: boss.organizationId, scopes: ['calls.*:read'], rowLevels: { calls: 'team' } })
  const { code, qrCredential, errors } = await create(boss.caller, { userId: worker.userId, scopes: ['calls.call:read', 'fleet.vehicle:read'] })
  expect(errors).toEqual([])
  expect(code).toMatch(/^fgq_[\w-]{43}$/)
  expect(qrCredential).toMatchObject({ label: 'Badge', isActive: true, user: { id: worker.userId }, createdBy: { id: boss.userId }, lastUsedAt: null })

  const signedIn = await loginWithQr(` ${code} `)
  expect(signedIn).toMatchObject({ errors: [], user: { id: worker.userId }, organization: { id: boss.organizationId } })
  const { claims } = await verify(signedIn.accessToken)
  expect(claims).toMatchObject({ sub: worker.userId, scope: 'calls.call:read', rows: { calls: 'team' }, roles: [expect.stringMatching(/^test\./)] })
  expect(Date.parse(signedIn.sessionExpiresAt) - Date.now()).toBeLessThanOrEqual(12 * 3600_000)
  const renewed = await verify((await refresh(signedIn.refreshToken)).accessToken)
  expect(renewed.claims.scope).toBe('calls.call:read')
  const [listed] = (await ask(LIST, {}, { identity: boss.caller })).data.qrCredentials.edges
  expect(listed.node.lastUsedAt).not.toBeNull()
})

test('a QR session changes no password, username, role or credential, switches nowhere and ends no other session', async () => {
  const boss = await admin()
  const elsewhere = await member({ userId: boss.userId })
  const { code } = await create(boss.caller, { scopes: ['calls.call:read', 'identity.user:read', 'identity.session:read'] })
  const caller = await bearer(await loginWithQr(code))
  const attempts: [string, Record<string, unknown>][] = [
    ['mutation { changePassword(input: { currentPassword: "x", newPassword: "y" }) { errors { code } } }', {}],
    ['mutation { userUpdate(input: { username: "somebody.else" }) { errors { code } } }', {}],
    ['mutation { logoutEverywhere { endedSessions } }', {}],
    [CREATE, { input: { label: 'Another', scopes: ['calls.call:read'] } }],
    ['mutation { apiClientCreate(input: { name: "a", client: "a", scopes: ["calls.call:read"] }) { errors { code } } }', {}],
    ['mutation ($id: ID!) { sessionRevoke(input: { id: $id }) { errors { code } } }', { id: boss.caller.sessionId }],
    ['mutation { roleCreate(input: { key: "a", name: "a", permissions: [], rowLevels: [] }) { errors { code } } }', {}],
  ]
  for (const [query, variables] of attempts) expect((await ask(query, variables, { identity: caller })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  await expect(switchTo(elsewhere.organizationId, { identity: caller })).rejects.toThrow('QR code')
  const out = await ask('mutation { logout { endedSessions } }', {}, { identity: caller })
  expect(out.data.logout.endedSessions).toBe(1)
})

test('a credential carries no approval, no change of identity, no wildcard action, and nothing that its maker lacks', async () => {
  const boss = await admin()
  const clerk = await admin({ organizationId: boss.organizationId, scopes: ['identity.qr_credential:write', 'calls.call:read'] })
  const refused = async (identity: Identity, scope: string) => (await create(identity, { scopes: ['calls.call:read', scope] })).errors
  for (const scope of ['sales.payment:approve', 'identity.role:write', 'identity.*:*', 'identity.qr_credential:write', 'calls.call:*', '*', 'calls.*:*', 'nonsense']) {
    expect(await refused(boss.caller, scope)).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'scopes', '1'] }])
  }
  expect(await refused(clerk.caller, 'calls.kpi:read')).toMatchObject([{ code: 'FORBIDDEN_GRANT', field: ['input', 'scopes', '1'] }])
  expect((await create(boss.caller, { scopes: [] })).errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'scopes'] }])
  expect((await create(boss.caller, { expiresAt: '2020-01-01T00:00:00Z' })).errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'expiresAt'] }])
  expect(await past.selectFrom('qrCredentials').select('id').where('organizationId', '=', boss.organizationId).execute()).toEqual([])
})

test('rotating replaces the code and ends its sessions; of two at once with one version exactly one wins', async () => {
  const boss = await admin()
  const { code, qrCredential } = await create(boss.caller)
  const session = await loginWithQr(code)
  const { version } = (await ask(LIST, {}, { identity: boss.caller })).data.qrCredentials.edges[0].node
  const answers = await Promise.all([rotate(boss.caller, { id: qrCredential.id, version }), rotate(boss.caller, { id: qrCredential.id, version })])
  expect(answers.map(({ errors }) => errors[0]?.code ?? 'ROTATED').sort()).toEqual(['CONFLICT', 'ROTATED'])
  const fresh = answers.find(answer => answer.code)
  expect(fresh.code).not.toBe(code)
  expect((await loginWithQr(code)).errors).toEqual(wrong)
  expect((await refresh(session.refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  expect((await loginWithQr(fresh.code)).errors).toEqual([])
})

test('revoked, run-out and unknown codes, and those of people who may not sign in, get the same answer', async () => {
  const boss = await admin()
  const [worker, leaver] = [await member({ organizationId: boss.organizationId }), await member({ organizationId: boss.organizationId })]
  const [revoked, stale, suspended, left] = [await create(boss.caller), await create(boss.caller), await create(boss.caller, { userId: worker.userId }), await create(boss.caller, { userId: leaver.userId })]
  const session = await loginWithQr(revoked.code)
  const ended = await revoke(boss.caller, { id: revoked.qrCredential.id })
  expect(ended).toMatchObject({ qrCredential: { isActive: false }, errors: [] })
  expect((await refresh(session.refreshToken)).errors).toMatchObject([{ code: 'INVALID_TOKEN' }])
  await past.updateTable('qrCredentials').set({ expiresAt: new Date(Date.now() - 1000).toISOString() }).where('id', '=', stale.qrCredential.id).execute()
  await past.updateTable('users').set({ status: 'SUSPENDED' }).where('id', '=', worker.userId).execute()
  await past.updateTable('memberships').set({ deletedAt: new Date().toISOString() }).where('id', '=', leaver.membershipId).execute()
  for (const code of [revoked.code, stale.code, suspended.code, left.code, `fgq_${'A'.repeat(43)}`, 'x', session.refreshToken]) expect((await loginWithQr(code)).errors).toEqual(wrong)
  expect(await rotate(boss.caller, { id: revoked.qrCredential.id })).toMatchObject({ code: null, errors: [{ code: 'CONFLICT' }] })
})

test('a repetition by key makes one credential and shows no code again', async () => {
  const boss = await admin()
  const idempotencyKey = newId('key')
  const answers = await Promise.all([create(boss.caller, { idempotencyKey }), create(boss.caller, { idempotencyKey }), create(boss.caller, { idempotencyKey })])
  expect(new Set(answers.map(({ qrCredential }) => qrCredential.id)).size).toBe(1)
  const codes = answers.flatMap(({ code }) => code ?? [])
  expect(codes).toHaveLength(1)
  expect((await loginWithQr(codes[0])).errors).toEqual([])
})

test('people see their own credentials only, administrators those of their organization', async () => {
  const boss = await admin()
  const worker = await admin({ organizationId: boss.organizationId, scopes: [], rowLevels: { identity: 'linked' } })
  const far = await admin()
  const [bosss, workers] = [await create(boss.caller), await create(boss.caller, { userId: worker.userId })]
  const seen = async (identity: Identity, filter = {}) => (await ask(LIST, { filter }, { identity })).data.qrCredentials.edges.map((edge: any) => edge.node.id)
  expect(await seen(worker.caller)).toEqual([workers.qrCredential.id])
  expect(await seen(boss.caller, { userId: { eq: worker.userId } })).toEqual([workers.qrCredential.id])
  expect((await seen(boss.caller, { isActive: true })).sort()).toEqual([bosss.qrCredential.id, workers.qrCredential.id].sort())
  expect(await seen(far.caller)).toEqual([])
  for (const identity of [worker.caller, far.caller]) {
    expect((await ask(`query ($id: ID!) { qrCredential(id: $id) ${FIELDS} }`, { id: bosss.qrCredential.id }, { identity })).data.qrCredential).toBeNull()
  }
  expect(await revoke(far.caller, { id: bosss.qrCredential.id })).toMatchObject({ qrCredential: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] })
  expect(await create(far.caller, { userId: worker.userId })).toMatchObject({ errors: [{ code: 'NOT_FOUND', field: ['input', 'userId'] }] })
})

test('who lacks a credential’s scopes can’t take it over by rotating it', async () => {
  const boss = await admin()
  const clerk = await admin({ organizationId: boss.organizationId, scopes: ['identity.qr_credential:write', 'identity.qr_credential:read'] })
  const { qrCredential } = await create(boss.caller)
  expect(await rotate(clerk.caller, { id: qrCredential.id })).toMatchObject({ code: null, errors: [{ code: 'FORBIDDEN_GRANT' }] })
})

test('a code is nowhere at rest, and an address that tries codes has to wait', async () => {
  const boss = await admin()
  const idempotencyKey = newId('key')
  const { code, qrCredential } = await create(boss.caller, { idempotencyKey })
  await loginWithQr(code)
  const ofOrganization = (table: 'auditLog' | 'idempotencyKeys' | 'qrCredentials') => past.selectFrom(table).selectAll().where('organizationId', '=', boss.organizationId).execute()
  const audited = JSON.stringify(await ofOrganization('auditLog'))
  expect(audited).toContain(qrCredential.id)
  expect(JSON.stringify([audited, await ofOrganization('idempotencyKeys')])).not.toContain(hashSecret(code))
  expect(JSON.stringify([audited, await ofOrganization('idempotencyKeys'), await ofOrganization('qrCredentials')])).not.toContain(code.slice(4))

  const ip = newIp()
  const answers = await Promise.all(Array.from({ length: 40 }, () => loginWithQr('fgq_guess', { ip })))
  expect(answers.filter(({ errors }) => errors[0].code === 'THROTTLED')).toHaveLength(10)
  expect((await login(boss.email, PASSWORD)).errors).toEqual([])
})
