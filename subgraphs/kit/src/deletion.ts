import type { Kysely, Selectable } from 'kysely'
import { conflict, notFound } from './errors.ts'
import { payload, type UserError } from './payload.ts'

/** The tables whose rows are deleted softly. */
export type DeletableTable<DB> = { [T in keyof DB & string]: DB[T] extends { deletionId: unknown } ? T : never }[keyof DB & string]

export interface Deleted {
  id: string
  /** The deletion that the caller means to undo; left out, it is whichever took the row. */
  deletionId?: string | null | undefined
}

export interface DeletionPayload {
  deletedId: string | null
  deletionId: string | null
  errors: UserError[]
}

/** Any of the tables, by the columns that they all have. */
const all = <DB>(db: Kysely<DB>) => db as unknown as Kysely<Record<string, { id: string; deletedAt: string | null; deletionId: string | null }>>

/** The deletion that took the row, which is held until the transaction ends; it must be the one that the caller names, if one is named. */
export async function expectDeleted<DB>(trx: Kysely<DB>, table: DeletableTable<DB>, entity: string, { id, deletionId }: Deleted): Promise<string> {
  const row = await all(trx).selectFrom(table as string).select('deletionId').where('id', '=', id).forUpdate().executeTakeFirst()
  if (!row) throw notFound(entity, id, 'input', 'id')
  if (row.deletionId === null) throw conflict('This is not deleted.', 'input', 'id')
  if (deletionId != null && deletionId !== row.deletionId) throw conflict('This was brought back since, and deleted again by another deletion.', 'input', 'deletionId')
  return row.deletionId
}

/** Brings back what was deleted by itself. What went with it, or took it along, comes back by the domain's own way. */
export async function revive<DB, T extends DeletableTable<DB>>(trx: Kysely<DB>, table: T, entity: string, deleted: Deleted): Promise<Selectable<DB[T]>> {
  await expectDeleted(trx, table, entity, deleted)
  const row = await all(trx).updateTable(table as string).set({ deletedAt: null, deletionId: null }).where('id', '=', deleted.id).returningAll().executeTakeFirstOrThrow()
  return row as unknown as Selectable<DB[T]>
}

/** Runs a deletion and shapes its payload: what went, and the deletion that a restore names. */
export async function deletion(command: Promise<{ id: string; deletionId: string | null }>): Promise<DeletionPayload> {
  const { deleted, errors } = await payload('deleted', command)
  return { deletedId: deleted?.id ?? null, deletionId: deleted?.deletionId ?? null, errors }
}
