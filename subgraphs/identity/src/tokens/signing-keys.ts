import { readEnv, SettingError } from '@fieldgraph/kit/env'
import { importJWK, type CryptoKey, type JWK } from 'jose'
import { hkdfSync } from 'node:crypto'
import { readFileSync, statSync } from 'node:fs'
import { z } from 'zod'

export interface SigningKeys {
  /** The newest key, which signs. */
  key: CryptoKey
  kid: string
  /** Of every key, the public half: what was signed before a change stays valid until it runs out. */
  published: readonly JWK[]
  /** For refresh tokens, made from the newest key but of no use for signing. */
  refreshSecret: Buffer
}

const Key = z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string().min(1), d: z.string().optional() })
const KeyFile = z.object({ keys: z.array(Key).min(1) })

let current: { file: string; modifiedAt: number; keys: Promise<SigningKeys> } | undefined

/**
 * The keys of IDENTITY_SIGNING_KEYS_FILE, a JWK Set with the newest first. A
 * changed file is taken over without a restart; one that can't be used stops
 * the start, and later leaves the keys as they were.
 */
export async function signingKeys(): Promise<SigningKeys> {
  const { IDENTITY_SIGNING_KEYS_FILE: file } = readEnv({ IDENTITY_SIGNING_KEYS_FILE: z.string() })
  const modifiedAt = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (current?.file === file && current.modifiedAt === modifiedAt) return current.keys
  const before = current
  const keys = load(file).catch(error => {
    if (before?.file === file) return before.keys
    throw error
  })
  current = { file, modifiedAt, keys }
  return keys
}

async function load(file: string): Promise<SigningKeys> {
  const unusable = (reason: string) => new SettingError(`The setting IDENTITY_SIGNING_KEYS_FILE names ${file}, ${reason}.`)
  const keys = await parse(file).catch(() => {
    throw unusable('which is no readable set of Ed25519 keys')
  })
  const [newest] = keys
  const d = newest?.d
  if (!newest || !d) throw unusable('whose first key has no private half')
  const key = await importJWK({ ...newest, d, alg: 'EdDSA' }, 'EdDSA')
  if (key instanceof Uint8Array) throw unusable('whose first key is symmetric')
  return {
    key,
    kid: newest.kid,
    published: keys.map(({ kty, crv, x, kid }) => ({ kty, crv, x, kid, alg: 'EdDSA', use: 'sig' })),
    refreshSecret: Buffer.from(hkdfSync('sha256', Buffer.from(d, 'base64url'), Buffer.alloc(0), 'fieldgraph refresh tokens', 32)),
  }
}

const parse = async (file: string) => KeyFile.parse(JSON.parse(readFileSync(file, 'utf8'))).keys
