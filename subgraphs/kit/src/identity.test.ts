import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTVerifyGetKey } from 'jose'
import { beforeAll, expect, test } from 'vitest'
import { anonymous, hasScope, openIdentity, readMetadata, sealIdentity, writeMetadata, type Identity } from './identity.ts'

const identity: Identity = { ...anonymous, kind: 'user', userId: 'usr_a', organizationId: 'org_a', scopes: ['calls.call:read'], rowLevels: { calls: 'own' } }
const audience = 'subgraph:call-center'
const kid = 'gateway-1'
let key: CryptoKey
let keys: JWTVerifyGetKey

beforeAll(async () => {
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true })
  key = pair.privateKey
  keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(pair.publicKey)), kid, alg: 'EdDSA' }] })
})

test('a caller arrives as the gateway sealed them', async () => {
  const lead: Identity = { ...identity, teamIds: ['tem_a', 'tem_b'], ledTeamIds: ['tem_b'], timeZone: 'Asia/Kolkata' }
  for (const caller of [identity, lead]) expect(await openIdentity(await sealIdentity(caller, { key, kid, audience }), { keys, audience })).toEqual(caller)
})

test('a caller sealed before there were led teams and time zones still arrives', async () => {
  const { ledTeamIds: _, timeZone: __, ...older } = identity
  expect(await openIdentity(await sealIdentity(older as Identity, { key, kid, audience }), { keys, audience })).toEqual(identity)
})

test('a token for one subgraph is none for another', async () => {
  const token = await sealIdentity(identity, { key, kid, audience: 'subgraph:identity' })
  await expect(openIdentity(token, { keys, audience })).rejects.toThrow()
})

test('an expired token, one of another issuer, type, key or algorithm is refused', async () => {
  const signed = (changes: { issuer?: string; typ?: string; seconds?: number; signer?: CryptoKey }) =>
    new SignJWT({ identity }).setProtectedHeader({ alg: 'EdDSA', typ: changes.typ ?? 'gw+jwt', kid }).setIssuer(changes.issuer ?? 'fieldgraph-gateway')
      .setAudience(audience).setIssuedAt().setExpirationTime(Math.floor(Date.now() / 1000) + (changes.seconds ?? 60)).sign(changes.signer ?? key)
  const stranger = (await generateKeyPair('EdDSA', { crv: 'Ed25519' })).privateKey
  const hmac = await new SignJWT({ identity }).setProtectedHeader({ alg: 'HS256', typ: 'gw+jwt', kid }).setIssuer('fieldgraph-gateway').setAudience(audience).setIssuedAt().setExpirationTime('1m').sign(new TextEncoder().encode('x'.repeat(32)))
  const unsigned = `${Buffer.from('{"alg":"none","typ":"gw+jwt"}').toString('base64url')}.${hmac.split('.')[1]}.`

  expect(await openIdentity(await signed({}), { keys, audience })).toEqual(identity)
  for (const token of [await signed({ seconds: -1 }), await signed({ issuer: 'me' }), await signed({ typ: 'at+jwt' }), await signed({ signer: stranger }), hmac, unsigned, '', 'a.b.c']) {
    await expect(openIdentity(token, { keys, audience })).rejects.toThrow()
  }
})

test.each([
  [['*'], 'calls.call:read', true],
  [['calls.call:read'], 'calls.call:read', true],
  [['calls.call:*'], 'calls.call:complete', true],
  [['fleet.*:read'], 'fleet.campaign:read', true],
  [['fleet.*:read'], 'fleet.campaign:write', false],
  [['fleet.*:read'], 'calls.call:read', false],
  [['calls.call'], 'calls.call:read', false],
  [['calls.*'], 'calls.call:read', false],
  [[], 'calls.call:read', false],
])('%j grants %s: %s', (scopes, needed, granted) => expect(hasScope(scopes, needed)).toBe(granted))

test('what travels beside the token survives any character', () => {
  const metadata = { ip: '203.0.113.7', userAgent: 'Zoë’s browser\r\nx: y', clientName: 'Büro', operation: 'Calls', traceId: null }
  expect(readMetadata(writeMetadata(metadata))).toEqual(metadata)
})
