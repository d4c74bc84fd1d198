import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { newOrganization } from '../memberships/people.fixture.ts'

const CONTACT = 'displayName email username phone address lastLoginAt'
const USER = `query ($id: ID!) { user(id: $id) { id ${CONTACT} } }`
const REFERENCE = `query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on User { id ${CONTACT} } } }`
const reference = (id: string) => ({ ids: [{ __typename: 'User', id }] })
const hidden = { email: null, username: null, phone: null, address: null, lastLoginAt: null }

test('me is my own account, with my own contact data whatever my rights', async () => {
  const { join, id } = await newOrganization()
  const ada = await join(['fleet.driver'], { displayName: 'Ada Byron' })
  const { data, errors } = await ada.execute(`{ me { id ${CONTACT} status locale organization { id name } membership { id roles { key } } } }`)
  expect(errors).toBeUndefined()
  expect(data.me).toMatchObject({
    id: ada.userId, displayName: 'Ada Byron', email: ada.email, phone: '+441614960010', address: '1 Mill Lane', lastLoginAt: '2026-11-20T08:00:00.000000Z',
    status: 'ACTIVE', locale: 'en', organization: { id, name: 'Meridian Field Services' }, membership: { id: ada.membershipId, roles: [{ key: 'fleet.driver' }] },
  })
})

