import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** What is signed, each with its own keys: users' tokens, the gateway's internal tokens, events between services. */
export const uses = ['identity', 'gateway', 'events'] as const
export type Use = (typeof uses)[number]

export interface KeyFiles {
  signing: string
  public: string
}

/** Enough for every token and event under way at the moment of a change. */
const KEPT = 3

export const keyFiles = (dataDirectory: string, use: Use): KeyFiles => ({
  signing: join(dataDirectory, 'keys', `${use}-signing.json`),
  public: join(dataDirectory, 'keys', `${use}-public.json`),
})

/** Makes the keys that are missing. */
export async function ensureKeys(dataDirectory: string): Promise<void> {
  for (const use of uses) {
    const files = keyFiles(dataDirectory, use)
    if (!existsSync(files.signing) || !existsSync(files.public)) await addKey(dataDirectory, use)
  }
}

/**
 * A new key at the head, which signs from the next start on; of the ones before
 * it only the public halves stay, so that what they signed can still be verified.
 * Answers the new key's id.
 */
export async function addKey(dataDirectory: string, use: Use): Promise<string> {
  const files = keyFiles(dataDirectory, use)
  mkdirSync(join(dataDirectory, 'keys'), { recursive: true, mode: 0o700 })
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const key = await exportJWK(privateKey)
  const head: JWK = { ...key, alg: 'EdDSA', use: 'sig', kid: await calculateJwkThumbprint(key) }
  const keys = [head, ...read(files.signing).map(publicHalf)].slice(0, KEPT)
  write(files.public, keys.map(publicHalf))
  write(files.signing, keys)
  return head.kid!
}

function publicHalf(key: JWK): JWK {
  const shown = { ...key }
  delete shown.d
  return shown
}

const read = (file: string): JWK[] => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { keys: JWK[] }).keys : [])

/** Whole or not at all, for whoever reads at this moment. */
function write(file: string, keys: JWK[]): void {
  writeFileSync(`${file}.new`, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600 })
  renameSync(`${file}.new`, file)
}
