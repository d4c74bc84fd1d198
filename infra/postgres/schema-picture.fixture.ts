import type { Client } from 'pg'

/** Everything a schema consists of, as comparable lines: tables, columns, keys, indexes, policies, triggers, functions, types, grants. */
export async function pictureOf(client: Client, schema: string): Promise<string[]> {
  const { rows } = await client.query<{ line: string }>(
    `with here as (select oid from pg_namespace where nspname = $1),
          tables as (select c.* from pg_class c where c.relnamespace in (select oid from here))
     select format('%s %s owner=%s rls=%s/%s acl=%s', relkind, relname, relowner::regrole, relrowsecurity, relforcerowsecurity, relacl) as line from tables
     union all
     select format('column %s.%s %s %s default=%s generated=%s acl=%s', c.relname, attname, format_type(atttypid, atttypmod), case when attnotnull then 'not null' end, pg_get_expr(adbin, adrelid), attgenerated, attacl)
       from pg_attribute a join tables c on c.oid = attrelid left join pg_attrdef d on adrelid = attrelid and adnum = attnum where attnum > 0 and not attisdropped and c.relkind in ('r', 'p', 'v')
     union all
     select format('constraint %s.%s %s', c.relname, conname, pg_get_constraintdef(k.oid)) from pg_constraint k join tables c on c.oid = conrelid
     union all
     select 'index ' || indexdef from pg_indexes where schemaname = $1
     union all
     select format('policy %s.%s %s %s %s using=%s check=%s', tablename, policyname, permissive, roles, cmd, qual, with_check) from pg_policies where schemaname = $1
     union all
     select 'trigger ' || pg_get_triggerdef(t.oid) from pg_trigger t join tables c on c.oid = tgrelid where not tgisinternal
     union all
     select format('function %s acl=%s %s', p.oid::regprocedure, proacl, pg_get_functiondef(p.oid)) from pg_proc p where pronamespace in (select oid from here) and prokind = 'f'
     union all
     select format('enum %s %s', typname, string_agg(enumlabel, ',' order by enumsortorder)) from pg_type t join pg_enum e on enumtypid = t.oid where typnamespace in (select oid from here) group by typname
     order by 1`,
    [schema],
  )
  return rows.map(({ line }) => line)
}
