import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { addMembers } from '../notifications/members.fixture.ts'
import { identity } from '../subgraph.ts'

const { organization } = testSubgraph(identity)

let t: TestCaller
let teamId: string

beforeEach(async () => {
  const admin = organization()
  const [ada] = await addMembers(admin.identity.organizationId!, 'Ada')
  t = admin.colleague({ userId: ada!.id })
  teamId = (await t.execute('mutation { teamCreate(input: { name: "Desk" }) { team { id } } }')).data.teamCreate.team.id
})

const PROJECT = '{ id name status startDate endDate version team { id } createdBy { id } }'
const run = async (field: string, type: string, input: object, by = t) =>
  (await by.execute(`mutation ($input: ${type}!) { ${field}(input: $input) { teamProject ${PROJECT} errors { code field message } } }`, { input })).data[field]
const create = (input: object = {}, by = t) => run('teamProjectCreate', 'TeamProjectCreateInput', { teamId, name: 'Rollout', ...input }, by)
const change = (input: object) => run('teamProjectUpdate', 'TeamProjectUpdateInput', input)
const move = (event: 'Complete' | 'Cancel' | 'Delete', id: string, more: object = {}, by = t) => run(`teamProject${event}`, 'TeamProjectMoveInput', { id, ...more }, by)
const find = async (filter: object, by = t) =>
  (await by.execute('query ($filter: TeamProjectFilter) { teamProjects(filter: $filter, orderBy: { field: NAME, direction: ASC }) { edges { node { name status } } } }', { filter })).data.teamProjects.edges.map((edge: any) => edge.node)

test('a project starts active, made by whoever made it', async () => {
  const { teamProject, errors } = await create({ startDate: '2026-11-01', endDate: '2026-11-01' })
  expect(errors).toEqual([])
  expect(teamProject).toMatchObject({ name: 'Rollout', status: 'ACTIVE', startDate: '2026-11-01', endDate: '2026-11-01', version: 1, team: { id: teamId }, createdBy: { id: t.identity.userId } })
})

test('a project does not end before it starts, however the days come together', async () => {
  const refusal = { teamProject: null, errors: [{ code: 'INVALID_INPUT', field: ['input', 'endDate'] }] }
  expect(await create({ startDate: '2026-11-02', endDate: '2026-11-01' })).toMatchObject(refusal)
  expect(await find({})).toEqual([])

  const { teamProject } = await create({ startDate: '2026-11-02' })
  expect(await change({ id: teamProject.id, endDate: '2026-11-01' })).toMatchObject(refusal)
  expect(await change({ id: teamProject.id, endDate: '2026-11-05' })).toMatchObject({ teamProject: { endDate: '2026-11-05' } })
  expect(await change({ id: teamProject.id, startDate: '2026-11-06' })).toMatchObject(refusal)
  expect(await change({ id: teamProject.id, startDate: '2026-11-06', endDate: null })).toMatchObject({ teamProject: { startDate: '2026-11-06', endDate: null } })
})

test('an active project is completed or cancelled, once', async () => {
  const { teamProject } = await create()
  const answers = await Promise.all([move('Complete', teamProject.id), move('Cancel', teamProject.id), move('Complete', teamProject.id)])
  expect(answers.filter(answer => answer.teamProject)).toHaveLength(1)
  for (const { errors } of answers.filter(answer => !answer.teamProject)) expect(errors).toMatchObject([{ code: 'INVALID_TRANSITION' }])
})

test('what is completed or cancelled is not changed any more', async () => {
  for (const event of ['Complete', 'Cancel'] as const) {
    const { teamProject } = await create({ name: event })
    await move(event, teamProject.id)
    expect(await change({ id: teamProject.id, name: 'New' })).toMatchObject({ teamProject: null, errors: [{ code: 'INVALID_TRANSITION' }] })
  }
  expect(await find({})).toEqual([{ name: 'Cancel', status: 'CANCELLED' }, { name: 'Complete', status: 'COMPLETED' }])
})

