import { afterAll, beforeAll, expect, test } from 'vitest'
import { expectRow } from './crud.ts'
import { createNotes, notes, type Notes } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes()))
afterAll(() => fixture.close())

async function noted() {
  const organization = fixture.organization()
  const { id } = await organization.write('note.create', trx => notes.insert(trx, { text: 'a' }))
  const rename = (version: number | null, text: string) =>
    organization.write('note.rename', async trx => {
      const note = await expectRow(trx, notes.lock, 'Note', { id, version })
      return notes.update(trx, note.id, { text })
    })
  return { organization, id, rename }
}

test('a row is changed at the version that the caller knows, or at any when none is named', async () => {
  const { rename } = await noted()
  expect(await rename(1, 'b')).toMatchObject({ text: 'b', version: 2 })
  expect(await rename(null, 'c')).toMatchObject({ text: 'c', version: 3 })
})

test('an older version is refused with what has changed since, and nothing is changed', async () => {
  const { organization, id, rename } = await noted()
  await rename(1, 'b')
  await expect(rename(1, 'c')).rejects.toMatchObject({ code: 'CONFLICT', message: 'This was changed meanwhile (text); it is at version 2 now. Load it again.', field: ['input', 'version'] })
  expect(await organization.read(trx => notes.findByIds(trx, [id]))).toMatchObject([{ text: 'b', version: 2 }])
})

test('of two who know the same version, one wins', async () => {
  const { rename } = await noted()
  const answers = await Promise.allSettled([rename(1, 'b'), rename(1, 'c')])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
})

test('a missing row, a deleted one and another organization’s are alike', async () => {
  const { organization, id } = await noted()
  const expectNote = (by: typeof organization, ...field: string[]) => by.write('note.read', trx => expectRow(trx, notes.lock, 'Note', { id, version: 7 }, ...field))
  const missing = { code: 'NOT_FOUND', message: `Note ${id} does not exist.`, field: ['input', 'id'] }

  await expect(expectNote(fixture.organization())).rejects.toMatchObject(missing)
  await organization.write('note.delete', trx => notes.softDelete(trx, id))
  await expect(expectNote(organization)).rejects.toMatchObject(missing)
  await expect(expectNote(organization, 'input', 'noteId')).rejects.toMatchObject({ ...missing, field: ['input', 'noteId'] })
})
