import { expect, test } from 'vitest'
import { hashSecret, newSecret, sameHash, showOnce } from './secrets.ts'

test('a secret has 256 random bits behind a prefix that tells what it is', () => {
  const secrets = Array.from({ length: 1000 }, () => newSecret('fgs'))
  expect(new Set(secrets).size).toBe(1000)
  for (const secret of secrets) expect(secret).toMatch(/^fgs_[\w-]{43}$/)
})

test('hashes are the same for the same secret only', () => {
  expect(sameHash(hashSecret('one'), hashSecret('one'))).toBe(true)
  expect(sameHash(hashSecret('one'), hashSecret('other'))).toBe(false)
  expect(sameHash(hashSecret('one'), '')).toBe(false)
})

test('a secret is given to the request that made it and to no repetition', async () => {
  let stored: { row: string; stamp: string } | undefined
  const once = () => showOnce('fgs', async (secret, stamp) => (stored ??= { row: hashSecret(secret), stamp }))
  const first = await once()
  expect(hashSecret(first.secret!)).toBe(first.row)
  expect(await once()).toEqual({ row: first.row, secret: null })
})
