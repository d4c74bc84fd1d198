import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { addWrappingKey, wrappingKeysSetting } from '../launch/wrapping-keys.ts'
import { connect } from './connect.ts'
import { startEmbedded } from './embedded.ts'
import { installFoundation, prepareDatabase } from './prepare.ts'
import { rolesOf, urlOf } from './roles.ts'
import { roleSecret, template } from './test-database.ts'

declare module 'vitest' {
  interface ProvidedContext {
    /** The workers' connections by schema. */
    workers: Record<string, string>
  }
}

/**
 * vitest's globalSetup: one PostgreSQL for the whole run, in memory as far as
 * it can be; every subgraph migrated once, into a template that the shared
 * database and each test's own are copied from.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const directory = mkdtempSync(join(tmpdir(), 'fieldgraph-test-'))
  chmodSync(directory, 0o711)
  const server = await startEmbedded({ directory: join(directory, 'postgres'), port: 0, disposable: true, settings: { max_connections: '400', scram_iterations: '1' } })
  const database = (name: string) => Object.assign(new URL(server.url), { pathname: `/${name}` }).href
  const admin = await connect(server.url)
  await admin.query(`create database ${template}`)

  await installFoundation(database(template))
  const ready: string[] = []
  for (const part of subgraphs) {
    try {
      await prepareDatabase(database(template), part, { secret: roleSecret })
      ready.push(part.schema)
    } catch (error) {
      // The other subgraphs' tests can still tell something.
      process.stderr.write(`The test run has no database for ${part.name}: ${error instanceof Error ? error.message : String(error)}\n`)
    }
  }
  await admin.query(`create database fieldgraph template ${template} strategy file_copy`)
  await admin.query(`alter database ${template} with is_template true`)
  await admin.query('revoke create, temporary on database fieldgraph from public')
  await admin.end()

  const adminUrl = database('fieldgraph')
  const urls = (role: 'app' | 'worker') => Object.fromEntries(ready.map(schema => [schema, urlOf(adminUrl, rolesOf(schema)[role], roleSecret)]))
  project.provide('postgres', { adminUrl, urls: urls('app') })
  project.provide('workers', urls('worker'))
  const settings: Record<string, Record<string, string>> = {}
  for (const { name } of subgraphs.filter(({ encrypts }) => encrypts)) {
    const file = join(directory, `${name}-wrapping.json`)
    await addWrappingKey(file)
    settings[name] = { [wrappingKeysSetting(name)]: file }
  }
  project.provide('settings', settings)
  return async () => {
    await server.stop('immediate')
    rmSync(directory, { recursive: true, force: true })
    rmSync(server.dataDirectory, { recursive: true, force: true })
  }
}
