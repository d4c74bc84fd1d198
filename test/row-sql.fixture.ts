import type { Settings } from '@fieldgraph/kit/database'
import type { Identity } from '@fieldgraph/kit/identity'
import { settingsOf } from '@fieldgraph/kit/subgraph'
import pg from 'pg'
import { afterAll, expect, inject } from 'vitest'
import type { World } from './row-sight.ts'
import type { Names } from './world.fixture.ts'

/** One whose rows are known by their tables too. */
export interface SqlWorld extends World {
  /** Ids of each table by the names that the tests call the rows. */
  tables: Readonly<Record<string, Names>>
}

export type Query = <Found extends object = { id: string }>(text: string, values?: unknown[]) => Promise<Found[]>

/** Names of rows by their table. */
export type Reached = Readonly<Record<string, readonly string[]>>

/** What PostgreSQL holds to where it serves a table. */
export interface Policies {
  table: string
  secured: boolean
  /** E.g. `row_level: permissive *`. */
  policies: string[]
  organization: string | null
  level: string | null
  /** How many of them say for writes what they don't say for reads. */
  written: number
}

interface Row {
  table: string
  name: string
  /** Without what PostgreSQL reckons itself. */
  columns: string
  json: object
}

/** Tables of the kit, with the policies that hold for the serving role; the graph has no way to any but the log. */
export const KIT_TABLES: Readonly<Record<string, readonly string[]>> = {
  audit_heads: [],
  audit_log: ['app: permissive r', 'row_level: restrictive r'],
  counters: ['app: permissive *'],
  idempotency_keys: ['app: permissive *'],
  outbox: ['app: permissive *'],
}
export const REFUSED = ['42501', expect.stringMatching(/^new row violates row-level security policy/)]

const snake = (name: string) => name.replaceAll(/[A-Z]/g, letter => `_${letter.toLowerCase()}`)

/** The tables with row levels as PostgreSQL calls them, each with the names of the world's rows by their ids. */
export const tablesOf = ({ tables }: SqlWorld) => Object.entries(tables).map(([table, ids]) => [snake(table), new Map(Object.entries(ids).map(([name, id]) => [id, name]))] as const)

/** What is to be reached by one who sees the rows with these names. */
export const expected = (world: SqlWorld, names: readonly string[]): Reached =>
  Object.fromEntries(tablesOf(world).map(([table, rows]) => [table, [...rows.values()].filter(name => names.includes(name)).toSorted()]))

/** Plain SQL in the schema of one domain. */
export function rowSql({ schema, domain }: { schema: string; domain: string }) {
  const { adminUrl, urls } = inject('postgres')
  const servingUrl = urls[schema]!
  /** As the role that serves. */
  const serving = new pg.Pool({ connectionString: servingUrl, max: 1 })
  /** Past row level security. */
  const past = new pg.Pool({ connectionString: adminUrl, max: 1 })
  afterAll(() => Promise.all([serving.end(), past.end()]))

  /** Plain SQL as the role that serves, in one transaction under these settings, of which nothing stays. */
  async function as<T>(settings: Settings, work: (query: Query) => Promise<T>): Promise<T> {
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
  const settings = ({ admin }: World, changes: Partial<Identity> = {}): Settings => settingsOf({ ...admin.identity, ...changes }, domain)

  /** The names of the rows that a statement comes by in each table, under the settings; what is not of this world stands there by its id. */
  async function reached(world: SqlWorld, by: Settings, statement: (table: string) => string): Promise<Reached> {
    const found: Record<string, string[]> = {}
    for (const [table, rows] of tablesOf(world)) {
      const ids = await as(by, query => query(statement(table)))
      found[table] = ids.map(({ id }) => rows.get(id) ?? id).toSorted()
    }
    return found
  }

  const selected = (world: SqlWorld, by: Settings) => reached(world, by, table => `select id from ${schema}.${table}`)

  /** Of every table that there is. */
  async function policies(): Promise<Policies[]> {
    const { rows } = await past.query<Policies>(`
      select c.relname as table, c.relrowsecurity and c.relforcerowsecurity as secured,
             coalesce(array_agg(format('%s: %s %s', p.polname, case when p.polpermissive then 'permissive' else 'restrictive' end, p.polcmd) order by p.polname) filter (where p.polname is not null), '{}') as policies,
             max(pg_get_expr(p.polqual, p.polrelid)) filter (where p.polname = 'organization') as organization,
             max(pg_get_expr(p.polqual, p.polrelid)) filter (where p.polname = 'row_level') as level,
             count(p.polwithcheck)::int as written
        from pg_class c left join pg_policy p on p.polrelid = c.oid and ('${schema}_app'::regrole = any (p.polroles) or p.polroles = '{0}')
       where c.relnamespace = '${schema}'::regnamespace and c.relkind in ('r', 'p', 'v', 'm', 'f') and not c.relispartition and c.relname not like 'kysely_%' group by c.oid`)
    return rows
  }

  /** Functions that the serving role may call and that look past row levels. */
  const functionsPastLevels = async (): Promise<string[]> =>
    (await past.query<{ name: string }>(
      `select proname as name from pg_proc where pronamespace = '${schema}'::regnamespace and prosecdef and prorettype <> 'trigger'::regtype and has_function_privilege('${schema}_app', oid, 'execute')`,
    )).rows.map(({ name }) => name)

  /** Every row, as one finds it who looks past row level security. */
  async function rowsOf(world: SqlWorld): Promise<Row[]> {
    const found: Row[] = []
    for (const [table, names] of tablesOf(world)) {
      const { rows } = await past.query<{ id: string; json: object; columns: string }>(
        `select t.id, to_jsonb(t) as json, (select string_agg(quote_ident(attname), ', ') from pg_attribute where attrelid = $1::regclass and attnum > 0 and attgenerated = '' and attname <> 'id') as columns
           from ${schema}.${table} t where id = any ($2)`,
        [`${schema}.${table}`, [...names.keys()]],
      )
      found.push(...rows.map(({ id, json, columns }) => ({ table, columns, json, name: names.get(id)! })))
    }
    return found
  }

  /** What comes of inserting the rows again, one by one, each with an id of its own: a code and words of PostgreSQL, or nothing. */
  const copied = (by: Settings, rows: readonly Row[]) =>
    as(by, async query => {
      const answers: [Row, string[]][] = []
      for (const row of rows) {
        await query('savepoint before')
        const answer = await query(`insert into ${schema}.${row.table} (${row.columns}) select ${row.columns} from jsonb_populate_record(null::${schema}.${row.table}, $1)`, [row.json]).then(() => [], (error: { code: string; message: string }) => [error.code, error.message])
        await query('rollback to savepoint before')
        answers.push([row, answer])
      }
      return answers
    })

  return { servingUrl, serving, past, as, settings, reached, selected, policies, functionsPastLevels, rowsOf, copied }
}
