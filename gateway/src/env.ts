import { readEnv, SettingError } from '@fieldgraph/kit/env'
import { readStorageSettings, type DiskSettings } from '@fieldgraph/kit/storage-settings'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

export interface GatewaySettings {
  host: string
  port: number
  /** JWKS file with the private keys of the internal tokens, newest first. */
  signingKeysFile: string
  supergraphFile: string
  /** Folder of the registered operations' manifests. */
  operationsDirectory: string
  /** Issuer of the users' tokens. */
  publicUrl: string
  corsOrigins: readonly string[]
  /** How many proxies in front are believed when they name the client's address. */
  trustedProxies: number
  development: boolean
  /** Opens /metrics to other machines. */
  metricsToken: string | null
  /** Milliseconds that one call of a subgraph may take. */
  subgraphTimeout: number
  /** Milliseconds that a whole request may take. */
  requestTimeout: number
  /** Milliseconds between two questions for revoked sessions. */
  revocationInterval: number
  /** Calls of one subgraph at once; more are refused. */
  subgraphConcurrency: number
  /** The folder that uploads pass through here on their way to; null where they go to a bucket, or nowhere. */
  uploads: DiskSettings | null
  /** The address of a subgraph by its setting, e.g. CALL_CENTER_URL for call-center; null: as in the supergraph. */
  subgraphUrl(name: string): string | null
}

const SCHEMA = fileURLToPath(new URL('../../schema/', import.meta.url))

const milliseconds = (usual: number) => z.coerce.number('should be a number of milliseconds').int('should be whole').min(1, 'should be at least 1').max(600_000, 'should be at most 600000').default(usual)
const httpUrl = z.url({ protocol: /^https?$/, error: 'should look like http://127.0.0.1:4001/graphql' })
const origin = z.string().refine(text => URL.canParse(text) && new URL(text).origin === text, 'should be origins like https://app.example.com, separated by commas')

export function readGatewaySettings(source: NodeJS.ProcessEnv = process.env): GatewaySettings {
  const env = readEnv(
    {
      GATEWAY_HOST: z.string().default('127.0.0.1'),
      GATEWAY_PORT: z.coerce.number('should be a port number').int('should be a port number').min(0, 'should be from 0 to 65535').max(65_535, 'should be from 0 to 65535').default(4000),
      GATEWAY_SIGNING_KEYS_FILE: z.string(),
      SUPERGRAPH_FILE: z.string().default(join(SCHEMA, 'supergraph.graphql')),
      OPERATIONS_DIRECTORY: z.string().optional(),
      PUBLIC_URL: httpUrl.default('http://localhost:4000'),
      CORS_ORIGINS: z.string().default('').transform(list => list.split(',').map(item => item.trim()).filter(item => item !== '')).pipe(z.array(origin)),
      TRUSTED_PROXIES: z.coerce.number('should be a number of proxies').int('should be whole').min(0, 'should be 0 or more').max(10, 'should be at most 10').default(0),
      // Whoever forgets it gets the stricter one.
      NODE_ENV: z.string().default('production'),
      METRICS_TOKEN: z.string().min(16, 'should have at least 16 characters').optional(),
      SUBGRAPH_TIMEOUT: milliseconds(10_000),
      REQUEST_TIMEOUT: milliseconds(15_000),
      SUBGRAPH_CONCURRENCY: z.coerce.number('should be a number of calls').int('should be whole').min(1, 'should be at least 1').default(512),
    },
    source,
  )
  const storage = readStorageSettings(source)
  return {
    host: env.GATEWAY_HOST,
    port: env.GATEWAY_PORT,
    signingKeysFile: env.GATEWAY_SIGNING_KEYS_FILE,
    supergraphFile: env.SUPERGRAPH_FILE,
    operationsDirectory: env.OPERATIONS_DIRECTORY ?? join(dirname(env.SUPERGRAPH_FILE), 'operations'),
    publicUrl: env.PUBLIC_URL,
    corsOrigins: env.CORS_ORIGINS,
    trustedProxies: env.TRUSTED_PROXIES,
    development: env.NODE_ENV === 'development' || env.NODE_ENV === 'test',
    metricsToken: env.METRICS_TOKEN ?? null,
    subgraphTimeout: env.SUBGRAPH_TIMEOUT,
    requestTimeout: env.REQUEST_TIMEOUT,
    revocationInterval: 10_000,
    subgraphConcurrency: env.SUBGRAPH_CONCURRENCY,
    uploads: storage?.kind === 'disk' ? storage : null,
    subgraphUrl(name) {
      const setting = `${name.replaceAll('-', '_').toUpperCase()}_URL`
      const url = source[setting]
      if (!url) return null
      if (!httpUrl.safeParse(url).success) throw new SettingError(`The setting ${setting} is not right: should look like http://127.0.0.1:4001/graphql.`)
      return url
    },
  }
}
