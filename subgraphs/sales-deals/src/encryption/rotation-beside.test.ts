import { sql } from 'kysely'
import { copyFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { asCaller, createClients, notedClients, notesOf, organization, organizationOf, past, write } from '../client-notes/client-note.fixture.ts'
import { saveClientNotes } from '../client-notes/client-note.queries.ts'
import { encryptText } from './encrypted-text.ts'
import { changeKeys } from './organization-rotation.ts'
import { addKey, clean, leftUnderOldKeys, ownKeyFile, rotationOf, texts, useKeyFile } from './rotation.fixture.ts'
import { wrappingKeysOf } from './wrapping-keys.ts'

test('beside those who write all the time nothing is lost, and nothing stays under an old key', async () => {
  const file = await ownKeyFile()
  const [admin, fresh] = [organization(), organization()]
  const ids = await notedClients(admin, 120, index => `Note ${index}`)
  const newcomers = await createClients(fresh, 40)
  const expected = new Map(ids.map((id, index) => [id, `Note ${index}`]))

  const stop = new AbortController()
  const writers = [0, 1, 2].map(async own => {
    const by = admin.colleague()
    for (let count = own; !stop.signal.aborted; count += 3) {
      const id = ids[(count * 7) % ids.length]!
      // Each client has one writer, so that the last word is known.
      if (ids.indexOf(id) % 3 !== own) continue
      const { salesClient, errors } = await write(by, id, `By ${own}, ${count}`)
      expect(errors).toEqual([])
      expected.set(id, salesClient.notes)
    }
  })
  const newcomer = (async () => {
    for (const id of newcomers) await write(fresh, id, 'New here')
  })()
  for (let count = 0; count < 3; count++) {
    const rotation = rotationOf(file, [admin, fresh])
    const { unreadable } = await rotation.run()
    expect(unreadable).toEqual([])
    expect(await leftUnderOldKeys(file, admin)).toEqual(clean)
  }
  stop.abort()
  await Promise.all([...writers, newcomer])
  expect(await texts(admin, ids)).toEqual([...expected.values()])
  expect(new Set(await texts(fresh, newcomers))).toEqual(new Set(['New here']))
  for (const each of [admin, fresh]) expect(await leftUnderOldKeys(file, each)).toMatchObject({ currentKeys: 1, texts: 0 })
})

/** Once somebody waits for a row of the organization's data keys. */
const somebodyWaits = () =>
  vi.waitFor(async () => {
    const { rows } = await sql`select from pg_stat_activity where wait_event_type = 'Lock' and query like '%data_keys%' and datname = current_database()`.execute(past)
    expect(rows).not.toEqual([])
  }, { timeout: 4000, interval: 10 })

test('a rotation waits for who has encrypted and not yet committed, and leaves nothing of theirs behind', async () => {
  const file = await ownKeyFile()
  const admin = organization()
  await notedClients(admin, 2, () => 'Before')
  const [id = ''] = await createClients(admin)
  const rotating = Promise.withResolvers<unknown>()
  const writing = asCaller(admin).write('client.updateNotes', async trx => {
    await saveClientNotes(trx, id, await encryptText(trx, 'Meanwhile', { organizationId: organizationOf(admin), subject: id }))
    const { run } = rotationOf(file, [admin])
    rotating.resolve(run().then(outcome => ({ outcome })))
    await Promise.race([rotating.promise, somebodyWaits()])
  })
  await writing
  expect(await rotating.promise).toEqual({ outcome: { texts: 3, organizations: 1, unreadable: [] } })
  expect(await leftUnderOldKeys(file, admin)).toEqual(clean)
  expect(await notesOf(admin, id)).toBe('Meanwhile')
})

test('who writes while the keys change waits, and encrypts by the new one', async () => {
  const file = await ownKeyFile()
  const admin = organization()
  const [id = ''] = await notedClients(admin, 1, () => 'Before')
  await addKey(file)
  const written = Promise.withResolvers<unknown>()
  await asCaller(admin).write('keys.rotate', async trx => {
    await changeKeys(trx, organizationOf(admin), wrappingKeysOf(file))
    written.resolve(write(admin, id, 'Meanwhile'))
    await Promise.race([written.promise, somebodyWaits()])
  })
  expect(await written.promise).toMatchObject({ salesClient: { notes: 'Meanwhile' } })
  expect(await leftUnderOldKeys(file, admin)).toMatchObject({ currentKeys: 1, texts: 0 })
})

test('a first data key that somebody seals by an older copy of the keys is changed too', async () => {
  const file = await ownKeyFile()
  const older = `${file}.older`
  copyFileSync(file, older)
  const [admin, late] = [organization(), organization()]
  await notedClients(admin, 2, () => 'Early')
  let looks = 0
  const plain = rotationOf(file, [admin, late])
  const standing: typeof plain.standing = async () => {
    if (++looks === 4) {
      useKeyFile(older)
      await notedClients(late, 2, () => 'Late')
      useKeyFile(file)
    }
    return plain.standing()
  }
  expect(await rotationOf(file, [admin, late], { standing }).run()).toEqual({ texts: 4, organizations: 2, unreadable: [] })
  for (const each of [admin, late]) expect(await leftUnderOldKeys(file, each)).toEqual(clean)
})