test('a stale version moves nothing', async () => {
  const { teamProject } = await create()
  await change({ id: teamProject.id, name: 'Renamed' })
  expect(await move('Complete', teamProject.id, { version: 1 })).toMatchObject({ teamProject: null, errors: [{ code: 'CONFLICT', field: ['input', 'version'] }] })
  expect(await find({})).toEqual([{ name: 'Renamed', status: 'ACTIVE' }])
})

test('a deleted project is gone', async () => {
  const { teamProject } = await create()
  expect((await move('Delete', teamProject.id)).errors).toEqual([])
  expect(await find({})).toEqual([])
  expect((await move('Delete', teamProject.id)).errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'id'] }])
})

test('a project needs a team of the organization', async () => {
  const elsewhere = organization()
  const foreign = (await elsewhere.execute('mutation { teamCreate(input: { name: "Desk" }) { team { id } } }')).data.teamCreate.team.id
  for (const id of [foreign, newId('tem')]) {
    expect(await create({ teamId: id })).toMatchObject({ teamProject: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'teamId'], message: `Team ${id} does not exist.` }] })
  }
  expect(await find({})).toEqual([])
  expect(await find({}, elsewhere)).toEqual([])
})

test('projects are found by status, day, name and team', async () => {
  const [a] = [(await create({ name: 'A', startDate: '2026-01-01' })).teamProject, await create({ name: 'B', startDate: '2026-02-01' })]
  await move('Complete', a.id)
  const named = async (filter: object) => (await find(filter)).map((project: { name: string }) => project.name)
  expect(await named({ status: ['COMPLETED', 'CANCELLED'] })).toEqual(['A'])
  expect(await named({ status: [] })).toEqual([])
  expect(await named({ startDate: { gte: '2026-01-01', lt: '2026-02-01' } })).toEqual(['A'])
  expect(await named({ name: { contains: 'b' } })).toEqual(['B'])
  expect(await named({ teamId: { eq: newId('tem') } })).toEqual([])
})

test('who sees rows of their teams sees those projects, who sees their own sees those they made', async () => {
  const { teamProject } = await create()
  const [bo] = await addMembers(t.identity.organizationId!, 'Bo')
  const caller = (level: 'own' | 'team', teamIds: string[] = []) => t.colleague({ userId: bo!.id, rowLevels: { identity: level }, teamIds })

  expect(await find({}, caller('own', [teamId]))).toEqual([])
  expect(await find({}, caller('team'))).toEqual([])
  expect(await find({}, caller('team', [teamId]))).toHaveLength(1)
  expect((await move('Complete', teamProject.id, {}, caller('own'))).errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect((await create({ name: 'Mine' }, caller('own'))).errors).toEqual([])
  expect(await find({}, caller('own'))).toEqual([{ name: 'Mine', status: 'ACTIVE' }])
})

test('a partner without a person behind it starts no project', async () => {
  const client = t.colleague({ kind: 'client', userId: null, clientId: newId('apc') })
  const { errors } = await client.execute('mutation ($input: TeamProjectCreateInput!) { teamProjectCreate(input: $input) { errors { code } } }', { input: { teamId, name: 'X' } })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect(await find({})).toEqual([])
})

test("the projects of many teams cost one statement", async () => {
  for (const name of ['A', 'B', 'C']) {
    const { data } = await t.execute('mutation ($name: String!) { teamCreate(input: { name: $name }) { team { id } } }', { name })
    await create({ teamId: data.teamCreate.team.id, name })
  }
  t.statements()
  const { data } = await t.execute('{ teams { edges { node { projects(first: 5, filter: { status: [ACTIVE] }) { totalCount edges { node { name } } } } } } }')
  expect(data.teams.edges).toHaveLength(4)
  expect(t.statements()).toHaveLength(3)
})
