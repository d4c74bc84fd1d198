import { migrate, rollback } from '@fieldgraph/kit/migrate'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { connect } from './connect.ts'
import { dropSchemas, prepareDatabase, withKysely } from './prepare.ts'
import { passwordOf, rolesOf, urlOf } from './roles.ts'
import { pictureOf } from './schema-picture.fixture.ts'
import { emptyDatabase, roleSecret } from './test-database.ts'

const options = { secret: roleSecret }

async function connected(url: string) {
  const client = await connect(url)
  onTestFinished(() => client.end())
  return client
}

describe.each(subgraphs.map(subgraph => [subgraph.name, subgraph] as const))('%s', (_, subgraph) => {
  const { schema, migrations: folder } = subgraph

  test('up, down and up again gives the same schema, and of preparations at once one applies each migration', async () => {
    const url = await emptyDatabase()
    const atOnce = await Promise.all([1, 2, 3].map(() => prepareDatabase(url, subgraph, options)))
    expect(atOnce.filter(names => names.length > 0)).toHaveLength(1)
    const applied = atOnce.flat()
    const client = await connected(url)
    const { rows } = await client.query(`select count(*)::int as count, count(distinct name)::int as names from ${schema}.kysely_migration`)
    expect(rows).toEqual([{ count: applied.length, names: applied.length }])
    expect(await prepareDatabase(url, subgraph, options)).toEqual([])
    const before = await pictureOf(client, schema)
    expect(before.length).toBeGreaterThan(50)

    const undone = await withKysely(url, db => rollback(db, { schema, folder }, { all: true }))
    expect(undone).toEqual(applied.toReversed())
    const empty = await pictureOf(client, schema)
    expect(empty.filter(line => !line.includes('kysely_migration'))).toEqual([])

    expect(await withKysely(url, db => migrate(db, { schema, folder }))).toEqual(applied)
    expect(await pictureOf(client, schema)).toEqual(before)
  })

  test('its serving role can neither create nor own nor look past row security', async () => {
    const { adminUrl: url } = inject('postgres')
    const { app } = rolesOf(schema)
    const admin = await connected(url)
    const { rows } = await admin.query(
      `select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication, rolcanlogin,
              has_schema_privilege(rolname, $2, 'create') as creates, has_database_privilege(rolname, current_database(), 'create,temporary') as fills,
              exists (select from pg_class where relowner = r.oid) as owns, exists (select from pg_auth_members where member = r.oid) as belongs,
              array(select nspname::text from pg_namespace where nspname !~ '^(pg_|information_schema$|public$|app$)' and has_schema_privilege(rolname, oid, 'usage')) as reaches
         from pg_roles r where rolname = $1`,
      [app, schema],
    )
    expect(rows).toEqual([
      { rolsuper: false, rolbypassrls: false, rolcreaterole: false, rolcreatedb: false, rolreplication: false, rolcanlogin: true, creates: false, fills: false, owns: false, belongs: false, reaches: [schema] },
    ])
    const { rows: deletes } = await admin.query(
      `select relname from pg_class where relnamespace = $2::regnamespace and relkind in ('r', 'p') and has_table_privilege($1, oid, 'delete,truncate')`,
      [app, schema],
    )
    expect(deletes).toEqual([])
  })

  test('its roles have their time limits and speak UTC', async () => {
    for (const role of [rolesOf(schema).app, rolesOf(schema).worker]) {
      const client = await connected(urlOf(inject('postgres').adminUrl, role, roleSecret))
      const { rows } = await client.query(
        `select current_user as role, current_setting('timezone') as timezone, current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`,
      )
      expect(rows).toEqual([{ role, timezone: 'UTC', statement: '5s', idle: '10s' }])
    }
  })
})

test('a database restored without its schemas is made whole again', async () => {
  const url = await emptyDatabase()
  const [subgraph] = subgraphs
  const applied = await prepareDatabase(url, subgraph!, options)
  const client = await connected(url)
  await dropSchemas(client, subgraph!.schema)
  expect(await prepareDatabase(url, subgraph!, options)).toEqual(applied)
})

test('passwords follow from the secret and the role', () => {
  expect(passwordOf('a_app', 'one')).toMatch(/^[0-9a-f]{64}$/)
  expect(new Set([passwordOf('a_app', 'one'), passwordOf('b_app', 'one'), passwordOf('a_app', 'two')]).size).toBe(3)
})

test.each([
  ['postgres://nobody:x@127.0.0.1:1/none', 'no PostgreSQL answers at 127.0.0.1:1/none.'],
  ['postgres://nobody:x@no-such-host.invalid/none', 'the host of no-such-host.invalid:5432/none is not known.'],
])('%s is refused in one sentence', async (url, sentence) => {
  await expect(connect(url, 'IDENTITY_DATABASE_URL')).rejects.toThrow(`IDENTITY_DATABASE_URL: ${sentence}`)
})

test('a wrong password and an unknown database are told without the password', async () => {
  const url = inject('postgres').adminUrl
  await expect(connect(Object.assign(new URL(url), { password: 'hushhush' }).href)).rejects.toThrow(/^DATABASE_URL: the PostgreSQL at 127\.0\.0\.1:\d+\/fieldgraph refuses the user postgres\.$/)
  await expect(connect(Object.assign(new URL(url), { pathname: '/nowhere' }).href)).rejects.toThrow(/has no database nowhere\.$/)
})
