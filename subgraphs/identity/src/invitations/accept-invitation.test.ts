import { newId } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { lastMail } from '../mail/mail.fixture.ts'
import { newOrganization, type Person, type TestOrganization } from '../memberships/people.fixture.ts'
import { hashPassword } from '../passwords/hashing.ts'
import { ask, bearer, login, newIp, PASSWORD, type Asking } from '../sign-in/sign-in.fixture.ts'

const ACCEPT = 'mutation ($input: AcceptInvitationInput!) { acceptInvitation(input: $input) { organization { id name } errors { code field message } } }'
const NEW_PASSWORD = 'quiet-orchard-windmill'

let organization: TestOrganization
let admin: Person
let email: string

beforeEach(async () => {
  organization = await newOrganization()
  admin = await organization.join(['org_admin'])
  email = `${newId('new')}@example.com`
})

async function invite(to = email, roles = ['calls.agent']): Promise<{ id: string; token: string }> {
  const { data } = await admin.execute('mutation ($input: InvitationCreateInput!) { invitationCreate(input: $input) { invitation { id } errors { code } } }', { input: { email: to, roleIds: roles.map(key => organization.roles.get(key)!.id) } })
  return { id: data.invitationCreate.invitation.id, token: (await lastMail('invitation', to))!.token }
}

const accept = async (token: string, input: object = {}, asking: Asking = {}) => (await ask(ACCEPT, { input: { token, password: NEW_PASSWORD, firstName: 'Bo', lastName: 'Diaz', ...input } }, asking)).data.acceptInvitation
const members = async (): Promise<number> => (await admin.execute('{ memberships { totalCount } }')).data.memberships.totalCount
const status = async (id: string) => (await organization.open(trx => trx.selectFrom('invitations').select(['acceptedAt', 'version']).where('id', '=', id).executeTakeFirstOrThrow()))
const unusable = { organization: null, errors: [{ code: 'INVALID_TOKEN', field: ['input', 'token'], message: expect.any(String) }] }

test('who is invited gets an account, joins with the roles, and signs in', async () => {
  const { token } = await invite(email, ['calls.agent', 'sales.salesperson'])
  expect(await accept(token)).toEqual({ organization: { id: organization.id, name: 'Meridian Field Services' }, errors: [] })
  const signedIn = await login(email, NEW_PASSWORD)
  expect(signedIn).toMatchObject({ organization: { id: organization.id }, user: { displayName: 'Bo Diaz' }, errors: [] })
  expect((await bearer(signedIn)).roles).toEqual(['calls.agent', 'sales.salesperson'])
  const written = await organization.open(trx => trx.selectFrom('auditLog').select(['entity', 'userId']).where('action', '=', 'invitation.accept').orderBy('sequence').execute())
  expect(written.map(({ entity }) => entity)).toEqual(['users', 'memberships', 'membership_roles', 'membership_roles', 'invitations'])
  expect(new Set(written.map(({ userId }) => userId)).size).toBe(1)
  expect(written[0]!.userId).toBe(signedIn.user.id)
})

test('who has an account joins with its password, and keeps name and password', async () => {
  const elsewhere = await newOrganization('Northbridge Cranes')
  const evelyn = await elsewhere.join(['crane.admin'], { displayName: 'Evelyn Carter', passwordHash: await hashPassword(PASSWORD) })
  const { token } = await invite(evelyn.email)
  expect(await accept(token, { password: PASSWORD })).toMatchObject({ organization: { id: organization.id }, errors: [] })
  const signedIn = await login(evelyn.email, PASSWORD, {}, organization.id)
  expect(signedIn.user).toEqual({ id: evelyn.userId, displayName: 'Evelyn Carter' })
  expect(signedIn.organizations.map((place: any) => place.id).sort()).toEqual([organization.id, elsewhere.id].sort())
})

test('an account that is there does not open to another password, and guesses are slowed', async () => {
  const evelyn = await (await newOrganization()).join([], { passwordHash: await hashPassword(PASSWORD) })
  const { id, token } = await invite(evelyn.email)
  const ip = newIp()
  const answers = []
  for (let i = 0; i < 12; i++) answers.push(await accept(token, { password: `not-the-password-${i}` }, { ip }))
  expect(answers[0]).toMatchObject({ organization: null, errors: [{ code: 'INVALID_CREDENTIALS', field: ['input', 'password'] }] })
  expect(answers.at(-1)).toMatchObject({ organization: null, errors: [{ code: 'THROTTLED' }] })
  expect(await status(id)).toEqual({ acceptedAt: null, version: 1 })
  expect(await members()).toBe(1)
})

