import { execFileSync, spawn, type ChildProcess } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { chownSync, closeSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { checkPort } from '../launch/ports.ts'
import { binaries, canReach, makeFolder, sharedFolder, unprivilegedAccount, type Account } from './binaries.ts'
import { isAlive, isPostgres, postmaster } from './postmaster.ts'

export interface EmbeddedOptions {
  /** Ours: holds the password, the log and, where PostgreSQL may go there, the data. */
  directory: string
  /** 0: any that is free. */
  port: number
  /** The setting that the port came from, for the sentence when it is in use. */
  setting?: string
  settings?: Readonly<Record<string, string>>
  /** For a server that is thrown away: what was written need not reach the disk. */
  disposable?: boolean
  say?: (message: string) => void
}

export interface EmbeddedServer {
  /** The superuser's connection to the database `postgres`. */
  url: string
  port: number
  dataDirectory: string
  /** Fast: who is just saying goodbye may finish, open transactions are rolled back. Immediate: as after a crash. */
  stop: (mode?: 'fast' | 'immediate') => Promise<void>
}

const VERSION = '18'
const PATIENCE = 15_000
/** A client's last word reaches the server a little after the client has forgotten it. */
const GRACE = 400

/**
 * Keeps the server no longer than its parent: descriptor 3 is a pipe that only
 * the parent holds open, so its end, however it came, ends the `read`.
 */
const GUARD = `
exec 3<&0
"$@" </dev/null 3<&- &
server=$!
( read -r _ <&3; kill -INT $server ) 2>/dev/null &
watch=$!
exec 3<&-
trap 'kill -TERM $server' TERM
trap 'kill -INT $server' INT
trap 'kill -QUIT $server' QUIT
while :; do
  wait $server; code=$?
  kill -0 $server 2>/dev/null || break
done
kill $watch 2>/dev/null
exit $code`

/** Where the server's own files lie: in our directory, or in a shared place when its account cannot go there. */
export function dataDirectoryOf(directory: string, account: Account | undefined = unprivilegedAccount()): string {
  if (!account || canReach(dirname(resolve(directory)))) return join(directory, 'data')
  const note = join(directory, 'location')
  if (existsSync(note)) return readFileSync(note, 'utf8').trim()
  const place = join(sharedFolder, `${basename(dirname(dirname(resolve(directory)))) || 'data'}-${randomBytes(4).toString('hex')}`)
  writeFileSync(note, `${place}\n`)
  return place
}

export const superuserUrl = (directory: string, port: number): string =>
  `postgres://postgres:${readFileSync(join(directory, 'password'), 'utf8').trim()}@127.0.0.1:${port}/postgres`

/** Starts PostgreSQL on a directory; the first time it makes the database cluster there. */
export async function startEmbedded({ directory, port: wanted, setting = 'port', settings = {}, disposable = false, say = () => {} }: EmbeddedOptions): Promise<EmbeddedServer> {
  if (process.platform === 'win32') throw new Error('The embedded PostgreSQL runs on Linux and macOS: use WSL, or set DATABASE_URL to a PostgreSQL of your own.')
  const account = unprivilegedAccount()
  makeFolder(directory)
  const dataDirectory = dataDirectoryOf(directory, account)
  const bin = join(binaries(account), 'bin')
  const run = { cwd: '/', ...account, env: { PATH: process.env['PATH'] ?? '', LC_ALL: 'C', TZ: 'UTC' } }

  if (existsSync(join(dataDirectory, 'PG_VERSION'))) {
    const version = readFileSync(join(dataDirectory, 'PG_VERSION'), 'utf8').trim()
    if (version !== VERSION) throw new Error(`The data in ${dataDirectory} belongs to PostgreSQL ${version}, and this is ${VERSION}: set DATA_DIRECTORY to another directory.`)
    await clearLeftovers(dataDirectory, say)
  }
  const port = await checkPort(setting, '127.0.0.1', wanted)
  if (!existsSync(join(dataDirectory, 'PG_VERSION'))) initialize(directory, dataDirectory, bin, run, disposable)

  const parameters = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    timezone: 'UTC',
    // No key or row of anyone's in the log file.
    log_error_verbosity: 'terse',
    log_min_error_statement: 'panic',
    ...(disposable && { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', wal_level: 'minimal', max_wal_senders: '0', autovacuum_naptime: '1h' }),
    ...settings,
  }
  const command = [join(bin, 'postgres'), '-D', dataDirectory, ...Object.entries(parameters).flatMap(([name, value]) => ['-c', `${name}=${value}`])]
  const logFile = join(directory, 'postgres.log')
  const deadline = Date.now() + PATIENCE
  for (;;) {
    const log = openSync(logFile, 'w', 0o600)
    const child = spawn('/bin/sh', ['-c', GUARD, 'postgres-guard', ...command], { ...run, stdio: ['pipe', 'ignore', log], detached: true })
    closeSync(log)
    const exited = new Promise<void>((done, failed) => child.once('exit', () => done()).once('error', failed))
    if (await isReady(child, dataDirectory)) {
      return {
        url: superuserUrl(directory, port),
        port,
        dataDirectory,
        async stop(mode = 'fast') {
          child.kill(mode === 'fast' ? 'SIGTERM' : 'SIGQUIT')
          const late = setTimeout(() => child.kill('SIGINT'), GRACE)
          await exited
          clearTimeout(late)
        },
      }
    }
    await exited
    const words = readFileSync(logFile, 'utf8')
    // The server of a killed run is still on its way out.
    if (!/lock file|shared memory block/.test(words) || Date.now() > deadline) throw new Error(`PostgreSQL did not start: ${reasonIn(words)}`)
    await wait(150)
  }
}

function initialize(directory: string, dataDirectory: string, bin: string, run: object, disposable: boolean): void {
  const account = unprivilegedAccount()
  const password = randomBytes(24).toString('base64url')
  writeFileSync(join(directory, 'password'), `${password}\n`, { mode: 0o600 })
  // What an initdb that was cut short left is no data.
  rmSync(dataDirectory, { recursive: true, force: true })
  if (dirname(dataDirectory) === sharedFolder) makeFolder(sharedFolder)
  mkdirSync(dataDirectory, { recursive: true, mode: 0o700 })
  const handover = mkdtempSync(join(tmpdir(), 'fieldgraph-'))
  const file = join(handover, 'password')
  writeFileSync(file, password, { mode: 0o600 })
  if (account) for (const path of [dataDirectory, handover, file]) chownSync(path, account.uid, account.gid)
  try {
    const ways = ['-U', 'postgres', `--pwfile=${file}`, '--auth-local=scram-sha-256', '--auth-host=scram-sha-256']
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C']
    execFileSync(join(bin, 'initdb'), ['-D', dataDirectory, ...ways, ...locale, '--no-instructions', ...(disposable ? ['--no-sync'] : [])], { ...run, stdio: ['ignore', 'ignore', 'pipe'] })
  } catch (error) {
    const words = String((error as { stderr?: unknown }).stderr ?? error)
    throw new Error(`PostgreSQL could not make its files in ${dataDirectory}: ${reasonIn(words)}`, { cause: error })
  } finally {
    rmSync(handover, { recursive: true, force: true })
  }
}

/** The lock file says `ready` in its eighth line once connections are taken. */
async function isReady(child: ChildProcess, dataDirectory: string): Promise<boolean> {
  while (child.exitCode === null && child.signalCode === null) {
    const running = postmaster(dataDirectory)
    if (running?.ready && running.startedBy(child.pid)) return true
    await wait(15)
  }
  return false
}

/** After a kill -9: a server whose guard died is stopped, a lock whose process is another program's is taken away. */
async function clearLeftovers(dataDirectory: string, say: (message: string) => void): Promise<void> {
  const left = postmaster(dataDirectory)
  if (!left || !isAlive(left.pid)) return
  if (!isPostgres(left.pid)) return rmSync(join(dataDirectory, 'postmaster.pid'), { force: true })
  const told = setTimeout(() => say('the PostgreSQL of the last run is still stopping: waiting for it'), 1000)
  const deadline = Date.now() + PATIENCE
  try {
    process.kill(left.pid, 'SIGINT')
    while (isAlive(left.pid) && Date.now() < deadline) await wait(25)
  } finally {
    clearTimeout(told)
  }
  if (isAlive(left.pid)) throw new Error(`Another PostgreSQL (process ${left.pid}) keeps ${dataDirectory} and does not stop: end it, or set DATA_DIRECTORY to another directory.`)
}

const reasonIn = (words: string): string =>
  words.split('\n').flatMap(line => /(?:FATAL|PANIC|error|could not|HINT):?\s.*/i.exec(line)?.[0] ?? [])[0] ?? (words.trim().split('\n').at(-1) || 'it gave no reason.')
