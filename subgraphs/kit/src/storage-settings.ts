import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { readEnv, SettingError } from './env.ts'

/** Files in a folder of this machine, which the gateway takes in and gives out. */
export interface DiskSettings {
  kind: 'disk'
  directory: string
  /** Signs the links; the gateway and the subgraphs know it. */
  secret: string
  /** The gateway's address. */
  publicUrl: string
}

/** A bucket that speaks S3. Who may use it is up to the usual AWS settings. */
export interface BucketSettings {
  kind: 's3'
  bucket: string
  region: string
  /** Null: Amazon's own. */
  endpoint: string | null
}

export type StorageSettings = DiskSettings | BucketSettings

const FORM = 'should look like file:///srv/uploads or s3://bucket?region=eu-central-1&endpoint=https://s3.example.com'

/** Where uploads are kept; null when nothing says so. */
export function readStorageSettings(source: NodeJS.ProcessEnv = process.env): StorageSettings | null {
  const env = readEnv(
    {
      STORAGE_URL: z.url({ protocol: /^(file|s3)$/, error: FORM }).optional(),
      STORAGE_SECRET: z.string().min(32, 'should have at least 32 characters').optional(),
      PUBLIC_URL: z.url({ protocol: /^https?$/, error: 'should look like https://graph.example.com' }).default('http://localhost:4000'),
      AWS_REGION: z.string().optional(),
    },
    source,
  )
  if (env.STORAGE_URL === undefined) return null
  const url = new URL(env.STORAGE_URL)
  if (url.protocol === 's3:') return bucketOf(url, env.AWS_REGION)
  if (env.STORAGE_SECRET === undefined) throw new SettingError('The setting STORAGE_SECRET is missing: uploads to a folder need it.')
  return { kind: 'disk', directory: folderOf(url), secret: env.STORAGE_SECRET, publicUrl: env.PUBLIC_URL.replace(/\/$/, '') }
}

function folderOf(url: URL): string {
  try {
    return fileURLToPath(url)
  } catch {
    throw wrong()
  }
}

function bucketOf(url: URL, usualRegion: string | undefined): BucketSettings {
  const { hostname, pathname, searchParams, username, password } = url
  const endpoint = searchParams.get('endpoint')
  const named = [...searchParams.keys()].every(name => name === 'endpoint' || name === 'region')
  const reachable = endpoint === null || /^https?:$/.test(URL.parse(endpoint)?.protocol ?? '')
  if (hostname === '' || !/^\/?$/.test(pathname) || username + password !== '' || !named || !reachable) throw wrong()
  const region = searchParams.get('region') ?? usualRegion
  // A store of another kind has regions in name only.
  if (region === undefined && endpoint === null) throw new SettingError('The setting STORAGE_URL is not right: it names no region, and neither does AWS_REGION.')
  return { kind: 's3', bucket: hostname, region: region ?? 'us-east-1', endpoint }
}

const wrong = () => new SettingError(`The setting STORAGE_URL is not right: ${FORM}.`)
