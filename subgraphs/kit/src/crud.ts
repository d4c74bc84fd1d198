import { CompiledQuery, sql, type Insertable, type Kysely, type Selectable, type Updateable } from 'kysely'
import { conflict, notFound } from './errors.ts'
import { anyOf } from './filter.ts'
import { kitTables } from './kit-tables.ts'

/** What the database sees to itself. */
type Kept = 'id' | 'organizationId' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId'

export interface Crud<DB, T extends keyof DB> {
  findByIds(db: Kysely<DB>, ids: readonly string[]): Promise<Selectable<DB[T]>[]>
  /** The row, held until the transaction ends: whoever comes second waits and sees what the first did. */
  lock(db: Kysely<DB>, id: string): Promise<Selectable<DB[T]> | undefined>
  insert(db: Kysely<DB>, values: Omit<Insertable<DB[T]>, Kept>): Promise<Selectable<DB[T]>>
  insertMany(db: Kysely<DB>, values: readonly Omit<Insertable<DB[T]>, Kept>[]): Promise<Selectable<DB[T]>[]>
  /** Undefined when there is no such row, or not for this caller. */
  update(db: Kysely<DB>, id: string, values: Omit<Updateable<DB[T]>, Kept>): Promise<Selectable<DB[T]> | undefined>
  softDelete(db: Kysely<DB>, id: string, deletionId?: string): Promise<Selectable<DB[T]> | undefined>
}

/**
 * The queries that are the same for every table. Whatever an entity needs
 * beyond them, or differently, is a plain function in its own `*.queries.ts`.
 *
 * @example const { findByIds: findCallsByIds, insert: insertCall } = crud<DB>()('calls')
 */
export const crud = <DB>() => <T extends keyof DB & string>(table: T): Crud<DB, T> => {
  // Kysely can't check columns of a table that it doesn't know yet: untyped
  // inside, typed by the signature above.
  // oxlint-disable-next-line typescript/no-explicit-any
  const on = (db: Kysely<DB>): Kysely<any> => db
  const rows = (db: Kysely<DB>) => on(db).selectFrom(table).selectAll().where('deletedAt', 'is', null)
  const change = (db: Kysely<DB>, id: string, values: object) =>
    on(db).updateTable(table as string).set(values).where('id', '=', id).where('deletedAt', 'is', null).returningAll().executeTakeFirst()
  // Every reference asks for it: its text is the same for all.
  let byIds: string | undefined
  const typed = <Answer>(query: Promise<unknown>) => query as Promise<Answer>

  return {
    async findByIds(db, ids) {
      if (ids.length === 0) return []
      byIds ??= rows(db).where('id', '=', anyOf([])).compile().sql
      return (await db.executeQuery<Selectable<DB[T]>>(CompiledQuery.raw(byIds, [ids]))).rows
    },
    lock: (db, id) => typed(rows(db).where('id', '=', id).forUpdate().executeTakeFirst()),
    insert: (db, values) => typed(on(db).insertInto(table).values(values).returningAll().executeTakeFirstOrThrow()),
    insertMany: (db, values) => (values.length === 0 ? Promise.resolve([]) : typed(on(db).insertInto(table).values(values).returningAll().execute())),
    update: (db, id, values) => typed(change(db, id, values)),
    softDelete: (db, id, deletionId) => typed(change(db, id, { deletedAt: sql`clock_timestamp()`, deletionId: deletionId ?? sql`app.new_id('dln')` })),
  }
}

/**
 * Refuses a change that was made looking at an older version of the row, and
 * says what has changed since. Give it a row from `lock`, so that none slips in.
 */
export async function expectVersion<DB>(trx: Kysely<DB>, row: { id: string; version: number }, version: number | null | undefined): Promise<void> {
  if (version == null || row.version === version) return
  const later = await kitTables(trx)
    .selectFrom('auditLog')
    .select('newValues')
    .where('entityId', '=', row.id)
    .where(sql<boolean>`(new_values ->> 'version')::int > ${version}`)
    .execute()
  const changed = [...new Set(later.flatMap(({ newValues }) => Object.keys(newValues ?? {})))].filter(column => column !== 'version').map(toCamelCase).sort()
  throw conflict(
    `This was changed meanwhile${changed.length > 0 ? ` (${changed.join(', ')})` : ''}; it is at version ${row.version} now. Load it again.`,
    'input',
    'version',
  )
}

/** The row, held until the transaction ends, at the version that the caller knows. `field` says where its id was given, if not as `input.id`. */
export async function expectRow<DB, Row extends { id: string; version: number }>(
  trx: Kysely<DB>,
  lock: (trx: Kysely<DB>, id: string) => Promise<Row | undefined>,
  entity: string,
  { id, version }: { id: string; version?: number | null | undefined },
  ...field: string[]
): Promise<Row> {
  const row = await lock(trx, id)
  if (!row) throw notFound(entity, id, ...(field.length > 0 ? field : ['input', 'id']))
  await expectVersion(trx, row, version)
  return row
}

const toCamelCase = (column: string) => column.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase())
