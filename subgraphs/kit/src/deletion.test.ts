import { afterAll, beforeAll, expect, test } from 'vitest'
import { deletion, expectDeleted, revive, type Deleted } from './deletion.ts'
import { notFound } from './errors.ts'
import { createNotes, notes, selectNotes, type Notes } from './notes.fixture.ts'

let fixture: Notes
beforeAll(async () => void (fixture = await createNotes()))
afterAll(() => fixture.close())

async function noted() {
  const organization = fixture.organization()
  const { id } = await organization.write('note.create', trx => notes.insert(trx, { text: 'a' }))
  return {
    organization,
    id,
    remove: async () => (await organization.write('note.delete', trx => notes.softDelete(trx, id)))!,
    revive: (deleted: Omit<Deleted, 'id'> = {}, by = organization) => by.write('note.restore', trx => revive(trx, 'notes', 'Note', { id, ...deleted })),
    shown: async () => (await organization.read(trx => selectNotes(trx).execute())).length,
  }
}

test('what was deleted comes back as it was, with or without naming the deletion', async () => {
  const note = await noted()
  const { deletionId } = await note.remove()
  expect(await note.shown()).toBe(0)
  expect(await note.revive({ deletionId })).toMatchObject({ id: note.id, text: 'a', deletedAt: null, deletionId: null, version: 3 })
  await note.remove()
  await note.revive()
  expect(await note.shown()).toBe(1)
})

test('what is not deleted, another deletion’s and another organization’s is refused, and stays as it is', async () => {
  const note = await noted()
  await expect(note.revive()).rejects.toMatchObject({ code: 'CONFLICT', field: ['input', 'id'] })
  const { deletionId } = await note.remove()
  await note.revive()
  await note.remove()
  await expect(note.revive({ deletionId })).rejects.toMatchObject({ code: 'CONFLICT', field: ['input', 'deletionId'] })
  await expect(note.revive({}, fixture.organization())).rejects.toMatchObject({ code: 'NOT_FOUND', field: ['input', 'id'] })
  expect(await note.shown()).toBe(0)
})

test('of two who bring one row back at once, one wins', async () => {
  const note = await noted()
  await note.remove()
  const answers = await Promise.allSettled([note.revive(), note.revive()])
  expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
  expect(await note.shown()).toBe(1)
})

test('a domain that brings back more is told which deletion it was', async () => {
  const { organization, id, remove } = await noted()
  const { deletionId } = await remove()
  expect(await organization.write('note.restore', trx => expectDeleted(trx, 'notes', 'Note', { id }))).toBe(deletionId)
})

test('a deletion answers what went and how to undo it, or why nothing went', async () => {
  const { id, remove } = await noted()
  const removed = remove()
  expect(await deletion(removed)).toEqual({ deletedId: id, deletionId: (await removed).deletionId, errors: [] })
  expect(await deletion(Promise.reject(notFound('Note', id, 'input', 'id')))).toEqual({
    deletedId: null,
    deletionId: null,
    errors: [{ code: 'NOT_FOUND', message: `Note ${id} does not exist.`, field: ['input', 'id'] }],
  })
})
