import { SettingError } from '@fieldgraph/kit/env'
import { subgraphs, type SubgraphEntry } from '@fieldgraph/schema/subgraphs'
import { randomBytes } from 'node:crypto'
import { accessSync, constants, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { makeFolder } from '../postgres/binaries.ts'
import { dataDirectoryOf, startEmbedded, superuserUrl } from '../postgres/embedded.ts'
import { runningPostmaster } from '../postgres/postmaster.ts'
import { isLock, takeLock, type Lock } from './lock.ts'
import { Refusal } from './plainly.ts'
import type { Settings } from './settings.ts'

export interface Target {
  subgraph: SubgraphEntry
  /** The administrator's connection. */
  adminUrl: string
  /** The setting that it came from. */
  setting: string
}

export interface Databases {
  targets: readonly Target[]
  /** Makes the roles' passwords. */
  secret: string
  /** Where the rows lie, in words. */
  place: string
  /** Where the embedded server listens; null on a server of the user's own. */
  port: number | null
  stop(): Promise<void>
}

export const starting = 'npm start'
const PATIENCE = 60_000

/** The data directory, for `npm start` alone. */
export async function lockDataDirectory(settings: Settings, say: (message: string) => void): Promise<Lock> {
  openDataDirectory(settings)
  const lock = await lockFor(starting, settings, say)
  if (!lock) throw new Refusal(`Fieldgraph already runs on ${settings.dataDirectory}: stop it first, or set DATA_DIRECTORY to another directory.`)
  return lock
}

/** The databases for `npm start`, which has locked the data directory. */
export const openDatabases = async (settings: Settings, say: (message: string) => void): Promise<Databases> => (settings.databaseUrls ? own(settings) : embedded(settings, say))

/** The same databases for one command, beside a running `npm start` or alone. */
export async function borrowDatabases(settings: Settings, say: (message: string) => void): Promise<Databases> {
  openDataDirectory(settings)
  if (settings.databaseUrls) return own(settings)
  const lock = await lockFor('npm run db', settings, say)
  if (!lock) return running(settings)
  try {
    const databases = await embedded(settings, say)
    return { ...databases, stop: () => databases.stop().finally(lock.release) }
  } catch (error) {
    lock.release()
    throw error
  }
}

function openDataDirectory({ dataDirectory }: Settings): void {
  try {
    makeFolder(dataDirectory)
    accessSync(dataDirectory, constants.W_OK)
  } catch (cause) {
    throw new SettingError(`DATA_DIRECTORY: ${dataDirectory} can't be written by this user.`, { cause })
  }
}

/** Null when `npm start` has it; another command is waited for. */
async function lockFor(purpose: string, { dataDirectory }: Settings, say: (message: string) => void): Promise<Lock | null> {
  const deadline = Date.now() + PATIENCE
  for (let told = false; ; told = true) {
    const found = takeLock(dataDirectory, purpose)
    if (isLock(found)) return found
    if (found.purpose === starting) return null
    if (Date.now() > deadline) throw new Refusal(`Another command (process ${found.pid}) still works on ${dataDirectory}: try again when it is done.`)
    if (!told) say('another command works on the data: waiting for it')
    await wait(200)
  }
}

function own(settings: Settings): Databases {
  const targets = subgraphs.map(subgraph => {
    const { url, setting } = settings.databaseUrls?.[subgraph.name] ?? { url: '', setting: 'DATABASE_URL' }
    return { subgraph, adminUrl: url, setting }
  })
  return { targets, secret: secretOf(settings), place: 'your own PostgreSQL', port: null, stop: async () => {} }
}

const folderOf = (settings: Settings) => join(settings.dataDirectory, 'postgres')

async function embedded(settings: Settings, say: (message: string) => void): Promise<Databases> {
  const directory = folderOf(settings)
  const fresh = !existsSync(join(directory, 'password'))
  const started = setTimeout(() => say(fresh ? 'making the database' : 'starting the database'), 1000)
  const server = await startEmbedded({ directory, port: settings.databasePort, setting: 'DATABASE_PORT', say }).finally(() => clearTimeout(started))
  try {
    await createDatabase(server.url)
  } catch (error) {
    await server.stop()
    throw error
  }
  return { ...ofServer(server.url, server.port, settings), place: server.dataDirectory, stop: () => server.stop() }
}

/** The server of the `npm start` that holds the data; it may be on its way up. */
async function running(settings: Settings): Promise<Databases> {
  const dataDirectory = dataDirectoryOf(folderOf(settings))
  const deadline = Date.now() + PATIENCE / 4
  for (;;) {
    const found = runningPostmaster(dataDirectory)
    if (found) {
      const url = superuserUrl(folderOf(settings), found.port)
      await createDatabase(url)
      return { ...ofServer(url, found.port, settings), place: dataDirectory, stop: async () => {} }
    }
    if (Date.now() > deadline) throw new Refusal(`npm start holds ${settings.dataDirectory}, but its PostgreSQL does not run: stop npm start and try again.`)
    await wait(100)
  }
}

function ofServer(serverUrl: string, port: number, settings: Settings): Omit<Databases, 'stop' | 'place'> {
  const adminUrl = Object.assign(new URL(serverUrl), { pathname: `/${DATABASE}` }).href
  return { targets: subgraphs.map(subgraph => ({ subgraph, adminUrl, setting: 'DATABASE_PORT' })), secret: secretOf(settings), port }
}

const DATABASE = 'fieldgraph'

async function createDatabase(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl })
  await client.connect()
  try {
    const { rowCount } = await client.query('select from pg_database where datname = $1', [DATABASE])
    if (rowCount === 0) await client.query(`create database ${DATABASE}`)
  } catch (error) {
    // Two at once: the other one made it.
    if (!['42P04', '23505'].includes((error as { code?: string }).code ?? '')) throw error
  } finally {
    await client.end()
  }
}

function secretOf({ roleSecret, dataDirectory }: Settings): string {
  if (roleSecret) return roleSecret
  const file = join(dataDirectory, 'role-secret')
  if (!existsSync(file)) writeFileSync(file, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' })
  return readFileSync(file, 'utf8').trim()
}
