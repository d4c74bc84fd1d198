import type { RotationProgress } from '@fieldgraph/kit/key-rotation'
import type { TestCaller } from '@fieldgraph/kit/testing'
import { calculateJwkThumbprint, type JWK } from 'jose'
import { randomBytes } from 'node:crypto'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, vi } from 'vitest'
import { dataKeysOf, organizationOf, past, read, serving, storedNotes } from '../client-notes/client-note.fixture.ts'
import { findStandingKeys } from './data-key.queries.ts'
import { rotate, type Rotation } from './rotation.ts'
import { wrappingKeysOf } from './wrapping-keys.ts'

export const idsIn = (file: string): string[] => keysIn(file).map(key => key.kid!)

export const keysIn = (file: string): JWK[] => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as { keys: JWK[] }).keys : [])

export const writeKeyFile = (file: string, keys: readonly JWK[]): void => writeFileSync(file, JSON.stringify({ keys }))

export async function addKey(file: string): Promise<string> {
  const key = { kty: 'oct', k: randomBytes(32).toString('base64url') }
  const kid = await calculateJwkThumbprint(key)
  writeKeyFile(file, [{ ...key, kid }, ...keysIn(file)])
  return kid
}

export const useKeyFile = (file: string): void => void vi.stubEnv('SALES_DEALS_WRAPPING_KEYS_FILE', file)

/** A file with one key of the test's own, which the service uses as long as the test runs. */
export async function ownKeyFile(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'fieldgraph-wrapping-'))
  const file = join(folder, 'keys.json')
  await addKey(file)
  useKeyFile(file)
  onTestFinished(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true, force: true })
  })
  return file
}

/** `npm run db -- rotate-keys`, for these organizations alone. */
export function rotationOf(file: string, organizations: readonly TestCaller[], changes: Partial<Rotation> = {}) {
  const ours = new Set(organizations.map(organizationOf))
  const said: string[] = []
  const reached: RotationProgress[] = []
  const standing = async () => (await findStandingKeys(past)).filter(key => ours.has(key.organizationId))
  const run = () =>
    rotate({
      db: serving,
      keys: wrappingKeysOf(file),
      standing,
      addKey: () => addKey(file),
      leaveBehind: false,
      say: message => void said.push(message),
      progress: progress => void reached.push(structuredClone(progress)),
      ...changes,
    })
  return { run, said, reached, standing }
}

/** What is not by the newest wrapping key and the current data key of an organization. */
export async function leftUnderOldKeys(file: string, by: TestCaller): Promise<{ currentKeys: number; texts: number; keys: number }> {
  const [keys, notes] = [await dataKeysOf(by), await storedNotes(by)]
  const current = keys.filter(key => key.retiredAt === null)
  return {
    currentKeys: current.length,
    texts: notes.filter(note => note.ciphertext !== null && note.dataKeyId !== current[0]?.id).length,
    keys: keys.filter(key => key.wrappingKeyId !== idsIn(file)[0] || (key.retiredAt !== null && key.deletedAt === null)).length,
  }
}

/** As every rotation leaves an organization. */
export const clean = { currentKeys: 1, texts: 0, keys: 0 }

export async function texts(by: TestCaller, ids: readonly string[]): Promise<(string | null)[]> {
  const { data, errors } = await read(by, ...ids)
  expect(errors).toBeUndefined()
  return ids.map((_, index) => data[`client${index}`].notes)
}
