import { subgraphs } from '@fieldgraph/schema/subgraphs'
import pg from 'pg'
import { afterAll, expect, inject, test } from 'vitest'

const pool = new pg.Pool({ connectionString: inject('postgres').adminUrl, max: 2 })
afterAll(() => pool.end())

const rows = async (query: string, ...values: unknown[]) => (await pool.query(query, values)).rows as Record<string, unknown>[]
const schemas = subgraphs.map(({ schema }) => schema)
/** Tables of the kit, of which some have no audit of their own. */
const KIT = ['audit_heads', 'audit_log', 'counters', 'idempotency_keys', 'outbox']
/** Tables that hold nothing but hashes, counters, receipts or what finds other rows, or are a log themselves, with the reason in their migration. */
const UNAUDITED = [...KIT, 'refresh_tokens', 'sign_in_throttles', 'received_events', 'activity_log', 'search_documents', 'search_words', 'pressure_parts', 'system_logs', 'test_totals']
const TABLES = `
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
 where n.nspname = $1 and c.relkind in ('r', 'p') and c.relname not like 'kysely_%' and not c.relispartition`

test.each(schemas)('every table of %s has forced row level security with a policy, and the serving role cannot remove rows', async schema => {
  const tables = await rows(
    `select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured,
            exists (select from pg_policy p where p.polrelid = c.oid) as policed,
            has_table_privilege($1 || '_app', c.oid, 'delete, truncate, references, trigger') as removable,
            pg_get_userbyid(c.relowner) = $1 || '_owner' as owned
      ${TABLES}`,
    schema,
  )
  expect(tables.length).toBeGreaterThan(KIT.length)
  for (const table of tables) expect(table).toEqual({ name: table['name'], secured: true, policed: true, removable: false, owned: true })
})

test.each(schemas)('every table of %s with an organization keeps others out by a restrictive policy or its only one', async schema => {
  const tables = await rows(
    `select c.relname as name,
            exists (select from pg_policy p where p.polrelid = c.oid and not p.polpermissive and pg_get_expr(p.polqual, p.polrelid) like '%organization_id = app.organization_id()%') as restricted
      ${TABLES} and c.relname <> all ($2) and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')`,
    schema, UNAUDITED,
  )
  expect(tables.length).toBeGreaterThan(0)
  for (const table of tables) expect(table).toEqual({ name: table['name'], restricted: true })
})

test.each(schemas)('every table of %s is audited and touched, and has the columns of all tables', async schema => {
  const tables = await rows(
    `select c.relname as name,
            exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'audit' and t.tgdeferrable and t.tginitdeferred) as audited,
            exists (select from pg_trigger t where t.tgrelid = c.oid and t.tgname = 'touch') as touched,
            (select count(*)::int from pg_attribute a where a.attrelid = c.oid and a.attname = any ('{id,version,created_at,updated_at,deleted_at,deletion_id}')) as columns
      ${TABLES} and c.relname <> all ($2)`,
    schema, UNAUDITED,
  )
  for (const table of tables) expect(table).toEqual({ name: table['name'], audited: true, touched: true, columns: 6 })
})

test.each(schemas)('foreign keys of %s carry the organization and have an index', async schema => {
  const keys = await rows(
    `select k.conname as name, k.conrelid::regclass::text as table, a.columns,
            exists (select from pg_attribute o where o.attrelid = k.confrelid and o.attname = 'organization_id') as tenant,
            exists (select from pg_index i where i.indrelid = k.conrelid and (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey) as indexed
       from pg_constraint k join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace,
            lateral (select array_agg(attname::text order by attnum) as columns from pg_attribute where attrelid = k.conrelid and attnum = any (k.conkey)) a
      where n.nspname = $1 and k.contype = 'f'`,
    schema,
  )
  expect(keys.length).toBeGreaterThan(0)
  for (const key of keys) if (key['tenant']) expect([key['name'], key['columns']]).toEqual([key['name'], expect.arrayContaining(['organization_id'])])
})

test.each(schemas)('unique keys of %s tell nothing of other organizations', async schema => {
  const indexes = await rows(
    `select i.indexrelid::regclass::text as name, pg_get_indexdef(i.indexrelid) as definition
       from pg_index i join pg_class c on c.oid = i.indrelid join pg_namespace n on n.oid = c.relnamespace
      where n.nspname = $1 and i.indisunique and not i.indisprimary and c.relname not like 'kysely_%'
        and exists (select from pg_attribute a where a.attrelid = c.oid and a.attname = 'organization_id')`,
    schema,
  )
  expect(indexes.length).toBeGreaterThan(0)
  for (const index of indexes) expect(index['definition']).toContain('(organization_id')
})

test.each(schemas)('the roles of %s can do no more than they must', async schema => {
  const roles = await rows(
    `select rolname as name, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolinherit and exists (select from pg_auth_members m where m.member = r.oid) as member,
            has_schema_privilege(rolname, $1, 'create') as creates, has_database_privilege(rolname, current_database(), 'create') as makes_schemas,
            array(select n.nspname::text from pg_namespace n where n.nspname not like 'pg\\_%' and n.nspname not in ('information_schema', 'public', 'app') and has_schema_privilege(rolname, n.oid, 'usage') order by 1) as schemas
       from pg_roles r where rolname = any ($2) order by 1`,
    schema, [`${schema}_app`, `${schema}_worker`],
  )
  const none = { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, member: false, creates: false, makes_schemas: false }
  expect(roles).toEqual([
    { name: `${schema}_app`, ...none, schemas: [schema] },
    { name: `${schema}_worker`, ...none, schemas: [schema, `${schema}_worker`] },
  ])
})

test('functions that run as their owner pin their search path, views run as their caller', async () => {
  const functions = await rows(
    `select p.oid::regprocedure::text as name, coalesce(array_to_string(p.proconfig, ','), '') as settings
       from pg_proc p join pg_namespace n on n.oid = p.pronamespace where p.prosecdef and n.nspname = any ($1)`,
    [...schemas, ...schemas.map(schema => `${schema}_worker`), 'app'],
  )
  expect(functions.length).toBeGreaterThan(0)
  for (const { name, settings } of functions) expect([name, settings]).toEqual([name, expect.stringMatching(/search_path=.*pg_temp/)])
  expect(await rows(`select c.relname from pg_class c join pg_namespace n on n.oid = c.relnamespace where c.relkind = 'v' and n.nspname = any ($1) and not coalesce('security_invoker=true' = any (c.reloptions), false)`, schemas)).toEqual([])
})