test('an invitation is accepted once, also by many at once', async () => {
  const { token } = await invite()
  const answers = await Promise.all([1, 2, 3, 4].map(() => accept(token)))
  expect(answers.filter(answer => answer.organization)).toHaveLength(1)
  for (const answer of answers.filter(({ organization: joined }) => !joined)) expect(['INVALID_TOKEN', 'CONFLICT', 'INVALID_CREDENTIALS']).toContain(answer.errors[0].code)
  expect(await members()).toBe(2)
  expect(await accept(token)).toEqual(unusable)
})

test('unknown, spent, revoked, run out, resent and closed: one answer', async () => {
  const revoked = await invite(`${newId('new')}@example.com`)
  await admin.execute('mutation ($input: InvitationRevokeInput!) { invitationRevoke(input: $input) { errors { code } } }', { input: { id: revoked.id } })
  const late = await invite(`${newId('new')}@example.com`)
  await organization.open(trx => trx.updateTable('invitations').set({ expiresAt: new Date(Date.now() - 1).toISOString() }).where('id', '=', late.id).execute())
  const resent = await invite(email)
  await admin.execute('mutation ($input: InvitationResendInput!) { invitationResend(input: $input) { errors { code } } }', { input: { id: resent.id } })
  const answers = await Promise.all([`inv_${'A'.repeat(43)}`, 'x', revoked.token, late.token, resent.token].map(token => accept(token)))
  for (const answer of answers) expect(answer).toEqual(answers[0])
  expect(answers[0]).toEqual(unusable)
  expect(await members()).toBe(1)

  const { token } = (await lastMail('invitation', email))!
  await organization.open(trx => trx.updateTable('organizations').set({ isActive: false }).where('id', '=', organization.id).execute())
  expect(await accept(token)).toEqual(answers[0])
  await organization.open(trx => trx.updateTable('organizations').set({ isActive: true }).where('id', '=', organization.id).execute())
  expect((await accept(token)).errors).toEqual([])
})

test.each([
  ['no first name', { firstName: null }, 'firstName'],
  ['an empty last name', { lastName: ' ' }, 'lastName'],
  ['a short password', { password: 'too short' }, 'password'],
  ['a common password', { password: 'passwordpassword' }, 'password'],
  ['a password made of the name', { password: 'BoDiazBoDiazBoDiaz' }, 'password'],
])('a new account with %s is refused, and the invitation stays open', async (_, input, field) => {
  const { id, token } = await invite()
  expect(await accept(token, input)).toMatchObject({ organization: null, errors: [{ code: 'INVALID_INPUT', field: ['input', field] }] })
  expect(await status(id)).toEqual({ acceptedAt: null, version: 1 })
  expect(await members()).toBe(1)
  expect((await accept(token)).errors).toEqual([])
})

test('a role that was taken away since is left out', async () => {
  const { data } = await admin.execute('mutation { roleCreate(input: { key: "desk", name: "Desk", permissions: [] }) { role { id } } }')
  const roleId = data.roleCreate.role.id
  organization.roles.set('desk', { ...organization.roles.get('support')!, id: roleId })
  const { token } = await invite(email, ['desk', 'calls.agent'])
  await admin.execute('mutation ($id: ID!) { roleDelete(input: { id: $id }) { errors { code } } }', { id: roleId })
  expect((await accept(token)).errors).toEqual([])
  expect((await bearer(await login(email, NEW_PASSWORD))).roles).toEqual(['calls.agent'])
})

test('two invitations of one person, accepted at once in two organizations, make one account', async () => {
  const other = await newOrganization('Northbridge Cranes')
  const boss = await other.join(['org_admin'])
  const first = await invite()
  await boss.execute('mutation ($input: InvitationCreateInput!) { invitationCreate(input: $input) { errors { code } } }', { input: { email, roleIds: [other.roles.get('crane.operator')!.id] } })
  const second = (await lastMail('invitation', email))!.token
  const tokens = [first.token, second]
  const answers = await Promise.all(tokens.map(token => accept(token)))
  const refused = tokens.filter((_, index) => answers[index].errors.length > 0)
  expect(refused.length).toBeLessThanOrEqual(1)
  for (const token of refused) expect((await accept(token)).errors).toEqual([])
  expect((await login(email, NEW_PASSWORD)).organizations.map((place: any) => place.id).sort()).toEqual([organization.id, other.id].sort())
})
