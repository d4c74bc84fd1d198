import { compactDecrypt, CompactEncrypt, type CompactJWEHeaderParameters, type CryptoKey } from 'jose'

export interface Key {
  id: string
  secret: CryptoKey
}

/** Where something sealed belongs: it can be opened nowhere else. */
export interface Place {
  organizationId: string
  /** Id of the record that it is of. */
  subject: string
}

/** AES-256-GCM by the key itself (RFC 7518, 4.5 and 5.3), with a random IV of 96 bits: safe for 2³² texts of one key (NIST SP 800-38D, 8.3). */
const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const

/** A JWE (RFC 7516) whose header names key and place; GCM vouches for the header too. */
export const seal = (content: Uint8Array, { id, secret }: Key, { organizationId, subject }: Place): Promise<string> =>
  new CompactEncrypt(content).setProtectedHeader({ ...ALGORITHM, kid: id, org: organizationId, sub: subject }).encrypt(secret)

/** What was sealed; throws when it was by another key, for another place, or is not whole. */
export async function unseal(sealed: string, key: Key, place: Place): Promise<Uint8Array> {
  const { plaintext, protectedHeader } = await compactDecrypt(sealed, key.secret, { keyManagementAlgorithms: [ALGORITHM.alg], contentEncryptionAlgorithms: [ALGORITHM.enc] }).catch((cause: unknown) => {
    throw unreadable(key, place, 'it is damaged, or sealed by another key', cause)
  })
  if (!belongs(protectedHeader, key, place)) throw unreadable(key, place, 'it was sealed for another place')
  return plaintext
}

const belongs = ({ kid, org, sub }: CompactJWEHeaderParameters & { org?: unknown; sub?: unknown }, { id }: Key, { organizationId, subject }: Place) => kid === id && org === organizationId && sub === subject

/** Never wrong text: none at all, and why not in the log. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError'
}

const unreadable = ({ id }: Key, { subject }: Place, reason: string, cause?: unknown) => new UnreadableError(`What is sealed for ${subject} does not open by the key ${id}: ${reason}.`, { cause })

/** 256 bits, which stay inside: nothing can take them out again. */
export const keyOf = async (id: string, secret: Uint8Array<ArrayBuffer>): Promise<Key> => ({ id, secret: await crypto.subtle.importKey('raw', secret, 'AES-GCM', false, ['encrypt', 'decrypt']) })

/** Null for what can't be read, where one damaged row must not stand in the way of all others. */
export const ifReadable = <T>(reading: Promise<T>): Promise<T | null> =>
  reading.catch((error: unknown) => {
    if (error instanceof UnreadableError) return null
    throw error
  })
