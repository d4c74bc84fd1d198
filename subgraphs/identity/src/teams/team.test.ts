import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { addMembers, type Member } from '../notifications/members.fixture.ts'
import { identity } from '../subgraph.ts'

const { organization } = testSubgraph(identity)

let t: TestCaller
let ada: Member
let bo: Member
let cy: Member

beforeEach(async () => {
  t = organization()
  ;[ada, bo, cy] = (await addMembers(t.identity.organizationId!, 'Ada', 'Bo', 'Cy')) as [Member, Member, Member]
})

const TEAM = '{ id name description version lead { id } members { totalCount edges { node { user { id displayName } } } } }'
const CREATE = `mutation ($input: TeamCreateInput!) { teamCreate(input: $input) { team ${TEAM} errors { code field message } } }`

async function create(input: object = {}, by = t) {
  const { data } = await by.execute(CREATE, { input: { name: 'Inbound desk', ...input } })
  return data.teamCreate
}

const names = (answer: { data?: any }) => answer.data.teams.edges.map((edge: any) => edge.node.name)
const memberIds = (team: any): string[] => team.members.edges.map((edge: any) => edge.node.user.id)
const all = '{ teams { totalCount edges { node { name version members { totalCount } } } } }'

test('a team has its lead and its members, the lead among them', async () => {
  const { team, errors } = await create({ description: 'Answers.', leadId: ada.id, memberIds: [bo.id, ada.id, bo.id] })
  expect(errors).toEqual([])
  expect(team).toMatchObject({ name: 'Inbound desk', description: 'Answers.', version: 1, lead: { id: ada.id } })
  expect(memberIds(team).sort()).toEqual([ada.id, bo.id].sort())
})

test('two teams of one name, whatever its letter case, are refused, also at once', async () => {
  const answers = await Promise.all(['Desk', 'desk', 'DESK', 'desk '].map(name => create({ name })))
  expect(answers.filter(({ team }) => team)).toHaveLength(1)
  for (const { errors } of answers.filter(({ team }) => !team)) expect(errors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }])
  expect((await t.execute(all)).data.teams.totalCount).toBe(1)
})

test('another organization may use the name, and sees nothing of the team', async () => {
  const { team } = await create()
  const other = organization()
  expect((await create({}, other)).errors).toEqual([])
  const { data } = await other.execute('query ($id: ID!) { team(id: $id) { id } teams { totalCount } }', { id: team.id })
  expect(data).toEqual({ team: null, teams: { totalCount: 1 } })
})

test.each([
  ['lead', (id: string) => ({ leadId: id }), ['input', 'leadId']],
  ['member', (id: string) => ({ memberIds: [ada.id, id] }), ['input', 'memberIds', '1']],
])('a %s must be an active member of the organization, and nothing is made otherwise', async (_, input, field) => {
  const [stranger] = await addMembers(newId('org'), 'Stranger')
  for (const id of [stranger!.id, newId('usr')]) {
    const { team, errors } = await create(input(id))
    expect(team).toBeNull()
    expect(errors).toEqual([{ code: 'NOT_FOUND', field, message: `Member ${id} does not exist.` }])
  }
  expect((await t.execute(all)).data.teams.totalCount).toBe(0)
})

test('the same idempotency key makes one team', async () => {
  const answers = await Promise.all([1, 2].map(() => create({ leadId: ada.id, idempotencyKey: 'once' })))
  expect(answers[0].team.id).toBe(answers[1].team.id)
  expect((await create({ name: 'Other', idempotencyKey: 'once' })).errors).toMatchObject([{ code: 'IDEMPOTENCY_KEY_REUSED' }])
})

const CHANGE = `mutation ($input: TeamUpdateInput!) { teamUpdate(input: $input) { team ${TEAM} errors { code field message } } }`
const ADD = `mutation ($input: TeamAddMemberInput!) { teamAddMember(input: $input) { team ${TEAM} errors { code field } } }`
const REMOVE = `mutation ($input: TeamRemoveMemberInput!) { teamRemoveMember(input: $input) { team ${TEAM} errors { code field } } }`

