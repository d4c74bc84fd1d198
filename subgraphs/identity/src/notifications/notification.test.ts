import { newId, testSubgraph, type TestCaller } from '@fieldgraph/kit/testing'
import { beforeEach, expect, test } from 'vitest'
import { identity } from '../subgraph.ts'
import { deliver } from './inbox.fixture.ts'
import { addMembers, type Member } from './members.fixture.ts'

const { organization, db } = testSubgraph(identity)

let ada: Member
let bo: Member
let adas: TestCaller
let bos: TestCaller
let organizationId: string

beforeEach(async () => {
  const t = organization()
  organizationId = t.identity.organizationId!
  ;[ada, bo] = (await addMembers(organizationId, 'Ada', 'Bo')) as [Member, Member]
  // An ordinary inbox needs no scope at all.
  adas = t.colleague({ userId: ada.id, scopes: [] })
  bos = t.colleague({ userId: bo.id })
})

const tell = (title: string, ...to: Member[]) => deliver(db, organizationId, { recipientIds: to.map(({ id }) => id), values: { title, message: 'm' } })
const INBOX = '{ notifications { totalCount unreadCount pageInfo { endCursor hasNextPage } edges { node { id title isRead readAt version } } } }'
const inbox = async (by: TestCaller) => (await by.execute(INBOX)).data.notifications
const titles = async (by: TestCaller) => (await inbox(by)).edges.map((edge: any) => edge.node.title)
const idOf = async (by: TestCaller, title: string) => (await inbox(by)).edges.find((edge: any) => edge.node.title === title).node.id
const READ = 'mutation ($input: NotificationMarkReadInput!) { notificationMarkRead(input: $input) { notifications { id isRead readAt version } errors { code field message } } }'
const read = async (by: TestCaller, ...ids: string[]) => (await by.execute(READ, { input: { ids } })).data.notificationMarkRead

test('an inbox is its owner’s alone, whatever the scopes and the row level', async () => {
  await tell('For Ada', ada)
  await tell('For both', ada, bo)
  expect(await titles(adas)).toEqual(['For both', 'For Ada'])
  expect(await titles(bos)).toEqual(['For both'])

  const hers = await idOf(adas, 'For Ada')
  const refused = await read(bos, hers)
  expect(refused).toEqual({ notifications: null, errors: [{ code: 'NOT_FOUND', field: ['input', 'ids', '0'], message: `Notification ${hers} does not exist.` }] })
  await bos.execute('mutation { notificationMarkAllRead(input: {}) { markedCount } }')
  expect((await inbox(adas)).unreadCount).toBe(2)
})

test('another organization of the same person has an inbox of its own', async () => {
  await tell('Here', ada)
  const there = organization({ userId: ada.id })
  expect(await inbox(there)).toMatchObject({ totalCount: 0, unreadCount: 0 })
})

test('unread comes first, then the newest, over all pages', async () => {
  for (const title of ['1', '2', '3', '4', '5']) await tell(title, ada)
  await read(adas, await idOf(adas, '5'), await idOf(adas, '2'))
  expect(await titles(adas)).toEqual(['4', '3', '1', '5', '2'])

  const page = async (after: string | null) => (await adas.execute('query ($after: String) { notifications(first: 2, after: $after) { edges { node { title } } pageInfo { endCursor hasNextPage } } }', { after })).data.notifications
  const walked: string[] = []
  for (let after: string | null = null; ; ) {
    const { edges, pageInfo } = await page(after)
    walked.push(...edges.map((edge: any) => edge.node.title))
    if (!pageInfo.hasNextPage) break
    after = pageInfo.endCursor
  }
  expect(walked).toEqual(['4', '3', '1', '5', '2'])
})

test('one that is read stays as it was when it is read again', async () => {
  await tell('a', ada)
  const id = await idOf(adas, 'a')
  const [first] = (await read(adas, id)).notifications
  const [second] = (await read(adas, id, id)).notifications
  expect(first).toMatchObject({ isRead: true, version: 2 })
  expect(second).toEqual(first)
})

test('all that are named become read, or none', async () => {
  await tell('a', ada)
  const missing = newId('ntf')
  expect((await read(adas, await idOf(adas, 'a'), missing)).errors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'ids', '1'] }])
  expect((await inbox(adas)).unreadCount).toBe(1)
})

test('what comes while the inbox is being read stays unread', async () => {
  await tell('seen', ada)
  const before = (await adas.execute('{ notifications { edges { node { createdAt } } } }')).data.notifications.edges[0].node.createdAt
  await tell('came later', ada)
  const { data } = await adas.execute('mutation ($before: DateTime) { notificationMarkAllRead(input: { before: $before }) { markedCount errors { code } } }', { before: before.replace('Z', '') + '+00:00' })
  expect(data.notificationMarkAllRead).toEqual({ markedCount: 0, errors: [] })

  const all = await adas.execute('mutation { notificationMarkAllRead(input: {}) { markedCount errors { code } } }')
  expect(all.data.notificationMarkAllRead).toEqual({ markedCount: 2, errors: [] })
  expect((await inbox(adas)).unreadCount).toBe(0)
})

test('a filter narrows the list and not the number of unread ones', async () => {
  await tell('a', ada)
  await tell('b', ada)
  await read(adas, await idOf(adas, 'a'))
  const filtered = async (filter: object) => (await adas.execute('query ($filter: NotificationFilter) { notifications(filter: $filter) { totalCount unreadCount edges { node { title } } } }', { filter })).data.notifications
  expect(await filtered({ isRead: true })).toMatchObject({ totalCount: 1, unreadCount: 1, edges: [{ node: { title: 'a' } }] })
  expect(await filtered({ isRead: false })).toMatchObject({ totalCount: 1, edges: [{ node: { title: 'b' } }] })
  expect(await filtered({ type: [] })).toMatchObject({ totalCount: 0 })
  expect(await filtered({ type: ['CALL_WON'] })).toMatchObject({ totalCount: 0, unreadCount: 1 })
})

test('a page with its counts is one statement each', async () => {
  await tell('a', ada)
  adas.statements()
  await adas.execute(INBOX)
  expect(adas.statements()).toHaveLength(3)
})

test.each([
  ['none', { ids: [] }, ['input', 'ids']],
  ['what is no notification', { ids: [newId('usr')] }, ['input', 'ids', '0']],
  ['too many', { ids: Array.from({ length: 101 }, () => newId('ntf')) }, ['input', 'ids']],
])('%s at once is refused with its field', async (_, input, field) => {
  expect((await adas.execute(READ, { input })).data.notificationMarkRead).toMatchObject({ notifications: null, errors: [{ code: 'INVALID_INPUT', field }] })
})

test('who is not signed in has no inbox', async () => {
  const { errors } = await organization({ kind: 'anonymous', userId: null, organizationId: null, scopes: [] }).execute(INBOX)
  expect(errors).toMatchObject([{ extensions: { code: 'UNAUTHENTICATED' } }])
})

test('the audit log says that someone was told, not what', async () => {
  await tell('A secret', ada)
  const { data } = await bos.execute('{ auditEvents(filter: { entity: "notifications" }) { edges { node { action newValues } } } }')
  const [{ node }] = data.auditEvents.edges
  expect(node).toMatchObject({ action: 'event.receive', newValues: { recipientId: ada.id } })
  expect(JSON.stringify(node)).not.toContain('A secret')
})
