import type { Generated, Kysely } from 'kysely'
import { randomBytes } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { crud as crudOf } from './crud.ts'
import { createDatabase, tenantDatabase, type Settings, type TenantDatabase } from './database.ts'
import { newId } from './testing.ts'

/** A schema with one table, as small as a subgraph's can be, for the kit's own tests. */
export interface NotesDB {
  notes: {
    id: Generated<string>
    authorId: string | null
    text: string
    secret: string | null
    organizationId: Generated<string>
    version: Generated<number>
    createdAt: Generated<string>
    updatedAt: Generated<string>
    deletedAt: string | null
    deletionId: string | null
  }
}

export const notes = crudOf<NotesDB>()('notes')
export const selectNotes = (trx: Kysely<NotesDB>) => trx.selectFrom('notes').selectAll().where('deletedAt', 'is', null)

export interface Notes {
  schema: string
  db: Kysely<NotesDB>
  admin: pg.Pool
  /** What was sent, the transactions' own statements among it. */
  statements: string[]
  organization(settings?: Settings): TenantDatabase<NotesDB> & { id: string; with(settings: Settings): TenantDatabase<NotesDB> }
  close(): Promise<void>
}

export async function createNotes({ poolSize = 5 } = {}): Promise<Notes> {
  const schema = `notes_${randomBytes(4).toString('hex')}`
  const { adminUrl } = inject('postgres')
  const admin = new pg.Pool({ connectionString: adminUrl, max: 2 })
  await admin.query(`
    create role ${schema}_owner; create role ${schema}_worker; create role ${schema}_app login password 'notes';
    alter role ${schema}_app set timezone to 'UTC';
    create schema ${schema} authorization ${schema}_owner; create schema ${schema}_worker authorization ${schema}_worker;
    begin;
    set local role ${schema}_worker; set local search_path to ${schema}_worker;
    create table jobs (task text, payload json);
    create function add_job(task text, payload json, max_attempts int) returns void language sql as 'insert into jobs values (task, payload)';
    select app.worker_schema();
    set local role ${schema}_owner; set local search_path to ${schema};
    select app.tenant_schema();
    create table notes (
      id text collate "C" primary key default app.new_id('note'), author_id text collate "C", text text not null, secret text,
      organization_id text collate "C" not null default app.organization_id(), version integer not null default 1,
      created_at timestamptz not null default now(), updated_at timestamptz not null default now(), deleted_at timestamptz, deletion_id text collate "C"
    );
    select app.tenant_table('notes', owner_column => 'author_id', secrets => '{secret}');
    commit;`)

  const url = new URL(adminUrl)
  url.username = `${schema}_app`
  url.password = 'notes'
  const statements: string[] = []
  const db = createDatabase<NotesDB>({ url: url.href, schema, poolSize, onQuery: statement => statements.push(statement) })
  return {
    schema,
    db,
    admin,
    statements,
    organization(settings = {}) {
      const id = newId('org')
      const own = (changes: Settings) => tenantDatabase(db, { 'app.organization_id': id, 'app.user_id': 'usr_me', 'app.row_level': 'all', ...settings, ...changes })
      return { ...own({}), id, with: own }
    },
    async close() {
      await db.destroy()
      await admin.end()
    },
  }
}
