import { createEventSigner, openEvent } from '@fieldgraph/kit/event-token'
import { newId } from '@fieldgraph/kit/testing'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { createLocalJWKSet, decodeJwt, importJWK, jwtVerify, SignJWT, type JSONWebKeySet } from 'jose'
import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { environments } from './environment.ts'
import { addKey, ensureKeys, eventKeysFile, eventsOf, keyFiles, uses } from './keys.ts'
import { readSettings, settingOf } from './settings.ts'

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

const event = { id: newId('evt'), type: 'calls.call.completed.v1', organizationId: newId('org'), subjectId: newId('cal'), userId: null, occurredAt: '2026-11-21T09:30:00.000000Z', data: {} }
const body = JSON.stringify(event)

test('each subgraph vouches for its own events, and its key for those of no other', async () => {
  const at = await madeKeys()
  const keys = createLocalJWKSet(read(eventKeysFile(at)))
  for (const { name } of subgraphs) {
    const signEvent = await createEventSigner(name, keyFiles(at, eventsOf(name)).signing)
    expect(await openEvent(await signEvent(event.id, body), body, keys)).toMatchObject({ issuer: name })
  }

  const stolen = keyFiles(at, eventsOf('call-center')).signing
  await expect(createEventSigner('identity', stolen)).rejects.toThrow('not of identity')
  const [own] = read(stolen).keys
  const [theirs] = read(keyFiles(at, eventsOf('identity')).public).keys
  const file = join(at, 'stolen.json')
  const forgedAs = async (kid: string | undefined) => {
    writeFileSync(file, JSON.stringify({ keys: [{ ...own, kid }] }))
    return (await createEventSigner('identity', file))(event.id, body)
  }
  // Under the other's key id, and under one that names nobody.
  await expect(openEvent(await forgedAs(theirs!.kid), body, keys)).rejects.toThrow('signature verification failed')
  await expect(openEvent(await forgedAs('shared'), body, keys)).rejects.toThrow('no applicable key')
  // Under its own.
  const honest = await (await createEventSigner('call-center', stolen))(event.id, body)
  const now = Math.floor(Date.now() / 1000)
  const forged = await new SignJWT({ ...decodeJwt(honest), iss: 'identity', iat: now, exp: now + 60 }).setProtectedHeader({ alg: 'EdDSA', typ: 'ev+jwt', kid: own!.kid! }).sign(await importJWK(own!, 'EdDSA'))
  await expect(openEvent(forged, body, keys)).rejects.toThrow('another subgraph')
})

test('the receiver knows the new event keys and the ones before', async () => {
  const at = await madeKeys()
  const before = read(eventKeysFile(at)).keys.map(({ kid }) => kid)
  const kid = await addKey(at, eventsOf('call-center'))
  expect(kid).toMatch(/^call-center\.[\w-]+$/)
  expect(read(eventKeysFile(at)).keys.map(key => key.kid).sort()).toEqual([...before, kid].sort())
  for (const key of read(eventKeysFile(at)).keys) expect(key).not.toHaveProperty('d')
})

test('a data directory with one event key for all gets one for each, and the shared one is believed no more', async () => {
  const at = await madeKeys()
  for (const { name } of subgraphs) for (const file of Object.values(keyFiles(at, eventsOf(name)))) rmSync(file)
  const identity = read(keyFiles(at, 'identity').signing)
  writeFileSync(eventKeysFile(at), JSON.stringify({ keys: [{ ...read(keyFiles(at, 'gateway').public).keys[0], kid: 'shared' }] }))
  await ensureKeys(at)
  expect(read(eventKeysFile(at)).keys.map(({ kid }) => kid?.split('.')[0])).toEqual(subgraphs.map(({ name }) => name))
  expect(read(keyFiles(at, 'identity').signing)).toEqual(identity)
})

test('a service is told of its own event key alone', async () => {
  const settings = readSettings({ DATA_DIRECTORY: '/data' })
  const targets = subgraphs.map(subgraph => ({ subgraph, adminUrl: 'postgres://admin@127.0.0.1/fieldgraph', setting: 'DATABASE_URL' }))
  const { all, of, gateway } = environments(settings, { targets, secret: 'not of interest here', place: '', port: null, stop: async () => {} })
  const own = Object.fromEntries(subgraphs.map(({ name }) => [settingOf(name, 'EVENT_SIGNING_KEYS_FILE'), `/data/keys/events-${name}-signing.json`]))
  const told = (environment: Record<string, string>) => Object.fromEntries(Object.entries(environment).filter(([name]) => name.endsWith('EVENT_SIGNING_KEYS_FILE')))
  expect(told(all)).toEqual(own)
  for (const subgraph of subgraphs) {
    const setting = settingOf(subgraph.name, 'EVENT_SIGNING_KEYS_FILE')
    expect(told(of(subgraph))).toEqual({ [setting]: all[setting] })
  }
  expect(told(gateway)).toEqual({})
})
