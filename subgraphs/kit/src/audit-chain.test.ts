import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { kitTables } from './kit-tables.ts'
import { createNotes, notes, type Notes } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes({ poolSize: 10 })))
afterAll(() => fixture.close())

type Organization = ReturnType<Notes['organization']>
const log = (organization: Organization) => organization.read(trx => kitTables(trx).selectFrom('auditLog').selectAll().orderBy('sequence').execute())
const breaks = async (organization: Organization) =>
  (await organization.read(trx => sql<{ sequence: string; problem: string }>`select * from ${sql.id(fixture.schema, 'audit_breaks')}()`.execute(trx))).rows

test('each change is written down with its command and values, secrets left out', async () => {
  const mine = fixture.organization()
  const { id } = await mine.write('note.create', trx => notes.insert(trx, { text: 'a', secret: 'hush' }))
  await mine.write('note.rename', trx => notes.update(trx, id, { text: 'b', secret: 'still' }))

  const rows = await log(mine)
  expect(rows).toMatchObject([
    { action: 'note.create', entity: 'notes', entityId: id, oldValues: null, newValues: { text: 'a' } },
    { action: 'note.rename', entity: 'notes', entityId: id, oldValues: { text: 'a', version: 1 }, newValues: { text: 'b', version: 2 } },
  ])
  expect(JSON.stringify(rows)).not.toMatch(/hush|still/)
})

test('an undone command is not in the log', async () => {
  const mine = fixture.organization()
  await mine.write('note.create', async trx => {
    await notes.insert(trx, { text: 'a' })
    throw new Error('no')
  }).catch(() => {})
  expect(await log(mine)).toEqual([])
})

test('the chain holds under parallel commands', async () => {
  const mine = fixture.organization()
  await Promise.all(Array.from({ length: 40 }, (_, index) => mine.write('note.create', trx => notes.insert(trx, { text: String(index) }))))

  expect((await log(mine)).map(row => Number(row.sequence))).toEqual(Array.from({ length: 40 }, (_, index) => index + 1))
  expect(await breaks(mine)).toEqual([])
})

test('the serving role can neither write, change nor remove what is in the log', async () => {
  const mine = fixture.organization()
  await mine.write('note.create', trx => notes.insert(trx, { text: 'a' }))
  for (const statement of ['delete from audit_log', "update audit_log set action = 'x'", 'truncate audit_log', "insert into audit_heads values ('x', 1, '')", 'delete from audit_heads']) {
    const run = mine.write('x', trx => sql.raw(statement.replace(/audit_(log|heads)/g, `${fixture.schema}.$&`)).execute(trx))
    await expect(run).rejects.toMatchObject({ code: '42501' })
  }
  expect(await breaks(mine)).toEqual([])
})

test.each([
  ['altered', "update #.audit_log set new_values = '{}' where organization_id = $1 and sequence = 2", [{ sequence: '2', problem: 'this row was altered' }]],
  ['removed', 'delete from #.audit_log where organization_id = $1 and sequence = 2', [{ sequence: '3', problem: 'rows are missing before this one' }]],
])('a row that was %s by an administrator shows', async (_, statement, shown) => {
  const mine = fixture.organization()
  for (const text of ['a', 'b', 'c']) await mine.write('note.create', trx => notes.insert(trx, { text }))

  await fixture.admin.query(statement.replace('#', fixture.schema), [mine.id])

  expect(await breaks(mine)).toEqual(shown)
})
