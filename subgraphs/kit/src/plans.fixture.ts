import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { createDatabase, tenantDatabase } from './database.ts'
import { newId } from './testing.ts'

interface Explained {
  explain(): Promise<readonly object[]>
}
interface Whose {
  organizationId: string
  userId: string
}

const lines = (plan: readonly object[]) => plan.flatMap(line => Object.values(line)).join('\n')

/**
 * One organization with so many rows that one index costs less than another, and
 * how PostgreSQL would find something among them. `fill` writes them, as of that
 * organization and past all triggers and constraints; `tables` are those it fills.
 */
export function planned<DB>(schema: string, tables: readonly string[], fill: (trx: Kysely<DB>, whose: Whose) => Promise<void>) {
  const organizationId = newId('org')
  const userId = newId('usr')
  let admin: Kysely<DB>
  let served: Kysely<DB>
  beforeAll(async () => {
    const { adminUrl, urls } = inject('postgres')
    admin = createDatabase<DB>({ url: adminUrl, schema, poolSize: 1 })
    served = createDatabase<DB>({ url: urls[schema]!, schema, poolSize: 2 })
    await admin.transaction().execute(async trx => {
      await sql`select set_config('app.organization_id', ${organizationId}, true), set_config('session_replication_role', 'replica', true)`.execute(trx)
      await fill(trx, { organizationId, userId })
    })
    await sql`vacuum analyze ${sql.join(tables.map(table => sql.table(`${schema}.${table}`)))}`.execute(admin)
  })
  afterAll(() => Promise.all([admin.destroy(), served.destroy()]))

  /** As the serving role; what other tests write at the same time must not make reading row by row cheaper. */
  const asServed = <Result>(work: (db: Kysely<DB>) => Promise<Result>, level = 'all'): Promise<Result> =>
    tenantDatabase<DB>(served, { 'app.organization_id': organizationId, 'app.user_id': userId, 'app.row_level': level, ...({ enable_seqscan: 'off' } as object) }).read(work)

  const planOf = (query: (db: Kysely<DB>) => Explained, level?: string): Promise<string> => asServed(async db => lines(await query(db).explain()), level)

  /** Of each function `…_with_text`, by its name: they look for texts as the tables' owner, whom row level security does not hold back. */
  const textPlans = (): Promise<Record<string, string>> =>
    admin.transaction().execute(async trx => {
      await sql`set local role ${sql.id(`${schema}_owner`)}`.execute(trx)
      await sql`select set_config('app.organization_id', ${organizationId}, true), set_config('enable_seqscan', 'off', true), set_config('search_path', ${`${schema}, app`}, true)`.execute(trx)
      const { rows } = await sql<{ name: string; body: string }>`
        select proname as name, pg_get_function_sqlbody(oid) as body from pg_proc where pronamespace = ${schema}::regnamespace and proname like '%\\_with\\_text' order by proname
      `.execute(trx)
      const plans: Record<string, string> = {}
      for (const { name, body } of rows) {
        const query = body.replace(/^BEGIN ATOMIC/, '').replace(/;\s*END$/, '').replaceAll(/\w+_with_text\.pattern/g, "'%cranes%'").replaceAll(/\w+_with_text\.\w+/g, 'true')
        plans[name] = lines((await sql.raw<object>(`explain ${query}`).execute(trx)).rows)
      }
      return plans
    })

  return { organizationId, userId, asServed, planOf, textPlans }
}

/** That a plan enters an index by a condition, rather than reading all of it. */
export function expectIndex(plan: string, index: string, condition: string) {
  expect(plan).toContain(` ${index} `)
  expect(plan.split('\n').find(line => line.includes('Index Cond:'))).toContain(condition)
}
