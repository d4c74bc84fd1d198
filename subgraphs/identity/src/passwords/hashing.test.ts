import { hash as argon2 } from '@node-rs/argon2'
import { hash as bcrypt } from '@node-rs/bcrypt'
import { expect, test } from 'vitest'
import { bounded } from './bounded.ts'
import { hashPassword, isOutdated, verifyPassword } from './hashing.ts'

test('a password is kept as argon2id with 19 MiB, two rounds and a salt of its own', async () => {
  const [one, other] = await Promise.all([hashPassword('meadow lantern harbour'), hashPassword('meadow lantern harbour')])
  expect(one).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
  expect(one).not.toBe(other)
  expect(await verifyPassword('meadow lantern harbour', one)).toBe(true)
  expect(await verifyPassword('meadow lantern harbor', one)).toBe(false)
})

test('nobody’s password is right', async () => {
  for (const hash of [null, undefined]) expect(await verifyPassword('', hash)).toBe(false)
})

test('how a keyboard composes a character makes no difference', async () => {
  const hash = await hashPassword('cafe\u0301 au lait ce matin')
  expect(await verifyPassword('caf\u00e9 au lait ce matin', hash)).toBe(true)
})

test('bcrypt and weaker argon2 hashes still work, and are outdated', async () => {
  for (const hash of [await bcrypt('secret of old', { cost: 4 }), await argon2('secret of old', { memoryCost: 4096, timeCost: 1 })]) {
    expect(await verifyPassword('secret of old', hash)).toBe(true)
    expect(await verifyPassword('secret of new', hash)).toBe(false)
    expect(isOutdated(hash)).toBe(true)
  }
  expect(isOutdated(await hashPassword('meadow lantern harbour'))).toBe(false)
})

test('so many run at once, others wait in line, and beyond the line they are asked to come back', async () => {
  const run = bounded(2, 3)
  let running = 0
  let most = 0
  const gate = Promise.withResolvers<void>()
  const work = async () => {
    most = Math.max(most, ++running)
    await gate.promise
    running--
    return 'done'
  }
  const all = Array.from({ length: 7 }, () => run(work).catch(error => error.code))
  expect(await Promise.all(all.slice(5))).toEqual(['THROTTLED', 'THROTTLED'])
  gate.resolve()
  expect(await Promise.all(all.slice(0, 5))).toEqual(Array.from({ length: 5 }, () => 'done'))
  expect(most).toBe(2)
  await expect(run(() => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(await run(async () => 'after a failure')).toBe('after a failure')
})
