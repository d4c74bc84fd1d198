import { closeSync, openSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isAlive } from '../postgres/postmaster.ts'

export interface Holder {
  pid: number
  /** What it is doing, e.g. `npm start`. */
  purpose: string
}

export interface Lock {
  /** Whether the last holder went without giving it back. */
  takenOver: boolean
  release: () => void
}

/**
 * One at a time on a data directory. Answers who holds it already; a lock whose
 * process is gone, or whose number another program got since, is taken over.
 */
export function takeLock(dataDirectory: string, purpose: string): Lock | Holder {
  const file = join(dataDirectory, 'lock')
  for (let attempt = 0; attempt < 50; attempt++) {
    try {
      const descriptor = openSync(file, 'wx', 0o600)
      writeFileSync(descriptor, `${JSON.stringify({ pid: process.pid, started: startOf(process.pid), purpose })}\n`)
      closeSync(descriptor)
      return { takenOver: attempt > 0, release: () => rmSync(file, { force: true }) }
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
      const holder = holderOf(file)
      if (holder) return holder
      rmSync(file, { force: true })
    }
  }
  throw new Error(`The lock ${file} can't be taken: remove it when nothing runs on this directory.`)
}

export const isLock = (found: Lock | Holder): found is Lock => 'release' in found

/** Whether another process holds it for that purpose right now. */
export const holds = (dataDirectory: string, purpose: string): boolean => holderOf(join(dataDirectory, 'lock'))?.purpose === purpose

function holderOf(file: string): Holder | null {
  try {
    const { pid, started, purpose } = JSON.parse(readFileSync(file, 'utf8')) as { pid: number; started: string | null; purpose: string }
    return isAlive(pid) && startOf(pid) === started ? { pid, purpose } : null
  } catch {
    // Half written: by one who is at it right now, or by one who was killed at it.
    const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
    return age < 1000 ? { pid: 0, purpose: 'another command' } : null
  }
}

/** When a process began, in the kernel's own count; null where there is no /proc. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // After the name, which may hold spaces and brackets itself.
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null
  } catch {
    return null
  }
}
