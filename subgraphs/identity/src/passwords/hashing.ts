import { hash as argon2, parseOptions, verify as verifyArgon2 } from '@node-rs/argon2'
import { verify as verifyBcrypt } from '@node-rs/bcrypt'
import { randomBytes } from 'node:crypto'
import { availableParallelism } from 'node:os'
import { bounded } from './bounded.ts'

// OWASP's second choice for argon2id, which is the library's default variant.
const STRENGTH = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// Each takes 19 MiB and a processor for some 30 ms; further ones wait, but not
// longer than their requests do.
const atOnce = Math.min(4, Math.max(1, availableParallelism() - 1))
const slowly = bounded(atOnce, 100 * atOnce)

// The same characters are the same password, however a keyboard composes them
// (NIST SP 800-63B, 3.1.1.2).
const composed = (password: string) => password.normalize('NFKC')

/** A hash to keep, in PHC form. Check the password with `passwordProblem` first. */
export const hashPassword = (password: string): Promise<string> => slowly(() => argon2(composed(password), STRENGTH))

/**
 * Whether the password belongs to the hash: argon2id, or bcrypt from an import.
 * Without a hash it does the same work and answers no, so that an unknown
 * account takes as long as a known one.
 */
export async function verifyPassword(password: string, hash: string | null | undefined): Promise<boolean> {
  const against = hash ?? (await nobody)
  const matches = await slowly(() => (isBcrypt(against) ? verifyBcrypt(password, against) : verifyArgon2(against, composed(password))))
  return matches && hash != null
}

/** Whether the hash is weaker than new ones: make a new one while the password is at hand. */
export function isOutdated(hash: string): boolean {
  if (isBcrypt(hash)) return true
  const { memoryCost, timeCost } = parseOptions(hash)
  return memoryCost < STRENGTH.memoryCost || timeCost < STRENGTH.timeCost
}

const isBcrypt = (hash: string) => hash.startsWith('$2')

const nobody = argon2(randomBytes(32), STRENGTH)
