import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { DomainError } from './errors.ts'
import { createNotes, notes, selectNotes, type Notes } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes()))
afterAll(() => fixture.close())

const count = async (organization: ReturnType<Notes['organization']>) => (await organization.read(trx => selectNotes(trx).execute())).length

test('the same key gives the same answer and one effect, also to its twin in flight', async () => {
  const mine = fixture.organization()
  const create = () =>
    mine.write('note.create', async trx => {
      const row = await notes.insert(trx, { text: 'once' })
      await wait(20)
      return row
    }, { idempotencyKey: 'k' })

  const answers = await Promise.all([create(), create(), create()])

  expect(new Set(answers.map(row => row.id)).size).toBe(1)
  expect(await create()).toEqual(answers[0])
  expect(await count(mine)).toBe(1)
})

test('the same key with another request is refused and changes nothing', async () => {
  const mine = fixture.organization()
  const create = (text: string) => mine.write('note.create', trx => notes.insert(trx, { text }), Object.assign({ idempotencyKey: 'k' }, { text }))
  await create('a')
  await expect(create('b')).rejects.toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED', field: ['input', 'idempotencyKey'] })
  expect(await count(mine)).toBe(1)
})

test('a refused command leaves its key free', async () => {
  const mine = fixture.organization()
  let refuse = true
  const create = () =>
    mine.write('note.create', async trx => {
      const row = await notes.insert(trx, { text: 'a' })
      if (refuse) throw new DomainError('CONFLICT', 'not now')
      return row
    }, { idempotencyKey: 'k' })

  await expect(create()).rejects.toThrow('not now')
  refuse = false
  await create()
  expect(await count(mine)).toBe(1)
})

test('keys of two people and of two organizations never meet', async () => {
  const [mine, other] = [fixture.organization(), fixture.organization()]
  const create = (db: Pick<typeof mine, 'write'>) => db.write('note.create', trx => notes.insert(trx, { text: 'a' }), { idempotencyKey: 'k' })
  await create(mine)
  await create(other)
  await create(mine.with({ 'app.user_id': 'usr_you' }))
  expect([await count(mine), await count(other)]).toEqual([2, 1])
})
