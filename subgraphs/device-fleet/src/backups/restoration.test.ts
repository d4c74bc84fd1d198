import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, code, look, organization, query } from '../devices/device.fixture.ts'
import { contentOf, createBackup, everything, flow, forge, furnish, gone, restore, state } from './config-backup.fixture.ts'

type Ids = Awaited<ReturnType<typeof furnish>>

/** Of each kind the first is changed, the second deleted, the third kept, and another added. */
async function meddle(by: TestCaller, { templates, configurations, scenarios, translations }: Ids) {
  await change(by, async trx => {
    await trx.updateTable('jsonTemplates').set({ defaultValues: { pressure: 100 }, isActive: false }).where('id', '=', templates[0]!).execute()
    await trx.updateTable('configurations').set({ configValue: { timeout: 60 }, component: null }).where('id', '=', configurations[0]!).execute()
    await trx.insertInto('scenarioVersions').values({ scenarioId: scenarios[0]!, scenarioVersion: 2, testFlow: flow(10) }).execute()
    await trx.updateTable('testScenarios').set({ scenarioVersion: 2, description: 'Changed' }).where('id', '=', scenarios[0]!).execute()
    await trx.updateTable('translations').set({ value: 'Changed' }).where('id', '=', translations[0]!).execute()
    await trx.updateTable('jsonTemplates').set(gone).where('id', '=', templates[1]!).execute()
    await trx.updateTable('configurations').set(gone).where('id', '=', configurations[1]!).execute()
    await trx.updateTable('testScenarios').set(gone).where('id', '=', scenarios[1]!).execute()
    await trx.updateTable('translations').set(gone).where('id', '=', translations[1]!).execute()
    await trx.insertInto('jsonTemplates').values({ name: 'Template New', templateType: 'SCENARIO', schema: { type: 'object' }, defaultValues: {} }).execute()
    // Under the key of one that was deleted.
    await trx.insertInto('configurations').values({ configKey: 'key.2', configValue: {} }).execute()
    const { id } = await trx.insertInto('testScenarios').values({ name: 'Scenario New' }).returning('id').executeTakeFirstOrThrow()
    await trx.insertInto('scenarioVersions').values({ scenarioId: id, scenarioVersion: 1, testFlow: flow(4) }).execute()
    await trx.insertInto('translations').values({ key: 'title.1', language: 'pl', value: 'Tytuł 1' }).execute()
  })
}

const told = (changes: { kind: string; action: string; key: string }[]) => changes.map(({ kind, action, key }) => `${kind} ${action} ${key}`).sort()

test('a dry run tells exactly the differences and changes nothing; the restoration makes all of it as it was', async () => {
  const admin = organization()
  const ids = await furnish(admin)
  const backup = await createBackup(admin)
  await meddle(admin, ids)
  const before = await state(admin)

  const dry = await restore(admin, backup.id, true)
  expect(dry.errors).toEqual([])
  expect(told(dry.changes)).toEqual([
    'CONFIGURATION DELETE key.2', 'CONFIGURATION RESTORE key.2', 'CONFIGURATION UPDATE key.1',
    'SCENARIO DELETE Scenario New', 'SCENARIO RESTORE Scenario 2', 'SCENARIO UPDATE Scenario 1',
    'TEMPLATE DELETE Template New', 'TEMPLATE RESTORE Template 2', 'TEMPLATE UPDATE Template 1',
    'TRANSLATION DELETE title.1 (pl)', 'TRANSLATION RESTORE title.2 (en)', 'TRANSLATION UPDATE title.1 (en)',
  ])
  const key1 = { id: ids.configurations[0], key: 'key.1', templateId: ids.templates[0] }
  expect(dry.changes.find(({ key }: { key: string }) => key === 'key.1')).toEqual({
    kind: 'CONFIGURATION', action: 'UPDATE', id: ids.configurations[0], key: 'key.1',
    before: { ...key1, value: { timeout: 60 }, component: null }, after: { ...key1, value: { timeout: 1, retry: [1, null, 'x'] }, component: 'FDM' },
  })
  expect(dry.backupBefore).toBeNull()
  expect(await state(admin)).toEqual(before)

  const { changes, configBackup, backupBefore, errors } = await restore(admin, backup.id, false)
  expect([errors, configBackup]).toEqual([[], { id: backup.id }])
  expect(changes).toEqual(dry.changes)
  expect(await everything(admin)).toEqual(await contentOf(admin, backup.id))
  expect((await restore(admin, backup.id, true)).changes).toEqual([])

  expect(backupBefore).toMatchObject({ name: 'Before restoring Daily', beforeRestoring: { id: backup.id }, counts: { configurations: 3, templates: 3, scenarios: 3, translations: 3 } })
  expect(told((await restore(admin, backupBefore.id, false)).changes)).toHaveLength(12)
  expect(await everything(admin)).toEqual(await contentOf(admin, backupBefore.id))
})

test('a restored flow is the scenario’s newest version again, and those between stay', async () => {
  const admin = organization()
  const ids = await furnish(admin, 2)
  const backup = await createBackup(admin)
  await meddle(admin, ids)
  await restore(admin, backup.id, false)
  const versions = await look(admin, db => db.selectFrom('scenarioVersions').select(['scenarioVersion', 'testFlow', 'createdById']).where('scenarioId', '=', ids.scenarios[0]!).orderBy('scenarioVersion').execute())
  expect(versions.map(({ scenarioVersion, testFlow }) => [scenarioVersion, testFlow])).toEqual([[1, flow(1)], [2, flow(10)], [3, flow(1)]])
  expect(versions[2]!.createdById).toBe(admin.identity.userId)
  const newest = await look(admin, db => db.selectFrom('testScenarios').select('scenarioVersion').where('id', 'in', ids.scenarios).orderBy('id').execute())
  expect(newest.map(({ scenarioVersion }) => scenarioVersion)).toEqual([3, 1])
})

