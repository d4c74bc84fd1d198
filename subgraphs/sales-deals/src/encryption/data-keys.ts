import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { holdCurrentDataKey, insertDataKey, newDataKeyId, type WrappedKey } from './data-key.queries.ts'
import { keyOf, seal, unseal, type Key } from './sealing.ts'
import type { WrappingKeys } from './wrapping-keys.ts'

const placeOf = ({ id, organizationId }: Pick<WrappedKey, 'id' | 'organizationId'>) => ({ organizationId, subject: id })

/** A data key, sealed by a wrapping key. */
export const wrap = async (secret: Uint8Array, { id, organizationId }: Pick<WrappedKey, 'id' | 'organizationId'>, by: Key): Promise<WrappedKey> =>
  ({ id, organizationId, wrappedKey: await seal(secret, by, placeOf({ id, organizationId })), wrappingKeyId: by.id })

export const unwrap = async (key: WrappedKey, keys: WrappingKeys): Promise<Uint8Array> => unseal(key.wrappedKey, await keys.find(key.wrappingKeyId), placeOf(key))

export const openDataKey = async (key: WrappedKey, keys: WrappingKeys): Promise<Key> => keyOf(key.id, new Uint8Array(await unwrap(key, keys)))

/** A data key that nobody has yet. */
export const newDataKey = async (trx: Kysely<DB>, organizationId: string, by: Key): Promise<WrappedKey> =>
  wrap(crypto.getRandomValues(new Uint8Array(32)), { id: await newDataKeyId(trx), organizationId }, by)

/**
 * The key that the organization's texts are encrypted by, made at the first of
 * them. It stays the current one until the transaction ends: a rotation that
 * retires it waits, and leaves no text behind.
 */
export async function currentDataKey(trx: Kysely<DB>, organizationId: string, keys: WrappingKeys): Promise<Key> {
  for (;;) {
    const current = await holdCurrentDataKey(trx)
    if (current) return openDataKey(current, keys)
    // None yet; or a rotation has replaced it while this one waited, or another command makes the first: then this does nothing.
    await insertDataKey(trx, await newDataKey(trx, organizationId, await keys.head()))
  }
}
