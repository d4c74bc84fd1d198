import { testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { deliver } from '../notifications/inbox.fixture.ts'
import { addMembers, type Member } from '../notifications/members.fixture.ts'
import { identity } from '../subgraph.ts'

const { organization, db } = testSubgraph(identity)

let t: TestCaller
beforeEach(() => void (t = organization()))

const TEMPLATE = '{ id type name title message variables version }'
const valid = { type: 'CALL_SCHEDULED', name: 'Calls', title: 'Call {{prospectName}}', message: 'At {{ scheduledAt }}.' }
const run = async (field: string, type: string, input: object, by = t) =>
  (await by.execute(`mutation ($input: ${type}!) { ${field}(input: $input) { notificationTemplate ${TEMPLATE} errors { code field message } } }`, { input })).data[field]
const create = (input: object = {}, by = t) => run('notificationTemplateCreate', 'NotificationTemplateCreateInput', { ...valid, ...input }, by)
const change = (input: object) => run('notificationTemplateUpdate', 'NotificationTemplateUpdateInput', input)
const list = async (by = t) => (await by.execute(`{ notificationTemplates ${TEMPLATE} }`)).data.notificationTemplates

test('a text without declared variables declares those that it uses', async () => {
  const { notificationTemplate, errors } = await create()
  expect(errors).toEqual([])
  expect(notificationTemplate).toMatchObject({ variables: ['prospectName', 'scheduledAt'], version: 1 })
  expect((await change({ id: notificationTemplate.id, message: 'By {{scheduledBy}}.' })).notificationTemplate.variables).toEqual(['prospectName', 'scheduledBy'])
})

test.each([
  [{ title: 'Call {{nobody}}' }, ['input', 'title']],
  [{ message: '{{agentName}} is of another type' }, ['input', 'message']],
  [{ message: '{{prospectName' }, ['input', 'message']],
  [{ title: '{{constructor}}' }, ['input', 'title']],
  [{ variables: ['prospectName', 'nobody'] }, ['input', 'variables', '1']],
  [{ variables: ['prospectName'] }, ['input', 'message']],
  [{ variables: [] }, ['input', 'title']],
  [{ title: ' ' }, ['input', 'title']],
  [{ title: 'x'.repeat(201) }, ['input', 'title']],
])('the text %j is refused with its field, new or changed', async (input, field) => {
  const refusal = { notificationTemplate: null, errors: [{ code: 'INVALID_INPUT', field }] }
  expect(await create(input)).toMatchObject(refusal)
  expect(await list()).toEqual([])

  const { notificationTemplate } = await create()
  expect(await change({ id: notificationTemplate.id, ...input })).toMatchObject(refusal)
  expect(await list()).toEqual([notificationTemplate])
})

test('a type has one text, and a name names one', async () => {
  await create()
  expect((await create({ name: 'Other' })).errors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'type'] }])
  expect((await create({ type: 'GENERAL', name: 'CALLS', title: 'a', message: 'b' })).errors).toMatchObject([{ code: 'ALREADY_EXISTS', field: ['input', 'name'] }])
  expect(await list()).toHaveLength(1)
})

test('a text is its organization’s own', async () => {
  const { notificationTemplate } = await create()
  const other = organization()
  expect(await list(other)).toEqual([])
  expect((await run('notificationTemplateUpdate', 'NotificationTemplateUpdateInput', { id: notificationTemplate.id, name: 'Taken' }, other)).errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(await list()).toEqual([notificationTemplate])
})

const inbox = async (member: Member) => (await t.colleague({ userId: member.id }).execute('{ notifications { edges { node { title message data } } } }')).data.notifications.edges.map((edge: any) => edge.node)

test('people are told in the organization’s words, and in the built-in ones without', async () => {
  const [ada] = (await addMembers(t.identity.organizationId!, 'Ada')) as [Member]
  const news = { type: 'CALL_SCHEDULED' as const, recipientIds: [ada.id], values: { prospectName: 'Zoe {{scheduledBy}}', scheduledAt: 'noon', scheduledBy: 'Bo' }, data: { a: 1 } }
  const { notificationTemplate } = await create()
  await deliver(db, t.identity.organizationId!, news)
  expect(await inbox(ada)).toEqual([{ title: 'Call Zoe {{scheduledBy}}', message: 'At noon.', data: { a: 1 } }])

  const { errors } = await run('notificationTemplateDelete', 'NotificationTemplateDeleteInput', { id: notificationTemplate.id, version: 1 })
  expect(errors).toEqual([])
  await deliver(db, t.identity.organizationId!, { ...news, values: { ...news.values, prospectName: 'Zoe' } })
  expect((await inbox(ada))[0]).toMatchObject({ message: 'Bo scheduled a call with Zoe for noon.' })
  expect(await list()).toEqual([])
})

test('a title that its variables leave empty gives way, and a long one is cut', async () => {
  const [ada] = (await addMembers(t.identity.organizationId!, 'Ada')) as [Member]
  await create({ type: 'GENERAL', title: '{{title}}', message: '{{message}}' })
  await deliver(db, t.identity.organizationId!, { recipientIds: [ada.id], values: {} })
  await deliver(db, t.identity.organizationId!, { recipientIds: [ada.id], values: { title: 'x'.repeat(500) } })
  expect((await inbox(ada)).map((node: { title: string }) => node.title)).toEqual(['x'.repeat(200), 'GENERAL'])
})

test('every type says which variables a text of it may use', async () => {
  const { data } = await t.colleague({ scopes: [] }).execute('{ notificationKinds { type title message variables } }')
  expect(data.notificationKinds).toContainEqual(expect.objectContaining({ type: 'CALL_SCHEDULED', variables: ['prospectName', 'scheduledAt', 'scheduledBy'] }))
})

test('reading and writing texts need their scopes', async () => {
  const nobody = t.colleague({ scopes: ['identity.team:read'] })
  expect((await nobody.execute('{ notificationTemplates { id } }')).errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  const { errors } = await t.colleague({ scopes: ['identity.*:read'] }).execute('mutation ($input: NotificationTemplateCreateInput!) { notificationTemplateCreate(input: $input) { errors { code } } }', { input: valid })
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }])
  expect(await list()).toEqual([])
})
