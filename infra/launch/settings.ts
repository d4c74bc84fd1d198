import { readEnv, SettingError } from '@fieldgraph/kit/env'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseEnv } from 'node:util'
import { z } from 'zod'
import { readStorageChoice, type StorageChoice } from './storage.ts'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** CALL_CENTER_PORT for call-center and PORT. */
export const settingOf = (name: string, setting: string): string => `${name.replaceAll('-', '_').toUpperCase()}_${setting}`

const port = (usual: number) => z.coerce.number('should be a port number').int('should be a port number').min(0, 'should be from 0 to 65535').max(65_535, 'should be from 0 to 65535').default(usual)
const database = z.url({ protocol: /^postgres(ql)?$/, error: 'should look like postgres://user:password@host:5432/database' }).optional()
const choice = <const Words extends readonly [string, ...string[]]>(words: Words) => z.enum(words, `should be one of ${words.join(', ')}`)

const shape = {
  DATA_DIRECTORY: z.string().default('.data'),
  DATABASE_PORT: port(5440),
  DATABASE_URL: database,
  DATABASE_ROLE_SECRET: z.string().min(16, 'should have at least 16 characters').optional(),
  DEMO_DATA: choice(['on', 'off']).optional(),
  GATEWAY_HOST: z.string().default('127.0.0.1'),
  GATEWAY_PORT: port(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: choice(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('warn'),
  NODE_ENV: choice(['development', 'test', 'production']).default('development'),
  PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'should look like https://graph.example.com' }).optional(),
}
const ofSubgraphs = Object.fromEntries(subgraphs.flatMap(({ name, port: usual }) => [[settingOf(name, 'PORT'), port(usual)], [settingOf(name, 'DATABASE_URL'), database]]))
const ofEncrypting = Object.fromEntries(subgraphs.flatMap(({ name, encrypts }) => (encrypts ? [[settingOf(name, 'WRAPPING_KEYS_FILE'), z.string().optional()]] : [])))

/** Read by the services themselves, and allowed in `.env`. */
const passedOn = [
  'CORS_ORIGINS', 'TRUSTED_PROXIES', 'SUPERGRAPH_FILE', 'OPERATIONS_DIRECTORY', 'METRICS_TOKEN', 'SUBGRAPH_TIMEOUT', 'REQUEST_TIMEOUT', 'SUBGRAPH_CONCURRENCY',
  'SMTP_URL', 'MAIL_FROM', 'DATABASE_POOL_SIZE',
  'STORAGE_URL', 'STORAGE_SECRET', 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN', 'AWS_REGION',
  'OTEL_EXPORTER_OTLP_ENDPOINT', 'OTEL_EXPORTER_OTLP_HEADERS', 'OTEL_SERVICE_NAME', 'OTEL_RESOURCE_ATTRIBUTES', 'OTEL_TRACES_SAMPLER', 'OTEL_TRACES_SAMPLER_ARG',
]

export interface Settings {
  dataDirectory: string
  databasePort: number
  /** An administrator's connection to the user's own server, by subgraph; null: the embedded one. */
  databaseUrls: Record<string, { url: string; setting: string }> | null
  roleSecret: string | null
  demoData: boolean
  gateway: { host: string; port: number }
  host: string
  ports: Record<string, number>
  publicUrl: string | null
  storage: StorageChoice
  /** The user's own files of wrapping keys, by subgraph. */
  wrappingKeysFiles: Readonly<Record<string, string>>
  logLevel: string
  production: boolean
}

/** The settings of `npm start` and `npm run db`: the environment before `.env`, everything with a default. */
export function readSettings(source: NodeJS.ProcessEnv = process.env): Settings {
  const env = readEnv({ ...shape, ...ofSubgraphs, ...ofEncrypting }, source) as z.infer<z.ZodObject<typeof shape>> & Record<string, string | number | undefined>
  const databaseUrls = Object.fromEntries(
    subgraphs.flatMap(({ name }) => {
      const own = settingOf(name, 'DATABASE_URL')
      const setting = env[own] === undefined ? 'DATABASE_URL' : own
      const url = env[setting]
      return url === undefined ? [] : [[name, { url: String(url), setting }]]
    }),
  )
  const known = Object.keys(databaseUrls)
  const missing = subgraphs.find(({ name }) => !known.includes(name))
  if (known.length > 0 && missing) throw new SettingError(`The setting ${settingOf(missing.name, 'DATABASE_URL')} is missing: set it, or DATABASE_URL for all of them.`)

  const ports = Object.fromEntries(subgraphs.map(({ name }) => [name, Number(env[settingOf(name, 'PORT')])]))
  const taken = new Map<number, string>()
  for (const [setting, number] of [['GATEWAY_PORT', env.GATEWAY_PORT], ...Object.entries(ports).map(([name, value]) => [settingOf(name, 'PORT'), value]), ['DATABASE_PORT', env.DATABASE_PORT]] as [string, number][]) {
    const other = taken.get(number)
    if (other && number !== 0) throw new SettingError(`The settings ${other} and ${setting} are both ${number}: give each its own port.`)
    taken.set(number, setting)
  }
  return {
    dataDirectory: resolve(root, env.DATA_DIRECTORY),
    databasePort: env.DATABASE_PORT,
    databaseUrls: known.length > 0 ? databaseUrls : null,
    roleSecret: env.DATABASE_ROLE_SECRET ?? null,
    demoData: env.DEMO_DATA ? env.DEMO_DATA === 'on' : env.NODE_ENV !== 'production',
    gateway: { host: env.GATEWAY_HOST, port: env.GATEWAY_PORT },
    host: env.HOST,
    ports,
    publicUrl: env.PUBLIC_URL ?? null,
    storage: readStorageChoice(source),
    wrappingKeysFiles: Object.fromEntries(subgraphs.flatMap(({ name }) => {
      const file = env[settingOf(name, 'WRAPPING_KEYS_FILE')]
      return file === undefined ? [] : [[name, resolve(root, String(file))]]
    })),
    logLevel: env.LOG_LEVEL,
    production: env.NODE_ENV === 'production',
  }
}

/** Adds `.env` to the environment, which wins; a name that nobody reads is more likely a slip than a wish. */
export function loadEnvFile(file = resolve(root, '.env'), target: NodeJS.ProcessEnv = process.env): void {
  if (!existsSync(file)) return
  const names = new Set([...Object.keys(shape), ...Object.keys(ofSubgraphs), ...Object.keys(ofEncrypting), ...passedOn])
  for (const [name, value] of Object.entries(parseEnv(readFileSync(file, 'utf8')))) {
    if (!names.has(name)) throw new SettingError(`The setting ${name} in .env is not known: .env.example lists all of them.`)
    target[name] ??= value
  }
}
