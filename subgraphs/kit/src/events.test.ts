import pg from 'pg'
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest'
import { createQueue, delivered, publishOne, receiver, soon } from './events.fixture.ts'
import { publish, readWorkerOptions } from './events.ts'
import { kitTables } from './kit-tables.ts'
import { createLogger } from './log.ts'

let fixture: Awaited<ReturnType<typeof createQueue>>
beforeAll(async () => void (fixture = await createQueue()))
afterAll(() => fixture.close())

test('an event is delivered, signed, and marked as delivered', async () => {
  const mine = fixture.organization()
  const { received, url } = await receiver()
  await fixture.worker(url)
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
  await fixture.worker(url)
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
  await fixture.worker(url)

  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true]), soon)
  expect(received.filter(each => each.organizationId === mine.id)).toHaveLength(2)
})

test('what was published while nobody listened is delivered later', async () => {
  const mine = fixture.organization()
  await publishOne(mine)
  await publishOne(mine)
  expect(await delivered(mine)).toEqual([false, false])
  const { url } = await receiver()
  await fixture.worker(url)
  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true, true]), soon)
})

test('the worker goes on after its connections were cut', async () => {
  const mine = fixture.organization()
  const { url } = await receiver()
  await fixture.worker(url)
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
  await fixture.worker(url)
  await vi.waitFor(async () => expect(await delivered(mine)).toEqual([true]), soon)
})

test('housekeeping makes the months ahead and forgets old idempotency keys', async () => {
  const mine = fixture.organization()
  const key = (name: string) => mine.write('note.create', async () => 'done', { idempotencyKey: name })
  await key('old')
  await key('new')
  await fixture.admin.query(`update ${fixture.schema}.idempotency_keys set created_at = now() - interval '8 days' where organization_id = $1 and key = 'old'`, [mine.id])
  await fixture.admin.query(`select ${fixture.schema}_worker.add_job('housekeeping')`)
  await fixture.worker('http://127.0.0.1:1/events')

  const keys = () => mine.read(trx => kitTables(trx).selectFrom('idempotencyKeys').select('key').execute())
  await vi.waitFor(async () => expect(await keys()).toEqual([{ key: 'new' }]), soon)
})

test('what is due each minute is called by one of the workers, and by none where nothing is due', async () => {
  const { schema, admin } = fixture
  await admin.query(`
    create table ${schema}.ticks (at timestamptz not null default clock_timestamp());
    create function ${schema}.tick() returns void language sql security definer set search_path = ${schema}, pg_temp as 'insert into ticks default values';
    alter table ${schema}.ticks owner to ${schema}_owner; alter function ${schema}.tick owner to ${schema}_owner`)
  const scheduled = async () => (await admin.query(`select identifier from ${schema}_worker._private_known_crontabs order by 1`)).rows.map(({ identifier }) => identifier as string)
  const ticks = async () => (await admin.query(`select count(*)::int as count from ${schema}.ticks`)).rows[0]
  await fixture.worker('http://127.0.0.1:1/events')
  await vi.waitFor(async () => expect(await scheduled()).toEqual(['housekeeping']), soon)
  for (let instance = 0; instance < 2; instance++) await fixture.worker('http://127.0.0.1:1/events', undefined, { eachMinute: ['tick'] })
  await vi.waitFor(async () => expect(await scheduled()).toEqual(['eachMinute', 'housekeeping']), soon)
  const before = await ticks()
  await admin.query(`select ${schema}_worker.add_job('eachMinute')`)
  await vi.waitFor(async () => expect(await ticks()).toEqual({ count: before.count + 1 }), soon)
})

test('the worker of a subgraph reads nothing but its outbox', async () => {
  const client = new pg.Client({ connectionString: fixture.workerUrl })
  await client.connect()
  onTestFinished(() => client.end())
  for (const statement of ['select * from #.audit_log', 'delete from #.outbox', 'select * from #.idempotency_keys', "insert into #.outbox (type, subject_id, data) values ('a.b.c.v1', 'x', '{}')", "update #.outbox set data = '{}'"]) {
    await expect(client.query(statement.replace('#', fixture.schema))).rejects.toMatchObject({ code: '42501' })
  }
})

test.each(['NOTES_WORKER_DATABASE_URL', 'EVENT_SIGNING_KEYS_FILE', 'EVENTS_URL'])('a worker without %s is told so by its name', name => {
  const settings = { NOTES_WORKER_DATABASE_URL: fixture.workerUrl, EVENT_SIGNING_KEYS_FILE: fixture.signingKeysFile, EVENTS_URL: 'http://127.0.0.1:4001/events' }
  expect(readWorkerOptions('notes', createLogger('notes', 'silent'), settings)).toMatchObject({ schema: 'notes', url: fixture.workerUrl, signingKeysFile: fixture.signingKeysFile })
  expect(() => readWorkerOptions('notes', createLogger('notes', 'silent'), { ...settings, [name]: '' })).toThrow(`The setting ${name} is missing.`)
})
