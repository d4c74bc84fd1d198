import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import pg from 'pg'
import { expect, inject, test } from 'vitest'
import { change, code, command, createDevice, createSoftware, look, organization, query, supportOf } from '../devices/device.fixture.ts'

const ENTRY = 'id level action details user { id } ip'
const write = (by: TestCaller, input: object) => command(by, 'systemLogWrite', input, `systemLog { ${ENTRY} createdAt }`)

/** The actions of a page, and how many entries there are of all. */
async function logs(by: TestCaller, variables: { filter?: object; first?: number; after?: string | null } = {}) {
  const { systemLogs } = await query(
    by,
    `query ($filter: SystemLogFilter, $first: Int, $after: String) { systemLogs(filter: $filter, first: $first, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { ${ENTRY} } } } }`,
    variables,
  )
  return { entries: systemLogs.edges.map(({ node }: { node: object }) => node), actions: systemLogs.edges.map(({ node }: { node: { action: string } }) => node.action) as string[], total: systemLogs.totalCount, ...systemLogs.pageInfo }
}

test('an entry is written in the caller’s name with their address, once for one key, and support sees neither the details nor the address', async () => {
  const admin = organization()
  const input = { level: 'HELP', action: ' sensor.calibrate ', details: '{"sensor": "left", "tries": [1, 2]}', idempotencyKey: 'one' }
  const [{ systemLog, errors }, again] = [await write(admin, input), await write(admin, input)]
  expect(errors).toEqual([])
  const entry = { id: expect.stringMatching(/^slg_/), level: 'HELP', action: 'sensor.calibrate', details: { sensor: 'left', tries: [1, 2] }, user: { id: admin.identity.userId }, ip: '203.0.113.7' }
  expect(systemLog).toEqual({ ...entry, createdAt: expect.any(String) })
  expect(again.systemLog).toEqual(systemLog)
  expect((await logs(admin)).entries).toEqual([entry])
  expect((await logs(supportOf(admin))).entries).toEqual([{ ...entry, details: null, ip: null }])
  expect((await logs(organization())).total).toBe(0)
})

test('an entry without an action, or with details that are no sound object, is refused', async () => {
  const admin = organization()
  for (const details of ['[]', '1', '{"a": 1, "a": 2}', '{"__proto__": {}}', '{"a": 1e400}', '{"a": ']) {
    expect([details, code(await write(admin, { action: 'x', details }))]).toEqual([details, [['INVALID_INPUT', expect.stringMatching(/^input\.details/)]]])
  }
  expect(code(await write(admin, { action: ' ' }))).toEqual([['INVALID_INPUT', 'input.action']])
  expect(code(await write(admin, { action: 'x'.repeat(256) }))).toEqual([['INVALID_INPUT', 'input.action']])
  expect((await logs(admin)).total).toBe(0)
})

test('entries are found by every filter, the latest first, and page by page', async () => {
  const admin = organization()
  const other = admin.colleague()
  await write(admin, { action: 'installation.fail', level: 'ERROR' })
  await write(other, { action: 'installation.begin' })
  const { systemLog } = await write(admin, { action: 'instance', level: 'WARNING' })
  await write(other, { action: 'Installation', level: 'HELP' })
  const all = ['Installation', 'instance', 'installation.begin', 'installation.fail']
  const cases: [filter: object, actions: string[]][] = [
    [{}, all],
    [{ level: ['ERROR'] }, ['installation.fail']],
    [{ level: ['INFO', 'HELP'] }, ['Installation', 'installation.begin']],
    [{ userId: { eq: other.identity.userId } }, ['Installation', 'installation.begin']],
    [{ userId: { in: [admin.identity.userId] } }, ['instance', 'installation.fail']],
    [{ action: 'installation' }, ['installation.begin', 'installation.fail']],
    [{ action: 'inst' }, ['instance', 'installation.begin', 'installation.fail']],
    [{ action: 'installation.fail' }, ['installation.fail']],
    [{ action: '%' }, []],
    [{ createdAt: { gte: systemLog.createdAt } }, ['Installation', 'instance']],
    [{ createdAt: { lt: systemLog.createdAt } }, ['installation.begin', 'installation.fail']],
    [{ action: 'inst', level: ['WARNING'], userId: { eq: other.identity.userId } }, []],
  ]
  for (const [filter, actions] of cases) {
    const { actions: found, total } = await logs(admin, { filter })
    expect([filter, found, total]).toEqual([filter, actions, actions.length])
  }
  const paged: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const page = await logs(admin, { first: 3, after })
    paged.push(...page.actions)
    ;({ endCursor: after, hasNextPage: more } = page)
  }
  expect(paged).toEqual(all)
})

