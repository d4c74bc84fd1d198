import { newId } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { mailsTo } from '../mail/mail.fixture.ts'
import { newOrganization, type Person, type TestOrganization } from '../memberships/people.fixture.ts'

const FIELDS = 'id email status expiresAt acceptedAt revokedAt version roles { key } invitedBy { id }'
const CREATE = `mutation ($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { ${FIELDS} } errors { code field message } } }`
const RESEND = `mutation ($input: InvitationResendInput!) { invitationResend(input: $input) { invitation { ${FIELDS} } errors { code field message } } }`
const REVOKE = `mutation ($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { invitation { ${FIELDS} } errors { code field message } } }`
const LIST = `query ($filter: InvitationFilter) { invitations(filter: $filter) { totalCount edges { node { ${FIELDS} } } } }`

let organization: TestOrganization
let admin: Person
let email: string

beforeEach(async () => {
  organization = await newOrganization()
  admin = await organization.join(['org_admin'], { displayName: 'Amara Osei' })
  email = `${newId('new')}@example.com`
})

const roleId = (key: string) => organization.roles.get(key)!.id
const create = async (input: object = {}, by: Pick<Person, 'execute'> = admin) => (await by.execute(CREATE, { input: { email, roleIds: [roleId('calls.agent')], ...input } })).data.invitationCreate
const list = async (filter?: object) => (await admin.execute(LIST, { filter })).data.invitations

test('an invitation goes out by mail, with a link that nothing else shows', async () => {
  const { invitation, errors } = await create({ email: email.toUpperCase() })
  expect(errors).toEqual([])
  expect(invitation).toMatchObject({ email, status: 'OPEN', acceptedAt: null, revokedAt: null, roles: [{ key: 'calls.agent' }], invitedBy: { id: admin.userId } })
  expect(Date.parse(invitation.expiresAt) - Date.now()).toBeGreaterThan(6.9 * 86_400_000)
  const [mail, ...more] = await mailsTo(email)
  expect(more).toEqual([])
  expect(mail).toMatchObject({ kind: 'invitation', data: { organizationName: 'Meridian Field Services', inviterName: 'Amara Osei', token: expect.stringMatching(/^inv_[\w-]{43}$/) } })

  const { token } = mail!.data as { token: string }
  const kept = await organization.open(async trx => [
    await trx.selectFrom('invitations').selectAll().where('organizationId', '=', organization.id).execute(),
    await trx.selectFrom('auditLog').selectAll().execute(),
  ])
  expect(JSON.stringify(kept)).not.toContain(token)
  expect(JSON.stringify(kept[1])).not.toContain('token_hash')
})

test('the same idempotency key invites once and mails once', async () => {
  const [first, second] = [await create({ idempotencyKey: 'once' }), await create({ idempotencyKey: 'once' })]
  expect(second).toEqual(first)
  expect(await mailsTo(email)).toHaveLength(1)
  const kept = await organization.open(trx => trx.selectFrom('idempotencyKeys').select('response').execute())
  expect(JSON.stringify(kept)).not.toMatch(/token/i)
})

test('a person is invited once at a time, and a member not at all', async () => {
  const answers = await Promise.all([create(), create(), create({ email: email.toUpperCase() })])
  expect(answers.filter(({ invitation }) => invitation)).toHaveLength(1)
  for (const { errors } of answers.filter(({ invitation }) => !invitation)) expect(errors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'email'] }])
  expect(await mailsTo(email)).toHaveLength(1)
  const bo = await organization.join([])
  expect(await create({ email: bo.email })).toMatchObject({ invitation: null, errors: [{ code: 'ALREADY_EXISTS', field: ['input', 'email'] }] })
  expect((await list()).totalCount).toBe(1)
})

test('whether someone has an account elsewhere doesn’t show', async () => {
  const stranger = await (await newOrganization()).join([])
  const [known, unknown] = [await create({ email: stranger.email }), await create()]
  const shape = ({ invitation }: any) => ({ ...invitation, id: null, email: null, expiresAt: null })
  expect(shape(known)).toEqual(shape(unknown))
})

