import { Logger, runMigrations } from 'graphile-worker'
import { exportJWK, generateKeyPair } from 'jose'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, onTestFinished, test, vi } from 'vitest'
import { publish, readWorkerOptions, startWorker, type JobWorker } from './events.ts'
import { kitTables } from './kit-tables.ts'
import { createLogger } from './log.ts'
import { createNotes, type Notes } from './notes.fixture.ts'

let fixture: Notes
let workerUrl: string
let signingKeysFile: string

beforeAll(async () => {
  fixture = await createNotes()
  workerUrl = await withRealQueue(fixture)
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  signingKeysFile = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json')
  writeFileSync(signingKeysFile, JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid: 'notes' }] }))
})
afterAll(() => fixture.close())

/** graphile-worker's own tables instead of the fixture's stand-in. Answers the worker role's connection. */
async function withRealQueue({ schema, admin }: Notes): Promise<string> {
  const queue = `${schema}_worker`
  await admin.query(`
    alter role ${queue} login password 'notes'; alter role ${queue} set timezone to 'UTC';
    drop function ${queue}.enqueue; drop function ${queue}.add_job; drop table ${queue}.jobs;
    set role ${queue};
    create table ${queue}.migrations (id int primary key, ts timestamptz not null default now(), breaking boolean not null default false);
    reset role`)
  const url = new URL(inject('postgres').adminUrl)
  url.username = queue
  url.password = 'notes'
  await runMigrations({ connectionString: url.href, schema: queue, logger: new Logger(() => () => {}) })
  const client = new pg.Client({ connectionString: url.href })
  await client.connect()
  await client.query(`set search_path to ${queue}; select app.worker_schema()`)
  await client.end()
  return url.href
}

type Organization = ReturnType<Notes['organization']>

