import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { calculateJwkThumbprint } from 'jose'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { environments } from './environment.ts'
import { makeKeys, readKeys } from './key-file.ts'
import { readSettings, root } from './settings.ts'
import { addWrappingKey, prepareWrappingKeys, wrappingKeysFile } from './wrapping-keys.ts'

const SETTING = 'SALES_DEALS_WRAPPING_KEYS_FILE'

function directory(): string {
  const path = mkdtempSync(join(tmpdir(), 'fieldgraph-keys-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

test('the keys are made once, of 256 bits and with their thumbprint, and nobody else may read them', async () => {
  const settings = readSettings({ DATA_DIRECTORY: directory() })
  const told: NodeJS.ProcessEnv = {}
  await prepareWrappingKeys(settings, told)
  const file = wrappingKeysFile(settings, 'sales-deals')
  expect(told).toEqual({ [SETTING]: file })
  expect(file).toBe(join(settings.dataDirectory, 'keys', 'sales-deals-wrapping.json'))
  expect([statSync(file).mode & 0o777, statSync(join(settings.dataDirectory, 'keys')).mode & 0o777]).toEqual([0o600, 0o700])
  const before = readFileSync(file, 'utf8')
  const [key] = readKeys(file)
  expect(key).toEqual({ kty: 'oct', alg: 'A256GCM', use: 'enc', k: expect.any(String), kid: await calculateJwkThumbprint({ kty: 'oct', k: key!.k! }) })
  expect(Buffer.from(key!.k!, 'base64url')).toHaveLength(32)

  await prepareWrappingKeys(settings, {})
  makeKeys(file, [])
  expect(readFileSync(file, 'utf8')).toBe(before)
  expect(readdirSync(join(settings.dataDirectory, 'keys'))).toEqual(['sales-deals-wrapping.json'])
})

test('a new key comes first, and all before it stay', async () => {
  const file = join(directory(), 'keys.json')
  const ids: string[] = []
  for (let count = 0; count < 5; count++) ids.unshift(await addWrappingKey(file))
  expect(readKeys(file).map(key => key.kid)).toEqual(ids)
  expect(new Set(readKeys(file).map(key => key.k)).size).toBe(5)
})

test('a file of the user’s own is told as it is, and none is made', async () => {
  const settings = readSettings({ DATA_DIRECTORY: directory(), [SETTING]: 'secrets/sales.json' })
  const told: NodeJS.ProcessEnv = {}
  await prepareWrappingKeys(settings, told)
  expect(told).toEqual({ [SETTING]: join(root, 'secrets/sales.json') })
  expect(existsSync(join(settings.dataDirectory, 'keys'))).toBe(false)
})

test('only a subgraph that encrypts is told where its keys are', () => {
  const settings = readSettings({ DATA_DIRECTORY: '/data' })
  const targets = subgraphs.map(subgraph => ({ subgraph, adminUrl: 'postgres://admin@127.0.0.1/fieldgraph', setting: 'DATABASE_URL' }))
  const { all, of, gateway } = environments(settings, { targets, secret: 'not of interest here', place: '', port: null, stop: async () => {} })
  for (const subgraph of subgraphs) expect([subgraph.name, of(subgraph)[SETTING]]).toEqual([subgraph.name, subgraph.encrypts ? '/data/keys/sales-deals-wrapping.json' : undefined])
  expect([all[SETTING], gateway[SETTING]]).toEqual(['/data/keys/sales-deals-wrapping.json', undefined])
})
