import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { demoDatabase } from '../db/demo-database.fixture.ts'
import { demoPartner, demoSignIns } from '../db/demo.ts'
import { connect } from '../postgres/connect.ts'
import { isAlive } from '../postgres/postmaster.ts'
import { processOf } from './family.fixture.ts'
import { dataDirectory, endOf, killAll, startAll, until, whoAmI } from './start.fixture.ts'

/** Whole starts, one of them from nothing, beside other tests. */
const PATIENCE = 90_000
/** Of all that start to the end: each finds what the one before it left. */
const at = mkdtempSync(join(tmpdir(), 'fieldgraph-start-'))
chmodSync(at, 0o711)
afterAll(() => rmSync(at, { recursive: true, force: true }))

const leo = demoSignIns[1].user
const call = { node: { agent: { displayName: leo.displayName } } }
const answer = { data: { me: { displayName: leo.displayName, organization: { name: 'Meridian Field Services' }, calls: { edges: [call, call] } } } }

test('it says what a newcomer needs, answers, keeps its data through kill -9 of everything, and leaves nothing behind after SIGTERM', async () => {
  const first = await startAll(at)
  expect(first.said).toMatch(/Graph +http:\/\/localhost:\d+\/graphql\n/)
  expect(first.said).toMatch(/Playground +http:\/\/localhost:\d+\/playground\n/)
  for (const { user } of demoSignIns) expect(first.said).toContain(user.email)
  expect(first.said).toContain(`/oauth/token -u ${demoPartner.id}:${demoPartner.secret}`)
  expect(first.said).toContain(at)
  expect(await whoAmI(first, leo.email)).toEqual(answer)

  const again = await startAll(at)
  expect(again).toMatchObject({ code: 1, said: `Fieldgraph already runs on ${at}: stop it first, or set DATA_DIRECTORY to another directory.\n` })

  const killed = first.family()
  killAll(first)
  await until(() => killed.every(pid => !isAlive(pid)))
  const second = await startAll(at)
  expect(second.said).not.toMatch(/applied|demo data/)
  expect(await whoAmI(second, leo.email)).toEqual(answer)

  const family = second.family()
  expect(family.length).toBeGreaterThan(1)
  second.process.kill('SIGTERM')
  expect(await endOf(second)).toBe(0)
  await until(() => family.every(pid => !isAlive(pid)))
  expect(existsSync(join(at, 'lock'))).toBe(false)
}, PATIENCE)

describe('with a process for each service', () => {
  const options = ['--split']

  test('kill -9 of the launcher alone ends the services and the database too', async () => {
    const first = await startAll(at, { options })
    expect(await whoAmI(first, leo.email)).toEqual(answer)
    const family = first.family()
    expect(family.length).toBeGreaterThan(subgraphs.length)
    first.process.kill('SIGKILL')
    await until(() => family.every(pid => !isAlive(pid)))
  }, PATIENCE)

  test('started again it has its data; a service that dies comes back and that is said; one that waits to come back is not left behind', async () => {
    const second = await startAll(at, { options })
    expect(second.said).not.toMatch(/applied|demo data/)
    expect(await whoAmI(second, leo.email)).toEqual(answer)

    const root = second.process.pid!
    const before = processOf(root, 'identity')!
    process.kill(before, 'SIGKILL')
    await until(() => ![undefined, before].includes(processOf(root, 'identity')))
    expect(second.said).toContain('• identity ended by itself (SIGKILL): it starts again\n')

    process.kill(processOf(root, 'call-center')!, 'SIGKILL')
    await until(() => second.said.includes('• call-center ended by itself'))
    const family = second.family()
    second.process.kill('SIGTERM')
    expect(await endOf(second)).toBe(0)
    await until(() => family.every(pid => !isAlive(pid)))
    expect(existsSync(join(at, 'lock'))).toBe(false)
  }, PATIENCE)
})

test('a service of its own process that can’t start ends all the others, and it says which', async () => {
  const started = await startAll(at, { options: ['--split'], env: { SUBGRAPH_CONCURRENCY: 'many' } })
  expect(started).toMatchObject({ code: 1, said: expect.stringContaining('gateway ended by itself (exit code 1), so everything stops.\n') })
}, PATIENCE)

test.each(['GATEWAY_PORT', 'IDENTITY_PORT', 'CALL_CENTER_PORT', 'DATABASE_PORT'])('%s in use is one sentence and exit code 1', async setting => {
  const taken = createServer().listen(0, '127.0.0.1')
  await once(taken, 'listening')
  const { port } = taken.address() as AddressInfo
  const empty = dataDirectory()
  const started = await startAll(empty, { env: { [setting]: String(port) } })
  taken.close()
  expect(started).toMatchObject({ code: 1, said: `${setting}: port ${port} is in use by another program; stop that one, or set another port.\n` })
  expect(existsSync(join(empty, 'lock'))).toBe(false)
})

test.each([
  [{ GATEWAY_PORT: 'abc' }, 'The setting GATEWAY_PORT is not right: should be a port number.\n'],
  [{ DATA_DIRECTORY: '/dev/null/nowhere' }, "DATA_DIRECTORY: /dev/null/nowhere can't be written by this user.\n"],
  [{ DATABASE_URL: 'postgres://someone:hush@127.0.0.1:1/x' }, 'DATABASE_URL: no PostgreSQL answers at 127.0.0.1:1/x.\n'],
])('%j is one sentence and exit code 1', async (env: Record<string, string>, sentence) => {
  expect(await startAll(dataDirectory(), { env })).toMatchObject({ code: 1, said: sentence })
})

test('an unknown option is one sentence and exit code 1', async () => {
  expect(await startAll(dataDirectory(), { options: ['--splitt'] })).toMatchObject({ code: 1, said: `Unknown option '--splitt'; npm start -- --help says what there is.\n` })
})

test("it runs on a PostgreSQL of one's own, where the services never use the administrator's connection", async () => {
  const { url, env, drop } = await demoDatabase()
  onTestFinished(drop)
  const started = await startAll(dataDirectory(), { env })
  expect(started.said).toContain('your own PostgreSQL')
  expect(await whoAmI(started, leo.email)).toEqual(answer)
  const client = await connect(url)
  const { rows } = await client.query(`select distinct usename from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid() order by 1`)
  await client.end()
  expect(rows.map(row => row.usename)).not.toContain('postgres')
  started.process.kill('SIGTERM')
  expect(await endOf(started)).toBe(0)
}, PATIENCE)
