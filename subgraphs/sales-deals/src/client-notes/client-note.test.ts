import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { createClients, dataKeysOf, notedClients, notesOf, organization, overheard, past, read, storedNotes, write } from './client-note.fixture.ts'

const TEXT = 'Pays late, asks for Ms Ōkubo 👩🏽‍💼.\nNever on Fridays!'

test('notes come back as they were written, are replaced, and are gone when they are taken away', async () => {
  const admin = organization()
  const [id = ''] = await createClients(admin)
  expect(await notesOf(admin, id)).toBeNull()
  expect(await write(admin, id, `  ${TEXT}\n`)).toEqual({ salesClient: { id, version: 2, notes: TEXT }, errors: [] })
  expect(await notesOf(admin, id)).toBe(TEXT)
  expect((await write(admin, id, 'Pays at once.', 2)).salesClient).toEqual({ id, version: 3, notes: 'Pays at once.' })
  expect((await write(admin, id, null)).salesClient).toEqual({ id, version: 4, notes: null })
  expect(await storedNotes(admin)).toMatchObject([{ ciphertext: null, dataKeyId: null }])
  expect((await write(admin, id, 'Back again.')).salesClient.notes).toBe('Back again.')
  expect((await write(admin, id, ' \n')).salesClient.notes).toBeNull()
})

test('notes are changed by who knows the client as it is now', async () => {
  const admin = organization()
  const [id = ''] = await createClients(admin)
  await write(admin, id, 'First.', 1)
  const refused = await write(admin, id, 'Second.', 1)
  expect(refused).toMatchObject({ salesClient: null, errors: [{ code: 'CONFLICT', field: ['input', 'version'] }] })
  expect(await notesOf(admin, id)).toBe('First.')
  const { data } = await admin.execute('mutation ($id: ID!) { salesClientNotesUpdate(input: { clientId: $id }) { errors { code field } } }', { id })
  expect(data.salesClientNotesUpdate.errors).toEqual([{ code: 'INVALID_INPUT', field: ['input', 'notes'] }])
  expect((await write(admin, id, 'x'.repeat(10_001))).errors).toMatchObject([{ code: 'INVALID_INPUT', field: ['input', 'notes'] }])
  expect(await notesOf(admin, id)).toBe('First.')
})

test('without the scope there are no notes, and support never reads them', async () => {
  const admin = organization()
  const [id = ''] = await createClients(admin)
  await write(admin, id, TEXT)

  const blind = admin.colleague({ scopes: ['sales.client:read', 'sales.client:write'] })
  const { data, errors } = await read(blind, id)
  expect(data).toEqual({ client0: { name: 'Client 0000', notes: null } })
  expect(errors).toMatchObject([{ path: ['client0', 'notes'], extensions: { code: 'FORBIDDEN' } }])
  await expect(write(blind, id, 'Mine.')).rejects.toThrow('You need the right sales.client_notes:write for this.')

  expect(await notesOf(admin.colleague({ scopes: ['sales.*:read'], roles: ['support'] }), id)).toBeNull()
  expect(await notesOf(admin, id)).toBe(TEXT)
})

test('another organization’s client is like a missing one', async () => {
  const [admin, other] = [organization(), organization()]
  const [id = ''] = await createClients(admin)
  await write(admin, id, TEXT)
  for (const unknown of [id, newId('scl')]) {
    expect((await write(other, unknown, 'Mine.')).errors).toEqual([{ code: 'NOT_FOUND', message: `Client ${unknown} does not exist.`, field: ['input', 'clientId'] }])
    expect((await read(other, unknown)).data).toEqual({ client0: null })
  }
  expect(await dataKeysOf(other)).toEqual([])
  expect(await notesOf(admin, id)).toBe(TEXT)
})

test('salespeople read and write the notes of the clients that they see', async () => {
  const admin = organization()
  const seller = admin.colleague({ rowLevels: { sales: 'own' } })
  const [own = ''] = await createClients(seller)
  const [others = ''] = await createClients(admin)
  await write(admin, others, 'Not for all eyes.')
  expect((await write(seller, own, TEXT)).salesClient.notes).toBe(TEXT)
  expect((await read(seller, own, others)).data).toEqual({ client0: { name: 'Client 0000', notes: TEXT }, client1: null })
  expect((await write(seller, others, 'Mine.')).errors).toMatchObject([{ code: 'NOT_FOUND' }])
  expect(await notesOf(admin, others)).toBe('Not for all eyes.')
})