test('pages of the log go on over the borders of its months', async () => {
  const admin = organization()
  await change(admin, trx => sql`
    insert into device_fleet.system_logs (level, action, created_at) select 'INFO', i::text, date_trunc('month', now()) + interval '2 months' - i * interval '10 days' from generate_series(1, 9) as i`.execute(trx))
  const paged: string[] = []
  for (let after: string | null = null, more = true; more; ) {
    const page = await logs(admin, { first: 2, after })
    paged.push(...page.actions)
    ;({ endCursor: after, hasNextPage: more } = page)
  }
  expect(paged).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9'])
})

test('a failed installation and a recalled version are in the log, whoever caused it', async () => {
  const admin = organization()
  const { id: deviceId } = await createDevice(admin)
  const { softwareId, versionIds: [versionId] } = await createSoftware(admin, '1.0.0')
  const { id } = await change(admin, async trx => {
    const installation = await trx.insertInto('softwareInstallations').values({ deviceId, softwareId, versionId: versionId!, action: 'INSTALL' }).returning('id').executeTakeFirstOrThrow()
    const over = { completedAt: sql<string>`now()` }
    await trx.updateTable('softwareInstallations').set({ status: 'FAILED', errorMessage: 'Asha broke it', ...over }).where('id', '=', installation.id).execute()
    await trx.updateTable('softwareInstallations').set({ installationLog: 'later' }).where('id', '=', installation.id).execute()
    await trx.updateTable('softwareVersions').set({ recalledAt: sql<string>`now()`, recallReason: 'Asha says so' }).where('id', '=', versionId!).execute()
    return installation
  })
  expect((await logs(admin)).entries).toMatchObject([
    { level: 'WARNING', action: 'version.recall', details: { versionId, softwareId, versionNumber: '1.0.0' }, user: { id: admin.identity.userId } },
    { level: 'ERROR', action: 'installation.fail', details: { installationId: id, deviceId, softwareId, versionId } },
  ])
  expect((await logs(admin)).entries[1].details).not.toHaveProperty('errorMessage')
})

test('nobody changes or removes an entry, nor writes one for another organization', async () => {
  const admin = organization()
  await write(admin, { action: 'kept' })
  await expect(change(admin, trx => trx.updateTable('systemLogs').set({ action: 'changed' }).execute())).rejects.toThrow('permission denied')
  await expect(change(admin, trx => trx.deleteFrom('systemLogs').execute())).rejects.toThrow('permission denied')
  await expect(look(admin, db => sql`select from device_fleet.system_logs_default`.execute(db))).rejects.toThrow('permission denied')
  const foreign = organization().identity.organizationId!
  await expect(change(admin, trx => trx.insertInto('systemLogs').values({ organizationId: foreign, level: 'INFO', action: 'x' }).execute())).rejects.toThrow('row-level security')
  expect((await logs(admin)).actions).toEqual(['kept'])
})

test('the months ahead have their partitions, also when two ask for them at once', async () => {
  const worker = new pg.Pool({ connectionString: inject('workers')['device_fleet']!, max: 2 })
  const admin = new pg.Pool({ connectionString: inject('postgres').adminUrl, max: 1 })
  await Promise.all([1, 2].map(() => worker.query('select device_fleet.ensure_log_partitions()')))
  const { rows } = await admin.query<{ name: string; secured: boolean; open: boolean }>(`
    select c.relname as name, c.relrowsecurity and c.relforcerowsecurity as secured, has_table_privilege('device_fleet_app', c.oid, 'select') as open
      from pg_class c join pg_inherits i on i.inhrelid = c.oid where i.inhparent = 'device_fleet.system_logs'::regclass order by 1`)
  await Promise.all([worker.end(), admin.end()])
  const names = [0, 1, 2, 3].map(months => {
    const now = new Date()
    return `system_logs_${new Date(Date.UTC(now.getUTCFullYear(), now.getUTCMonth() + months)).toISOString().slice(0, 7).replace('-', '_')}`
  })
  expect(rows).toEqual([...names, 'system_logs_default'].map(name => ({ name, secured: true, open: false })))
})
