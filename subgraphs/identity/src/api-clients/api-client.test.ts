import { tenantDatabase } from '@fieldgraph/kit/database'
import { anonymous, gatewayItself, type Identity } from '@fieldgraph/kit/identity'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { ask, bearer, login, member, newIp, past, serving, verify } from '../sign-in/sign-in.fixture.ts'
import { hashSecret } from '../tokens/secrets.ts'
import { seedApiClients } from './api-client.demo.ts'

const FIELDS = '{ id name client secretPrefix scopes allowedIpRanges requestsPerMinute isActive version lastUsedAt createdBy { id } }'
const CREATE = `mutation ($input: ApiClientCreateInput!) { apiClientCreate(input: $input) { clientSecret apiClient ${FIELDS} errors { code field message } } }`
const UPDATE = `mutation ($input: ApiClientUpdateInput!) { apiClientUpdate(input: $input) { apiClient ${FIELDS} errors { code field } } }`
const ROTATE = `mutation ($input: ApiClientRotateSecretInput!) { apiClientRotateSecret(input: $input) { clientSecret apiClient ${FIELDS} errors { code field } } }`
const REVOKE = `mutation ($input: ApiClientRevokeInput!) { apiClientRevoke(input: $input) { apiClient ${FIELDS} errors { code field } } }`
const TOKEN = 'mutation ($input: ClientTokenCreateInput!) { clientTokenCreate(input: $input) { accessToken expiresIn scope retryAfterSeconds errors { code message field } } }'
const LIST = `query ($filter: ApiClientFilter) { apiClients(filter: $filter) { totalCount edges { node ${FIELDS} } } }`

const run = (query: string, field: string) => async (identity: Identity, input: object) => (await ask(query, { input }, { identity })).data[field]
const [update, rotate, revoke] = [run(UPDATE, 'apiClientUpdate'), run(ROTATE, 'apiClientRotateSecret'), run(REVOKE, 'apiClientRevoke')]
const create = (identity: Identity, input: object = {}) => run(CREATE, 'apiClientCreate')(identity, { name: 'Dispatch', client: 'acme-dispatch', scopes: ['calls.*:read'], ...input })
const token = async (clientId: string, clientSecret: string, { scope, ip = newIp() }: { scope?: string; ip?: string | null } = {}) =>
  (await ask(TOKEN, { input: { clientId, clientSecret, scope } }, { ip })).data.clientTokenCreate
const wrong = [{ code: 'INVALID_CREDENTIALS', message: 'The client or its secret is not right.', field: null }]

async function admin(changes: Parameters<typeof member>[0] = {}) {
  const person = await member(changes)
  return { ...person, caller: await bearer(await login(person.email)) }
}
const revokedSince = async () => (await ask('query ($since: DateTime!) { revokedSessions(since: $since) { sessionId } }', { since: new Date().toISOString() }, { identity: gatewayItself })).data.revokedSessions.map((session: any) => session.sessionId)

test('id and secret, shown once, give a token with the client’s own scopes, manifest and limits', async () => {
  const boss = await admin()
  await past.updateTable('organizations').set({ timeZone: 'America/Lima' }).where('id', '=', boss.organizationId).execute()
  const { clientSecret, apiClient, errors } = await create(boss.caller, { allowedIpRanges: ['203.0.113.0/24'], requestsPerMinute: 60 })
  expect(errors).toEqual([])
  expect(clientSecret).toMatch(/^fgs_[\w-]{43}$/)
  expect(apiClient).toMatchObject({ name: 'Dispatch', client: 'acme-dispatch', secretPrefix: clientSecret.slice(0, 10), isActive: true, createdBy: { id: boss.userId }, lastUsedAt: null })

  const answer = await token(apiClient.id, clientSecret, { ip: '203.0.113.77' })
  expect(answer).toMatchObject({ expiresIn: 600, scope: 'calls.*:read', errors: [] })
  const { claims, identity } = await verify(answer.accessToken)
  expect(claims).toMatchObject({
    sub: apiClient.id, client_id: apiClient.id, client: 'acme-dispatch', org: boss.organizationId, scope: 'calls.*:read', rows: { calls: 'all' },
    ips: ['203.0.113.0/24'], rate: 60, roles: [], links: [], teams: [], zone: 'America/Lima', sid: expect.stringMatching(/^ses_/),
  })
  expect(claims).not.toHaveProperty('leads')
  expect(identity.userId).toBeNull()
  const { data } = await ask(LIST, {}, { identity: boss.caller })
  expect(data.apiClients).toMatchObject({ totalCount: 1, edges: [{ node: { id: apiClient.id, lastUsedAt: expect.any(String) } }] })
})

