import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { randomBytes } from 'node:crypto'
import { inject } from 'vitest'
import { connect } from '../postgres/connect.ts'
import { roleSecret, template } from '../postgres/test-database.ts'
import { seed } from './seed.ts'

const DEMO = 'fieldgraph_demo'
const LOCK = 7_310_442_051

export interface DemoDatabase {
  /** The administrator's connection. */
  url: string
  /** What a start on it must be told besides: the roles' secret, and the keys by which the demo data was encrypted. */
  env: Record<string, string>
  drop(): Promise<void>
}

/** A database of its own with the demo data, in the test run's server. */
export async function demoDatabase(): Promise<DemoDatabase> {
  const { adminUrl } = inject('postgres')
  const name = `system_${randomBytes(6).toString('hex')}`
  const admin = await connect(adminUrl)
  await makeDemo(admin)
  await admin.query(`create database ${name} template ${DEMO} strategy file_copy`)
  return {
    url: urlOf(name),
    env: { DATABASE_URL: urlOf(name), DATABASE_ROLE_SECRET: roleSecret, ...wrappingKeys() },
    async drop() {
      await admin.query(`drop database ${name} with (force)`)
      await admin.end()
    },
  }
}

const urlOf = (name: string) => Object.assign(new URL(inject('postgres').adminUrl), { pathname: `/${name}` }).href

const wrappingKeys = (): Record<string, string> => Object.assign({}, ...Object.values(inject('settings')))

/** What all of them are copied from: loading the demo data takes longer than a copy. Made by the first who wants one; the others wait. */
async function makeDemo(admin: Awaited<ReturnType<typeof connect>>): Promise<void> {
  await admin.query('select pg_advisory_lock($1)', [LOCK])
  try {
    const { rowCount } = await admin.query('select from pg_database where datname = $1 and datistemplate', [DEMO])
    if (rowCount !== 0) return
    // What another has begun and not finished.
    await admin.query(`drop database if exists ${DEMO}`)
    await admin.query(`create database ${DEMO} template ${template} strategy file_copy`)
    Object.assign(process.env, wrappingKeys())
    await seed(subgraphs.map(subgraph => ({ subgraph, adminUrl: urlOf(DEMO), setting: 'DATABASE_URL' })), roleSecret, () => {})
    await admin.query(`alter database ${DEMO} with is_template true`)
  } finally {
    await admin.query('select pg_advisory_unlock($1)', [LOCK])
  }
}
