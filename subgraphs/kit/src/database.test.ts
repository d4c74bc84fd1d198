import { setTimeout as wait } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createNotes, notes, selectNotes, type Notes } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes()))
afterAll(() => fixture.close())

const texts = (rows: { text: string }[]) => rows.map(row => row.text).sort()

test('a row is seen by its organization alone', async () => {
  const [mine, other] = [fixture.organization(), fixture.organization()]
  const { id } = await mine.write('note.create', trx => notes.insert(trx, { text: 'mine' }))

  expect(await other.read(trx => notes.findByIds(trx, [id]))).toEqual([])
  expect(await other.write('note.change', trx => notes.update(trx, id, { text: 'theirs' }))).toBeUndefined()
  expect(texts(await mine.read(trx => notes.findByIds(trx, [id])))).toEqual(['mine'])
})

test('without settings there is nothing to see, also on a connection that had some', async () => {
  const mine = fixture.organization()
  await mine.write('note.create', trx => notes.insert(trx, { text: 'mine' }))
  expect(await selectNotes(fixture.db).execute()).toEqual([])
})

test('a row of another organization cannot be written', async () => {
  const mine = fixture.organization()
  await expect(mine.write('note.create', trx => trx.insertInto('notes').values({ text: 'x', organizationId: 'org_other' }).execute())).rejects.toMatchObject({ code: '42501' })
})

test('the row level own shows and lets change only own rows, no level shows none', async () => {
  const all = fixture.organization()
  for (const authorId of ['usr_me', 'usr_you']) await all.write('note.create', trx => notes.insert(trx, { text: authorId, authorId }))

  const own = all.with({ 'app.row_level': 'own' })
  expect(texts(await own.read(trx => selectNotes(trx).execute()))).toEqual(['usr_me'])
  await expect(own.write('note.create', trx => notes.insert(trx, { text: 'x', authorId: 'usr_you' }))).rejects.toMatchObject({ code: '42501' })
  expect(await all.with({ 'app.row_level': '' }).read(trx => selectNotes(trx).execute())).toEqual([])
})

test('the serving role deletes nothing, reading transactions write nothing', async () => {
  const mine = fixture.organization()
  await expect(mine.write('x', trx => trx.deleteFrom('notes').execute())).rejects.toMatchObject({ code: '42501' })
  await expect(mine.read(trx => notes.insert(trx, { text: 'x' }))).rejects.toMatchObject({ code: '25006' })
})

test('a failed command leaves nothing behind and the connection usable', async () => {
  const mine = fixture.organization()
  const failing = mine.write('note.create', async trx => {
    await notes.insert(trx, { text: 'half' })
    throw new Error('no')
  })
  await expect(failing).rejects.toThrow('no')
  expect(await mine.read(trx => selectNotes(trx).execute())).toEqual([])
})

test('a deadlock is resolved by trying again', async () => {
  const mine = fixture.organization()
  const [a, b] = await Promise.all(['a', 'b'].map(text => mine.write('note.create', trx => notes.insert(trx, { text }))))
  const both = (first: string, second: string) =>
    mine.write('note.change', async trx => {
      await notes.update(trx, first, { text: 'changed' })
      await sql`select pg_sleep(0.05)`.execute(trx)
      await notes.update(trx, second, { text: 'changed' })
    })

  await Promise.all([both(a!.id, b!.id), both(b!.id, a!.id)])

  expect((await mine.read(trx => selectNotes(trx).execute())).map(row => row.version)).toEqual([3, 3])
})

test('times come as text to the microsecond, ids sort by time', async () => {
  const mine = fixture.organization()
  const rows = []
  for (let i = 0; i < 5; i++) rows.push(await mine.write('note.create', trx => notes.insert(trx, { text: String(i) })))

  expect(rows[0]!.createdAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  expect(rows[0]!.id).toMatch(/^note_[0-7][0-9a-hjkmnp-tv-z]{25}$/)
  expect(rows.map(row => row.id).sort()).toEqual(rows.map(row => row.id))
})

test('numbers of an organization have neither gap nor duplicate, also when commands fail', async () => {
  const mine = fixture.organization()
  const take = (fail: boolean) =>
    mine.write('note.number', async trx => {
      const { rows } = await sql<{ number: string }>`select ${sql.id(fixture.schema, 'next_number')}('notes') as number`.execute(trx)
      if (fail) throw new Error('undone')
      return Number(rows[0]!.number)
    })

  const taken = await Promise.allSettled(Array.from({ length: 12 }, (_, index) => take(index % 3 === 0)))

  expect(taken.flatMap(result => (result.status === 'fulfilled' ? [result.value] : [])).sort((x, y) => x - y)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
})

test('a lost connection costs the command at hand and no more', async () => {
  const mine = fixture.organization()
  const cut = mine.write('note.create', async trx => {
    const { rows } = await sql<{ pid: number }>`select pg_backend_pid() as pid`.execute(trx)
    await fixture.admin.query('select pg_terminate_backend($1)', [rows[0]!.pid])
    await wait(50)
    return notes.insert(trx, { text: 'lost' })
  })

  await expect(cut).rejects.toThrow()
  await mine.write('note.create', trx => notes.insert(trx, { text: 'after' }))
  expect(texts(await mine.read(trx => selectNotes(trx).execute()))).toEqual(['after'])
})

test('a migration beside running connections costs no request', async () => {
  const mine = fixture.organization()
  const { id } = await mine.write('note.create', trx => notes.insert(trx, { text: 'before' }))
  for (let count = 0; count < 3; count++) await mine.read(trx => notes.findByIds(trx, [id]))

  await fixture.admin.query(`alter table ${fixture.schema}.notes add column added text`)

  expect(texts(await mine.read(trx => notes.findByIds(trx, [id])))).toEqual(['before'])
  expect(await mine.write('note.change', trx => notes.update(trx, id, { text: 'after' }))).toMatchObject({ text: 'after', version: 2 })
})
