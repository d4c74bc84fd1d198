import { kitTables } from '@fieldgraph/kit/kit-tables'
import { sql, type Kysely } from 'kysely'
import type { Json } from './strict-json.ts'

/** A value for a column that takes any JSON, as its text: the driver would send a list as an array of PostgreSQL, and a text as itself. */
export const jsonColumn = (value: Json): string => JSON.stringify(value)

/** What a row's column was at an earlier version, by its audit log; undefined when it has not changed since. */
export async function valueBefore<DB>(trx: Kysely<DB>, id: string, column: string, version: number): Promise<{ value: Json } | undefined> {
  const name = column.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)
  const change = await kitTables(trx)
    .selectFrom('auditLog')
    .select(sql<Json>`old_values -> ${name}::text`.as('value'))
    .where('entityId', '=', id)
    .where(sql<boolean>`(new_values ->> 'version')::int > ${version}`)
    .where(sql<boolean>`jsonb_exists(old_values, ${name})`)
    .orderBy('sequence')
    .limit(1)
    .executeTakeFirst()
  return change && { value: change.value }
}
