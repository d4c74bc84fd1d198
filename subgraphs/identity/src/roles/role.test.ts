import { hasScope } from '@fieldgraph/kit/identity'
import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { newOrganization } from '../memberships/people.fixture.ts'
import { isScope } from '../tokens/scopes.ts'
import { createSystemRoles, findGrants } from './role.queries.ts'
import { systemRoles } from './system-roles.ts'

const FIELDS = 'id key name description permissions rowLevels { domain level } isSystem version'
const CREATE = `mutation ($input: RoleCreateInput!) { roleCreate(input: $input) { role { ${FIELDS} } errors { code field message } } }`
const UPDATE = `mutation ($input: RoleUpdateInput!) { roleUpdate(input: $input) { role { ${FIELDS} } errors { code field message } } }`
const DELETE = 'mutation ($input: RoleDeleteInput!) { roleDelete(input: $input) { role { id key } errors { code field message } } }'
const ROLE = `query ($id: ID!) { role(id: $id) { ${FIELDS} } }`
const ROLES = '{ roles(first: 100) { totalCount edges { node { key } } } }'

const own = { key: 'desk_lead', name: 'Desk lead', description: 'Leads a desk.', permissions: ['calls.call:read', 'calls.kpi:read'], rowLevels: [{ domain: 'calls', level: 'TEAM' }] }

test('an organization begins with the roles of the five systems, an admin and support', async () => {
  const { join } = await newOrganization()
  const admin = await join(['org_admin'])
  const { roles } = (await admin.execute(ROLES)).data
  const keys: string[] = roles.edges.map((edge: any) => edge.node.key)
  const count = (domain: string) => keys.filter(key => key.startsWith(`${domain}.`)).length
  expect({ fleet: count('fleet'), sales: count('sales'), crane: count('crane'), calls: count('calls'), devices: count('devices') }).toEqual({ fleet: 14, sales: 5, crane: 5, calls: 3, devices: 6 })
  expect(keys).toEqual(expect.arrayContaining(['org_admin', 'support']))
  expect(roles.totalCount).toBe(35)
})

test.each(systemRoles.map(role => [role.key, role] as const))('%s has scopes of the right form, and says what it is for', (_, { scopes, description }) => {
  expect(scopes.filter(scope => !isScope(scope))).toEqual([])
  expect(new Set(scopes).size).toBe(scopes.length)
  expect(description.length).toBeGreaterThan(10)
})

const domainRoles = systemRoles.filter(({ key }) => key !== 'org_admin' && key !== 'support')

test.each(domainRoles.map(role => [role.key, role] as const))('%s keeps to its own domain, and only reads people and teams', (key, { scopes, rowLevels }) => {
  const domain = key.split('.')[0]!
  expect(scopes.filter(scope => !scope.startsWith(`${domain}.`) && !/^identity\.(user|team|team_project):read$/.test(scope))).toEqual([])
  expect(rowLevels).toHaveProperty(domain)
})

test('support changes nothing, and roles without stated rights say so', () => {
  const role = (key: string) => systemRoles.find(candidate => candidate.key === key)!
  expect(role('support').scopes.filter(scope => !scope.endsWith(':read'))).toEqual([])
  for (const key of ['sales', 'purchase', 'operator', 'anchor', 'vehicle_manager', 'godown_manager']) expect(role(`fleet.${key}`).description).toContain('the least that its name needs')
})

test('what is noted of clients is read by those who sell, and by who runs sales or the organization; it stays sealed to all others', () => {
  const readers = systemRoles.filter(({ scopes }) => hasScope(scopes, 'sales.client_notes:read')).map(({ key }) => key)
  expect(readers.sort()).toEqual(['org_admin', 'sales.org_admin', 'sales.salesperson', 'sales.super_admin'])
})

test.each([
  ['sales.salesperson', ['sales.payment:write', 'sales.payment:request', 'sales.stats:read'], ['sales.deal:verify', 'sales.payment:approve', 'sales.commission:approve', 'sales.settings:read']],
  ['sales.verifier', ['sales.client:read', 'sales.deal:verify', 'sales.payment:approve'], ['sales.deal:write', 'sales.payment:write', 'sales.commission:approve', 'sales.audit:read']],
  ['sales.approver', ['sales.commission:read', 'sales.payment:approve', 'sales.commission:approve'], ['sales.deal:verify', 'sales.payment:write', 'sales.settings:write', 'sales.audit:read']],
  ['support', ['sales.deal:read', 'sales.settings:read', 'sales.audit:read'], ['sales.deal:write', 'sales.payment:request']],
] as const)('in sales %s has its own part and not the others’', (key, granted, refused) => {
  const { scopes } = systemRoles.find(role => role.key === key)!
  expect(granted.filter(scope => !hasScope(scopes, scope))).toEqual([])
  expect(refused.filter(scope => hasScope(scopes, scope))).toEqual([])
})

