import { readStorageSettings } from '@fieldgraph/kit/storage-settings'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where uploads go, as the user said it. */
export interface StorageChoice {
  /** Null: a folder of the data directory. */
  url: string | null
  /** Signs the links to a folder; null until `prepareStorage` has made one of our own. */
  secret: string | null
  /** What opens the bucket. */
  credentials: Record<string, string>
}

const CREDENTIALS = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_SESSION_TOKEN']

/** Whether a setting is told only to those who handle files. */
export const isStorageSetting = (name: string): boolean => CREDENTIALS.includes(name) || name === 'STORAGE_URL' || name === 'STORAGE_SECRET'

/** Complains of a wrong one before anything is started. */
export function readStorageChoice(source: NodeJS.ProcessEnv): StorageChoice {
  const { STORAGE_URL, STORAGE_SECRET } = source
  readStorageSettings({ STORAGE_URL, STORAGE_SECRET: STORAGE_SECRET || 'one of our own that we do not make yet', AWS_REGION: source['AWS_REGION'] })
  const credentials = CREDENTIALS.flatMap(name => (source[name] ? [[name, source[name]] as const] : []))
  return { url: STORAGE_URL || null, secret: STORAGE_SECRET || null, credentials: Object.fromEntries(credentials) }
}

/** Makes what a folder of our own needs: the folder, and the secret that signs its links. */
export function prepareStorage({ dataDirectory, storage }: { dataDirectory: string; storage: StorageChoice }): void {
  if (storage.url?.startsWith('s3:')) return
  if (storage.url === null) mkdirSync(folderOf(dataDirectory), { recursive: true, mode: 0o700 })
  storage.secret ??= ownSecret(dataDirectory)
}

export interface StorageEnvironment {
  /** For the gateway, through which the files of a folder go. */
  gateway: Record<string, string>
  /** For a subgraph with uploads. */
  subgraph: Record<string, string>
}

/** What those who handle files are told, and nobody else. */
export function storageEnvironment(dataDirectory: string, { url, secret, credentials }: StorageChoice): StorageEnvironment {
  if (url?.startsWith('s3:')) return { gateway: {}, subgraph: { STORAGE_URL: url, ...credentials } }
  const told = { STORAGE_URL: url ?? pathToFileURL(folderOf(dataDirectory)).href, ...(secret !== null && { STORAGE_SECRET: secret }) }
  return { gateway: told, subgraph: told }
}

const folderOf = (dataDirectory: string) => join(dataDirectory, 'uploads')

function ownSecret(dataDirectory: string): string {
  const file = join(dataDirectory, 'storage-secret')
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