/** Where events go: answers each as told, and knows which came. */
async function receiver(answer: (delivery: number) => number = () => 204) {
  const received: { id: string; organizationId: string; authorization: string | undefined; data: unknown; [key: string]: unknown }[] = []
  const server: Server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    received.push({ ...(JSON.parse(body) as { id: string; organizationId: string; data: unknown }), authorization: request.headers.authorization })
    response.writeHead(answer(received.length)).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events` }
}

async function worker(eventsUrl: string): Promise<JobWorker> {
  const running = await startWorker({ name: 'notes', schema: fixture.schema, url: workerUrl, eventsUrl, signingKeysFile, log: createLogger('notes', 'silent') })
  onTestFinished(() => running.stop())
  return running
}

const delivered = async (mine: Organization): Promise<boolean[]> =>
  (await mine.read(trx => kitTables(trx).selectFrom('outbox').select('deliveredAt').orderBy('id').execute())).map(row => row.deliveredAt !== null)

const soon = { timeout: 15_000, interval: 50 }
const publishOne = (mine: Organization, data: object = {}) =>
  mine.write('note.create', trx => publish(trx, { type: 'notes.note.created.v1', subjectId: 'note_1', data: { ...data } }))

test('an event is delivered, signed, and marked as delivered', async () => {
  const mine = fixture.organization()
  const { received, url } = await receiver()
  await worker(url)
  await publishOne(mine, { text: 'Grüße' })

  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true]), soon)
  const event = received.find(each => each.organizationId === mine.id)
  expect(event).toMatchObject({ type: 'notes.note.created.v1', subjectId: 'note_1', userId: 'usr_me', data: { text: 'Grüße' } })
  expect(event?.['occurredAt']).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z$/)
  expect(event?.authorization).toMatch(/^Bearer ey/)
})

test('an event of an undone command is never delivered', async () => {
  const [mine, other] = [fixture.organization(), fixture.organization()]
  const { received, url } = await receiver()
  await worker(url)
  await mine.write('note.create', async trx => {
    await publish(trx, { type: 'notes.note.created.v1', subjectId: 'note_1', data: {} })
    throw new Error('no')
  }).catch(() => {})
  await publishOne(other)

  await vi.waitFor(async () => expect(await delivered(other)).toEqual([true]), soon)
  expect(received.filter(each => each.organizationId === mine.id)).toEqual([])
  expect(await delivered(mine)).toEqual([])
})

test('a refused delivery is repeated until it is taken', async () => {
  const mine = fixture.organization()
  const { received, url } = await receiver(delivery => (delivery === 1 ? 503 : 204))
  await publishOne(mine)
  await worker(url)

  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true]), soon)
  expect(received.filter(each => each.organizationId === mine.id)).toHaveLength(2)
})

test('what was published while nobody listened is delivered later', async () => {
  const mine = fixture.organization()
  await publishOne(mine)
  await publishOne(mine)
  expect(await delivered(mine)).toEqual([false, false])
  const { url } = await receiver()
  await worker(url)
  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true, true]), soon)
})

test('the worker goes on after its connections were cut', async () => {
  const mine = fixture.organization()
  const { url } = await receiver()
  await worker(url)
  await publishOne(mine)
  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true]), soon)

  await fixture.admin.query('select pg_terminate_backend(pid) from pg_stat_activity where usename = $1 and datname = current_database()', [`${fixture.schema}_worker`])
  await publishOne(mine)
  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true, true]), soon)
})

test('the job of a process that was killed is taken up again', async () => {
  const mine = fixture.organization()
  await publishOne(mine)
  await fixture.admin.query(
    `update ${fixture.schema}_worker._private_jobs set locked_at = now() - interval '6 minutes', locked_by = 'the dead', attempts = 1 where payload ->> 'organizationId' = $1`,
    [mine.id],
  )
  const { url } = await receiver()
  await worker(url)
  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true]), soon)
})

test('housekeeping makes the months ahead and forgets old idempotency keys', async () => {
  const mine = fixture.organization()
  const key = (name: string) => mine.write('note.create', async () => 'done', { idempotencyKey: name })
  await key('old')
  await key('new')
  await fixture.admin.query(`update ${fixture.schema}.idempotency_keys set created_at = now() - interval '8 days' where organization_id = $1 and key = 'old'`, [mine.id])
  await fixture.admin.query(`select ${fixture.schema}_worker.add_job('housekeeping')`)
  await worker('http://127.0.0.1:1/events')

  const keys = () => mine.read(trx => kitTables(trx).selectFrom('idempotencyKeys').select('key').execute())
  await vi.waitFor(async () => expect(await keys()).toEqual([{ key: 'new' }]), soon)
})

test('the worker of a subgraph reads nothing but its outbox', async () => {
  const client = new pg.Client({ connectionString: workerUrl })
  await client.connect()
  onTestFinished(() => client.end())
  for (const statement of ['select * from #.audit_log', 'delete from #.outbox', 'select * from #.idempotency_keys', "insert into #.outbox (type, subject_id, data) values ('a.b.c.v1', 'x', '{}')", "update #.outbox set data = '{}'"]) {
    await expect(client.query(statement.replace('#', fixture.schema))).rejects.toMatchObject({ code: '42501' })
  }
})

test.each(['NOTES_WORKER_DATABASE_URL', 'EVENT_SIGNING_KEYS_FILE', 'EVENTS_URL'])('a worker without %s is told so by its name', name => {
  const settings = { NOTES_WORKER_DATABASE_URL: workerUrl, EVENT_SIGNING_KEYS_FILE: signingKeysFile, EVENTS_URL: 'http://127.0.0.1:4001/events' }
  expect(readWorkerOptions('notes', createLogger('notes', 'silent'), settings)).toMatchObject({ schema: 'notes', url: workerUrl, signingKeysFile })
  expect(() => readWorkerOptions('notes', createLogger('notes', 'silent'), { ...settings, [name]: '' })).toThrow(`The setting ${name} is missing.`)
})