test('a partner’s client is nobody: me is null', async () => {
  const { join } = await newOrganization()
  const ada = await join(['org_admin'])
  const client = ada.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
  expect(await client.execute('{ me { id } }')).toMatchObject({ data: { me: null } })
  const answer = await client.execute('mutation { userUpdate(input: { displayName: "X" }) { user { id } errors { code } } }')
  expect(answer.errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('any member knows a colleague by name, and reaches them only with identity.user:read', async () => {
  const { join } = await newOrganization()
  const [agent, manager, bo] = [await join(['calls.agent']), await join(['calls.manager']), await join([], { displayName: 'Bo Diaz' })]
  const byAgent = await agent.execute(REFERENCE, reference(bo.userId))
  expect(byAgent.data._entities).toEqual([{ id: bo.userId, displayName: 'Bo Diaz', ...hidden }])
  const byManager = await manager.execute(REFERENCE, reference(bo.userId))
  expect(byManager.data._entities).toMatchObject([{ displayName: 'Bo Diaz', email: bo.email, phone: '+441614960010', address: '1 Mill Lane', lastLoginAt: '2026-11-20T08:00:00.000000Z' }])
  expect((await agent.execute(USER, { id: bo.userId })).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
})

test('support sees people, but not how to reach them, nor finds them by it', async () => {
  const { join } = await newOrganization()
  const tom = await join(['support'])
  const bo = await join(['calls.agent'], { displayName: 'Bo Diaz' })
  const { data } = await tom.execute(USER, { id: bo.userId })
  expect(data.user).toEqual({ id: bo.userId, displayName: 'Bo Diaz', ...hidden })
  const FIND = 'query ($text: String!) { users(filter: { text: $text }) { totalCount } }'
  expect((await tom.execute(FIND, { text: bo.email })).data.users.totalCount).toBe(0)
  expect((await tom.execute(FIND, { text: 'bo d' })).data.users.totalCount).toBe(1)
  expect((await tom.execute('{ me { email } }')).data.me.email).toBe(tom.email)
})

test('a place in the organization is one’s own matter, or needs identity.membership:read', async () => {
  const { join } = await newOrganization()
  const [agent, admin, bo] = [await join(['calls.agent']), await join(['org_admin']), await join(['calls.manager'])]
  const query = 'query ($ids: [_Any!]!) { _entities(representations: $ids) { ... on User { membership { id } } } }'
  expect((await agent.execute(query, reference(bo.userId))).data._entities).toEqual([{ membership: null }])
  expect((await agent.execute(query, reference(agent.userId))).data._entities).toEqual([{ membership: { id: agent.membershipId } }])
  expect((await admin.execute(query, reference(bo.userId))).data._entities).toEqual([{ membership: { id: bo.membershipId } }])
})

test('of another organization’s people nothing shows, in no way', async () => {
  const here = await newOrganization()
  const there = await newOrganization('Northbridge Cranes')
  const admin = await here.join(['org_admin'])
  const stranger = await there.join(['org_admin'], { displayName: 'Evelyn Carter' })
  expect((await admin.execute(USER, { id: stranger.userId })).data).toEqual((await admin.execute(USER, { id: newId('usr') })).data)
  expect((await admin.execute(REFERENCE, reference(stranger.userId))).data._entities).toEqual([null])
  const { data } = await admin.execute('query ($text: String!) { users(filter: { text: $text }) { totalCount edges { node { id } } } all: users { totalCount } }', { text: stranger.email })
  expect(data).toEqual({ users: { totalCount: 0, edges: [] }, all: { totalCount: 1 } })
})

test('who works in two organizations is one account, with a place in each', async () => {
  const here = await newOrganization()
  const there = await newOrganization('Northbridge Cranes')
  const ada = await here.join(['calls.agent'])
  const same = await there.join(['org_admin'], { userId: ada.userId })
  const query = '{ me { id organization { name } membership { id roles { key } } } }'
  expect((await ada.execute(query)).data.me).toEqual({ id: ada.userId, organization: { name: 'Meridian Field Services' }, membership: { id: ada.membershipId, roles: [{ key: 'calls.agent' }] } })
  expect((await same.execute(query)).data.me).toEqual({ id: ada.userId, organization: { name: 'Northbridge Cranes' }, membership: { id: same.membershipId, roles: [{ key: 'org_admin' }] } })
})

test('people are listed by name or by date, filtered, in pages without gap or repeat', async () => {
  const { join, open } = await newOrganization()
  const admin = await join(['org_admin'], { displayName: 'Amara Osei' })
  const names = ['Bo Diaz', 'Cy Young', 'Di Prince', 'Di Prince']
  for (const displayName of names) await join(['calls.agent'], { displayName })
  const suspended = await join([], { displayName: 'Eve Moore' })
  await open(trx => trx.updateTable('users').set({ status: 'SUSPENDED' }).where('id', '=', suspended.userId).execute())

  const LIST = 'query ($filter: UserFilter, $orderBy: UserOrder, $first: Int, $after: String) { users(filter: $filter, orderBy: $orderBy, first: $first, after: $after) { totalCount edges { node { id displayName } } pageInfo { hasNextPage endCursor } } }'
  const seen: string[] = []
  for (let after: string | null = null; ; ) {
    const users: any = (await admin.execute(LIST, { first: 2, after })).data.users
    expect(users.totalCount).toBe(6)
    seen.push(...users.edges.map((edge: any) => edge.node.displayName))
    if (!users.pageInfo.hasNextPage) break
    after = users.pageInfo.endCursor
  }
  expect(seen).toEqual(['Amara Osei', ...names, 'Eve Moore'])

  const list = async (filter: object, orderBy?: object) => (await admin.execute(LIST, { filter, ...(orderBy && { orderBy }) })).data.users.edges.map((edge: any) => edge.node.displayName)
  expect(await list({ roleKey: 'calls.agent' })).toEqual(names)
  expect(await list({ status: ['SUSPENDED'] })).toEqual(['Eve Moore'])
  expect(await list({ text: 'prince' })).toEqual(['Di Prince', 'Di Prince'])
  expect(await list({ text: '%' })).toEqual([])
  expect(await list({}, { field: 'CREATED_AT', direction: 'DESC' })).toEqual(['Eve Moore', ...names.toReversed(), 'Amara Osei'])
})

test('a page of people with places, roles, profiles and permissions is one statement for each', async () => {
  const { join } = await newOrganization()
  const admin = await join(['org_admin'])
  const QUERY = 'query ($first: Int) { users(first: $first) { edges { node { displayName profile { bio } organization { name } membership { roles { key permissions } effectivePermissions { scope roles { key } } principalLinks { id } } } } } }'
  await join(['calls.agent'])
  await admin.execute(QUERY, { first: 1 })
  const one = admin.statements().length
  for (let i = 0; i < 6; i++) await join(['calls.agent', 'sales.salesperson'])
  await admin.execute(QUERY, { first: 8 })
  expect(admin.statements()).toHaveLength(one)
  expect(one).toBeLessThanOrEqual(7)
})

const UPDATE = 'mutation ($input: UserUpdateInput!) { userUpdate(input: $input) { user { displayName firstName lastName username phone address avatar locale version } errors { code field message } } }'

test('I change my own account; what I leave out stays', async () => {
  const { join } = await newOrganization()
  const ada = await join([], { displayName: 'Ada Byron' })
  const username = `ada.${ada.userId.slice(-8)}`
  const { data } = await ada.execute(UPDATE, { input: { displayName: ' Ada Lovelace ', username: username.toUpperCase(), phone: null, avatar: 'https://example.com/a.png', locale: 'en-GB', version: 1 } })
  expect(data.userUpdate).toEqual({
    user: { displayName: 'Ada Lovelace', firstName: 'Ada', lastName: 'Byron', username, phone: null, address: '1 Mill Lane', avatar: 'https://example.com/a.png', locale: 'en-GB', version: 2 },
    errors: [],
  })
})

test.each([
  ['a name taken away', { displayName: null }, ['input', 'displayName']],
  ['an empty name', { firstName: '  ' }, ['input', 'firstName']],
  ['a username with a blank', { username: 'ada byron' }, ['input', 'username']],
  ['a username that begins with a dot', { username: '.ada' }, ['input', 'username']],
  ['a locale that is none', { locale: 'not a locale' }, ['input', 'locale']],
  ['a control character', { displayName: 'Ada\u0007' }, ['input', 'displayName']],
])('%s is refused, and nothing changes', async (_, input, field) => {
  const { join } = await newOrganization()
  const ada = await join([])
  const { data } = await ada.execute(UPDATE, { input })
  expect(data.userUpdate).toMatchObject({ user: null, errors: [{ code: 'INVALID_INPUT', field }] })
  expect((await ada.execute('{ me { version } }')).data.me.version).toBe(1)
})

test('a username belongs to one person, whatever its letter case and organization', async () => {
  const [here, there] = [await newOrganization(), await newOrganization()]
  const [ada, bo] = [await here.join([]), await there.join([])]
  const username = `u${ada.userId.slice(-10)}`
  expect((await ada.execute(UPDATE, { input: { username } })).data.userUpdate.errors).toEqual([])
  expect((await bo.execute(UPDATE, { input: { username: username.toUpperCase() } })).data.userUpdate).toMatchObject({ user: null, errors: [{ code: 'ALREADY_EXISTS', field: ['input', 'username'] }] })
})

test('a change on an older version is refused and says what changed since', async () => {
  const { join } = await newOrganization()
  const ada = await join([])
  await ada.execute(UPDATE, { input: { phone: '+441614960099', version: 1 } })
  const { data } = await ada.execute(UPDATE, { input: { address: 'elsewhere', version: 1 } })
  expect(data.userUpdate).toMatchObject({ user: null, errors: [{ code: 'CONFLICT', field: ['input', 'version'], message: expect.stringContaining('phone') }] })
  expect((await ada.execute('{ me { address version } }')).data.me).toEqual({ address: '1 Mill Lane', version: 2 })
})

test('the same idempotency key answers the same, and the kept answer holds no password', async () => {
  const { join, open } = await newOrganization()
  const ada = await join([], { passwordHash: '$argon2id$secret' })
  const input = { locale: 'fr', idempotencyKey: 'once' }
  const [first, second] = [await ada.execute(UPDATE, { input }), await ada.execute(UPDATE, { input })]
  expect(second.data).toEqual(first.data)
  expect(first.data.userUpdate.user.version).toBe(2)
  const kept = await open(trx => trx.selectFrom('idempotencyKeys').selectAll().execute())
  expect(kept).toHaveLength(1)
  expect(JSON.stringify(kept)).not.toContain('argon2id')
})