test('the notes of many clients cost one statement', async () => {
  const admin = organization()
  await notedClients(admin, 5, index => `Note ${index}`)
  for (const first of [2, 5]) {
    admin.statements()
    const { data } = await admin.execute(`{ salesClients(first: ${first}) { edges { node { notes } } } }`)
    expect(data.salesClients.edges.map((edge: any) => edge.node.notes)).toEqual(['Note 0', 'Note 1', 'Note 2', 'Note 3', 'Note 4'].slice(0, first))
    expect(admin.statements()).toHaveLength(2)
  }
})

test('two first notes at once make one data key, and so do two of one client', async () => {
  const admin = organization()
  const ids = await createClients(admin, 6)
  const writers = [...ids, ...ids].map((id, index) => write(admin.colleague(), id, `Note ${index}`))
  const versions = (await Promise.all(writers)).map(({ salesClient }) => salesClient.version as number)
  expect(versions.toSorted()).toEqual([2, 2, 2, 2, 2, 2, 3, 3, 3, 3, 3, 3])
  expect(await dataKeysOf(admin)).toHaveLength(1)
  expect(await storedNotes(admin)).toHaveLength(6)
  for (const [index, id] of ids.entries()) expect([`Note ${index}`, `Note ${index + 6}`]).toContain(await notesOf(admin, id))
})

test('what was moved or damaged does not open: no text for that client, why in the log, and all others as ever', async () => {
  const [admin, other] = [organization(), organization()]
  const [moved = '', damaged = '', sound = ''] = await notedClients(admin, 3, index => `Note ${index}`)
  await notedClients(other, 1, () => 'Of others')
  const set = (clientId: string, ciphertext: string) => past.updateTable('clientNotes').set({ ciphertext }).where('clientId', '=', clientId).execute()
  const [, second, third] = (await storedNotes(admin)).map(note => note.ciphertext!)
  const [foreign] = (await storedNotes(other)).map(note => note.ciphertext!)
  const [header, , ...rest] = third!.split('.')

  for (const ciphertext of [third!, foreign!]) {
    await set(moved, ciphertext)
    for (const broken of [second!.slice(0, -2), second!.replace(/^[^.]+/, header!), [header, '', ...rest.slice(0, 1), '', rest[2]].join('.'), 'Note 1', '']) {
      await set(damaged, broken)
      const listener = overheard(admin)
      const { data, errors } = await read(listener, moved, damaged, sound)
      expect(data).toEqual({ client0: { name: 'Client 0000', notes: null }, client1: { name: 'Client 0001', notes: null }, client2: { name: 'Client 0002', notes: 'Note 2' } })
      expect(errors).toMatchObject(['client0', 'client1'].map(client => ({ path: [client, 'notes'], message: 'Something went wrong on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } })))
      expect(listener.lines.map(line => JSON.parse(line))).toMatchObject([moved, damaged].map((id, at) => ({ level: 50, path: `client${at}.notes`, err: { message: expect.stringContaining(`What is sealed for ${id} does not open`) } })))
    }
  }
  expect((await write(admin, damaged, 'Written anew.')).salesClient.notes).toBe('Written anew.')
})

test('a data key of another organization, or of another name, opens nothing', async () => {
  const [admin, other] = [organization(), organization()]
  const [id = ''] = await notedClients(admin, 1, () => TEXT)
  await notedClients(other, 1, () => 'Of others')
  const [[own], [foreign]] = [await dataKeysOf(admin), await dataKeysOf(other)]
  await past.updateTable('dataKeys').set({ wrappedKey: foreign!.wrappedKey }).where('id', '=', own!.id).execute()
  const listener = overheard(admin)
  expect((await read(listener, id)).errors).toMatchObject([{ path: ['client0', 'notes'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
  expect(listener.lines.join()).toContain(`What is sealed for ${own!.id} does not open by the key ${own!.wrappingKeyId}: it was sealed for another place.`)
  await expect(write(admin, id, 'By whose key?')).rejects.toThrow('Something went wrong on our side.')
})
