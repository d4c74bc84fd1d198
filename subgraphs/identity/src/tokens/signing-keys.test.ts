import { SettingError } from '@fieldgraph/kit/env'
import fastify from 'fastify'
import { exportJWK, generateKeyPair, jwtVerify, createLocalJWKSet, type JSONWebKeySet } from 'jose'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, expect, test } from 'vitest'
import { issueAccessToken } from './access-token.ts'
import { signingKeys } from './signing-keys.ts'
import { tokenRoutes } from './token.routes.ts'

const claims = { subject: 'usr_1', sessionId: 'ses_1', sessionExpiresAt: '2099-01-01T00:00:00Z', organizationId: 'org_1', scopes: [], rowLevels: {}, timeZone: 'UTC' }
const makeKey = async (kid: string) => {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  return { ...(await exportJWK(privateKey)), kid, alg: 'EdDSA', use: 'sig' }
}
let file: string
let revision = 0
const write = (...keys: object[]) => writeFileSync(file, `${JSON.stringify({ keys })}${' '.repeat(revision++)}`)

beforeEach(() => {
  file = join(mkdtempSync(join(tmpdir(), 'fieldgraph-keys-')), 'keys.json')
  process.env['IDENTITY_SIGNING_KEYS_FILE'] = file
})

async function published(): Promise<JSONWebKeySet> {
  const app = fastify()
  await tokenRoutes(app)
  const answer = await app.inject('/.well-known/jwks.json')
  expect(answer.headers['content-type']).toContain('application/jwk-set+json')
  return answer.json()
}

test('all keys are published, by their public half alone', async () => {
  const [newest, older] = [await makeKey('newest'), await makeKey('older')]
  const { d: _, ...oldest } = await makeKey('oldest')
  write(newest, older, oldest)
  const { keys } = await published()
  expect(keys.map(({ kid }) => kid)).toEqual(['newest', 'older', 'oldest'])
  for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
})

test('the newest key signs, and what an older one signed is still good', async () => {
  const older = await makeKey('older')
  write(older)
  const before = await issueAccessToken(claims)
  write(await makeKey('newest'), older)
  const after = await issueAccessToken(claims)
  const set = createLocalJWKSet(await published())
  expect((await jwtVerify(before.accessToken, set)).protectedHeader.kid).toBe('older')
  expect((await jwtVerify(after.accessToken, set)).protectedHeader.kid).toBe('newest')
})

test('no access token outlives its session', async () => {
  write(await makeKey('newest'))
  const now = new Date('2026-11-21T09:00:00Z')
  expect(await issueAccessToken({ ...claims, sessionExpiresAt: '2026-11-21T09:02:00Z' }, now)).toMatchObject({ expiresIn: 120, expiresAt: '2026-11-21T09:02:00.000Z' })
})

test.each([
  ['is missing', undefined],
  ['is no JSON', 'keys'],
  ['has no key', '{"keys":[]}'],
  ['has a key of another kind', '{"keys":[{"kty":"RSA","kid":"a","n":"x","e":"AQAB"}]}'],
  ['has no private half', '{"keys":[{"kty":"OKP","crv":"Ed25519","kid":"a","x":"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo"}]}'],
])('a key file that %s stops the start with the setting’s name', async (_, content) => {
  if (content !== undefined) writeFileSync(file, content)
  await expect(signingKeys()).rejects.toThrow(SettingError)
  await expect(signingKeys()).rejects.toThrow('IDENTITY_SIGNING_KEYS_FILE')
})

test('a key file that breaks while running leaves the keys as they were', async () => {
  write(await makeKey('good'))
  expect((await signingKeys()).kid).toBe('good')
  writeFileSync(file, 'half a fi')
  expect((await signingKeys()).kid).toBe('good')
  expect((await signingKeys()).kid).toBe('good')
  write(await makeKey('better'))
  expect((await signingKeys()).kid).toBe('better')
})
