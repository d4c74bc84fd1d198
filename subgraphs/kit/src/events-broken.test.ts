import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { createQueue, delivered, publishOne, receiver, soon, type Organization } from './events.fixture.ts'
import { fragileWay } from './fragile-way.fixture.ts'

let fixture: Awaited<ReturnType<typeof createQueue>>
beforeAll(async () => {
  fixture = await createQueue()
  // graphile-worker writes there what it logs already.
  vi.spyOn(console, 'trace').mockImplementation(() => {})
})
afterAll(() => fixture.close())

/** Each event has arrived, and no job is left, held or not. */
async function expectDelivered(mine: Organization, count: number): Promise<void> {
  await vi.waitFor(async () => expect(await delivered(mine)).toEqual(Array(count).fill(true)), soon)
  const left = `select id, locked_by from ${fixture.schema}_worker._private_jobs where payload ->> 'organizationId' = $1`
  await vi.waitFor(async () => expect((await fixture.admin.query(left, [mine.id])).rows).toEqual([]), soon)
}

test.each([
  ['starts', '_private_tasks', 'cut'],
  ['takes a job', 'notes.note.created', 'cut'],
  ['marks an event as delivered', 'set delivered_at', 'cut'],
  ['completes a job', 'delete from', 'cut'],
  ['takes a job, without a sign of it,', 'notes.note.created', 'silence'],
] as const)('a worker whose connections break while it %s goes on, and holds no job back', async (_, text, how) => {
  const mine = fixture.organization()
  const { url } = await receiver()
  const way = await fragileWay(fixture.workerUrl)
  way.breakAt(text, { how })
  await publishOne(mine)
  await fixture.worker(url, way.url)
  await way.broken
  await publishOne(mine)
  await expectDelivered(mine, 2)
}, 30_000)

test('a worker that lost the ends of two jobs, each of its own, goes on, though a third fails then', async () => {
  const mine = fixture.organization()
  const way = await fragileWay(fixture.workerUrl)
  way.breakAt('delete from', { times: 2 })
  const { received, url } = await receiver(async delivery => {
    if (delivery === 2) await vi.waitFor(() => expect(received).toHaveLength(3), soon)
    if (delivery === 3) await way.broken
    return delivery === 3 ? 503 : 204
  })
  for (let count = 0; count < 3; count++) await publishOne(mine)
  await fixture.worker(url, way.url)
  await way.broken
  await publishOne(mine)
  await expectDelivered(mine, 4)
}, 30_000)
