import { calculateJwkThumbprint, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { ISSUER, makeKeys, startWorld, tokenBy, type SigningPair, type World } from '../testing/gateway.fixture.ts'
import { json } from '../testing/toy-subgraph.fixture.ts'

let world: World
let thief: SigningPair

beforeAll(async () => {
  world = await startWorld()
  thief = await makeKeys('identity-1')
})
afterAll(() => world.stop())

const now = () => Math.floor(Date.now() / 1000)

const claims = { iss: ISSUER, aud: 'fieldgraph', sub: 'usr_1', scope: '*', exp: now() + 600 }
const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')
const signed = (header: Record<string, unknown>, changes: Record<string, unknown> = {}, by = world.signing) =>
  new SignJWT({ ...claims, ...changes }).setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: by.kid, ...header }).setIssuedAt().sign(by.key)

test('a good token is let in, and the subgraphs hear who it is by a token of their own', async () => {
  const { status, body } = await world.ask('{ me { name calls { id } } }')
  expect({ status, data: body.data }).toEqual({ status: 200, data: { me: { name: 'Ada', calls: [{ id: 'cal_1' }] } } })

  const tokens = [world.identity.requests.at(-1)!, world.calls.requests.at(-1)!].map(({ headers }) => JSON.parse(Buffer.from(headers.authorization!.split('.')[1]!, 'base64url').toString()))
  expect(tokens.map(({ aud }) => aud)).toEqual(['subgraph:identity', 'subgraph:call-center'])
  expect(tokens[1]).toMatchObject({ iss: 'fieldgraph-gateway', identity: { kind: 'user', userId: 'usr_1', organizationId: 'org_1', sessionId: 'ses_1', scopes: ['calls.call:read'], rowLevels: { calls: 'own' } } })
  expect(tokens[1].exp - tokens[1].iat).toBe(60)
})

test('the subgraphs hear the time zone and which teams the person leads, also from tokens that say neither', async () => {
  const heard = async (said: Record<string, unknown>) => {
    await world.ask('{ me { name } }', { token: await world.token(said) })
    return JSON.parse(Buffer.from(world.identity.requests.at(-1)!.headers.authorization!.split('.')[1]!, 'base64url').toString()).identity
  }
  expect(await heard({ teams: ['tem_1', 'tem_2'], leads: ['tem_2'], zone: 'Asia/Kolkata' })).toMatchObject({ teamIds: ['tem_1', 'tem_2'], ledTeamIds: ['tem_2'], timeZone: 'Asia/Kolkata' })
  expect(await heard({ teams: ['tem_1'] })).toMatchObject({ teamIds: ['tem_1'], ledTeamIds: [], timeZone: 'UTC' })
})

const unsigned = () => `${encode({ alg: 'none', typ: 'at+jwt', kid: world.signing.kid })}.${encode(claims)}.`

test.each<[string, () => Promise<string> | string]>([
  ['nothing', () => ''],
  ['no JWT', () => 'abc'],
  ['three empty parts', () => '..'],
  ['alg none', unsigned],
  ['alg none with a signature', () => `${unsigned()}AAAA`],
  ['HS256 with the public key', async () => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: world.signing.kid }).setIssuedAt().sign(new TextEncoder().encode(JSON.stringify(world.signing.published)))],
  ['HS256 with the public key as PEM', async () => new SignJWT(claims).setProtectedHeader({ alg: 'HS256', typ: 'at+jwt', kid: world.signing.kid }).setIssuedAt().sign(new TextEncoder().encode(await exportSPKI((await generateKeyPair('EdDSA', { extractable: true })).publicKey)))],
  ['ES256', async () => { const { privateKey } = await generateKeyPair('ES256'); return new SignJWT(claims).setProtectedHeader({ alg: 'ES256', typ: 'at+jwt', kid: world.signing.kid }).setIssuedAt().sign(privateKey) }],
  ['another key under the same name', () => tokenBy(thief)],
  ['an unknown key', async () => tokenBy(await makeKeys('somebody'))],
  ['no key named', () => signed({ kid: undefined })],
  ['a key it brings along', async () => signed({ jwk: thief.published, kid: await calculateJwkThumbprint(thief.published) }, {}, thief)],
  ['a key it brings along, though well signed', () => signed({ jwk: thief.published })],
  ['an address of keys', () => signed({ jku: 'http://127.0.0.1:1/keys' }, {}, thief)],
  ['an address of certificates', () => signed({ x5u: 'http://127.0.0.1:1/keys' })],
  ['another type', () => signed({ typ: 'JWT' })],
  ['an internal token', () => signed({ typ: 'gw+jwt' })],
  ['no type', () => signed({ typ: undefined })],
  ['another audience', () => tokenBy(world.signing, { aud: 'subgraph:identity' })],
  ['another issuer', () => tokenBy(world.signing, { iss: 'http://elsewhere.example.com' })],
  ['an end in the past', () => tokenBy(world.signing, { exp: now() - 1 })],
  ['no end', () => tokenBy(world.signing, { exp: undefined })],
  ['a start in the future', () => tokenBy(world.signing, { nbf: now() + 60 })],
  ['no subject', () => tokenBy(world.signing, { sub: undefined })],
  ['networks that are no list', () => tokenBy(world.signing, { ips: '203.0.113.0/24' })],
  ['row levels that do not exist', () => tokenBy(world.signing, { rows: { calls: 'everything' } })],
  ['more than 8 KB', () => tokenBy(world.signing, { links: Array.from({ length: 500 }, (_, at) => `cal_${at}_of_many`) })],
  ['a time zone that is no text', () => tokenBy(world.signing, { zone: 5 })],
  ['a changed claim', async () => { const [header, , signature] = (await tokenBy(world.signing)).split('.'); return `${header}.${encode({ ...claims, scope: '*' })}.${signature}` }],
])('%s: 401, the same words for all', async (_, make) => {
  const asked = world.identity.requests.length
  const { status, body, headers } = await world.ask('{ me { name } }', { token: await make() })

  expect(status).toBe(401)
  expect(body).toEqual({ errors: [{ message: 'This token is not valid. Sign in again.', extensions: { code: 'UNAUTHENTICATED' } }] })
  expect(headers.get('www-authenticate')).toBe('Bearer error="invalid_token"')
  expect(world.identity.requests.slice(asked).filter(({ operationName }) => operationName !== 'RevokedSessions')).toEqual([])
})

