import { errors, jwtVerify, SignJWT } from 'jose'
import { createSecretKey } from 'node:crypto'
import { z } from 'zod'

const ALGORITHM = 'HS256'
const TYPE = 'upload+jwt'
const AUDIENCE = 'gateway:uploads'

const Grant = z.discriminatedUnion('method', [
  z.object({ method: z.literal('PUT'), key: z.string(), contentType: z.string(), size: z.number().int().positive() }),
  z.object({ method: z.literal('GET'), key: z.string(), contentType: z.string(), fileName: z.string() }),
])

/** What the holder of a link may do: put one object of that type and size, or get one. */
export type StorageGrant = z.infer<typeof Grant>

/** How long a link is good: to choose a file and send it, and to load a page with pictures. */
export const lifetimes = { PUT: 15 * 60, GET: 10 * 60 } as const

export interface StorageTokens {
  sign(grant: StorageGrant, lifetimeSeconds?: number): Promise<string>
  /** Null for what we did not sign. */
  open(token: string): Promise<StorageGrant | 'expired' | null>
}

/** The links to local storage: a subgraph signs, the gateway verifies, both know the secret. */
export function createStorageTokens(secret: string): StorageTokens {
  const key = createSecretKey(secret, 'utf8')
  return {
    sign: (grant, lifetimeSeconds = lifetimes[grant.method]) =>
      new SignJWT({ ...grant }).setProtectedHeader({ alg: ALGORITHM, typ: TYPE }).setAudience(AUDIENCE).setIssuedAt().setExpirationTime(`${lifetimeSeconds}s`).sign(key),
    async open(token) {
      try {
        const { payload } = await jwtVerify(token, key, { algorithms: [ALGORITHM], typ: TYPE, audience: AUDIENCE, requiredClaims: ['iat', 'exp'] })
        return Grant.parse(payload)
      } catch (error) {
        return error instanceof errors.JWTExpired ? 'expired' : null
      }
    },
  }
}
