import type { TenantDatabase } from '@fieldgraph/kit/database'
import type { Kysely } from 'kysely'
import { holdNotesUnder, replaceCiphertexts } from '../client-notes/client-note.queries.ts'
import type { DB } from '../db.ts'
import { dismissRetiredKeys, findFormerDataKeys, holdDataKeys, insertDataKey, retireDataKey, rewrapDataKey, type DataKeyRow } from './data-key.queries.ts'
import { currentDataKey, newDataKey, openDataKey, unwrap, wrap } from './data-keys.ts'
import { decryptBy, encryptBy } from './encrypted-text.ts'
import { ifReadable, type Key } from './sealing.ts'
import type { WrappingKeys } from './wrapping-keys.ts'

/** So many texts in one transaction: whoever writes one of them waits no longer than for these. */
const BATCH = 100

/** Seals all data keys of an organization by the newest wrapping key, and begins a new one. False when that was done before. */
export async function changeKeys(trx: Kysely<DB>, organizationId: string, keys: WrappingKeys): Promise<boolean> {
  const head = await keys.head()
  const before = (await holdDataKeys(trx)).filter(key => key.wrappingKeyId !== head.id)
  for (const key of before) {
    const secret = await ifReadable(unwrap(key, keys))
    if (secret) await rewrapDataKey(trx, await wrap(secret, key, head))
  }
  const current = before.find(key => key.retiredAt === null)
  if (!current) return false
  await retireDataKey(trx, current.id)
  await insertDataKey(trx, await newDataKey(trx, organizationId, head))
  return true
}

export interface Step {
  changed: number
  unreadable: readonly string[]
}

/** Encrypts all texts of former data keys by the current one. Nobody adds to these: who encrypts holds the current key. */
export async function encryptAgain(own: TenantDatabase<DB>, organizationId: string, keys: WrappingKeys, tell: (step: Step) => void): Promise<void> {
  for (const former of await own.read(findFormerDataKeys)) {
    const key = await ifReadable(openDataKey(former, keys))
    for (let after: string | null = ''; after !== null; ) {
      const step = await own.write('keys.rotate', trx => encryptSome(trx, { former, key, organizationId, keys, after: after ?? '' }))
      if (step) tell(step)
      after = step?.last ?? null
    }
  }
  await own.write('keys.rotate', dismissRetiredKeys)
}

interface Some {
  former: DataKeyRow
  /** Null when it can't be opened. */
  key: Key | null
  organizationId: string
  keys: WrappingKeys
  after: string
}

async function encryptSome(trx: Kysely<DB>, { former, key, organizationId, keys, after }: Some): Promise<(Step & { last: string }) | null> {
  const current = await currentDataKey(trx, organizationId, keys)
  const notes = await holdNotesUnder(trx, former.id, after, BATCH)
  const last = notes.at(-1)?.id
  if (last === undefined) return null
  const again = await Promise.all(
    notes.map(async ({ id, clientId, ciphertext }) => {
      const place = { organizationId, subject: clientId }
      const text = key && (await ifReadable(decryptBy(key, ciphertext, place)))
      return { id, ciphertext: text === null ? null : await encryptBy(current, text, place) }
    }),
  )
  const read = again.flatMap(({ id, ciphertext }) => (ciphertext === null ? [] : [{ id, ciphertext }]))
  if (read.length > 0) await replaceCiphertexts(trx, current.id, read)
  return { last, changed: read.length, unreadable: again.filter(note => note.ciphertext === null).map(note => note.id) }
}