test('another scheme than Bearer: 401', async () => {
  expect((await world.ask('{ me { name } }', { token: null, headers: { authorization: 'Basic YTpi' } })).status).toBe(401)
})

test("a token that names networks is good there only, and nobody forges an address", async () => {
  const elsewhere = await world.token({ ips: ['203.0.113.0/24', '2001:db8::/32'] })
  const asked = world.identity.requests.length
  for (const headers of [{}, { 'x-forwarded-for': '203.0.113.7' }]) {
    const { status, body } = await world.ask('{ me { name } }', { token: elsewhere, headers })
    expect({ status, body }).toEqual({ status: 403, body: { errors: [{ message: 'This API client may not be used from this address.', extensions: { code: 'FORBIDDEN' } }] } })
  }
  expect(world.identity.requests.slice(asked).filter(({ operationName }) => operationName !== 'RevokedSessions')).toEqual([])
  const here = await world.token({ ips: ['127.0.0.0/8'] })
  expect((await world.ask('{ me { name } }', { token: here })).status).toBe(200)
})

test('behind a proxy of ours the address is what the proxy says, at every request', async () => {
  const proxied = await startWorld({ trustedProxies: 1 })
  onTestFinished(() => proxied.stop())
  const token = await proxied.token({ ips: ['203.0.113.0/24'] })
  const statusFrom = async (ip: string) => (await proxied.ask('{ me { name } }', { token, headers: { 'x-forwarded-for': ip } })).status
  expect([await statusFrom('203.0.113.7'), await statusFrom('198.51.100.7'), await statusFrom('203.0.113.7, 198.51.100.7'), await statusFrom('unknown')]).toEqual([200, 403, 403, 403])
})

test('a token stops at its end, though it was verified before', async () => {
  const token = await world.token({ exp: now() + 1 })
  expect((await world.ask('{ me { name } }', { token })).status).toBe(200)
  await expect.poll(async () => (await world.ask('{ me { name } }', { token })).status, { timeout: 3000 }).toBe(401)
})

test('new keys are fetched when a token names one, and identity may be away afterwards', async () => {
  const next = await makeKeys('identity-2')
  world.identity.resources.set('/.well-known/jwks.json', response => json(response, 200, { keys: [next.published, world.signing.published] }))
  const token = await tokenBy(next)
  await expect.poll(async () => (await world.ask('{ calls { id } }', { token })).status, { timeout: 8000, interval: 500 }).toBe(200)

  await world.identity.stop()
  const { status, body } = await world.ask('{ calls { id } }', { token: await tokenBy(next, { sid: 'ses_2' }) })
  await world.identity.restart()
  expect({ status, calls: body.data?.['calls'] }).toMatchObject({ status: 200, calls: [{ id: 'cal_1' }, { id: 'cal_2' }] })
})

test('the published keys are public ones, and no more', async () => {
  const { keys } = await (await fetch(`${world.gateway.url}/.well-known/jwks.json`)).json() as { keys: Record<string, unknown>[] }
  expect(keys.length).toBeGreaterThan(0)
  for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x'])
  expect(await exportJWK(thief.key).then(({ d }) => typeof d)).toBe('string')
})