test('a change keeps what it does not name, and a new lead becomes a member', async () => {
  const { team } = await create({ description: 'Answers.', leadId: ada.id })
  const { data } = await t.execute(CHANGE, { input: { id: team.id, version: 1, leadId: bo.id } })
  expect(data.teamUpdate).toMatchObject({ team: { name: 'Inbound desk', description: 'Answers.', version: 2, lead: { id: bo.id } }, errors: [] })
  expect(memberIds(data.teamUpdate.team).sort()).toEqual([ada.id, bo.id].sort())
})

test('a change of an older version is refused with what changed since', async () => {
  const { team } = await create()
  await t.execute(CHANGE, { input: { id: team.id, version: 1, description: 'New.' } })
  const { data } = await t.execute(CHANGE, { input: { id: team.id, version: 1, name: 'Renamed' } })
  expect(data.teamUpdate).toMatchObject({ team: null, errors: [{ code: 'CONFLICT', field: ['input', 'version'], message: expect.stringContaining('description') }] })
  expect(names(await t.execute(all))).toEqual(['Inbound desk'])
})

test('a member is in a team once, however often added, and joins at its end', async () => {
  const { team } = await create({ leadId: ada.id })
  const answers = await Promise.all([1, 2, 3].map(() => t.execute(ADD, { input: { teamId: team.id, userId: bo.id } })))
  for (const { data } of answers) expect(data.teamAddMember.errors).toEqual([])
  const { data } = await t.execute(ADD, { input: { teamId: team.id, userId: cy.id } })
  expect(memberIds(data.teamAddMember.team)).toEqual([ada.id, bo.id, cy.id])
})

test('who leads a team is not taken off it, and who is not in it neither', async () => {
  const { team } = await create({ leadId: ada.id, memberIds: [bo.id] })
  const remove = async (userId: string) => (await t.execute(REMOVE, { input: { teamId: team.id, userId } })).data.teamRemoveMember
  expect(await remove(ada.id)).toEqual({ team: null, errors: [{ code: 'CONFLICT', field: ['input', 'userId'] }] })
  expect(await remove(cy.id)).toEqual({ team: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'userId'] }] })
  expect(memberIds((await remove(bo.id)).team)).toEqual([ada.id])
})

test('a deleted team is gone with its members and projects, its name is free, and nothing more can be done to it', async () => {
  const { team } = await create({ leadId: ada.id })
  const me = t.colleague({ userId: ada.id })
  await me.execute('mutation ($input: TeamProjectCreateInput!) { teamProjectCreate(input: $input) { errors { code } } }', { input: { teamId: team.id, name: 'Rollout' } })

  const { data } = await t.execute('mutation ($input: TeamDeleteInput!) { teamDelete(input: $input) { team { id } errors { code } } }', { input: { id: team.id, version: 1 } })
  expect(data.teamDelete).toEqual({ team: { id: team.id }, errors: [] })

  const after = await t.execute('query ($id: ID!, $user: ID!) { team(id: $id) { id } teams(filter: { memberId: $user }) { totalCount } teamProjects { totalCount } }', { id: team.id, user: ada.id })
  expect(after.data).toEqual({ team: null, teams: { totalCount: 0 }, teamProjects: { totalCount: 0 } })
  expect((await t.execute(ADD, { input: { teamId: team.id, userId: bo.id } })).data.teamAddMember.errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await create()).errors).toEqual([])
})

test('nobody joins a team that is being deleted', async () => {
  const { team } = await create()
  await Promise.all([
    t.execute('mutation ($input: TeamDeleteInput!) { teamDelete(input: $input) { errors { code } } }', { input: { id: team.id } }),
    ...[ada, bo, cy].map(({ id }) => t.execute(ADD, { input: { teamId: team.id, userId: id } })),
  ])
  for (const { id } of [ada, bo, cy]) {
    expect((await t.execute('query ($id: ID!) { teams(filter: { memberId: $id }) { totalCount } }', { id })).data.teams.totalCount).toBe(0)
  }
})

