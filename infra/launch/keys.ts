import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { readKeys, writeKeys } from './key-file.ts'

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
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  const key = await exportJWK(privateKey)
  const thumbprint = await calculateJwkThumbprint(key)
  const publisher = publishers.get(use)
  // An id like call-center.… binds the key to the events of that one.
  const kid = publisher === undefined ? thumbprint : `${publisher}.${thumbprint}`
  const head: JWK = { ...key, alg: 'EdDSA', use: 'sig', kid }
  const keys = [head, ...readKeys(files.signing).map(publicHalf)].slice(0, KEPT)
  writeKeys(files.public, keys.map(publicHalf))
  writeKeys(files.signing, keys)
  if (publisher !== undefined) collectEventKeys(dataDirectory)
  return kid
}

function collectEventKeys(dataDirectory: string): void {
  writeKeys(eventKeysFile(dataDirectory), [...publishers.keys()].flatMap(use => readKeys(keyFiles(dataDirectory, use).public)))
}

function publicHalf(key: JWK): JWK {
  const shown = { ...key }
  delete shown.d
  return shown
}
