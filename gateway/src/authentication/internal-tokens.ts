import { SettingError } from '@fieldgraph/kit/env'
import { sealIdentity, type Identity } from '@fieldgraph/kit/identity'
import { importJWK, type CryptoKey, type JSONWebKeySet } from 'jose'
import { LRUCache } from 'lru-cache'
import { readFileSync } from 'node:fs'

export interface SigningKey {
  key: CryptoKey
  kid: string
}

export interface InternalTokens {
  /** A token that tells one subgraph, and no other, who asks. */
  tokenFor(service: string, identity: Identity, tokenId: string): Promise<string>
}

const LIFETIME = 60_000
/** A token in use has at least this long to live, so that it arrives alive. */
const REMAINING = 10_000
const MOST = 20_000

export function createInternalTokens({ key, kid }: SigningKey): InternalTokens {
  const sealed = new LRUCache<string, Promise<string>>({ max: MOST, ttl: LIFETIME - REMAINING })
  return {
    tokenFor(service, identity, tokenId) {
      const name = `${tokenId}\0${service}`
      const known = sealed.get(name)
      if (known) return known
      const token = sealIdentity(identity, { key, kid, audience: `subgraph:${service}`, lifetimeSeconds: LIFETIME / 1000 })
      sealed.set(name, token)
      return token
    },
  }
}

/** The newest private key of the file. */
export async function readSigningKey(file: string): Promise<SigningKey> {
  try {
    const [jwk] = (JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet).keys
    if (!jwk?.kid || !('d' in jwk)) throw new Error('no private key with an id')
    const key = await importJWK(jwk, 'EdDSA')
    if (key instanceof Uint8Array) throw new Error('a symmetric key')
    return { key, kid: jwk.kid }
  } catch (error) {
    throw new SettingError('The setting GATEWAY_SIGNING_KEYS_FILE is not right: should name a readable JWK Set file with private Ed25519 keys.', { cause: error })
  }
}
