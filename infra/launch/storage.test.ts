import { SettingError } from '@fieldgraph/kit/env'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, onTestFinished, test } from 'vitest'
import { environments, withoutOurs } from './environment.ts'
import { readSettings } from './settings.ts'
import { prepareStorage } from './storage.ts'

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fieldgraph-storage-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return path
}

const targets = subgraphs.map(subgraph => ({ subgraph, adminUrl: 'postgres://admin@localhost/fieldgraph', setting: 'DATABASE_URL' }))

const told = (source: NodeJS.ProcessEnv) => {
  const settings = readSettings(source)
  prepareStorage(settings)
  const { of, gateway, all } = environments(settings, { targets, secret: 'of the roles', place: '', port: null, stop: async () => {} })
  return { of: (name: string) => of(subgraphs.find(subgraph => subgraph.name === name)!), gateway, all }
}

test('files lie in the data directory, and only those who handle them know the secret', () => {
  const DATA_DIRECTORY = folder()
  const { of, gateway, all } = told({ DATA_DIRECTORY })
  const secret = readFileSync(join(DATA_DIRECTORY, 'storage-secret'), 'utf8').trim()
  const expected = { STORAGE_URL: pathToFileURL(join(DATA_DIRECTORY, 'uploads')).href, STORAGE_SECRET: secret }
  for (const who of [of('fleet-ops'), gateway, all]) expect(who).toMatchObject(expected)
  for (const name of ['identity', 'call-center']) expect(Object.keys(of(name)).filter(setting => setting.startsWith('STORAGE'))).toEqual([])
  expect(statSync(join(DATA_DIRECTORY, 'storage-secret')).mode & 0o777).toBe(0o600)
  expect(statSync(join(DATA_DIRECTORY, 'uploads')).mode & 0o777).toBe(0o700)
  expect(told({ DATA_DIRECTORY }).gateway['STORAGE_SECRET']).toBe(secret)
})

test('a bucket concerns the subgraphs with uploads alone, and so does what opens it', () => {
  const bucket = { STORAGE_URL: 's3://our-uploads?region=eu-central-1', AWS_ACCESS_KEY_ID: 'AKIDEXAMPLE', AWS_SECRET_ACCESS_KEY: 'of an example' }
  const { of, gateway } = told({ DATA_DIRECTORY: folder(), ...bucket })
  expect(of('fleet-ops')).toMatchObject(bucket)
  for (const who of [of('identity'), of('call-center'), gateway]) expect(Object.keys(who).filter(setting => /^(STORAGE|AWS)_/.test(setting))).toEqual([])
  expect(withoutOurs({ PATH: '/bin', ...bucket })).toEqual({ PATH: '/bin' })
})

test('a folder and a secret of the user’s own are used as they are', () => {
  const own = { STORAGE_URL: 'file:///srv/uploads', STORAGE_SECRET: 'a secret of more than thirty-two letters' }
  expect(told({ DATA_DIRECTORY: folder(), ...own }).gateway).toMatchObject(own)
})

test.each([[{ STORAGE_URL: 'uploads' }], [{ STORAGE_URL: 's3://bucket' }], [{ STORAGE_SECRET: 'short' }]])('%j is refused before anything starts', source => {
  expect(() => readSettings(source)).toThrow(SettingError)
})
