import { SettingError } from '@fieldgraph/kit/env'
import { migrate } from '@fieldgraph/kit/migrate'
import { Logger, runMigrations } from 'graphile-worker'
import { Kysely, PostgresDialect } from 'kysely'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { connect } from './connect.ts'
import { createRoles, passwordOf, rolesOf, urlOf } from './roles.ts'

/** What of a subgraph concerns its database. */
export interface DatabasePart {
  name: string
  /** The PostgreSQL schema that it owns. */
  schema: string
  /** Folder of its migrations. */
  migrations: URL
}

export interface PrepareOptions {
  /** Makes the passwords of the roles. */
  secret: string
  /** The setting that the address came from, for the sentence when it doesn't work. */
  setting?: string
  say?: (message: string) => void
}

const APP = new URL('app.sql', import.meta.url)
/** Raised by hand when what this file and roles.ts do to a database changes. */
const EDITION = '2'
/** Any number that everyone who prepares a database agrees on. */
const LOCK = 4_205_118_417

/**
 * Brings one subgraph's part of a database up to date: the shared functions,
 * the roles, the schemas, the job queue, the migrations. Two at once wait for
 * each other, and one that has nothing to do takes a single query.
 * Answers the names of the migrations that it applied.
 */
export async function prepareDatabase(adminUrl: string, part: DatabasePart, { secret, setting = 'DATABASE_URL', say = () => {} }: PrepareOptions): Promise<string[]> {
  const client = await connect(adminUrl, setting)
  try {
    const want = fingerprint(part, secret)
    if ((await installed(client, part.schema)) === want) return []
    await client.query('select pg_advisory_lock($1)', [LOCK])
    if ((await installed(client, part.schema)) === want) return []

    await client.query('begin')
    await foundation(client)
    await createRoles(client, part.schema, secret)
    await client.query('commit')
    await prepareQueue(urlOf(adminUrl, rolesOf(part.schema).worker, secret), rolesOf(part.schema).worker)
    const applied = await withKysely(adminUrl, db => migrate(db, { schema: part.schema, folder: part.migrations }))
    await client.query('insert into app.installations (schema, fingerprint) values ($1, $2) on conflict (schema) do update set fingerprint = excluded.fingerprint', [part.schema, want])
    if (applied.length > 0) say(`${part.name}: ${applied.length === 1 ? '1 migration' : `${applied.length} migrations`} applied`)
    return applied
  } catch (error) {
    if ((error as { code?: string }).code !== '42501' || error instanceof SettingError) throw error
    throw new SettingError(`${setting}: the user ${new URL(adminUrl).username} may not do what is needed (${(error as Error).message}); give it CREATEROLE, and CREATE on the database.`, { cause: error })
  } finally {
    await client.end()
  }
}

/** The schema `app` alone, as the kit's own tests want it. */
export async function installFoundation(adminUrl: string): Promise<void> {
  const client = await connect(adminUrl)
  try {
    await foundation(client)
  } finally {
    await client.end()
  }
}

async function foundation(client: pg.Client): Promise<void> {
  await client.query(readFileSync(APP, 'utf8'))
  // For constraints that let no two periods of one row overlap, and for texts that are looked for within one organization.
  for (const extension of ['btree_gist', 'btree_gin', 'pg_trgm']) await client.query(`create extension if not exists ${extension} with schema app`)
  await client.query('create table if not exists app.installations (schema text primary key, fingerprint text not null, seeded_at timestamptz)')
}

/** The next preparation looks at everything again. */
export async function forgetInstallation(client: pg.Client, schema: string): Promise<void> {
  const { rows } = await client.query<{ known: boolean }>(`select to_regclass('app.installations') is not null as known`)
  if (rows[0]?.known) await client.query('delete from app.installations where schema = $1', [schema])
}

/** Takes a subgraph's schemas away, with everything in them. */
export async function dropSchemas(client: pg.Client, schema: string): Promise<void> {
  await forgetInstallation(client, schema)
  for (const name of [schema, rolesOf(schema).worker]) await client.query(`drop schema if exists ${pg.escapeIdentifier(name)} cascade`)
}

export async function withKysely<T>(url: string, work: (db: Kysely<unknown>) => Promise<T>): Promise<T> {
  const pool = new pg.Pool({ connectionString: url, max: 2 })
  pool.on('error', () => {})
  const db = new Kysely<unknown>({ dialect: new PostgresDialect({ pool }) })
  try {
    return await work(db)
  } finally {
    await db.destroy()
  }
}

/** graphile-worker's tables in the worker role's own schema, and the one door by which the subgraph puts jobs in. */
async function prepareQueue(workerUrl: string, schema: string): Promise<void> {
  const client = await connect(workerUrl)
  try {
    await client.query(`set search_path to ${pg.escapeIdentifier(schema)}`)
    // The queue would make its schema when this table is missing, which its role may not.
    await client.query('create table if not exists migrations (id int primary key, ts timestamptz not null default now(), breaking boolean not null default false)')
    await runMigrations({ connectionString: workerUrl, schema, logger: new Logger(() => () => {}) })
    await client.query('select app.worker_schema()')
  } finally {
    await client.end()
  }
}

/** Null when something is missing; roles count too, since a restored dump may come without them. */
async function installed(client: pg.Client, schema: string): Promise<string | null> {
  const { rows } = await client.query<{ known: boolean }>(
    `select to_regclass('app.installations') is not null and 3 = (select count(*) from pg_roles where rolname = any ($1)) as known`,
    [Object.values(rolesOf(schema))],
  )
  if (!rows[0]?.known) return null
  const found = await client.query<{ fingerprint: string }>('select fingerprint from app.installations where schema = $1', [schema])
  return found.rows[0]?.fingerprint ?? null
}

function fingerprint({ schema, migrations }: DatabasePart, secret: string): string {
  const hash = createHash('sha256').update([EDITION, schema, passwordOf(schema, secret)].join('\0')).update(readFileSync(APP))
  for (const file of readdirSync(migrations).filter(name => name.endsWith('.sql')).sort()) hash.update(`\0${file}\0`).update(readFileSync(new URL(file, migrations)))
  return hash.digest('hex')
}
