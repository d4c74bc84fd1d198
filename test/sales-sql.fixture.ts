import type { Settings } from '@fieldgraph/kit/database'
import type { Identity } from '@fieldgraph/kit/identity'
import { settingsOf } from '@fieldgraph/kit/subgraph'
import pg from 'pg'
import { afterAll, inject } from 'vitest'
import { COMMON, SEES, type CallerName } from './sales-sight.ts'
import type { SalesWorld } from './sales-world.fixture.ts'

const { adminUrl, urls } = inject('postgres')
export const servingUrl = urls['sales_deals']!
/** As the role that serves. */
export const serving = new pg.Pool({ connectionString: servingUrl, max: 1 })
/** Past row level security. */
export const past = new pg.Pool({ connectionString: adminUrl, max: 1 })
afterAll(() => Promise.all([serving.end(), past.end()]))

type Query = <Row extends object = { id: string }>(text: string, values?: unknown[]) => Promise<Row[]>

/** Plain SQL as the role that serves, in one transaction under these settings, of which nothing stays. */
export async function as<T>(settings: Settings, work: (query: Query) => Promise<T>): Promise<T> {
  const client = await serving.connect()
  try {
    await client.query('begin')
    for (const setting of Object.entries(settings)) await client.query('select set_config($1, $2, true)', setting)
    return await work(async (text, values = []) => (await client.query(text, values)).rows)
  } finally {
    await client.query('rollback')
    client.release()
  }
}

/** As the service sets them for one of the world's organization. */
export const settings = ({ admin }: SalesWorld, changes: Partial<Identity> = {}): Settings => settingsOf({ ...admin.identity, ...changes }, 'sales')

const snake = (name: string) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** The tables with row levels as PostgreSQL calls them, each with the names of the world's rows by their ids. */
export const tablesOf = ({ tables }: SalesWorld) => Object.entries(tables).map(([table, ids]) => [snake(table), new Map(Object.entries(ids).map(([name, id]) => [id, name]))] as const)

type Reached = Readonly<Record<string, readonly string[]>>

/** The names of the rows that a statement comes by in each table, under the settings; what is not of this world stands there by its id. */
export async function reached(world: SalesWorld, by: Settings, statement: (table: string) => string): Promise<Reached> {
  const found: Record<string, string[]> = {}
  for (const [table, rows] of tablesOf(world)) {
    const ids = await as(by, query => query(statement(table)))
    found[table] = ids.map(({ id }) => rows.get(id) ?? id).toSorted()
  }
  return found
}

/** What is to be reached by one who sees the rows with these names. */
export const expected = (world: SalesWorld, names: readonly string[]): Reached =>
  Object.fromEntries(tablesOf(world).map(([table, rows]) => [table, [...rows.values()].filter(name => names.includes(name)).toSorted()]))

export const sees = (name: CallerName): string[] => [...SEES[name], ...COMMON]