test('what has no row any more is added under its old id', async () => {
  const admin = organization()
  await furnish(admin, 1)
  const backup = await createBackup(admin)
  const [template, configuration, scenario, translation] = [newId('jtp'), newId('cfg'), newId('tsc'), newId('trl')]
  await forge(admin, backup.id, ({ templates, configurations, scenarios, translations, manifest }) => ({
    manifest,
    templates: [...templates, { ...templates[0], id: template, name: 'Lost' }],
    configurations: [...configurations, { ...configurations[0], id: configuration, key: 'lost', templateId: template }],
    scenarios: [...scenarios, { ...scenarios[0], id: scenario, name: 'Lost', templateId: template }],
    translations: [...translations, { ...translations[0], id: translation, key: 'lost' }],
  }))
  const { changes, errors } = await restore(admin, backup.id, false)
  expect(errors).toEqual([])
  expect(told(changes)).toEqual(['CONFIGURATION CREATE lost', 'SCENARIO CREATE Lost', 'TEMPLATE CREATE Lost', 'TRANSLATION CREATE lost (en)'])
  const now = await everything(admin)
  const lost = ['templates', 'configurations', 'scenarios', 'translations'].map(kind => now[kind].find(({ name, key }: { name?: string; key?: string }) => (name ?? key)!.toLowerCase() === 'lost').id)
  expect(lost).toEqual([template, configuration, scenario, translation])
  expect((await restore(admin, backup.id, true)).changes).toEqual([])
})

test('names that were swapped since are swapped back', async () => {
  const admin = organization()
  const { templates, scenarios } = await furnish(admin, 2)
  const backup = await createBackup(admin)
  for (const [table, ids, name] of [['jsonTemplates', templates, 'Template'], ['testScenarios', scenarios, 'Scenario']] as const) {
    await change(admin, async trx => {
      await trx.updateTable(table).set({ name: 'aside' }).where('id', '=', ids[0]!).execute()
      await trx.updateTable(table).set({ name: `${name} 1` }).where('id', '=', ids[1]!).execute()
      await trx.updateTable(table).set({ name: `${name} 2` }).where('id', '=', ids[0]!).execute()
    })
  }
  expect((await restore(admin, backup.id, false)).changes).toHaveLength(4)
  expect(await everything(admin)).toEqual(await contentOf(admin, backup.id))
})

test('a restoration is one deletion in the audit log, an entry in the system log, and done once for one key', async () => {
  const admin = organization()
  const ids = await furnish(admin)
  const backup = await createBackup(admin)
  await meddle(admin, ids)
  const answers = await Promise.all([1, 2].map(() => restore(admin, backup.id, false, { idempotencyKey: 'one' })))
  expect(answers[0]).toEqual(answers[1])
  const deletions = await look(admin, db => sql<{ id: string }>`
    select deletion_id as id from device_fleet.configurations where deletion_id is not null union select deletion_id from device_fleet.json_templates where deletion_id is not null
    union select deletion_id from device_fleet.test_scenarios where deletion_id is not null union select deletion_id from device_fleet.translations where deletion_id is not null`.execute(db))
  expect(deletions.rows).toEqual([{ id: expect.stringMatching(/^dln_/) }])
  const { systemLogs } = await query(admin, '{ systemLogs(filter: { action: "backup." }) { edges { node { level action details } } } }')
  expect(systemLogs.edges).toEqual([{ node: { level: 'WARNING', action: 'backup.restore', details: { backupId: backup.id, backupBeforeId: answers[0].backupBefore.id, changes: 12 } } }])
  const { deviceAuditEvents } = await query(admin, '{ deviceAuditEvents(filter: { action: "backup.restore" }, first: 100) { edges { node { entity newValues } } } }')
  const backups = deviceAuditEvents.edges.filter(({ node }: { node: { entity: string } }) => node.entity === 'config_backups')
  expect(backups).toHaveLength(1)
  expect(backups[0].node.newValues).not.toHaveProperty('content')
})

test('a restoration is as many statements for many differences as for a few', async () => {
  const costs: number[] = []
  for (const count of [3, 12]) {
    const admin = organization()
    const ids = await furnish(admin, count)
    const backup = await createBackup(admin)
    await meddle(admin, ids)
    await change(admin, async trx => {
      await trx.updateTable('configurations').set({ configValue: {} }).where('id', 'in', ids.configurations.slice(2)).execute()
      await trx.updateTable('translations').set(gone).where('id', 'in', ids.translations.slice(2)).execute()
    })
    admin.statements()
    const { changes } = await restore(admin, backup.id, false)
    expect(changes).toHaveLength(12 + 2 * (count - 2))
    costs.push(admin.statements().length)
  }
  // The backup, all that is there (held, then read), the backup before, the deletion; of each kind what goes, and what changes or comes back; flows, the log, and the answer.
  expect(costs).toEqual([16, 16])
})

test('of two restorations at once, the second sees what the first did', async () => {
  const admin = organization()
  const ids = await furnish(admin)
  const backup = await createBackup(admin)
  await meddle(admin, ids)
  const [first, second] = await Promise.all([restore(admin, backup.id, false), restore(admin, backup.id, false)])
  expect([code(first), code(second)]).toEqual([[], []])
  expect([first.changes.length, second.changes.length].sort()).toEqual([0, 12])
  expect(await everything(admin)).toEqual(await contentOf(admin, backup.id))
})
