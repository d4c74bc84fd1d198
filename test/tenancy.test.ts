import { subgraphs } from '@fieldgraph/schema/subgraphs'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'

const { adminUrl, urls } = inject('postgres')
const admin = new pg.Pool({ connectionString: adminUrl, max: 1 })
const serving = new Map(subgraphs.map(({ schema }) => [schema, new pg.Pool({ connectionString: urls[schema], max: 1 })]))
afterAll(() => Promise.all([admin, ...serving.values()].map(pool => pool.end())))

const tablesOf = async (schema: string): Promise<string[]> =>
  (await admin.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = $1 and tablename not like 'kysely_%' order by 1`, [schema])).rows.map(row => row.name)

test.each(subgraphs.map(({ schema }) => schema))('without settings no table of %s shows a row, and none can be written', async schema => {
  const pool = serving.get(schema)!
  for (const table of await tablesOf(schema)) {
    const { rows: readable } = await admin.query<{ readable: boolean }>(`select has_table_privilege($1, $2, 'select') as readable`, [`${schema}_app`, `${schema}.${table}`])
    if (readable[0]?.readable) expect([table, (await pool.query(`select 1 from ${schema}.${table} limit 1`)).rowCount]).toEqual([table, 0])
    await expect(pool.query(`delete from ${schema}.${table}`)).rejects.toMatchObject({ code: '42501' })
    await expect(pool.query(`truncate ${schema}.${table}`)).rejects.toMatchObject({ code: '42501' })
  }
})

test.each(subgraphs.map(({ schema }) => schema))('the serving role of %s reaches no other schema, and makes nothing', async schema => {
  const pool = serving.get(schema)!
  for (const other of subgraphs.filter(subgraph => subgraph.schema !== schema)) await expect(pool.query(`select 1 from ${other.schema}.audit_log`)).rejects.toMatchObject({ code: '42501' })
  await expect(pool.query(`create table ${schema}.mine ()`)).rejects.toMatchObject({ code: '42501' })
  await expect(pool.query('create schema mine')).rejects.toMatchObject({ code: '42501' })
  await expect(pool.query(`set role ${schema}_owner`)).rejects.toMatchObject({ code: '42501' })
})
