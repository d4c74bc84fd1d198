import DataLoader from 'dataloader'
import type { Kysely } from 'kysely'
import type { TenantDatabase } from './database.ts'

/** Batches `load(id)` into one statement; a missing id, or one that may not be seen, resolves to null. */
export function byId<DB, Row extends { id: string }>(
  db: TenantDatabase<DB>,
  find: (trx: Kysely<DB>, ids: readonly string[]) => Promise<Row[]>,
): DataLoader<string, Row | null> {
  return byKey(db, find, row => row.id)
}

/** Like `byId`, for any other key that is unique. */
export function byKey<DB, Row>(
  db: TenantDatabase<DB>,
  find: (trx: Kysely<DB>, keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async keys => {
    const rows = await db.read(trx => find(trx, keys))
    const found = new Map(rows.map(row => [keyOf(row), row]))
    return keys.map(key => found.get(key) ?? null)
  })
}

/** Batches `load(parentId)` into one statement; no children resolve to []. */
export function byParent<DB, Row>(
  db: TenantDatabase<DB>,
  find: (trx: Kysely<DB>, parentIds: readonly string[]) => Promise<Row[]>,
  parentOf: (row: Row) => string,
): DataLoader<string, Row[]> {
  return new DataLoader(async ids => {
    const children = new Map<string, Row[]>(ids.map(id => [id, []]))
    for (const row of await db.read(trx => find(trx, ids))) children.get(parentOf(row))?.push(row)
    return ids.map(id => children.get(id) ?? [])
  })
}
