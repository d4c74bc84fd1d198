import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type Use = 'identity' | 'gateway' | `events-${string}`

/** Each subgraph has its own keys for events, so that none can speak in the name of another. */
export const eventsOf = (subgraph: string): Use => `events-${subgraph}`

const publishers = new Map(subgraphs.map(({ name }) => [eventsOf(name), name]))

/** What is signed, each with its own keys: users' tokens, the gateway's internal tokens, events of each subgraph. */
export const uses: readonly Use[] = ['identity', 'gateway', ...publishers.keys()]

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

/** The public keys of all who publish events, for their receiver. */
export const eventKeysFile = (dataDirectory: string): string => join(dataDirectory, 'keys', 'events-public.json')

/** Makes the keys that are missing. */
export async function ensureKeys(dataDirectory: string): Promise<void> {
  for (const use of uses) {
    const files = keyFiles(dataDirectory, use)
    if (!existsSync(files.signing) || !existsSync(files.public)) await addKey(dataDirectory, use)
  }
  collectEventKeys(dataDirectory)
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
  const thumbprint = await calculateJwkThumbprint(key)
  const publisher = publishers.get(use)
  // An id like call-center.… binds the key to the events of that one.
  const kid = publisher === undefined ? thumbprint : `${publisher}.${thumbprint}`
  const head: JWK = { ...key, alg: 'EdDSA', use: 'sig', kid }
  const keys = [head, ...read(files.signing).map(publicHalf)].slice(0, KEPT)
  write(files.public, keys.map(publicHalf))
  write(files.signing, keys)
  if (publisher !== undefined) collectEventKeys(dataDirectory)
  return kid
}

function collectEventKeys(dataDirectory: string): void {
  write(eventKeysFile(dataDirectory), [...publishers.keys()].flatMap(use => read(keyFiles(dataDirectory, use).public)))
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
