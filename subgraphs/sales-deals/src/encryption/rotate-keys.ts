import { createDatabase } from '@fieldgraph/kit/database'
import type { RotateKeys } from '@fieldgraph/kit/key-rotation'
import type { DB } from '../db.ts'
import { findStandingKeys } from './data-key.queries.ts'
import { rotate } from './rotation.ts'
import { wrappingKeysOf } from './wrapping-keys.ts'

const open = (url: string) => createDatabase<DB>({ url, schema: 'sales_deals', poolSize: 1 })

/** New keys for all organizations, and everything that is encrypted by the new ones. */
export const rotateKeys: RotateKeys = async ({ url, adminUrl, keysFile, ...rotation }) => {
  const db = open(url)
  const admin = open(adminUrl)
  try {
    return await rotate({ ...rotation, db, keys: wrappingKeysOf(keysFile), standing: () => findStandingKeys(admin) })
  } finally {
    await Promise.all([db.destroy(), admin.destroy()])
  }
}
