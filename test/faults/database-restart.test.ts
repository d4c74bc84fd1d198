import { demoOrganizations, demoSignIns } from '@fieldgraph/infra/db/demo'
import { seed } from '@fieldgraph/infra/db/seed'
import { connect } from '@fieldgraph/infra/postgres/connect'
import { startEmbedded, type EmbeddedServer } from '@fieldgraph/infra/postgres/embedded'
import { runningPostmaster } from '@fieldgraph/infra/postgres/postmaster'
import { prepareDatabase } from '@fieldgraph/infra/postgres/prepare'
import { roleSecret } from '@fieldgraph/infra/postgres/test-database'
import { subgraphs } from '@fieldgraph/schema/subgraphs'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { startSystem, type System } from '../system.fixture.ts'
import { codesOf, logCall, pidOf, plainOutcome, SOON, until, type Written } from './faults.fixture.ts'

const WRITERS = 8
/** Acknowledged calls of each writer before the next blow. */
const STRETCH = 10
/** Before a writer tries again. */
const PAUSE = 100
const PATIENCE = 60_000
const SERVICES = ['identity', 'call-center', 'gateway']
const { user: manager } = demoSignIns[0]
const { user: agent } = demoSignIns[1]
const organizationId = demoOrganizations[0]!.id

let directory: string
let server: EmbeddedServer
let system: System
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'fieldgraph-restart-'))
  chmodSync(directory, 0o711)
  server = await startEmbedded({ directory: join(directory, 'postgres'), port: 0 })
  // The people and the calls, of whom the tests tell; the rest of the demo data takes longer than these.
  const targets = subgraphs.filter(({ name }) => SERVICES.includes(name)).map(subgraph => ({ subgraph, adminUrl: server.url, setting: 'DATABASE_URL' }))
  for (const { subgraph, adminUrl } of targets) await prepareDatabase(adminUrl, subgraph, { secret: roleSecret })
  await seed(targets, roleSecret, () => {})
  system = await startSystem({ options: ['--split'], env: { DATABASE_URL: server.url, DATABASE_ROLE_SECRET: roleSecret, DEMO_DATA: 'off' } })
}, PATIENCE)
afterAll(async () => {
  await system?.stop()
  await server?.stop('immediate')
  rmSync(server.dataDirectory, { recursive: true, force: true })
  rmSync(directory, { recursive: true, force: true })
})

const startAgain = async () => void (server = await startEmbedded({ directory: join(directory, 'postgres'), port: server.port }))
const readiness = async () => (await fetch(`${system.url}/health/ready`)).status

/** Logs calls one after the other, each until it is acknowledged, under one key. */
function startWriter(token: string, outcomeId: string) {
  const acknowledged: Written[] = []
  const failures: unknown[][] = []
  const state = { done: false }
  const running = (async () => {
    while (!state.done) {
      let written = await logCall(system, token, { outcomeId })
      while (written.id === null) {
        failures.push(codesOf(written.answer))
        await wait(PAUSE)
        written = await logCall(system, token, { outcomeId, key: written.key })
      }
      acknowledged.push(written)
    }
  })()
  return {
    acknowledged,
    failures,
    stop() {
      state.done = true
      return running
    },
  }
}

test('PostgreSQL killed and restarted under load: no acknowledged write is lost or doubled, and everything recovers by itself', async () => {
  const token = await system.signIn(agent.email)
  const outcomeId = await plainOutcome(system, token)
  const pids = SERVICES.map(name => pidOf(system, name))
  expect(await readiness()).toBe(200)

  const writers = Array.from({ length: WRITERS }, () => startWriter(token, outcomeId))
  const stretch = () => {
    const goals = writers.map(({ acknowledged }) => acknowledged.length + STRETCH)
    return until(() => writers.every(({ acknowledged }, at) => acknowledged.length >= goals[at]!))
  }
  const blows = [
    async () => void process.kill(runningPostmaster(server.dataDirectory)!.pid, 'SIGKILL'),
    () => server.stop('fast'),
    () => server.stop('immediate'),
  ]
  await stretch()
  for (const strike of blows) {
    const failed = writers.flatMap(({ failures }) => failures).length
    await strike()
    await expect.poll(readiness, SOON).toBe(503)
    await until(() => writers.flatMap(({ failures }) => failures).length > failed)
    await startAgain()
    await expect.poll(readiness, SOON).toBe(200)
    await stretch()
  }
  await Promise.all(writers.map(writer => writer.stop()))

  // Each refusal says that it is worth another try.
  expect(new Set(writers.flatMap(({ failures }) => failures).flat())).toEqual(new Set(['SUBGRAPH_UNAVAILABLE']))
  expect(SERVICES.map(name => pidOf(system, name))).toEqual(pids)

  const acknowledged = writers.flatMap(writer => writer.acknowledged)
  const admin = await connect(system.databaseUrl)
  const { rows: found } = await admin.query<{ id: string; key: string }>(`select id, notes as key from call_center.calls where prospect_name = 'Fault Test'`)
  const byKey = (list: readonly { id: string | null; key: string }[]) => list.map(({ id, key }) => `${key} ${id}`).sort()
  expect(byKey(found)).toEqual(byKey(acknowledged))

  await admin.query(`select set_config('app.organization_id', $1, false)`, [organizationId])
  for (const schema of ['identity', 'call_center']) expect((await admin.query(`select * from ${schema}.audit_breaks()`)).rows).toEqual([])
  const { rows: logged } = await admin.query<{ id: string }>(`select entity_id as id from call_center.audit_log where action = 'call.log' and entity = 'calls' and entity_id = any ($1)`, [found.map(({ id }) => id)])
  expect(logged).toHaveLength(found.length)

  // Who was told of what: each event has arrived, or a job that nobody holds will see to it.
  const { rows: told } = await admin.query('select distinct subject_id from call_center.outbox where subject_id = any ($1)', [found.map(({ id }) => id)])
  expect(told).toHaveLength(found.length)
  const forgotten = `select o.id from call_center.outbox o where o.delivered_at is null
    and not exists (select from call_center_worker._private_jobs j where j.payload ->> 'id' = o.id::text and j.locked_at is null)`
  await expect.poll(async () => (await admin.query(forgotten)).rows, SOON).toEqual([])
  await admin.end()
}, PATIENCE)

test('afterwards the jobs run too: what call-center tells reaches identity’s inbox', async () => {
  const [planning, receiving] = [await system.signIn(manager.email), await system.signIn(agent.email)]
  const input = { agentId: agent.id, prospectName: 'After the restart', prospectPhone: '+33699999999', scheduledAt: '2031-01-01T10:00:00Z', idempotencyKey: 'after' }
  const { data } = await system.ask('mutation Plan($input: CallScheduleInput!) { callSchedule(input: $input) { call { id } } }', { input }, planning)
  const inbox = async () => {
    const answer = await system.ask('{ notifications(first: 20) { edges { node { referenceId } } } }', {}, receiving)
    return answer.data?.notifications.edges.map((edge: { node: { referenceId: string } }) => edge.node.referenceId)
  }
  await expect.poll(inbox, SOON).toContain(data.callSchedule.call.id)
}, PATIENCE)