test('making the system roles again makes none, nor touches another organization’s', async () => {
  const [here, there] = [await newOrganization(), await newOrganization()]
  const again = await here.open(createSystemRoles)
  expect([...again].map(([key, role]) => [key, role.id]).sort()).toEqual([...here.roles].map(([key, role]) => [key, role.id]).sort())
  expect([...there.roles.values()].filter(role => role.organizationId !== there.id)).toEqual([])
})

test('system roles stay as they are', async () => {
  const { join, roles } = await newOrganization()
  const admin = await join(['org_admin'])
  const { id } = roles.get('calls.agent')!
  const before = (await admin.execute(ROLE, { id })).data.role
  const refused = [{ code: 'SYSTEM_ROLE', field: ['input', 'id'] }]
  expect((await admin.execute(UPDATE, { input: { id, permissions: ['*'] } })).data.roleUpdate).toMatchObject({ role: null, errors: refused })
  expect((await admin.execute(DELETE, { input: { id } })).data.roleDelete).toMatchObject({ role: null, errors: refused })
  expect((await admin.execute(ROLE, { id })).data.role).toEqual(before)
})

test('a role of one’s own is created, changed and taken away, also from who has it', async () => {
  const { join, open } = await newOrganization()
  const admin = await join(['org_admin'])
  const bo = await join([])
  const created = (await admin.execute(CREATE, { input: own })).data.roleCreate
  expect(created).toEqual({ role: { id: expect.stringMatching(/^rol_/), ...own, isSystem: false, version: 1 }, errors: [] })
  const { id } = created.role
  await admin.execute('mutation ($input: MembershipRoleInput!) { membershipAssignRole(input: $input) { errors { code } } }', { input: { membershipId: bo.membershipId, roleId: id } })
  expect((await bo.refreshed()).identity).toMatchObject({ scopes: own.permissions, rowLevels: { calls: 'team' }, roles: ['desk_lead'] })

  const changed = (await admin.execute(UPDATE, { input: { id, permissions: ['calls.kpi:read', 'calls.*:read'], rowLevels: [], version: 1 } })).data.roleUpdate
  expect(changed).toMatchObject({ role: { name: 'Desk lead', permissions: ['calls.*:read', 'calls.kpi:read'], rowLevels: [], version: 2 }, errors: [] })
  expect((await bo.refreshed()).identity).toMatchObject({ scopes: ['calls.*:read', 'calls.kpi:read'], rowLevels: {} })

  expect((await admin.execute(DELETE, { input: { id } })).data.roleDelete).toMatchObject({ role: { id }, errors: [] })
  expect((await bo.refreshed()).identity).toMatchObject({ scopes: [], roles: [] })
  expect((await admin.execute(ROLE, { id })).data.role).toBeNull()
  expect((await admin.execute(CREATE, { input: own })).data.roleCreate.errors).toEqual([])
  expect((await open(trx => trx.selectFrom('roles').select('id').where('id', '=', id).where('deletedAt', 'is not', null).execute()))).toHaveLength(1)
})

test.each([
  ['a scope without action', { permissions: ['calls.call:read', 'calls.call'] }, ['input', 'permissions', '1'], 'INVALID_INPUT'],
  ['a scope with capitals', { permissions: ['Calls.call:read'] }, ['input', 'permissions', '0'], 'INVALID_INPUT'],
  ['an empty scope', { permissions: [''] }, ['input', 'permissions', '0'], 'INVALID_INPUT'],
  ['an unknown domain', { rowLevels: [{ domain: 'moon', level: 'ALL' }] }, ['input', 'rowLevels', '0', 'domain'], 'INVALID_INPUT'],
  ['a key with a blank', { key: 'desk lead' }, ['input', 'key'], 'INVALID_INPUT'],
  ['a key that there is', { key: 'calls.agent' }, ['input', 'key'], 'ALREADY_EXISTS'],
  ['an empty name', { name: ' ' }, ['input', 'name'], 'INVALID_INPUT'],
])('a role with %s is refused, and none is added', async (_, input, field, code) => {
  const { join } = await newOrganization()
  const admin = await join(['org_admin'])
  expect((await admin.execute(CREATE, { input: { ...own, ...input } })).data.roleCreate).toMatchObject({ role: null, errors: [{ code, field }] })
  expect((await admin.execute(ROLES)).data.roles.totalCount).toBe(35)
})