test.each([
  ['no role', () => ({ roleIds: [] }), 'INVALID_INPUT', ['input', 'roleIds']],
  ['a missing role', () => ({ roleIds: [roleId('support'), newId('rol')] }), 'NOT_FOUND', ['input', 'roleIds', '1']],
  ['an id of another kind', () => ({ roleIds: [newId('usr')] }), 'INVALID_INPUT', ['input', 'roleIds', '0']],
])('an invitation with %s is refused, and no mail goes out', async (_, input, code, field) => {
  expect(await create(input())).toMatchObject({ invitation: null, errors: [{ code, field }] })
  expect(await mailsTo(email)).toEqual([])
  expect((await list()).totalCount).toBe(0)
})

test('nobody invites to rights that they don’t have, nor sends such an invitation again', async () => {
  const keeper = admin.colleague({ userId: admin.userId, scopes: ['identity.invitation:*', 'calls.*:*'], rowLevels: { calls: 'team', identity: 'team' } })
  for (const key of ['org_admin', 'sales.salesperson', 'calls.manager']) {
    expect(await create({ roleIds: [roleId(key)] }, keeper)).toMatchObject({ invitation: null, errors: [{ code: 'FORBIDDEN_GRANT', field: ['input', 'roleIds', '0'] }] })
  }
  expect(await mailsTo(email)).toEqual([])
  const { invitation } = await create({ roleIds: [roleId('org_admin')] })
  expect((await keeper.execute(RESEND, { input: { id: invitation.id } })).data.invitationResend).toMatchObject({ invitation: null, errors: [{ code: 'FORBIDDEN_GRANT', field: ['input', 'id'] }] })
  expect(await mailsTo(email)).toHaveLength(1)
})

test('an invitation that was taken back is neither sent again nor taken back again', async () => {
  const { invitation } = await create()
  expect((await admin.execute(REVOKE, { input: { id: invitation.id } })).data.invitationRevoke).toMatchObject({ invitation: { status: 'REVOKED' }, errors: [] })
  for (const [again, name] of [[REVOKE, 'invitationRevoke'], [RESEND, 'invitationResend']] as const) {
    expect((await admin.execute(again, { input: { id: invitation.id } })).data[name]).toMatchObject({ invitation: null, errors: [{ code: 'INVALID_TRANSITION', field: ['input', 'id'] }] })
  }
  expect(await mailsTo(email)).toHaveLength(1)
  expect((await create()).errors).toEqual([])
})

test('open invitations are told from the others', async () => {
  const { invitation } = await create()
  const other = (await create({ email: `${newId('new')}@example.com` })).invitation
  await organization.open(trx => trx.updateTable('invitations').set({ expiresAt: '2026-01-01T00:00:00Z' }).where('id', '=', other.id).execute())
  expect(await list({ isOpen: true })).toMatchObject({ totalCount: 1, edges: [{ node: { id: invitation.id, status: 'OPEN' } }] })
  expect(await list({ isOpen: false })).toMatchObject({ totalCount: 1, edges: [{ node: { id: other.id, status: 'EXPIRED' } }] })
})

test('another organization’s invitation is a missing one; support sees no address', async () => {
  const { invitation } = await create()
  const stranger = await (await newOrganization()).join(['org_admin'])
  expect((await stranger.execute(REVOKE, { input: { id: invitation.id } })).data.invitationRevoke).toMatchObject({ invitation: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] })
  expect((await stranger.execute(LIST)).data.invitations.totalCount).toBe(0)
  const tom = await organization.join(['support'])
  expect((await tom.execute(LIST)).data.invitations.edges).toMatchObject([{ node: { id: invitation.id, email: null, status: 'OPEN' } }])
  for (const [change, input] of [[REVOKE, { id: invitation.id }], [CREATE, { email, roleIds: [roleId('support')] }]] as const) {
    expect((await tom.execute(change, { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  }
  expect((await list()).edges).toMatchObject([{ node: { status: 'OPEN', version: 1 } }])
})
