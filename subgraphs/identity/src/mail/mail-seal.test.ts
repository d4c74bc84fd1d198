import { exportJWK, generateKeyPair, type JWK } from 'jose'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test, vi } from 'vitest'
import { KeyGoneError, seal, unseal } from './mail-seal.ts'

const content = { to: 'ada@example.com', data: { token: 'hush' } }

const newKey = async (kid: string): Promise<JWK> => ({ ...(await exportJWK((await generateKeyPair('EdDSA', { extractable: true })).privateKey)), kid })

/** The file that the process finds, until the test ends. */
function keyFile(...keys: JWK[]): void {
  const file = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json')
  writeFileSync(file, JSON.stringify({ keys }))
  vi.stubEnv('IDENTITY_SIGNING_KEYS_FILE', file)
  onTestFinished(() => void vi.unstubAllEnvs())
}

test('what is sealed shows nothing of its content, and opens again', async () => {
  keyFile(await newKey('new'))
  const sealed = await seal(content)
  const parts = sealed.split('.').map(part => Buffer.from(part, 'base64url').toString('latin1'))
  expect(parts.join()).not.toMatch(/hush|ada/)
  expect(await unseal(sealed)).toEqual(content)
})

test('what was changed does not open', async () => {
  keyFile(await newKey('new'))
  const parts = (await seal(content)).split('.')
  parts[3] = Buffer.from('other').toString('base64url')
  await expect(unseal(parts.join('.'))).rejects.toThrow()
})

test('another key of the same name does not open it', async () => {
  keyFile(await newKey('new'))
  const sealed = await seal(content)
  keyFile(await newKey('new'))
  await expect(unseal(sealed)).rejects.toThrow()
})

test('an older key opens while its private half is in the file', async () => {
  const old = await newKey('old')
  keyFile(old)
  const sealed = await seal(content)

  keyFile(await newKey('new'), old)
  expect(await unseal(sealed)).toEqual(content)

  const { d: _, ...publicHalf } = old
  keyFile(await newKey('new'), publicHalf)
  await expect(unseal(sealed)).rejects.toThrow(KeyGoneError)
})
