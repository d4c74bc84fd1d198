import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { isDeepStrictEqual } from 'node:util'
import { expect, test } from 'vitest'
import { createClients, dataKeysOf, notedClients, notesOf, organization, organizationOf, past, storedNotes, write } from '../client-notes/client-note.fixture.ts'
import { addKey, clean, idsIn, keysIn, leftUnderOldKeys, ownKeyFile, rotationOf, texts, writeKeyFile } from './rotation.fixture.ts'

const actionsOf = async (by: TestCaller) =>
  (await sql<{ action: string; entity: string; count: number }>`select action, entity, count(*)::int as count from sales_deals.audit_log where organization_id = ${organizationOf(by)} and action = 'keys.rotate' group by 1, 2 order by 2`.execute(past)).rows

test('a rotation gives every organization new keys, and encrypts all texts by them', async () => {
  const file = await ownKeyFile()
  const [large, small] = [organization(), organization()]
  const ids = await notedClients(large, 230, index => `Note ${index}`)
  const [few = ''] = await notedClients(small, 3, index => `Another ${index}`)
  await write(small, few, null)
  const before = await storedNotes(large)

  const rotation = rotationOf(file, [large, small])
  expect(await rotation.run()).toEqual({ texts: 232, organizations: 2, unreadable: [] })
  expect(idsIn(file)).toHaveLength(2)
  expect(rotation.said).toEqual([`new wrapping key ${idsIn(file)[0]}`, 'new data keys for 2 organizations'])
  expect(rotation.reached.every(({ texts: { total } }) => total === 232)).toBe(true)
  expect(rotation.reached.at(-1)).toEqual({ texts: { done: 232, total: 232 }, organizations: { done: 2, total: 2 } })
  for (const each of [large, small]) {
    expect(await leftUnderOldKeys(file, each)).toEqual(clean)
    expect(await dataKeysOf(each)).toHaveLength(2)
  }
  const after = await storedNotes(large)
  expect(after.filter((note, index) => note.ciphertext === before[index]!.ciphertext)).toEqual([])
  expect(await texts(large, ids)).toEqual(ids.map((_, index) => `Note ${index}`))
  expect(await notesOf(small, few)).toBeNull()
  expect(await actionsOf(large)).toEqual([{ action: 'keys.rotate', entity: 'client_notes', count: 230 }, { action: 'keys.rotate', entity: 'data_keys', count: 4 }])

  expect(await rotationOf(file, [large, small]).run()).toMatchObject({ texts: 232, organizations: 2 })
  expect(idsIn(file)).toHaveLength(3)
  expect(await texts(large, ids.slice(0, 2))).toEqual(['Note 0', 'Note 1'])
})

test('cut short anywhere, it goes on when it is run again, and makes no further keys', async () => {
  const file = await ownKeyFile()
  const [first, second] = [organization(), organization()]
  const ids = await notedClients(first, 130, index => `Note ${index}`)
  await notedClients(second, 2, () => 'Another')

  let runs = 0
  for (let done = false; !done; runs++) {
    let steps = 0
    const said: string[] = []
    const step = () => {
      if (++steps > runs) throw new Error('killed')
    }
    done = await rotationOf(file, [first, second], { say: message => [said.push(message), step()], progress: step }).run().then(
      () => true,
      async (error: Error) => {
        expect(error.message).toBe('killed')
        // Perhaps at its last word.
        return isDeepStrictEqual([await leftUnderOldKeys(file, first), await leftUnderOldKeys(file, second)], [clean, clean])
      },
    )
    if (runs > 0) expect(said[0]).toMatch(/^going on with the rotation to the wrapping key [\w-]+: [12] organizations? left$/)
    expect(await texts(first, ids.slice(95, 105))).toEqual(ids.slice(95, 105).map((_, index) => `Note ${index + 95}`))
  }
  expect(runs).toBeGreaterThan(3)
  expect(idsIn(file)).toHaveLength(2)
  for (const each of [first, second]) {
    expect(await leftUnderOldKeys(file, each)).toEqual(clean)
    expect(await dataKeysOf(each)).toHaveLength(2)
  }
  expect(await texts(first, ids)).toEqual(ids.map((_, index) => `Note ${index}`))
})

