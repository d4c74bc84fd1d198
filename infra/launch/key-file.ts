import type { JWK } from 'jose'
import { closeSync, existsSync, fsyncSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { dirname } from 'node:path'

/** The keys of a JWK Set, none where there is no file. */
export const readKeys = (file: string): JWK[] => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { keys: JWK[] }).keys : [])

/** Whole or not at all, whoever reads at this moment, and whatever happens in it: what a key seals would be lost with it. */
export function writeKeys(file: string, keys: readonly JWK[]): void {
  renameSync(written(file, keys), file)
  keep(dirname(file))
}

/** The same for a file that is not there yet; of two at once, who comes second leaves what the first one made. */
export function makeKeys(file: string, keys: readonly JWK[]): void {
  const made = written(file, keys)
  try {
    linkSync(made, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
  } finally {
    rmSync(made)
  }
  keep(dirname(file))
}

/** Beside the file, under a name of this process. */
function written(file: string, keys: readonly JWK[]): string {
  const name = `${file}.${process.pid}`
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 })
  writeFileSync(name, `${JSON.stringify({ keys }, null, 2)}\n`, { mode: 0o600, flush: true })
  return name
}

/** A name is on the disk when its folder is; Windows sees to that by itself, and opens none. */
function keep(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
