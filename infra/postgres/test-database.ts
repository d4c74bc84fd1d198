import { randomBytes } from 'node:crypto'
import { inject, onTestFinished } from 'vitest'
import { connect } from './connect.ts'
import { rolesOf, urlOf } from './roles.ts'

/** The roles' passwords in a test run. */
export const roleSecret = 'a test run keeps no secrets'
export const template = 'fieldgraph_template'

export interface TestDatabase {
  adminUrl: string
  /** The serving role's connection. */
  urlOf(schema: string): string
}

/** A database of one test's own, migrated, for what the shared one would not bear; gone when the test ends. */
export async function ownDatabase(): Promise<TestDatabase> {
  const name = `own_${randomBytes(6).toString('hex')}`
  const { adminUrl: shared } = inject('postgres')
  const admin = await connect(shared)
  await admin.query(`create database ${name} template ${template} strategy file_copy`)
  await admin.query(`revoke create, temporary on database ${name} from public`)
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  const adminUrl = Object.assign(new URL(shared), { pathname: `/${name}` }).href
  return { adminUrl, urlOf: schema => urlOf(adminUrl, rolesOf(schema).app, roleSecret) }
}

/** An empty database, for tests of what fills one. */
export async function emptyDatabase(): Promise<string> {
  const name = `empty_${randomBytes(6).toString('hex')}`
  const { adminUrl: shared } = inject('postgres')
  const admin = await connect(shared)
  await admin.query(`create database ${name}`)
  onTestFinished(async () => {
    await admin.query(`drop database ${name} with (force)`)
    await admin.end()
  })
  return Object.assign(new URL(shared), { pathname: `/${name}` }).href
}
