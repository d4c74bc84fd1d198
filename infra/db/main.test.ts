import { createDatabase } from '@fieldgraph/kit/database'
import { anonymous } from '@fieldgraph/kit/identity'
import { createLogger } from '@fieldgraph/kit/log'
import { newId } from '@fieldgraph/kit/testing'
import { salesDeals } from '@fieldgraph/sales-deals'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, onTestFinished, test, vi } from 'vitest'
import { plainly } from '../launch/plainly.ts'
import { connect } from '../postgres/connect.ts'
import { rolesOf, urlOf } from '../postgres/roles.ts'
import { emptyDatabase, ownDatabase, roleSecret } from '../postgres/test-database.ts'
import { demoOrganizations } from './demo.ts'
import { run } from './run.ts'

const main = fileURLToPath(new URL('main.ts', import.meta.url))

interface Said {
  code: number
  out: string
  error: string
}

type Environment = Record<string, string>

/** `npm run db` without npm. */
async function spawned(env: Environment, ...parameters: string[]): Promise<Said> {
  const child = spawn(process.execPath, [main, ...parameters], { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] })
  const said = { out: '', error: '' }
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said.out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (said.error += text))
  const [code] = (await once(child, 'close')) as [number]
  return { code, ...said }
}

/** The same in this process: a start takes longer than most commands. */
async function ran(env: Environment, ...parameters: string[]): Promise<Said> {
  const said = { code: 0, out: '', error: '' }
  const log = vi.spyOn(console, 'log').mockImplementation((text: string) => void (said.out += `${text}\n`))
  const write = vi.spyOn(process.stderr, 'write').mockImplementation(text => Boolean((said.error += String(text))))
  try {
    await plainly(() => run(parameters, env))
    said.code = Number(process.exitCode ?? 0)
  } finally {
    process.exitCode = undefined
    log.mockRestore()
    write.mockRestore()
  }
  return said
}

const noDatabase = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }

/** A database of the test's own, which is empty unless it is to be migrated. */
async function database({ migrated = false } = {}) {
  const url = migrated ? (await ownDatabase()).adminUrl : await emptyDatabase()
  const directory = mkdtempSync(join(tmpdir(), 'fieldgraph-db-'))
  onTestFinished(() => rmSync(directory, { recursive: true, force: true }))
  const env = { DATABASE_URL: url, DATABASE_ROLE_SECRET: roleSecret, DATA_DIRECTORY: directory }
  return { url, directory, env, db: (...parameters: string[]) => ran(env, ...parameters) }
}

test('migrate, status and rollback say plainly what they did', async () => {
  const { db } = await database()
  expect((await db('status', 'call-center')).out).toBe('call-center  (all)  not applied\n')
  expect((await db('migrate', 'call-center')).out).toMatch(/^call-center: applied 0001_foundation, .*\n$/)
  expect((await db('migrate', 'call-center')).out).toBe('call-center: nothing to do\n')
  expect((await db('status', 'call-center')).out).toMatch(/^call-center {2}0001_foundation +applied \d{4}-\d\d-\d\dT/)

  expect((await db('rollback', 'call-center')).out).toMatch(/^call-center: took back \w+\n$/)
  expect((await db('status', 'call-center')).out).toMatch(/not applied\n$/)
  expect((await db('rollback', 'call-center', '--all')).out).toMatch(/^call-center: took back .*0001_foundation\n$/)
  expect((await db('migrate', 'call-center')).out).toMatch(/^call-center: applied 0001_foundation, .*\n$/)
})

test('seed loads the demo data once', async () => {
  const { db, url } = await database({ migrated: true })
  expect(await db('seed')).toMatchObject({ code: 0, out: 'The demo data is there.\n' })
  const count = async () => {
    const client = await connect(url)
    const { rows } = await client.query('select (select count(*)::int from identity.users) as users, (select count(*)::int from call_center.calls) as calls')
    await client.end()
    return rows[0] as { users: number; calls: number }
  }
  const first = await count()
  expect(first.users).toBe(demoOrganizations.flatMap(organization => organization.users).length)
  expect(first.calls).toBeGreaterThan(100)
  expect((await db('seed')).code).toBe(0)
  expect(await count()).toEqual(first)
})

test('reset asks for --yes on a server of one\'s own, and then starts over', async () => {
  const { db, url } = await database({ migrated: true })
  expect(await db('reset')).toMatchObject({ code: 1, error: 'reset deletes everything in the schemas of your own PostgreSQL: say --yes if that is what you want.\n' })

  const client = await connect(url)
  await client.query('create table call_center.left_over ()')
  expect(await db('reset', '--yes')).toMatchObject({ code: 0, out: `${subgraphs.map(({ name }) => name).join(', ')}: started over with the demo data\n` })
  expect((await client.query(`select to_regclass('call_center.left_over') as left_over`)).rows).toEqual([{ left_over: null }])
  await client.end()
})