test('teams are found by name, lead and member, and sorted', async () => {
  await create({ name: 'Beta', leadId: ada.id })
  await create({ name: 'Alpha_1', memberIds: [bo.id] })
  await create({ name: 'Gamma', leadId: bo.id })
  const find = async (filter: object, orderBy = { field: 'NAME', direction: 'ASC' }) =>
    names(await t.execute('query ($filter: TeamFilter, $orderBy: TeamOrder!) { teams(filter: $filter, orderBy: $orderBy) { edges { node { name } } } }', { filter, orderBy }))

  expect(await find({})).toEqual(['Alpha_1', 'Beta', 'Gamma'])
  expect(await find({}, { field: 'CREATED_AT', direction: 'DESC' })).toEqual(['Gamma', 'Alpha_1', 'Beta'])
  expect(await find({ name: { contains: 'A_' } })).toEqual(['Alpha_1'])
  expect(await find({ name: { eq: 'BETA' } })).toEqual(['Beta'])
  expect(await find({ leadId: { in: [ada.id, bo.id] } })).toEqual(['Beta', 'Gamma'])
  expect(await find({ memberId: bo.id })).toEqual(['Alpha_1', 'Gamma'])
})

test('teams, their leads, members and their people cost one statement each, whatever the page', async () => {
  for (const name of ['A', 'B', 'C', 'D']) await create({ name, leadId: ada.id, memberIds: [bo.id, cy.id] })
  t.statements()
  const { data, errors } = await t.execute('{ teams { edges { node { name lead { id displayName } members(first: 2) { edges { node { user { displayName } } } } projects(first: 1) { totalCount } } } } }')
  expect(errors).toBeUndefined()
  expect(data.teams.edges).toHaveLength(4)
  expect(t.statements().length).toBeLessThanOrEqual(6)
})

test("a person's teams are listed by name, for many people at once", async () => {
  await create({ name: 'B', memberIds: [ada.id, bo.id] })
  await create({ name: 'A', memberIds: [ada.id] })
  t.statements()
  const { data } = await t.execute('query ($a: ID!, $b: ID!) { a: user(id: $a) { teams { name } } b: user(id: $b) { teams { name } } }', { a: ada.id, b: bo.id })
  expect(data).toEqual({ a: { teams: [{ name: 'A' }, { name: 'B' }] }, b: { teams: [{ name: 'B' }] } })
  expect(t.statements()).toHaveLength(2)
})

test.each([
  ['teamCreate', { name: 'X' }, 'TeamCreateInput', 'identity.team:write'],
  ['teamUpdate', { id: newId('tem') }, 'TeamUpdateInput', 'identity.team:write'],
  ['teamAddMember', { teamId: newId('tem'), userId: newId('usr') }, 'TeamAddMemberInput', 'identity.team:write'],
  ['teamRemoveMember', { teamId: newId('tem'), userId: newId('usr') }, 'TeamRemoveMemberInput', 'identity.team:write'],
  ['teamDelete', { id: newId('tem') }, 'TeamDeleteInput', 'identity.team:delete'],
])('%s needs its scope', async (field, input, type, scope) => {
  const reader = t.colleague({ scopes: ['identity.*:read'] })
  const { errors } = await reader.execute(`mutation ($input: ${type}!) { ${field}(input: $input) { errors { code } } }`, { input })
  expect(errors).toMatchObject([{ message: expect.stringContaining(scope), extensions: { code: 'FORBIDDEN' } }])
  expect((await t.execute(all)).data.teams.totalCount).toBe(0)
})

test.each([
  ['an empty name', { name: '' }, ['input', 'name']],
  ['a blank name', { name: '   ' }, ['input', 'name']],
  ['a long name', { name: 'x'.repeat(101) }, ['input', 'name']],
  ['a name with NUL', { name: 'a\u0000b' }, ['input', 'name']],
  ['a lead that is a team', { leadId: newId('tem') }, ['input', 'leadId']],
  ['a member that is no id', { memberIds: ['usr_short'] }, ['input', 'memberIds', '0']],
  ['too many members', { memberIds: Array.from({ length: 101 }, () => newId('usr')) }, ['input', 'memberIds']],
])('%s is refused with its field', async (_, input, field) => {
  expect(await create(input)).toMatchObject({ team: null, errors: [{ code: 'INVALID_INPUT', field }] })
  expect((await t.execute(all)).data.teams.totalCount).toBe(0)
})
