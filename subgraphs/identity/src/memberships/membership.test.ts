import { newId } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { hashPassword } from '../passwords/hashing.ts'
import { bearer, login, PASSWORD, refresh } from '../sign-in/sign-in.fixture.ts'
import { newOrganization, type Person, type TestOrganization } from './people.fixture.ts'

const FIELDS = 'id status salesTarget joinedAt version user { id } organization { id } roles { key }'
const ONE = `query ($id: ID!) { membership(id: $id) { ${FIELDS} } }`
const LIST = `query ($filter: MembershipFilter, $first: Int, $after: String) { memberships(filter: $filter, first: $first, after: $after) { totalCount edges { node { ${FIELDS} } } pageInfo { hasNextPage endCursor } } }`
const mutation = (name: string, input: string) => `mutation ($input: ${input}!) { ${name}(input: $input) { membership { ${FIELDS} } errors { code field message } } }`
const ASSIGN = mutation('membershipAssignRole', 'MembershipRoleInput')
const UNASSIGN = mutation('membershipUnassignRole', 'MembershipRoleInput')
const SUSPEND = mutation('membershipSuspend', 'MembershipSuspendInput')
const REACTIVATE = mutation('membershipReactivate', 'MembershipReactivateInput')
const UPDATE = mutation('membershipUpdate', 'MembershipUpdateInput')

let organization: TestOrganization
let admin: Person
let bo: Person

beforeEach(async () => {
  organization = await newOrganization()
  admin = await organization.join(['org_admin'], { displayName: 'Amara Osei' })
  bo = await organization.join(['calls.agent'], { displayName: 'Bo Diaz' })
})

const roleId = (key: string) => organization.roles.get(key)!.id
const of = async (person: Person) => (await admin.execute(ONE, { id: person.membershipId })).data.membership
const role = (person: Person, key: string) => ({ membershipId: person.membershipId, roleId: roleId(key) })

test('a role is given and taken, once, and the version tells', async () => {
  const given = (await admin.execute(ASSIGN, { input: role(bo, 'sales.salesperson') })).data.membershipAssignRole
  expect(given).toMatchObject({ membership: { id: bo.membershipId, version: 2, roles: [{ key: 'calls.agent' }, { key: 'sales.salesperson' }] }, errors: [] })
  expect((await admin.execute(ASSIGN, { input: role(bo, 'sales.salesperson') })).data.membershipAssignRole).toEqual(given)
  expect((await bo.refreshed()).identity.scopes).toContain('sales.deal:write')

  const taken = (await admin.execute(UNASSIGN, { input: role(bo, 'calls.agent') })).data.membershipUnassignRole
  expect(taken).toMatchObject({ membership: { version: 3, roles: [{ key: 'sales.salesperson' }] }, errors: [] })
  expect((await admin.execute(UNASSIGN, { input: role(bo, 'calls.agent') })).data.membershipUnassignRole).toEqual(taken)
})

test('the same role given twice at once is there once', async () => {
  const answers = await Promise.all([1, 2, 3].map(() => admin.execute(ASSIGN, { input: role(bo, 'support') })))
  for (const { data } of answers) expect(data.membershipAssignRole).toMatchObject({ membership: { roles: [{ key: 'calls.agent' }, { key: 'support' }] }, errors: [] })
  expect((await of(bo)).version).toBe(2)
})

test('each scope is told with the roles that grant it', async () => {
  await admin.execute(ASSIGN, { input: role(bo, 'calls.manager') })
  const { data } = await bo.execute('{ me { membership { effectivePermissions { scope roles { key } } } } }')
  const permissions = data.me.membership.effectivePermissions
  const grantedBy = (scope: string) => permissions.find((permission: any) => permission.scope === scope)?.roles.map((granting: any) => granting.key)
  expect(grantedBy('calls.call:start')).toEqual(['calls.agent'])
  expect(grantedBy('calls.*:*')).toEqual(['calls.manager'])
  expect(grantedBy('identity.team:read')).toEqual(['calls.agent', 'calls.manager'])
  expect(permissions.map((permission: any) => permission.scope)).toEqual((await bo.refreshed()).identity.scopes)
})

