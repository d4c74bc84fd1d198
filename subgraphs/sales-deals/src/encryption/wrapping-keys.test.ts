import { rmSync, writeFileSync } from 'node:fs'
import { expect, test, vi } from 'vitest'
import { addKey, idsIn, keysIn, ownKeyFile, writeKeyFile } from './rotation.fixture.ts'
import { wrappingKeys, wrappingKeysOf } from './wrapping-keys.ts'

test('the newest key is the first of the file as it is now, and older ones are found by their ids', async () => {
  const file = await ownKeyFile()
  const keys = wrappingKeys()
  const [oldest] = idsIn(file)
  expect((await keys.head()).id).toBe(oldest)
  const newest = await addKey(file)
  expect((await keys.find(newest)).id).toBe(newest)
  expect((await keys.head()).id).toBe(newest)
  expect((await keys.find(oldest!)).id).toBe(oldest)
  await expect(keys.find('nobody')).rejects.toThrow(`The key nobody is not in ${file}, which SALES_DEALS_WRAPPING_KEYS_FILE names.`)
})

test('keys that were read stay known when the file is gone', async () => {
  const file = await ownKeyFile()
  const keys = wrappingKeysOf(file)
  const { id } = await keys.head()
  rmSync(file)
  expect((await keys.find(id)).id).toBe(id)
  await expect(keys.head()).rejects.toThrow('which can’t be read')
})

test.each<[string, (key: object) => string, string]>([
  ['no JSON', ({ k }: { k?: string }) => `{"keys":[{"k":"${k}"`, 'which is no JWK Set of symmetric keys with ids'],
  ['no key', () => '{"keys":[]}', 'which is no JWK Set of symmetric keys with ids'],
  ['a key of another kind', key => JSON.stringify({ keys: [{ ...key, kty: 'OKP' }] }), 'which is no JWK Set of symmetric keys with ids'],
  ['a key without an id', key => JSON.stringify({ keys: [{ ...key, kid: undefined }] }), 'which is no JWK Set of symmetric keys with ids'],
  ['a short key', ({ k }: { k?: string }) => JSON.stringify({ keys: [{ kty: 'oct', kid: 'short', k: k!.slice(0, 22) }] }), 'which has a key of another length than 256 bits'],
  ['two keys of one id', key => JSON.stringify({ keys: [key, key] }), 'which has two keys of one id'],
])('a file with %s is refused in one sentence, which says nothing of the keys', async (_, textOf, reason) => {
  const file = await ownKeyFile()
  const [key] = keysIn(file)
  writeFileSync(file, textOf(key!))
  const error = (await wrappingKeysOf(file).head().catch((caught: unknown) => caught)) as Error
  expect(error.message).toBe(`The setting SALES_DEALS_WRAPPING_KEYS_FILE names ${file}, ${reason}.`)
  expect(JSON.stringify(error, Object.getOwnPropertyNames(error))).not.toContain(key!.k!.slice(0, 12))
})

test('without the setting nothing is encrypted, and the setting is named', async () => {
  const file = await ownKeyFile()
  writeKeyFile(file, keysIn(file))
  vi.stubEnv('SALES_DEALS_WRAPPING_KEYS_FILE', '')
  expect(() => wrappingKeys()).toThrow('The setting SALES_DEALS_WRAPPING_KEYS_FILE is missing.')
})
