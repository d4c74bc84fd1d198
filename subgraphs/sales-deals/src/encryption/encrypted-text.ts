import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import type { WrappedKey } from './data-key.queries.ts'
import { currentDataKey, openDataKey } from './data-keys.ts'
import { seal, unseal, type Key, type Place } from './sealing.ts'
import { wrappingKeys, type WrappingKeys } from './wrapping-keys.ts'

const encoder = new TextEncoder()
/** Gives back what was encrypted to the last character, a byte order mark too. */
const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

export interface EncryptedText {
  ciphertext: string
  dataKeyId: string
}

/** A text for one record, as it may lie in the database. */
export async function encryptText(trx: Kysely<DB>, text: string, place: Place, keys: WrappingKeys = wrappingKeys()): Promise<EncryptedText> {
  const key = await currentDataKey(trx, place.organizationId, keys)
  return { ciphertext: await encryptBy(key, text, place), dataKeyId: key.id }
}

export const encryptBy = (key: Key, text: string, place: Place): Promise<string> => seal(encoder.encode(text), key, place)

export const decryptBy = async (key: Key, ciphertext: string, place: Place): Promise<string> => decoder.decode(await unseal(ciphertext, key, place))

/** Reads texts that were loaded together: each data key is opened once, and forgotten with the reader. */
export function textReader(keys: () => WrappingKeys = wrappingKeys): (ciphertext: string, dataKey: WrappedKey, subject: string) => Promise<string> {
  const open = new Map<string, Promise<Key>>()
  return async (ciphertext, dataKey, subject) => {
    const key = open.get(dataKey.id) ?? openDataKey(dataKey, keys())
    open.set(dataKey.id, key)
    return decryptBy(await key, ciphertext, { organizationId: dataKey.organizationId, subject })
  }
}