test('nobody gives themselves a role, whatever their rights', async () => {
  for (const [person, own] of [[admin, admin], [bo.colleague({ userId: bo.userId, scopes: ['*'] }), bo]] as const) {
    expect((await person.execute(ASSIGN, { input: role(own, 'support') })).data.membershipAssignRole).toMatchObject({ membership: null, errors: [{ code: 'FORBIDDEN_GRANT', field: ['input', 'membershipId'] }] })
  }
  expect(await of(admin)).toMatchObject({ version: 1, roles: [{ key: 'org_admin' }] })
  expect(await of(bo)).toMatchObject({ version: 1, roles: [{ key: 'calls.agent' }] })
})

test('nobody gives, takes, suspends or brings back what is above them', async () => {
  const desk = admin.colleague({ scopes: ['identity.membership:*', 'identity.*:read', 'calls.*:*'], rowLevels: { identity: 'team', calls: 'team' } })
  const boss = await organization.join(['calls.manager', 'sales.verifier'])
  const refusals = [
    await desk.execute(ASSIGN, { input: role(bo, 'org_admin') }),
    await desk.execute(ASSIGN, { input: role(bo, 'sales.salesperson') }),
    // Its scopes are all within the caller's; its rows aren't.
    await desk.execute(ASSIGN, { input: role(bo, 'calls.manager') }),
    await desk.execute(UNASSIGN, { input: role(boss, 'sales.verifier') }),
    await desk.execute(SUSPEND, { input: { id: boss.membershipId } }),
    await desk.execute(SUSPEND, { input: { id: admin.membershipId } }),
  ]
  for (const { data } of refusals) expect(Object.values(data)[0]).toMatchObject({ membership: null, errors: [{ code: 'FORBIDDEN_GRANT' }] })
  expect((await desk.execute(ASSIGN, { input: role(await organization.join([]), 'calls.agent') })).data.membershipAssignRole.errors).toEqual([])
  expect(await of(bo)).toMatchObject({ version: 1, roles: [{ key: 'calls.agent' }] })
  expect(await of(boss)).toMatchObject({ version: 1, status: 'ACTIVE' })
  expect(await of(admin)).toMatchObject({ version: 1, status: 'ACTIVE' })
})

test('the last organization admin can neither lay down the role nor be suspended', async () => {
  expect((await admin.execute(UNASSIGN, { input: role(admin, 'org_admin') })).data.membershipUnassignRole).toMatchObject({ membership: null, errors: [{ code: 'LAST_ADMINISTRATOR', field: ['input', 'membershipId'] }] })
  expect((await admin.execute(SUSPEND, { input: { id: admin.membershipId } })).data.membershipSuspend).toMatchObject({ membership: null, errors: [{ code: 'LAST_ADMINISTRATOR', field: ['input', 'id'] }] })
  // A suspended admin is none.
  const other = await organization.join(['org_admin'])
  await admin.execute(SUSPEND, { input: { id: other.membershipId } })
  expect((await admin.execute(UNASSIGN, { input: role(admin, 'org_admin') })).data.membershipUnassignRole.errors).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }])
  expect(await of(admin)).toMatchObject({ version: 1, status: 'ACTIVE', roles: [{ key: 'org_admin' }] })
})

