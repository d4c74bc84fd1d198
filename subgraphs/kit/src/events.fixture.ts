import { Logger, runMigrations } from 'graphile-worker'
import { exportJWK, generateKeyPair } from 'jose'
import { once } from 'node:events'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { inject, onTestFinished } from 'vitest'
import { publish, startWorker, type JobWorker, type WorkerOptions } from './events.ts'
import { kitTables } from './kit-tables.ts'
import { createLogger } from './log.ts'
import { createNotes, type Notes } from './notes.fixture.ts'

export type Organization = ReturnType<Notes['organization']>

export const soon = { timeout: 15_000, interval: 50 }

/** Notes with a real job queue. */
export async function createQueue() {
  const fixture = await createNotes()
  const workerUrl = await withRealQueue(fixture)
  const { privateKey } = await generateKeyPair('EdDSA', { extractable: true })
  const signingKeysFile = join(mkdtempSync(join(tmpdir(), 'keys-')), 'keys.json')
  writeFileSync(signingKeysFile, JSON.stringify({ keys: [{ ...(await exportJWK(privateKey)), kid: 'notes' }] }))
  return {
    ...fixture,
    workerUrl,
    signingKeysFile,
    async worker(eventsUrl: string, url = workerUrl, jobs: Partial<WorkerOptions> = {}): Promise<JobWorker> {
      const running = await startWorker({ name: 'notes', schema: fixture.schema, url, eventsUrl, signingKeysFile, log: createLogger('notes', 'silent'), ...jobs })
      onTestFinished(() => running.stop())
      return running
    },
  }
}

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

interface Received {
  id: string
  organizationId: string
  authorization: string | undefined
  data: unknown
  [key: string]: unknown
}

/** Where events go: answers each as told, and knows which came. */
export async function receiver(answer: (delivery: number) => number | Promise<number> = () => 204) {
  const received: Received[] = []
  const server: Server = createServer(async (request, response) => {
    const body = (await request.toArray()).join('')
    received.push({ ...(JSON.parse(body) as { id: string; organizationId: string; data: unknown }), authorization: request.headers.authorization })
    response.writeHead(await answer(received.length)).end()
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/events` }
}

export const delivered = async (mine: Organization): Promise<boolean[]> =>
  (await mine.read(trx => kitTables(trx).selectFrom('outbox').select('deliveredAt').orderBy('id').execute())).map(row => row.deliveredAt !== null)

export const publishOne = (mine: Organization, data: object = {}) =>
  mine.write('note.create', trx => publish(trx, { type: 'notes.note.created.v1', subjectId: 'note_1', data: { ...data } }))
