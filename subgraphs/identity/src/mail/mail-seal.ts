import { readEnv } from '@fieldgraph/kit/env'
import { CompactEncrypt, compactDecrypt, type JSONWebKeySet } from 'jose'
import { hkdfSync, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { z } from 'zod'

interface SealKey {
  kid: string
  secret: Uint8Array
}

const ALGORITHM = { alg: 'dir', enc: 'A256GCM' } as const

/** A process without keys of its own, e.g. a test's, can open only what it sealed itself. */
const ofThisProcess: SealKey = { kid: 'process', secret: randomBytes(32) }

/** Only someone with identity's signing keys can read what is sealed: JWE, the key derived by HKDF. */
export async function seal(content: object): Promise<string> {
  const { kid, secret } = sealKeys()[0] ?? ofThisProcess
  return new CompactEncrypt(new TextEncoder().encode(JSON.stringify(content))).setProtectedHeader({ ...ALGORITHM, kid }).encrypt(secret)
}

/** The content; throws when the key is gone or the text was changed. */
export async function unseal(sealed: string): Promise<unknown> {
  const secretOf = ({ kid }: { kid?: string }) => {
    const key = [...sealKeys(), ofThisProcess].find(candidate => candidate.kid === kid)
    if (!key) throw new KeyGoneError()
    return key.secret
  }
  const { plaintext } = await compactDecrypt(sealed, secretOf, { keyManagementAlgorithms: [ALGORITHM.alg], contentEncryptionAlgorithms: [ALGORITHM.enc] })
  return JSON.parse(new TextDecoder().decode(plaintext))
}

/** What was sealed before the keys were changed, and is not sent yet, can't be read any more. */
export class KeyGoneError extends Error {
  override readonly name = 'KeyGoneError'
}

/** Newest first, as in the file, where old keys stay without their private half. Read at each use: mails are few. */
function sealKeys(): SealKey[] {
  const { IDENTITY_SIGNING_KEYS_FILE: file } = readEnv({ IDENTITY_SIGNING_KEYS_FILE: z.string().optional() })
  if (file === undefined) return []
  const { keys } = JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet
  return keys.flatMap(({ kid, d }) => (typeof d === 'string' && kid !== undefined ? [{ kid, secret: derive(d) }] : []))
}

const derive = (privateHalf: string) => new Uint8Array(hkdfSync('sha256', Buffer.from(privateHalf, 'base64url'), '', 'fieldgraph identity mail', 32))