test('unknown clients, wrong secrets, other addresses, run-out and closed ones get the same answer', async () => {
  const [boss, closed] = [await admin(), await admin()]
  const [good, narrow, stale] = [await create(boss.caller), await create(boss.caller, { name: 'Narrow', allowedIpRanges: ['203.0.113.0/24'] }), await create(boss.caller, { name: 'Stale' })]
  const orphan = await create(closed.caller)
  await past.updateTable('apiClients').set({ expiresAt: new Date(Date.now() - 1000).toISOString() }).where('id', '=', stale.apiClient.id).execute()
  await past.updateTable('organizations').set({ isActive: false }).where('id', '=', closed.organizationId).execute()
  const answers = await Promise.all([
    token(newId('apc'), good.clientSecret), token('nonsense', good.clientSecret), token(good.apiClient.id, 'fgs_wrong'), token(good.apiClient.id, narrow.clientSecret),
    token(narrow.apiClient.id, narrow.clientSecret), token(narrow.apiClient.id, narrow.clientSecret, { ip: null }), token(stale.apiClient.id, stale.clientSecret), token(orphan.apiClient.id, orphan.clientSecret),
  ])
  for (const answer of answers) expect(answer).toEqual({ accessToken: null, expiresIn: null, scope: null, retryAfterSeconds: null, errors: wrong })
})

test('a token can be asked for with fewer scopes, never with more', async () => {
  const boss = await admin()
  const { clientSecret, apiClient } = await create(boss.caller)
  const narrow = await token(apiClient.id, clientSecret, { scope: 'calls.call:read  calls.kpi:read calls.call:read' })
  expect(narrow.scope).toBe('calls.call:read calls.kpi:read')
  for (const scope of ['calls.call:write', 'calls.call:read fleet.campaign:read', '*', 'nonsense']) {
    expect(await token(apiClient.id, clientSecret, { scope })).toMatchObject({ accessToken: null, errors: [{ code: 'INVALID_SCOPE', field: ['input', 'scope'] }] })
  }
})

