import { sql, type Kysely } from 'kysely'
import { Migrator, type Migration, type MigrationInfo, type MigrationResultSet } from 'kysely/migration'
import { readdirSync, readFileSync } from 'node:fs'
import { inspect } from 'node:util'

export interface MigrateOptions {
  /** The PostgreSQL schema that the subgraph owns; the role `<schema>_owner` runs the files. */
  schema: string
  /** Folder of `0001_name.up.sql` and `0001_name.down.sql`. */
  folder: URL
}

export interface MigrationStatus {
  name: string
  /** Null while it is not applied. */
  appliedAt: string | null
}

/**
 * Applies a subgraph's new migrations, all or none; two at once wait for each
 * other. `db` is an administrator's connection that is a member of the owner.
 * Answers the names of what it applied.
 */
export async function migrate(db: Kysely<unknown>, options: MigrateOptions): Promise<string[]> {
  return namesOf(await migratorOf(db, options).migrateToLatest())
}

/** Takes back the newest migration, or all of them. */
export async function rollback(db: Kysely<unknown>, options: MigrateOptions, { all = false } = {}): Promise<string[]> {
  const migrator = migratorOf(db, options)
  const undone: string[] = []
  for (;;) {
    const names = namesOf(await migrator.migrateDown())
    undone.push(...names)
    if (!all || names.length === 0) return undone
  }
}

export async function migrationStatus(db: Kysely<unknown>, options: MigrateOptions): Promise<MigrationStatus[]> {
  const all: readonly MigrationInfo[] = await migratorOf(db, options).getMigrations()
  return all.map(({ name, executedAt }) => ({ name, appliedAt: executedAt?.toISOString() ?? null }))
}

const migratorOf = (db: Kysely<unknown>, { schema, folder }: MigrateOptions) =>
  new Migrator({
    db,
    migrationTableSchema: schema,
    migrationTableName: 'kysely_migration',
    migrationLockTableName: 'kysely_migration_lock',
    provider: { getMigrations: async () => readMigrations(schema, folder) },
  })

function namesOf({ error, results = [] }: MigrationResultSet): string[] {
  const failed = results.find(({ status }) => status === 'Error')
  if (error) throw new Error(`Migration ${failed?.migrationName ?? ''} failed: ${error instanceof Error ? error.message : inspect(error)}`, { cause: error })
  return results.map(({ migrationName }) => migrationName)
}

function readMigrations(schema: string, folder: URL): Record<string, Migration> {
  const names = readdirSync(folder).flatMap(file => /^(\d{4}_\w+)\.up\.sql$/.exec(file)?.[1] ?? []).sort()
  const run = (name: string, direction: 'up' | 'down') => async (db: Kysely<unknown>) => {
    await sql`set local role ${sql.id(`${schema}_owner`)}`.execute(db)
    await sql`set local search_path to ${sql.id(schema)}`.execute(db)
    // Our own file of statements, never a caller's text.
    await sql.raw(readFileSync(new URL(`${name}.${direction}.sql`, folder), 'utf8')).execute(db)
    await sql`reset role`.execute(db)
    await sql`set local search_path to default`.execute(db)
  }
  return Object.fromEntries(names.map(name => [name, { up: run(name, 'up'), down: run(name, 'down') }]))
}