test('nobody makes a role with rights or rows that they don’t have', async () => {
  const { join } = await newOrganization()
  const member = await join([])
  const keeper = member.colleague({ userId: member.userId, scopes: ['identity.role:write', 'identity.role:read', 'calls.*:read', 'calls.call:start'], rowLevels: { calls: 'team' } })
  const attempts: [object, string[]][] = [
    [{ permissions: ['*'] }, ['input', 'permissions', '0']],
    [{ permissions: ['calls.call:read', 'calls.call:complete'] }, ['input', 'permissions', '1']],
    [{ permissions: ['calls.call:*'] }, ['input', 'permissions', '0']],
    [{ permissions: ['calls.*:*'] }, ['input', 'permissions', '0']],
    [{ permissions: ['sales.deal:read'] }, ['input', 'permissions', '0']],
    [{ rowLevels: [{ domain: 'calls', level: 'ALL' }] }, ['input', 'rowLevels', '0', 'level']],
    [{ rowLevels: [{ domain: 'sales', level: 'TEAM' }] }, ['input', 'rowLevels', '0', 'level']],
  ]
  for (const [input, field] of attempts) expect((await keeper.execute(CREATE, { input: { ...own, ...input } })).data.roleCreate).toMatchObject({ role: null, errors: [{ code: 'FORBIDDEN_GRANT', field }] })
  expect((await keeper.execute(ROLES)).data.roles.totalCount).toBe(35)
  const { role } = (await keeper.execute(CREATE, { input: { ...own, permissions: ['calls.call:read', 'calls.*:read', 'calls.call:start'] } })).data.roleCreate
  for (const input of [{ permissions: ['calls.call:complete'] }, { rowLevels: [{ domain: 'calls', level: 'ALL' }] }]) {
    expect((await keeper.execute(UPDATE, { input: { id: role.id, ...input } })).data.roleUpdate).toMatchObject({ role: null, errors: [{ code: 'FORBIDDEN_GRANT' }] })
  }
  expect((await keeper.execute(ROLE, { id: role.id })).data.role).toEqual(role)
})

test('who has less than a role gives neither changes it nor takes it away', async () => {
  const { join } = await newOrganization()
  const admin = await join(['org_admin'])
  const { role } = (await admin.execute(CREATE, { input: own })).data.roleCreate
  const keeper = admin.colleague({ scopes: ['identity.role:*', 'calls.call:read'], rowLevels: { calls: 'all' } })
  expect((await keeper.execute(UPDATE, { input: { id: role.id, permissions: [] } })).data.roleUpdate).toMatchObject({ role: null, errors: [{ code: 'FORBIDDEN_GRANT', field: ['input', 'id'] }] })
  expect((await keeper.execute(DELETE, { input: { id: role.id } })).data.roleDelete).toMatchObject({ role: null, errors: [{ code: 'FORBIDDEN_GRANT', field: ['input', 'id'] }] })
  expect((await admin.execute(ROLE, { id: role.id })).data.role).toEqual(role)
})

test('another organization’s role is a missing one, to the letter', async () => {
  const [here, there] = [await newOrganization(), await newOrganization()]
  const [admin, stranger] = [await here.join(['org_admin']), await there.join(['org_admin'])]
  const { role } = (await admin.execute(CREATE, { input: own })).data.roleCreate
  const missing = newId('rol')
  for (const id of [role.id, missing]) {
    expect((await stranger.execute(ROLE, { id })).data.role).toBeNull()
    for (const [mutation, field] of [[UPDATE, 'roleUpdate'], [DELETE, 'roleDelete']] as const) {
      expect((await stranger.execute(mutation, { input: { id } })).data[field]).toEqual({ role: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'id'], message: `Role ${id} does not exist.` }] })
    }
  }
  expect((await admin.execute(ROLE, { id: role.id })).data.role).toEqual(role)
})

test('of several roles a member has every scope once and the widest rows, of the ties and teams all', async () => {
  const { join, open } = await newOrganization()
  const ada = await join(['calls.agent', 'calls.manager', 'fleet.vendor'])
  const recordId = newId('vnd')
  const teamId = newId('tem')
  await open(async trx => {
    await trx.insertInto('principalLinks').values([{ membershipId: ada.membershipId, kind: 'FLEET_VENDOR', recordId }]).execute()
    await trx.insertInto('teams').values({ id: teamId, name: 'Desk' }).execute()
    await trx.insertInto('teamMembers').values({ teamId, userId: ada.userId }).execute()
  })
  const grants = await open(trx => findGrants(trx, ada.membershipId))
  expect(grants).toMatchObject({ rowLevels: { calls: 'all', fleet: 'linked', identity: 'team' }, links: [recordId], teamIds: [teamId], ledTeamIds: [], timeZone: 'Europe/London', roleKeys: ['calls.agent', 'calls.manager', 'fleet.vendor'] })
  expect(new Set(grants.scopes).size).toBe(grants.scopes.length)
  expect(grants.scopes).toEqual(expect.arrayContaining(['calls.*:*', 'calls.call:read', 'fleet.vehicle:write', 'identity.user:read']))
})

test('roles are only for who may read them', async () => {
  const { join } = await newOrganization()
  const agent = await join(['calls.agent'])
  const answer = await agent.execute(ROLES)
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect((await agent.execute(CREATE, { input: own })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})