test('rotate-keys encrypts again whatever is encrypted, and says how far it is', async () => {
  const { db, url, directory } = await database({ migrated: true })
  expect(await db('rotate-keys')).toMatchObject({ code: 0, out: '', error: expect.stringContaining('• sales-deals: nothing is encrypted yet\n') })

  const serving: Parameters<typeof salesDeals.createContext>[0] = createDatabase({ url: urlOf(url, rolesOf('sales_deals').app, roleSecret), schema: 'sales_deals', poolSize: 1 })
  onTestFinished(() => serving.destroy())
  const identity = { ...anonymous, kind: 'user' as const, userId: newId('usr'), organizationId: newId('org'), scopes: ['*'], rowLevels: { sales: 'all' as const } }
  const request = { ip: null, userAgent: null, clientName: null, operation: null, traceId: null }
  const ask = async (query: string) => {
    vi.stubEnv('SALES_DEALS_WRAPPING_KEYS_FILE', join(directory, 'keys', 'sales-deals-wrapping.json'))
    const { body } = await salesDeals.server.executeOperation({ query }, { contextValue: salesDeals.createContext(serving, { identity, request, log: createLogger('sales-deals') }) })
    vi.unstubAllEnvs()
    return (body as { singleResult: { data: any } }).singleResult.data
  }
  const { id } = (await ask('mutation { salesClientCreate(input: { name: "Acme" }) { salesClient { id } } }')).salesClientCreate.salesClient
  await ask(`mutation { salesClientNotesUpdate(input: { clientId: "${id}", notes: "Pays late." }) { errors { code } } }`)

  const { code, out, error } = await db('rotate-keys', 'sales-deals')
  expect({ code, out }).toEqual({ code: 0, out: 'sales-deals: 1 text of 1 organization encrypted again\n' })
  expect(error).toMatch(/^• sales-deals: new wrapping key [\w-]{43}\n• sales-deals: new data keys for 1 organization\n• sales-deals: 1 of 1 texts, 1 of 1 organizations\n$/)
  expect((await ask(`{ salesClient(id: "${id}") { notes } }`)).salesClient.notes).toBe('Pays late.')
})

test('as a program it exits with 0 and what was asked for, or with 1 and the sentence', async () => {
  expect(await spawned(noDatabase, 'url', 'identity', '--role', 'admin')).toEqual({ code: 0, out: `${noDatabase.DATABASE_URL}\n`, error: '' })
  expect(await spawned(noDatabase, 'bogus')).toEqual({ code: 1, out: '', error: 'There is no command bogus; npm run db -- --help lists them.\n' })
})

test('url gives connections that work', async () => {
  const { db } = await database({ migrated: true })
  for (const role of ['app', 'worker']) {
    const { out } = await db('url', 'identity', '--role', role)
    const client = await connect(out.trim())
    expect((await client.query('select current_user as role')).rows).toEqual([{ role: `identity_${role}` }])
    await client.end()
  }
})

test.each([
  [['bogus'], 'There is no command bogus; npm run db -- --help lists them.\n'],
  [['toString'], 'There is no command toString; npm run db -- --help lists them.\n'],
  [['migrate', 'nowhere'], `There is no subgraph nowhere: say ${subgraphs.map(({ name }) => name).join(' or ')}.\n`],
  [['migrate', 'identity', 'more'], 'more is one argument too many; npm run db -- --help shows what migrate takes.\n'],
  [['rollback'], 'Say which subgraph to take back a migration of: npm run db -- rollback <subgraph>\n'],
  [['rotate-keys', 'call-center'], 'call-center encrypts nothing.\n'],
  [['status', '--fast'], `Unknown option '--fast'; npm run db -- --help lists the commands.\n`],
  [['url', 'identity', '--role', 'king'], 'There is no role king: say app, worker or admin.\n'],
])('%j is refused in one sentence', async (parameters, sentence) => {
  expect(await ran(noDatabase, ...parameters)).toEqual({ code: 1, out: '', error: sentence })
})

test('the committed types are what the migrations say', async () => {
  const { db } = await database({ migrated: true })
  expect(await db('types', '--check')).toMatchObject({ code: 0, out: subgraphs.map(({ name }) => `${name}: as the migrations say\n`).join('') })
  // All migrations, each subgraph's in a database of its own.
}, 60_000)
