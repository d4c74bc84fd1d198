import { afterAll, beforeAll, expect, test } from 'vitest'
import { auditConnection, type AuditFilter } from './audit.ts'
import { tenantDatabase } from './database.ts'
import { createNotes, notes, type Notes } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes()))
afterAll(() => fixture.close())

type Organization = ReturnType<Notes['organization']>

async function filled(): Promise<Organization & { first: string; second: string }> {
  const organization = fixture.organization()
  const [first, second] = [await organization.write('note.create', trx => notes.insert(trx, { text: 'a' })), await organization.write('note.create', trx => notes.insert(trx, { text: 'b' }))]
  await organization.write('note.rename', trx => notes.update(trx, first.id, { authorId: 'usr_you', text: 'c' }))
  return { ...organization, first: first.id, second: second.id }
}

const sequences = async (organization: Organization, filter: AuditFilter) => (await auditConnection(organization, {}, filter)).edges.map(edge => edge.node.sequence)

test('the newest change comes first, its columns named as in the graph', async () => {
  const organization = await filled()
  const { edges, totalCount } = await auditConnection(organization, {})

  expect(edges.map(({ node }) => [node.sequence, node.action, node.entityId])).toEqual([['3', 'note.rename', organization.first], ['2', 'note.create', organization.second], ['1', 'note.create', organization.first]])
  expect(edges[0]?.node).toMatchObject({ entity: 'notes', oldValues: { authorId: null, text: 'a' }, newValues: { authorId: 'usr_you', text: 'c' } })
  expect(edges[2]?.node.oldValues).toBeNull()
  expect(await totalCount()).toBe(3)
})

test('pages join without gap or repeat, forwards and backwards', async () => {
  const organization = await filled()
  const page = await auditConnection(organization, { first: 2 })
  const rest = await auditConnection(organization, { first: 2, after: page.pageInfo.endCursor })
  const back = await auditConnection(organization, { last: 2, before: rest.pageInfo.startCursor })

  expect([...page.edges, ...rest.edges].map(edge => edge.node.sequence)).toEqual(['3', '2', '1'])
  expect(rest.pageInfo.hasNextPage).toBe(false)
  expect(back.edges).toEqual(page.edges)
})

test('the tenth change stands before the ninth', async () => {
  const organization = fixture.organization()
  for (let count = 0; count < 10; count++) await organization.write('note.create', trx => notes.insert(trx, { text: 'a' }))
  const { edges, pageInfo } = await auditConnection(organization, { first: 1 })
  expect(edges[0]?.node.sequence).toBe('10')
  expect((await auditConnection(organization, { first: 1, after: pageInfo.endCursor })).edges[0]?.node.sequence).toBe('9')
})

test('who, for whom, with which application and from where is told', async () => {
  const organization = fixture.organization()
  const request = { userId: 'usr_support', onBehalfOf: 'usr_me', clientId: null, clientName: 'web', operation: 'Rename', ip: '203.0.113.7', userAgent: 'Firefox', traceId: 'x' }
  await tenantDatabase(fixture.db, { 'app.organization_id': organization.id, 'app.row_level': 'all' }, { request }).write('note.create', trx => notes.insert(trx, { text: 'a' }))

  const { edges } = await auditConnection(organization, {}, { userId: 'usr_support' })
  expect(edges[0]?.node).toMatchObject({ userId: 'usr_support', onBehalfOfId: 'usr_me', clientId: null, clientName: 'web', operation: 'Rename', ip: '203.0.113.7', userAgent: 'Firefox' })
})

test('a filter narrows by record, command, kind, person and time', async () => {
  const organization = await filled()
  const recordedAt = (await auditConnection(organization, {})).edges[1]!.node.recordedAt

  expect(await sequences(organization, { entityId: organization.first })).toEqual(['3', '1'])
  expect(await sequences(organization, { action: 'note.rename' })).toEqual(['3'])
  expect(await sequences(organization, { entity: 'others' })).toEqual([])
  expect(await sequences(organization, { userId: 'usr_nobody' })).toEqual([])
  expect(await sequences(organization, { recordedAt: { gte: recordedAt } })).toEqual(['3', '2'])
  expect(await sequences(organization, { recordedAt: { lt: recordedAt } })).toEqual(['1'])
})

test('another organization sees none of it', async () => {
  const { first } = await filled()
  expect(await sequences(fixture.organization(), { entityId: first })).toEqual([])
})