test.each([
  ['lay down the role', (person: Person) => person.execute(UNASSIGN, { input: role(person, 'org_admin') })],
  ['suspend themselves', (person: Person) => person.execute(SUSPEND, { input: { id: person.membershipId } })],
])('of three admins who %s at once, one stays', async (_, leave) => {
  const admins = [admin, await organization.join(['org_admin']), await organization.join(['org_admin'])]
  const answers = await Promise.all(admins.map(leave))
  const errors = answers.flatMap(({ data }) => (Object.values(data)[0] as any).errors)
  expect(errors).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }])
  const left = await organization.open(trx =>
    trx.selectFrom('membershipRoles').innerJoin('memberships', 'memberships.id', 'membershipRoles.membershipId').select('memberships.id')
      .where('membershipRoles.roleId', '=', roleId('org_admin')).where('membershipRoles.deletedAt', 'is', null).where('memberships.status', '=', 'ACTIVE').execute())
  expect(left).toHaveLength(1)
})

test('two admins who take each other’s role at once leave one', async () => {
  const other = await organization.join(['org_admin'])
  const answers = await Promise.all([admin.execute(UNASSIGN, { input: role(other, 'org_admin') }), other.execute(UNASSIGN, { input: role(admin, 'org_admin') })])
  expect(answers.flatMap(({ data }) => data.membershipUnassignRole.errors)).toMatchObject([{ code: 'LAST_ADMINISTRATOR' }])
})

test('suspension ends the sessions in this organization at once, and only there', async () => {
  const elsewhere = await newOrganization('Northbridge Cranes')
  const cy = await organization.join(['calls.agent'], { passwordHash: await hashPassword(PASSWORD) })
  await elsewhere.join(['calls.agent'], { userId: cy.userId })
  const [here, there] = [await login(cy.email, PASSWORD, {}, organization.id), await login(cy.email, PASSWORD, {}, elsewhere.id)]
  const { data } = await admin.execute(SUSPEND, { input: { id: cy.membershipId, version: 1 } })
  expect(data.membershipSuspend).toMatchObject({ membership: { status: 'SUSPENDED', version: 2 }, errors: [] })

  expect((await refresh(here.refreshToken)).accessToken).toBeNull()
  expect((await refresh(there.refreshToken)).accessToken).not.toBeNull()
  expect((await login(cy.email, PASSWORD, {}, organization.id)).accessToken).toBeNull()
  const ended = await organization.open(trx => trx.selectFrom('sessions').select(['id', 'revokedReason']).where('userId', '=', cy.userId).where('organizationId', '=', organization.id).execute())
  expect(ended).toContainEqual({ id: (await bearer(here)).sessionId, revokedReason: 'SUSPENDED' })
  expect(ended.map(session => session.revokedReason)).toEqual(['SUSPENDED', 'SUSPENDED'])

  expect((await admin.execute(REACTIVATE, { input: { id: cy.membershipId } })).data.membershipReactivate).toMatchObject({ membership: { status: 'ACTIVE' }, errors: [] })
  expect((await login(cy.email, PASSWORD, {}, organization.id)).errors).toEqual([])
  expect((await refresh(here.refreshToken)).accessToken).toBeNull()
})

test('suspended twice, or brought back twice, is refused', async () => {
  expect((await admin.execute(REACTIVATE, { input: { id: bo.membershipId } })).data.membershipReactivate).toMatchObject({ membership: null, errors: [{ code: 'INVALID_TRANSITION', field: ['input', 'id'] }] })
  const answers = await Promise.all([1, 2].map(() => admin.execute(SUSPEND, { input: { id: bo.membershipId } })))
  expect(answers.flatMap(({ data }) => data.membershipSuspend.errors)).toMatchObject([{ code: 'INVALID_TRANSITION', field: ['input', 'id'] }])
  expect(await of(bo)).toMatchObject({ status: 'SUSPENDED', version: 2 })
})

test('a sales target is exact, and can be taken away', async () => {
  for (const salesTarget of ['1250.50', '999999999999.99', '0', null]) {
    const { data } = await admin.execute(UPDATE, { input: { id: bo.membershipId, salesTarget } })
    expect(data.membershipUpdate.membership.salesTarget).toBe(salesTarget === null ? null : Number(salesTarget).toFixed(2))
  }
  for (const salesTarget of ['-1', '1.005', '1000000000000']) {
    expect((await admin.execute(UPDATE, { input: { id: bo.membershipId, salesTarget } })).data.membershipUpdate).toMatchObject({ membership: null, errors: [{ code: 'INVALID_INPUT', field: ['input', 'salesTarget'] }] })
  }
  expect((await of(bo)).salesTarget).toBeNull()
})

