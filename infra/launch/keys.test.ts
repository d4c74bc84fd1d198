import { createLocalJWKSet, importJWK, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { addKey, ensureKeys, keyFiles, uses } from './keys.ts'

async function madeKeys(): Promise<string> {
  const path = mkdtempSync(join(tmpdir(), 'fieldgraph-keys-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  await ensureKeys(path)
  return path
}

const read = (file: string) => JSON.parse(readFileSync(file, 'utf8')) as JSONWebKeySet

async function sign(file: string): Promise<string> {
  const [head] = read(file).keys
  return new SignJWT({}).setProtectedHeader({ alg: 'EdDSA', kid: head!.kid! }).sign(await importJWK(head!, 'EdDSA'))
}

test('keys are made once, and nobody else may read them', async () => {
  const at = await madeKeys()
  const before = uses.map(use => readFileSync(keyFiles(at, use).signing, 'utf8'))
  await ensureKeys(at)
  expect(uses.map(use => readFileSync(keyFiles(at, use).signing, 'utf8'))).toEqual(before)
  for (const use of uses) for (const file of Object.values(keyFiles(at, use))) expect(statSync(file).mode & 0o777).toBe(0o600)
})

test('the public files have no private half', async () => {
  const at = await madeKeys()
  for (const use of uses) for (const key of read(keyFiles(at, use).public).keys) expect(key).not.toHaveProperty('d')
})

test('a new key signs, what an older one signed is still verified, and the older one can sign no more', async () => {
  const at = await madeKeys()
  const files = keyFiles(at, 'identity')
  const old = await sign(files.signing)
  const kid = await addKey(at, 'identity')

  const signing = read(files.signing).keys
  expect(signing.map(key => 'd' in key)).toEqual([true, false])
  expect(signing[0]?.kid).toBe(kid)
  const keys = createLocalJWKSet(read(files.public))
  await expect(jwtVerify(old, keys)).resolves.toBeDefined()
  await expect(jwtVerify(await sign(files.signing), keys)).resolves.toMatchObject({ protectedHeader: { kid } })
})

test('the third key pushes the first one out', async () => {
  const at = await madeKeys()
  const files = keyFiles(at, 'gateway')
  const first = read(files.public).keys[0]?.kid
  for (let count = 0; count < 3; count++) await addKey(at, 'gateway')
  const kids = read(files.public).keys.map(key => key.kid)
  expect(kids).toHaveLength(3)
  expect(kids).not.toContain(first)
})