test('nobody gives a client what they lack: neither scopes nor sight', async () => {
  const boss = await admin()
  const clerk = await admin({ organizationId: boss.organizationId, scopes: ['identity.api_client:write', 'calls.call:read'], rowLevels: { calls: 'own' } })
  expect((await create(clerk.caller, { scopes: ['calls.kpi:read'] })).errors).toMatchObject([{ code: 'FORBIDDEN_GRANT', field: ['input', 'scopes', '0'] }])
  expect((await create(clerk.caller, { scopes: ['calls.call:read'] })).errors).toMatchObject([{ code: 'FORBIDDEN_GRANT', field: ['input', 'scopes', '0'] }])
  const { apiClient } = await create(boss.caller)
  expect((await update(clerk.caller, { id: apiClient.id, scopes: ['*'] })).errors).toMatchObject([{ code: 'FORBIDDEN_GRANT' }])
  expect(await rotate(clerk.caller, { id: apiClient.id })).toMatchObject({ clientSecret: null, errors: [{ code: 'FORBIDDEN_GRANT' }] })
  const asClient: Identity = { ...boss.caller, kind: 'client', userId: null, clientId: apiClient.id }
  expect((await ask(CREATE, { input: { name: 'x', client: 'x', scopes: ['calls.call:read'] } }, { identity: asClient })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('a wrong value names its field, and nothing is written', async () => {
  const boss = await admin()
  const cases: [object, string[]][] = [
    [{ client: 'Acme Dispatch' }, ['client']], [{ client: '../etc' }, ['client']], [{ name: '  ' }, ['name']], [{ scopes: [] }, ['scopes']], [{ scopes: ['calls'] }, ['scopes', '0']],
    [{ allowedIpRanges: ['203.0.113.0/24', 'anywhere'] }, ['allowedIpRanges', '1']], [{ requestsPerMinute: 0 }, ['requestsPerMinute']], [{ expiresAt: '2020-01-01T00:00:00Z' }, ['expiresAt']],
  ]
  for (const [input, field] of cases) expect(await create(boss.caller, input)).toMatchObject({ apiClient: null, errors: [{ code: 'INVALID_INPUT', field: ['input', ...field] }] })
  expect((await ask(LIST, {}, { identity: boss.caller })).data.apiClients.totalCount).toBe(0)
})

test('two working clients have no name in common, and a revoked one frees its name', async () => {
  const boss = await admin()
  const answers = await Promise.all(['Dispatch', 'dispatch', 'DISPATCH'].map(name => create(boss.caller, { name })))
  const made = answers.filter(({ apiClient }) => apiClient)
  expect(made).toHaveLength(1)
  for (const { errors } of answers.filter(({ apiClient }) => !apiClient)) expect(errors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }])
  await revoke(boss.caller, { id: made[0].apiClient.id })
  expect((await create(boss.caller)).errors).toEqual([])
})

test('a new secret, new limits and the end each end the tokens that are out', async () => {
  const boss = await admin()
  const { clientSecret, apiClient } = await create(boss.caller)
  const sessionOf = async (secret: string) => (await verify((await token(apiClient.id, secret)).accessToken)).claims['sid'] as string
  const first = await sessionOf(clientSecret)
  expect(await sessionOf(clientSecret)).toBe(first)

  const rotated = await rotate(boss.caller, { id: apiClient.id })
  expect(rotated.clientSecret).toMatch(/^fgs_/)
  expect(await revokedSince()).toContain(first)
  expect((await token(apiClient.id, clientSecret)).errors).toEqual(wrong)

  const second = await sessionOf(rotated.clientSecret)
  expect(second).not.toBe(first)
  await update(boss.caller, { id: apiClient.id, name: 'Renamed' })
  expect(await sessionOf(rotated.clientSecret)).toBe(second)
  await update(boss.caller, { id: apiClient.id, scopes: ['calls.call:read'] })
  expect(await revokedSince()).toContain(second)

  const third = await sessionOf(rotated.clientSecret)
  expect(await revoke(boss.caller, { id: apiClient.id })).toMatchObject({ apiClient: { isActive: false }, errors: [] })
  expect(await revokedSince()).toContain(third)
  expect((await token(apiClient.id, rotated.clientSecret)).errors).toEqual(wrong)
  expect(await update(boss.caller, { id: apiClient.id, name: 'Again' })).toMatchObject({ errors: [{ code: 'CONFLICT' }] })
})

test('tokens asked for at once share one session', async () => {
  const boss = await admin()
  const { clientSecret, apiClient } = await create(boss.caller)
  const answers = await Promise.all(Array.from({ length: 15 }, () => token(apiClient.id, clientSecret)))
  const sessions = await Promise.all(answers.map(async ({ accessToken }) => (await verify(accessToken)).claims['sid']))
  expect(new Set(sessions).size).toBe(1)
})

test('a client that fails again and again has to wait, and only where it fails', async () => {
  const boss = await admin()
  const { clientSecret, apiClient } = await create(boss.caller)
  const ip = newIp()
  const answers = await Promise.all(Array.from({ length: 30 }, () => token(apiClient.id, 'fgs_wrong', { ip })))
  expect(answers.filter(({ errors }) => errors[0].code === 'THROTTLED')).toHaveLength(10)
  expect((await token(apiClient.id, clientSecret)).errors).toEqual([])
})

test('a repetition by key makes one client and shows no secret again', async () => {
  const boss = await admin()
  const idempotencyKey = newId('key')
  const answers = await Promise.all([create(boss.caller, { idempotencyKey }), create(boss.caller, { idempotencyKey })])
  expect(answers[0].apiClient.id).toBe(answers[1].apiClient.id)
  const [secret, ...more] = answers.flatMap(({ clientSecret }) => clientSecret ?? [])
  expect(more).toEqual([])
  expect((await token(answers[0].apiClient.id, secret)).errors).toEqual([])
})

test('another organization sees no client, and changes none', async () => {
  const [boss, far] = [await admin(), await admin()]
  const { apiClient } = await create(boss.caller)
  expect((await ask(LIST, {}, { identity: far.caller })).data.apiClients).toEqual({ totalCount: 0, edges: [] })
  expect((await ask(`query ($id: ID!) { apiClient(id: $id) ${FIELDS} }`, { id: apiClient.id }, { identity: far.caller })).data.apiClient).toBeNull()
  for (const command of [update, rotate, revoke]) expect((await command(far.caller, { id: apiClient.id })).errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
  expect((await ask(LIST, {}, { identity: anonymous })).errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test('a secret is nowhere at rest', async () => {
  const boss = await admin()
  const { clientSecret, apiClient } = await create(boss.caller, { idempotencyKey: newId('key') })
  await token(apiClient.id, clientSecret)
  const ofOrganization = (table: 'auditLog' | 'idempotencyKeys' | 'apiClients') => past.selectFrom(table).selectAll().where('organizationId', '=', boss.organizationId).execute()
  const kept = JSON.stringify([await ofOrganization('auditLog'), await ofOrganization('idempotencyKeys')])
  expect(kept).toContain(apiClient.id)
  expect(kept).not.toContain(hashSecret(clientSecret))
  expect(kept + JSON.stringify(await ofOrganization('apiClients'))).not.toContain(clientSecret.slice(10))
})

test('the demo’s clients get tokens with their fixed secrets', async () => {
  const boss = await admin()
  const [id, secret] = [newId('apc'), `demo-secret-${newId('apc')}`]
  const settings = { 'app.organization_id': boss.organizationId, 'app.user_id': boss.userId, 'app.row_level': 'all' }
  await tenantDatabase(serving, settings).write('demo.seed', trx => seedApiClients(trx, [{ id, name: 'Acme Dispatch', client: 'acme-dispatch', secret, scopes: ['calls.*:read'] }]))
  expect((await token(id, secret)).scope).toBe('calls.*:read')
})
