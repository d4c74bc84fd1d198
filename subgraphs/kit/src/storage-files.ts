import { randomBytes } from 'node:crypto'
import { constants } from 'node:fs'
import { access, copyFile, link, mkdir, open, opendir, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Readable } from 'node:stream'
import { databaseCode } from './errors.ts'
import { parseInboxKey, parseKeptKey } from './upload-keys.ts'

/**
 * - `written`: whole, and on the disk
 * - `exists`: something lies there already, and stays
 * - `incomplete`: it was not of the size, or broke off; nothing is left of it
 */
export type Received = 'written' | 'exists' | 'incomplete'

/** Writes an upload to its place, once and only as a whole. */
export async function receive(directory: string, { key, size }: { key: string; size: number }, body: Readable): Promise<Received> {
  const file = pathOf(directory, parseInboxKey(key) && key)
  if (await exists(file)) return 'exists'
  await mkdir(dirname(file), { recursive: true })
  const unfinished = `${file}.${randomBytes(8).toString('hex')}.part`
  try {
    const whole = await write(unfinished, body, size)
    if (!whole) return 'incomplete'
    return await publish(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}

async function write(file: string, body: Readable, size: number): Promise<boolean> {
  const handle = await open(file, 'wx')
  try {
    const chunks = body[Symbol.asyncIterator]() as AsyncIterator<Uint8Array>
    for (let received = 0; ; ) {
      // The sender's troubles are not the disk's.
      const next = await chunks.next().catch(() => null)
      if (!next) return false
      if (next.done) {
        await handle.sync()
        return received === size
      }
      received += next.value.length
      if (received > size) return false
      await handle.writeFile(next.value)
    }
  } finally {
    await handle.close()
  }
}

/** Of two at once, one finds that the other was there. */
async function publish(unfinished: string, file: string): Promise<Received> {
  try {
    await link(unfinished, file).catch((error: unknown) => {
      // Some file systems know no links.
      if (!/^(EPERM|ENOTSUP|EOPNOTSUPP|ENOSYS)$/.test(databaseCode(error) ?? '')) throw error
      return copyFile(unfinished, file, constants.COPYFILE_EXCL)
    })
    return 'written'
  } catch (error) {
    if (databaseCode(error) === 'EEXIST') return 'exists'
    throw error
  }
}

/** A kept object, to be read; null when there is none. */
export async function openKept(directory: string, key: string): Promise<{ size: number; content: Readable } | null> {
  const file = pathOf(directory, parseKeptKey(key) && key)
  try {
    const handle = await open(file)
    const { size } = await handle.stat()
    return { size, content: handle.createReadStream() }
  } catch (error) {
    if (databaseCode(error) === 'ENOENT') return null
    throw error
  }
}

const DAY = 24 * 3600 * 1000

/** Removes what was uploaded more than a day ago: by then it was attached, or never will be. Answers how many files. */
export async function forgetOldUploads(directory: string, now = Date.now()): Promise<number> {
  let forgotten = 0
  const inbox = await opendir(join(directory, 'inbox'), { recursive: true }).catch((error: unknown) => {
    if (databaseCode(error) === 'ENOENT') return []
    throw error
  })
  for await (const entry of inbox) {
    if (!entry.isFile()) continue
    const file = join(entry.parentPath, entry.name)
    const written = await stat(file).then(({ mtimeMs }) => mtimeMs, () => now)
    if (now - written <= DAY) continue
    await rm(file, { force: true })
    forgotten++
  }
  return forgotten
}

/** Forgets old uploads now and each day from then on; several processes may do so at once. */
export function forgetOldUploadsDaily(directory: string, failed: (error: unknown) => void): { stop(): void } {
  const forget = () => void forgetOldUploads(directory).catch(failed)
  forget()
  const timer = setInterval(forget, DAY).unref()
  return { stop: () => clearInterval(timer) }
}

const exists = (file: string) => access(file).then(() => true, () => false)

function pathOf(directory: string, key: string | null): string {
  if (key === null) throw new Error('Only keys of ours become paths.')
  return join(directory, key)
}
