import { createHash, randomBytes, randomUUID, timingSafeEqual } from 'node:crypto'

/**
 * A secret of 256 random bits. Its prefix says what it is, to people and to
 * programs that look for secrets in places where none should be.
 */
export const newSecret = (prefix: string): string => `${prefix}_${randomBytes(32).toString('base64url')}`

/**
 * What is kept of a secret. A plain SHA-256 does where the secret is random:
 * nobody can try 2^256 of them. Passwords take argon2id instead.
 */
export const hashSecret = (secret: string): string => createHash('sha256').update(secret).digest('base64url')

/** Compares in a time that tells nothing of where two hashes differ. */
export function sameHash(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)]
  return a.length === b.length && timingSafeEqual(a, b)
}

/**
 * Makes a secret for a command that keeps its hash, and gives it to the one
 * request that made it. A repetition by idempotency key gets the stored row,
 * stamped by the first request, and no secret: it is nowhere to be had.
 */
export async function showOnce<Row>(prefix: string, make: (secret: string, stamp: string) => Promise<{ row: Row; stamp: string }>): Promise<{ row: Row; secret: string | null }> {
  const secret = newSecret(prefix)
  const stamp = randomUUID()
  const made = await make(secret, stamp)
  return { row: made.row, secret: made.stamp === stamp ? secret : null }
}
