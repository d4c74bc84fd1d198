import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export interface Postmaster {
  pid: number
  port: number
  ready: boolean
  /** Whether the server is a child of that process. */
  startedBy(parent: number | undefined): boolean
}

/** What the lock file in a data directory says, whether or not its process still lives. */
export function postmaster(dataDirectory: string): Postmaster | null {
  let lines: string[]
  try {
    lines = readFileSync(join(dataDirectory, 'postmaster.pid'), 'utf8').split('\n')
  } catch {
    return null
  }
  const pid = Number(lines[0])
  if (!Number.isInteger(pid) || pid < 2) return null
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready', startedBy: parent => parent !== undefined && parentOf(pid) === parent }
}

/** The server that runs on a data directory right now. */
export function runningPostmaster(dataDirectory: string): Postmaster | null {
  const found = postmaster(dataDirectory)
  return found?.ready && isAlive(found.pid) && isPostgres(found.pid) ? found : null
}

export function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}

/** A process id may have gone to another program since. */
export const isPostgres = (pid: number): boolean => /postgres/.test(fact(pid, 'comm'))

const parentOf = (pid: number): number => Number(fact(pid, 'ppid'))

function fact(pid: number, name: 'comm' | 'ppid'): string {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    return (name === 'comm' ? /^Name:\s*(.*)$/m : /^PPid:\s*(.*)$/m).exec(status)?.[1] ?? ''
  } catch {
    // No /proc (macOS), or the process is gone.
  }
  try {
    return execFileSync('ps', ['-o', `${name}=`, '-p', String(pid)], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim()
  } catch {
    return ''
  }
}
