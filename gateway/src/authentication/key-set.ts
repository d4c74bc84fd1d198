import type { Logger } from '@fieldgraph/kit/log'
import { createLocalJWKSet, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { request } from 'undici'
import { z } from 'zod'

export interface KeySet {
  /** The public key that a token names; asks identity again when it is a new one. */
  keyOf: JWTVerifyGetKey
  /** The published keys; null as long as identity was never reached. */
  published(): Promise<JSONWebKeySet | null>
}

export interface KeySetOptions {
  /** Where identity publishes its keys; null when it is not in the graph. */
  address: () => URL | null
  log: Logger
  /** Called when the keys are others than before. */
  onChange?: () => void
  /** Milliseconds between two questions caused by an unknown key. */
  pause?: number
  /** Milliseconds after which the keys are asked for again. */
  maxAge?: number
}

// Only what a verifier may see, whatever else stands there.
const PublicKeys = z.object({
  keys: z.array(z.object({ kty: z.literal('OKP'), crv: z.literal('Ed25519'), x: z.string(), kid: z.string(), alg: z.literal('EdDSA').default('EdDSA'), use: z.literal('sig').default('sig') })),
})
const PATIENCE = 3000

/** Identity's public keys, kept through its absence. */
export function createKeySet({ address, log, onChange = () => {}, pause = 3000, maxAge = 300_000 }: KeySetOptions): KeySet {
  let keys: JSONWebKeySet | null = null
  let find: JWTVerifyGetKey | null = null
  let asked = Number.NEGATIVE_INFINITY
  let asking: Promise<void> | null = null

  async function ask(): Promise<void> {
    const url = address()
    if (!url) return
    asked = performance.now()
    try {
      const answer = await request(url, { headersTimeout: PATIENCE, bodyTimeout: PATIENCE, signal: AbortSignal.timeout(PATIENCE) })
      if (answer.statusCode !== 200) {
        await answer.body.dump()
        throw new Error(`status ${answer.statusCode}`)
      }
      const fresh = PublicKeys.parse(await answer.body.json())
      if (JSON.stringify(fresh) === JSON.stringify(keys)) return
      keys = fresh
      find = createLocalJWKSet(fresh)
      onChange()
    } catch (error) {
      log.warn({ err: error }, 'the public keys of identity could not be fetched')
    }
  }
  const refresh = () => (asking ??= ask().finally(() => (asking = null)))
  const due = (age: number) => performance.now() - asked > age

  return {
    async keyOf(header, token) {
      if (!header?.kid) throw new Error('no key named')
      const known = keys?.keys.some(({ kid }) => kid === header.kid) ?? false
      if (!known && (due(pause) || asking)) await refresh()
      // Nobody waits for keys that are only old.
      else if (due(maxAge)) void refresh()
      if (!find) throw new Error('no keys yet')
      return find(header, token)
    },
    async published() {
      if (!keys && (due(pause) || asking)) await refresh()
      else if (due(maxAge)) void refresh()
      return keys
    },
  }
}