test('what can’t be read stays as it was and keeps nothing else back; mended, it is read, and encrypted again the next time', async () => {
  const file = await ownKeyFile()
  const admin = organization()
  const ids = await notedClients(admin, 3, index => `Note ${index}`)
  const [damaged] = await storedNotes(admin)
  const set = (ciphertext: string) => past.updateTable('clientNotes').set({ ciphertext }).where('id', '=', damaged!.id).execute()
  await set('nonsense')

  expect(await rotationOf(file, [admin]).run()).toEqual({ texts: 2, organizations: 1, unreadable: [damaged!.id] })
  expect(await storedNotes(admin)).toContainEqual(expect.objectContaining({ id: damaged!.id, ciphertext: 'nonsense', dataKeyId: damaged!.dataKeyId }))
  await set(damaged!.ciphertext!)
  expect(await texts(admin, ids)).toEqual(['Note 0', 'Note 1', 'Note 2'])

  expect(await rotationOf(file, [admin]).run()).toEqual({ texts: 3, organizations: 1, unreadable: [] })
  expect(idsIn(file)).toHaveLength(3)
  expect(await leftUnderOldKeys(file, admin)).toEqual(clean)
  expect(await texts(admin, ids)).toEqual(['Note 0', 'Note 1', 'Note 2'])
})

test('a wrapping key that is missing stops it before anything is changed, unless what it sealed may be left behind', async () => {
  const file = await ownKeyFile()
  const [lost, kept] = [organization(), organization()]
  const [id = ''] = await notedClients(lost, 1, () => 'Out of reach')
  const [lostKey] = keysIn(file)
  await addKey(file)
  const [other = ''] = await notedClients(kept, 1, () => 'At hand')
  writeKeyFile(file, keysIn(file).slice(0, 1))

  const before = [await dataKeysOf(lost), await dataKeysOf(kept), keysIn(file)]
  await expect(rotationOf(file, [lost, kept]).run()).rejects.toThrow(`${file} lacks the key ${lostKey!.kid}, without which nobody reads what 1 organization encrypted: put it back, or say --yes to leave that as it is.`)
  expect([await dataKeysOf(lost), await dataKeysOf(kept), keysIn(file)]).toEqual(before)

  expect(await rotationOf(file, [lost, kept], { leaveBehind: true }).run()).toMatchObject({ unreadable: [expect.stringMatching(/^cln_/)] })
  expect(await notesOf(kept, other)).toBe('At hand')
  const [another = ''] = await createClients(lost)
  expect((await write(lost, another, 'Within reach')).salesClient.notes).toBe('Within reach')
  // Found again.
  writeKeyFile(file, [...keysIn(file), lostKey!])
  expect(await texts(lost, [id, another])).toEqual(['Out of reach', 'Within reach'])
})

test('a file of the user’s own is theirs to change', async () => {
  const file = await ownKeyFile()
  const admin = organization()
  const [id = ''] = await notedClients(admin, 1, () => 'Note')
  const rotation = rotationOf(file, [admin], { addKey: null })
  expect(await rotation.run()).toEqual({ texts: 0, organizations: 0, unreadable: [] })
  expect(rotation.said).toEqual([`nothing to do: all data keys are sealed by the first key of ${file}; put a new one in front of it, and run this again`])

  const newest = await addKey(file)
  expect(await rotation.run()).toEqual({ texts: 1, organizations: 1, unreadable: [] })
  expect(rotation.said[1]).toBe(`rotating to the wrapping key ${newest}: 1 organization left`)
  expect(idsIn(file)).toHaveLength(2)
  expect(await leftUnderOldKeys(file, admin)).toEqual(clean)
  expect(await notesOf(admin, id)).toBe('Note')
})

test('where nothing is encrypted no key is made', async () => {
  const file = await ownKeyFile()
  const rotation = rotationOf(file, [organization()])
  expect(await rotation.run()).toEqual({ texts: 0, organizations: 0, unreadable: [] })
  expect([rotation.said, idsIn(file).length]).toEqual([['nothing is encrypted yet'], 1])
})
