import { SettingError } from '@fieldgraph/kit/env'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseEnv } from 'node:util'
import { expect, onTestFinished, test } from 'vitest'
import { loadEnvFile, readSettings, root } from './settings.ts'

function envFile(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'fieldgraph-env-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  const file = join(folder, '.env')
  writeFileSync(file, text)
  return file
}

test('everything has a default', () => {
  expect(readSettings({})).toMatchObject({
    dataDirectory: join(root, '.data'),
    databasePort: 5440,
    databaseUrls: null,
    demoData: true,
    gateway: { host: '127.0.0.1', port: 4000 },
    ports: { identity: 4001, 'call-center': 4002 },
    logLevel: 'warn',
  })
})

test.each([
  [{ GATEWAY_PORT: 'four' }, 'The setting GATEWAY_PORT is not right: should be a port number.'],
  [{ IDENTITY_PORT: '70000' }, 'The setting IDENTITY_PORT is not right: should be from 0 to 65535.'],
  [{ DATABASE_URL: 'mysql://x' }, 'The setting DATABASE_URL is not right: should look like postgres://user:password@host:5432/database.'],
  [{ LOG_LEVEL: 'loud' }, 'The setting LOG_LEVEL is not right: should be one of trace, debug, info, warn, error, fatal, silent.'],
  [{ DEMO_DATA: 'yes' }, 'The setting DEMO_DATA is not right: should be one of on, off.'],
  [{ PUBLIC_URL: 'graph' }, 'The setting PUBLIC_URL is not right: should look like https://graph.example.com.'],
  [{ GATEWAY_PORT: '4001' }, 'The settings GATEWAY_PORT and IDENTITY_PORT are both 4001: give each its own port.'],
  [{ IDENTITY_DATABASE_URL: 'postgres://a@b/c' }, 'The setting CALL_CENTER_DATABASE_URL is missing: set it, or DATABASE_URL for all of them.'],
])('%j is refused in one sentence', (source, sentence) => {
  expect(() => readSettings(source)).toThrow(new SettingError(sentence))
})

test("a subgraph's own database goes before the one for all", () => {
  const { databaseUrls } = readSettings({ DATABASE_URL: 'postgres://a@all/x', IDENTITY_DATABASE_URL: 'postgres://a@own/x' })
  expect(databaseUrls).toMatchObject({
    identity: { url: 'postgres://a@own/x', setting: 'IDENTITY_DATABASE_URL' },
    'call-center': { url: 'postgres://a@all/x', setting: 'DATABASE_URL' },
  })
})

test('no demo people in production, unless asked for', () => {
  expect(readSettings({ NODE_ENV: 'production' }).demoData).toBe(false)
  expect(readSettings({ NODE_ENV: 'production', DEMO_DATA: 'on' }).demoData).toBe(true)
})

test('the environment goes before .env', () => {
  const target = { GATEWAY_PORT: '1' }
  loadEnvFile(envFile('GATEWAY_PORT=2\nHOST=::1\n'), target)
  expect(target).toEqual({ GATEWAY_PORT: '1', HOST: '::1' })
})

test('a name in .env that nobody reads is refused', () => {
  expect(() => loadEnvFile(envFile('GATEWAY_PROT=4000\n'), {})).toThrow('The setting GATEWAY_PROT in .env is not known')
})

test('.env.example names only settings that there are, with values that hold', () => {
  const text = readFileSync(join(root, '.env.example'), 'utf8').replaceAll(/^#(?=[A-Z_]+=)/gm, '')
  const target: NodeJS.ProcessEnv = {}
  loadEnvFile(envFile(text), target)
  expect(Object.keys(target).length).toBeGreaterThan(15)
  const usual = Object.fromEntries(Object.entries(parseEnv(text)).filter(([name]) => !name.includes('DATABASE_URL')))
  expect(readSettings(usual)).toEqual({ ...readSettings({}), publicUrl: 'http://localhost:4000' })
})