test('a change on an older version is refused', async () => {
  await admin.execute(ASSIGN, { input: role(bo, 'support') })
  for (const [change, name] of [[SUSPEND, 'membershipSuspend'], [UPDATE, 'membershipUpdate']] as const) {
    expect((await admin.execute(change, { input: { id: bo.membershipId, version: 1 } })).data[name]).toMatchObject({ membership: null, errors: [{ code: 'CONFLICT', field: ['input', 'version'] }] })
  }
  expect(await of(bo)).toMatchObject({ status: 'ACTIVE', version: 2 })
})

test('another organization’s membership and role are missing ones, to the letter', async () => {
  const there = await newOrganization()
  const stranger = await there.join(['org_admin'])
  for (const id of [bo.membershipId, newId('mbr')]) {
    expect((await stranger.execute(ONE, { id })).data.membership).toBeNull()
    const missing = { membership: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'id'], message: `Membership ${id} does not exist.` }] }
    expect((await stranger.execute(SUSPEND, { input: { id } })).data.membershipSuspend).toEqual(missing)
    expect((await stranger.execute(UPDATE, { input: { id, salesTarget: '1' } })).data.membershipUpdate).toEqual(missing)
  }
  const foreign = there.roles.get('calls.agent')!.id
  expect((await admin.execute(ASSIGN, { input: { membershipId: bo.membershipId, roleId: foreign } })).data.membershipAssignRole.errors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'roleId'], message: `Role ${foreign} does not exist.` }])
  expect((await admin.execute(ASSIGN, { input: { membershipId: bo.userId, roleId: roleId('support') } })).data.membershipAssignRole.errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'membershipId'] }])
  expect(await of(bo)).toMatchObject({ status: 'ACTIVE', version: 1 })
})

test.each(['support', 'calls.admin', 'calls.agent'])('%s changes no membership', async key => {
  const other = await organization.join([key])
  for (const [change, input] of [[ASSIGN, role(bo, key)], [UNASSIGN, role(bo, 'calls.agent')], [SUSPEND, { id: bo.membershipId }]] as const) {
    expect((await other.execute(change, { input })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  }
  expect(await of(bo)).toMatchObject({ status: 'ACTIVE', version: 1, roles: [{ key: 'calls.agent' }] })
})

test('memberships are listed oldest first, filtered, and cost the same for any number', async () => {
  const cy = await organization.join(['support'])
  await admin.execute(SUSPEND, { input: { id: cy.membershipId } })
  admin.statements()
  const few = (await admin.execute(LIST, { first: 2 })).data.memberships
  const one = admin.statements().length
  expect(few).toMatchObject({ totalCount: 3, edges: [{ node: { id: admin.membershipId } }, { node: { id: bo.membershipId } }], pageInfo: { hasNextPage: true } })
  const rest = (await admin.execute(LIST, { first: 2, after: few.pageInfo.endCursor })).data.memberships
  expect(rest).toMatchObject({ edges: [{ node: { id: cy.membershipId, status: 'SUSPENDED' } }], pageInfo: { hasNextPage: false } })
  for (let i = 0; i < 5; i++) await organization.join(['calls.agent'])
  admin.statements()
  await admin.execute(LIST, { first: 50 })
  expect(admin.statements()).toHaveLength(one)
  expect((await admin.execute(LIST, { filter: { status: ['SUSPENDED'] } })).data.memberships.edges).toMatchObject([{ node: { id: cy.membershipId } }])
  expect((await admin.execute(LIST, { filter: { userId: { in: [bo.userId, newId('usr')] } } })).data.memberships.edges).toMatchObject([{ node: { id: bo.membershipId } }])
})
