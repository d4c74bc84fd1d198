import { afterAll, beforeAll, expect, test } from 'vitest'
import { connection, connectionsByParent, type ConnectionArgs, type Order } from './connection.ts'
import { createNotes, notes, selectNotes, type Notes } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes()))
afterAll(() => fixture.close())

type Organization = ReturnType<Notes['organization']>
const newest: Order = [{ column: 'createdAt', direction: 'desc' }]
const mixed: Order = [{ column: 'text', direction: 'asc' }, { column: 'createdAt', direction: 'desc' }]

/** Rows of one statement share their created_at, so only the id tells them apart. */
async function filled(texts: readonly string[], authorId = 'usr_me'): Promise<Organization> {
  const organization = fixture.organization()
  await organization.write('note.create', trx => notes.insertMany(trx, texts.map(text => ({ text, authorId }))))
  return organization
}

async function walk(organization: Organization, order: Order, size: number, forwards: boolean): Promise<string[]> {
  const ids: string[] = []
  let cursor: string | null = null
  for (;;) {
    const args: ConnectionArgs = forwards ? { first: size, after: cursor } : { last: size, before: cursor }
    const { edges, pageInfo } = await connection(organization, 'notes', selectNotes, args, order)
    if (forwards) ids.push(...edges.map(edge => edge.node.id))
    else ids.unshift(...edges.map(edge => edge.node.id))
    if (!(forwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids
    cursor = forwards ? pageInfo.endCursor : pageInfo.startCursor
  }
}

test.each([['newest first', newest], ['by two columns, up and down', mixed]])('pages %s join without gap or repeat, forwards and backwards', async (_, order) => {
  const organization = await filled(['a', 'b', 'a', 'c', 'b', 'a', 'c'])
  const all = await walk(organization, order, 100, true)

  expect(new Set(all).size).toBe(7)
  for (const size of [1, 2, 3]) {
    expect(await walk(organization, order, size, true)).toEqual(all)
    expect(await walk(organization, order, size, false)).toEqual(all)
  }
})

test('a total is counted only when it is asked for', async () => {
  const organization = await filled(['a', 'b', 'c'])
  fixture.statements.length = 0
  const page = await connection(organization, 'notes', selectNotes, { first: 1 }, newest)
  expect(fixture.statements.filter(statement => statement.includes('count('))).toEqual([])
  expect(await page.totalCount()).toBe(3)
})

test('the pages of many parents, and their totals, are one statement each', async () => {
  const organization = await filled(['a', 'b', 'c'])
  await organization.write('note.create', trx => notes.insertMany(trx, ['d', 'e'].map(text => ({ text, authorId: 'usr_you' }))))
  const byAuthor = connectionsByParent(organization, 'Author.notes', selectNotes, 'authorId', newest)
  fixture.statements.length = 0

  const pages = await Promise.all(['usr_me', 'usr_you', 'usr_nobody'].map(parentId => byAuthor.load({ parentId, args: { first: 2 } })))
  const totals = await Promise.all(pages.map(page => page.totalCount()))

  expect(pages.map(page => page.edges.length)).toEqual([2, 2, 0])
  expect(pages.map(page => page.pageInfo.hasNextPage)).toEqual([true, false, false])
  expect(totals).toEqual([3, 2, 0])
  expect(fixture.statements.filter(statement => statement.includes('"notes"'))).toHaveLength(2)
})

test.each([
  [{ first: -1 }, 'first'],
  [{ first: 1e9 }, 'first'],
  [{ first: 1, last: 1 }, 'last'],
  [{ after: 'nonsense' }, 'after'],
  [{ after: '' }, 'after'],
  [{ after: Buffer.from('["notes, createdAt desc"]').toString('base64url') }, 'after'],
  [{ after: Buffer.from('["notes, createdAt desc",{"a":1},"x"]').toString('base64url') }, 'after'],
  [{ after: Buffer.from('["notes, createdAt desc","yesterday-ish","x"]').toString('base64url') }, 'after'],
  [{ last: 1, before: Buffer.from('["others, createdAt desc","2026-01-01T00:00:00Z","x"]').toString('base64url') }, 'before'],
  [{ before: 'x' }, 'before'],
])('%j is refused with its argument named', async (args, field) => {
  const organization = await filled(['a'])
  await expect(connection(organization, 'notes', selectNotes, args, newest)).rejects.toMatchObject({ code: 'INVALID_INPUT', field: [field] })
})

test('a cursor of another order is refused', async () => {
  const organization = await filled(['a', 'b'])
  const { pageInfo } = await connection(organization, 'notes', selectNotes, { first: 1 }, newest)
  await expect(connection(organization, 'notes', selectNotes, { after: pageInfo.endCursor }, mixed)).rejects.toMatchObject({ code: 'INVALID_INPUT', field: ['after'] })
})

test('a cursor of another organization gives none of its rows', async () => {
  const other = await filled(['theirs', 'theirs'])
  const mine = await filled(['mine'])
  const { pageInfo } = await connection(other, 'notes', selectNotes, { last: 1 }, newest)
  const { edges } = await connection(mine, 'notes', selectNotes, { after: pageInfo.endCursor }, newest)
  expect(edges.every(edge => edge.node.text === 'mine')).toBe(true)
})
