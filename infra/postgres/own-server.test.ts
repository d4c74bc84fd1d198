import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, chownSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { rotateKeys } from '../db/rotate-keys.ts'
import { checkPort } from '../launch/ports.ts'
import { readSettings } from '../launch/settings.ts'
import { prepareWrappingKeys } from '../launch/wrapping-keys.ts'
import { unprivilegedAccount } from './binaries.ts'
import { connect } from './connect.ts'
import { startEmbedded } from './embedded.ts'
import { prepareDatabase } from './prepare.ts'
import { rolesOf, urlOf } from './roles.ts'
import { roleSecret } from './test-database.ts'

const options = { secret: roleSecret }
const oldest = '/usr/lib/postgresql/15/bin'

/** Taken down from the end. */
const leftovers: (() => unknown)[] = []
afterAll(async () => {
  for (let leave = leftovers.pop(); leave; leave = leftovers.pop()) await leave()
})

function folder(): string {
  const path = mkdtempSync(join(tmpdir(), 'fieldgraph-own-'))
  chmodSync(path, 0o711)
  leftovers.push(() => rmSync(path, { recursive: true, force: true }))
  return path
}

/** A server that somebody else set up; answers the superuser's connection. */
async function embedded18(): Promise<string> {
  const server = await startEmbedded({ directory: join(folder(), 'postgres'), port: 0, disposable: true })
  leftovers.push(() => server.stop('immediate'))
  return server.url
}

async function debian15(): Promise<string> {
  const account = unprivilegedAccount()
  const data = join(folder(), 'data')
  mkdirSync(data, { mode: 0o700 })
  if (account) chownSync(data, account.uid, account.gid)
  execFileSync(join(oldest, 'initdb'), ['-D', data, '-U', 'postgres', '--auth=trust', '--no-sync'], { ...account, cwd: '/', stdio: 'ignore' })
  const port = await checkPort('port', '127.0.0.1', 0)
  const server = spawn(join(oldest, 'postgres'), ['-D', data, '-p', String(port), '-k', '', '-c', 'fsync=off'], { ...account, cwd: '/', stdio: 'ignore' })
  leftovers.push(async () => {
    const gone = once(server, 'exit')
    server.kill('SIGQUIT')
    await gone
  })
  const url = `postgres://postgres@127.0.0.1:${port}/postgres`
  for (let attempt = 0; attempt < 100; attempt++) {
    const client = await connect(url).catch(() => null)
    if (client) {
      await client.end()
      return url
    }
    await wait(50)
  }
  throw new Error('The server did not start.')
}

/** Who has a database and perhaps may create roles, and is otherwise nobody. Gone after the test, with all roles that it made. */
async function installer(adminUrl: string, rights: string): Promise<string> {
  const admin = await connect(adminUrl)
  await admin.query(`create role installer login password 'installer' ${rights}`)
  await admin.query('create database fieldgraph owner installer')
  onTestFinished(async () => {
    await admin.query('drop database fieldgraph with (force)')
    const { rows } = await admin.query<{ rolname: string }>(`select rolname from pg_roles where rolname !~ '^(pg_|postgres$|installer$)'`)
    for (const { rolname } of [...rows, { rolname: 'installer' }]) await admin.query(`drop role ${rolname}`)
    await admin.end()
  })
  return Object.assign(new URL(adminUrl), { username: 'installer', password: 'installer', pathname: '/fieldgraph' }).href
}

async function serves(url: string): Promise<void> {
  for (const subgraph of subgraphs) {
    expect(await prepareDatabase(url, subgraph, options)).not.toEqual([])
    expect(await prepareDatabase(url, subgraph, options)).toEqual([])
    for (const role of [rolesOf(subgraph.schema).app, rolesOf(subgraph.schema).worker]) {
      const client = await connect(urlOf(url, role, roleSecret))
      expect((await client.query('select current_user as role')).rows).toEqual([{ role }])
      await client.end()
    }
  }
  const settings = readSettings({ DATA_DIRECTORY: folder() })
  await prepareWrappingKeys(settings, {})
  for (const subgraph of subgraphs.filter(({ encrypts }) => encrypts)) {
    const said: string[] = []
    await rotateKeys({ subgraph, adminUrl: url, setting: 'DATABASE_URL' }, { settings, ...options, leaveBehind: false, say: message => said.push(message) })
    expect(said).toEqual([`${subgraph.name}: nothing is encrypted yet`])
  }
}

describe.each([
  ['PostgreSQL 18', true, embedded18],
  ['PostgreSQL 15', existsSync(oldest), debian15],
] as const)('on %s', (_, there, begin) => {
  let server: Promise<string> | undefined
  const start = () => (server ??= begin())

  test.skipIf(!there)('one who may just create roles can prepare it', async () => serves(await installer(await start(), 'createrole')))

  test.skipIf(!there)('one who may not is told what is needed', async () => {
    const url = await installer(await start(), '')
    await expect(prepareDatabase(url, subgraphs[0]!, options)).rejects.toThrow(/^DATABASE_URL: the user installer may not do what is needed .*give it CREATEROLE/)
  })

  test.skipIf(!there)('a superuser can prepare it', async () => serves(await start()))
})
