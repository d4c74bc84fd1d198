import { demoSignIns } from '@fieldgraph/infra/db/demo'
import { familyOf } from '@fieldgraph/infra/launch/family.fixture'
import { connect } from '@fieldgraph/infra/postgres/connect'
import { isAlive } from '@fieldgraph/infra/postgres/postmaster'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { startSystem, type System } from '../system.fixture.ts'
import { codesOf, holdBack, logCall, pidOf, plainOutcome, SOON, until, type Written } from './faults.fixture.ts'

const { user } = demoSignIns[1]
/** What is held back may be so for long, on a busy machine. */
const env = { PGOPTIONS: '-c statement_timeout=60s', SUBGRAPH_TIMEOUT: '30000', REQUEST_TIMEOUT: '30000' }
const PATIENCE = 60_000
const WHOLE = '{ me { displayName calls(first: 2) { edges { node { id agent { displayName } } } } } }'

async function start(options: string[]) {
  const system = await startSystem({ options, env })
  onTestFinished(() => system.stop())
  const token = await system.signIn(user.email)
  return { system, token, outcomeId: await plainOutcome(system, token) }
}

type Started = Awaited<ReturnType<typeof start>>

/** What became of a request: all of an answer, no word of one, or the worst: a part. */
type Outcome = 'whole' | 'refused' | 'cut'

/** Asks one question after the other until nobody takes any more. */
async function keepAsking(system: System, token: string): Promise<Record<Outcome, number>> {
  const seen = { whole: 0, refused: 0, cut: 0 }
  while (seen.refused === 0) {
    const answer = await system.post(JSON.stringify({ query: '{ me { displayName } }' }), { authorization: `Bearer ${token}` }).catch(() => null)
    if (answer?.status === 503) await answer.body?.cancel()
    const body = answer && answer.status !== 503 ? await answer.text().catch(() => 'cut') : null
    seen[body === null ? 'refused' : body === `{"data":{"me":{"displayName":"${user.displayName}"}}}` ? 'whole' : 'cut']++
  }
  return seen
}

function expectWhole(reading: { data?: unknown; errors?: unknown }[], writing: Written[]): void {
  for (const { data, errors } of reading) {
    expect(errors).toBeUndefined()
    expect(data).toMatchObject({ me: { displayName: user.displayName, calls: { edges: [{ node: { agent: { displayName: user.displayName } } }, {}] } } })
  }
  for (const { id, answer } of writing) expect({ id, errors: answer.errors }).toEqual({ id: expect.stringMatching(/^cal_/), errors: undefined })
}

/** SIGTERM to all: what was accepted is answered whole, and nothing is left. */
async function expectGoodEnd({ system, token, outcomeId }: Started): Promise<void> {
  const family = [system.process.pid!, ...familyOf(system.process.pid!)]
  const exited = once(system.process, 'exit')
  const held = await holdBack(system, 'call_center.calls')
  const reading = Array.from({ length: 4 }, () => system.ask(WHOLE, {}, token))
  const writing = Array.from({ length: 4 }, () => logCall(system, token, { outcomeId }))
  const load = Array.from({ length: 4 }, () => keepAsking(system, token))
  await held.underWay(8)

  system.process.kill('SIGTERM')
  const others = await Promise.all(load)
  await until(() => fetch(`${system.url}/health/live`).then(answer => answer.status === 503, () => true))
  expect(system.process.exitCode).toBeNull()
  await held.letGo()

  const written = await Promise.all(writing)
  expectWhole(await Promise.all(reading), written)
  for (const { whole, cut } of others) {
    expect(whole).toBeGreaterThan(0)
    expect(cut).toBe(0)
  }
  expect(await exited).toEqual([0, null])
  await until(() => family.every(pid => !isAlive(pid)))
  expect(existsSync(join(system.directory, 'lock'))).toBe(false)

  const admin = await connect(system.databaseUrl)
  onTestFinished(() => admin.end())
  const one = async (query: string, values: unknown[] = []) => Object.values((await admin.query<Record<string, unknown>>(query, values)).rows[0] ?? {})[0]
  await until(async () => (await one(`select count(*) from pg_stat_activity where datname = current_database() and usename ~ '_(app|worker)$'`)) === '0')
  expect(await one(`select count(*) from pg_locks where locktype = 'advisory' and database = (select oid from pg_database where datname = current_database())`)).toBe('0')
  expect(await one('select count(*) from call_center_worker.jobs where locked_at is not null')).toBe('0')
  expect(await one('select count(*) from call_center.calls where id = any ($1)', [written.map(({ id }) => id)])).toBe('4')
}

/** SIGTERM to one subgraph: it answers what it has accepted and goes with 0; the rest goes on, and the answers are whole again once it is back. */
async function expectGoodReturn({ system, token, outcomeId }: Started): Promise<void> {
  const before = pidOf(system, 'call-center')
  const held = await holdBack(system, 'call_center.calls')
  const reading = Array.from({ length: 4 }, () => system.ask(WHOLE, {}, token))
  const writing = Array.from({ length: 4 }, () => logCall(system, token, { outcomeId }))
  await held.underWay(8)

  process.kill(before, 'SIGTERM')
  await expect.poll(async () => codesOf(await system.ask('{ callOutcomes { id } }', {}, token)), SOON).toEqual(['SUBGRAPH_UNAVAILABLE'])
  expect(await system.ask('{ me { displayName } }', {}, token)).toEqual({ data: { me: { displayName: user.displayName } } })
  await held.letGo()

  expectWhole(await Promise.all(reading), await Promise.all(writing))
  await until(() => system.said().includes('call-center ended by itself (exit code 0): it starts again'))
  await expect.poll(async () => (await system.ask(WHOLE, {}, token)).errors, SOON).toBeUndefined()
  expect(pidOf(system, 'call-center')).not.toBe(before)
}

test('in one process, SIGTERM under load: what was accepted is answered whole, and nothing is left', async () => {
  await expectGoodEnd(await start([]))
}, PATIENCE)

test('with a process for each service, SIGTERM under load, to one subgraph and then to all: what was accepted is answered whole, the one comes back, and in the end nothing is left', async () => {
  const started = await start(['--split'])
  await expectGoodReturn(started)
  await expectGoodEnd(started)
}, PATIENCE)
