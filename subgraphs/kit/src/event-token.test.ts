import { createLocalJWKSet, exportJWK, generateKeyPair, SignJWT, type CryptoKey, type JWTPayload } from 'jose'
import { createHash, randomUUID } from 'node:crypto'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { createEventSigner, openEvent, type EventSigner } from './event-token.ts'
import { newId } from './testing.ts'

const event = {
  id: newId('evt'),
  type: 'calls.call.completed.v1',
  organizationId: newId('org'),
  subjectId: newId('cal'),
  userId: null,
  occurredAt: '2026-11-21T09:30:00.000000Z',
  data: { outcome: 'WON' },
}
const body = JSON.stringify(event)

let sign: EventSigner
let keys: ReturnType<typeof createLocalJWKSet>
let ours: CryptoKey
let fileOf: (kid: string) => string

beforeAll(async () => {
  const mine = await generateKeyPair('EdDSA', { extractable: true })
  const theirs = await generateKeyPair('EdDSA', { extractable: true })
  ours = mine.privateKey
  keys = createLocalJWKSet({ keys: [{ ...(await exportJWK(mine.publicKey)), kid: 'call-center.1', alg: 'EdDSA' }, { ...(await exportJWK(theirs.publicKey)), kid: 'crane-crm.1', alg: 'EdDSA' }, { ...(await exportJWK(mine.publicKey)), kid: 'shared', alg: 'EdDSA' }] })
  const jwk = await exportJWK(mine.privateKey)
  fileOf = kid => {
    const file = join(mkdtempSync(join(tmpdir(), 'keys-')), `${randomUUID()}.json`)
    writeFileSync(file, JSON.stringify({ keys: [{ ...jwk, kid }] }))
    return file
  }
  sign = await createEventSigner('call-center', fileOf('call-center.1'))
})

const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url')

/** Right in every way but for what is changed. */
const forged = (claims: JWTPayload, header: { kid?: string; typ?: string } = {}) => {
  const now = Math.floor(Date.now() / 1000)
  return new SignJWT({ iss: 'call-center', aud: 'identity:events', jti: event.id, iat: now, exp: now + 60, body_sha256: sha256(body), ...claims })
    .setProtectedHeader({ alg: 'EdDSA', typ: 'ev+jwt', kid: 'call-center.1', ...header })
    .sign(ours)
}

test('an event opens as it was signed', async () => {
  expect(await openEvent(await sign(event.id, body), body, keys)).toEqual({ issuer: 'call-center', event })
  expect(await openEvent(await forged({}), body, keys)).toEqual({ issuer: 'call-center', event })
})

test('a token vouches for its own body only', async () => {
  await expect(openEvent(await sign(event.id, body), body.replace('WON', 'LOST'), keys)).rejects.toThrow('another body')
  const other = JSON.stringify({ ...event, id: newId('evt') })
  await expect(openEvent(await sign(event.id, other), other, keys)).rejects.toThrow('another event')
})

test('a subgraph cannot speak in the name of another', async () => {
  await expect(openEvent(await forged({ iss: 'crane-crm' }), body, keys)).rejects.toThrow('another subgraph')
  await expect(openEvent(await forged({ iss: 'crane-crm' }, { kid: 'crane-crm.1' }), body, keys)).rejects.toThrow()
  await expect(createEventSigner('call-center', fileOf('crane-crm.1'))).rejects.toThrow('not of call-center')
})

test('a key that all subgraphs of a machine share vouches for each of them', async () => {
  const signAny = await createEventSigner('crane-crm', fileOf('shared'))
  expect(await openEvent(await signAny(event.id, body), body, keys)).toMatchObject({ issuer: 'crane-crm' })
})

const hourAgo = Math.floor(Date.now() / 1000) - 3600

test.each<[string, JWTPayload, { kid?: string; typ?: string }?]>([
  ['for another audience', { aud: 'subgraph:identity' }],
  ['of another type', {}, { typ: 'gw+jwt' }],
  ['of an unknown key', {}, { kid: 'unknown' }],
  ['that is over', { iat: hourAgo, exp: hourAgo + 60 }],
  ['that would last too long', { iat: hourAgo, exp: hourAgo + 7200 }],
  ['without an end', { exp: undefined } as unknown as JWTPayload],
  ['without a body', { body_sha256: undefined }],
])('a token %s is refused', async (_, claims, header) => {
  await expect(openEvent(await forged(claims, header), body, keys)).rejects.toThrow()
})

test.each<[string, object]>([
  ['without an organization', { organizationId: null }],
  ['with an organization that is none', { organizationId: "org_' or true" }],
  ['of no known form', { type: 'DROP' }],
  ['with data that is no object', { data: 'x' }],
])('an event %s is refused', async (_, changes) => {
  const wrong = JSON.stringify({ ...event, ...changes })
  await expect(openEvent(await sign(event.id, wrong), wrong, keys)).rejects.toThrow()
})
