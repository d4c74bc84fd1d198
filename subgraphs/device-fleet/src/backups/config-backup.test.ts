import { newId } from '@fieldgraph/kit/testing'
import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { change, code, command, look, organization, query } from '../devices/device.fixture.ts'
import { BACKUP, contentOf, createBackup, everything, flow, forge, furnish, gone, restore, state } from './config-backup.fixture.ts'

test('a backup holds all that people have set up, summed up to the byte, and nothing that is deleted', async () => {
  const admin = organization()
  const ids = await furnish(admin, 2)
  await change(admin, async trx => {
    await trx.updateTable('configurations').set(gone).where('id', '=', ids.configurations[1]!).execute()
    await trx.insertInto('scenarioVersions').values({ scenarioId: ids.scenarios[1]!, scenarioVersion: 2, testFlow: flow(20) }).execute()
    await trx.updateTable('testScenarios').set({ scenarioVersion: 2 }).where('id', '=', ids.scenarios[1]!).execute()
  })
  const backup = await createBackup(admin, ' Daily ')
  const counts = { configurations: 1, templates: 2, scenarios: 2, translations: 2 }
  const { content } = await look(admin, db => db.selectFrom('configBackups').select('content').where('id', '=', backup.id).executeTakeFirstOrThrow())
  expect(backup).toEqual({
    id: expect.stringMatching(/^bak_/), name: 'Daily', formatVersion: 1, checksum: createHash('sha256').update(content).digest('hex'), counts, beforeRestoring: null,
    createdBy: { id: admin.identity.userId }, organization: { id: admin.identity.organizationId }, version: 1,
  })
  expect(await contentOf(admin, backup.id)).toEqual({
    manifest: { format: 1, organizationId: admin.identity.organizationId, counts },
    templates: ids.templates.map((id, index) => ({
      id, name: `Template ${index + 1}`, templateType: 'DEVICE_CONFIG', category: null, description: null, schema: { type: 'object' }, defaultValues: { pressure: index + 1 }, isActive: true,
    })),
    configurations: [{ id: ids.configurations[0], key: 'key.1', value: { timeout: 1, retry: [1, null, 'x'] }, component: 'FDM', templateId: ids.templates[0] }],
    scenarios: [
      { id: ids.scenarios[0], name: 'Scenario 1', description: null, deviceType: 'MASK_TESTER', templateId: ids.templates[0], isActive: true, testFlow: flow(1) },
      { id: ids.scenarios[1], name: 'Scenario 2', description: null, deviceType: null, templateId: null, isActive: true, testFlow: flow(20) },
    ],
    translations: [
      { id: ids.translations[0], key: 'title.1', language: 'en', value: 'Title 1', component: 'FSM' },
      { id: ids.translations[1], key: 'title.2', language: 'en', value: 'Title 2', component: null },
    ],
  })
})

test('backups are listed the latest first, by who made them and when, and read by their company alone', async () => {
  const admin = organization()
  const other = admin.colleague()
  const [first, second] = [await createBackup(admin), await createBackup(other)]
  const ids = async (by: typeof admin, filter: object = {}) => (await query(by, 'query ($filter: ConfigBackupFilter) { configBackups(filter: $filter) { totalCount edges { node { id } } } }', { filter })).configBackups.edges.map(({ node }: { node: { id: string } }) => node.id)
  const { createdAt } = (await query(admin, 'query ($id: ID!) { configBackup(id: $id) { createdAt } }', { id: second.id })).configBackup
  expect(await ids(admin)).toEqual([second.id, first.id])
  expect(await ids(admin, { createdById: { eq: admin.identity.userId } })).toEqual([first.id])
  expect(await ids(admin, { createdAt: { gte: createdAt } })).toEqual([second.id])
  expect(await ids(admin, { createdAt: { lt: createdAt } })).toEqual([first.id])
  expect(await ids(organization())).toEqual([])
  expect((await query(organization(), 'query ($id: ID!) { configBackup(id: $id) { id } }', { id: first.id })).configBackup).toBeNull()
})

test('the same key makes one backup', async () => {
  const admin = organization()
  const answers = await Promise.all([1, 2].map(() => command(admin, 'configBackupCreate', { name: 'Daily', idempotencyKey: 'one' }, `configBackup { ${BACKUP} }`)))
  expect(answers[0]).toEqual(answers[1])
})

test('a list of backups does not read what they hold, and is as many statements however long', async () => {
  const admin = organization()
  for (let count = 0; count < 3; count++) await restore(admin, (await createBackup(admin)).id, false)
  admin.statements()
  await query(admin, `{ configBackups { totalCount edges { node { ${BACKUP} } } } }`)
  const statements = admin.statements()
  // Backups, their number, and those that were restored.
  expect(statements).toHaveLength(3)
  for (const statement of statements) expect(statement).not.toContain('"content"')
})

test('a damaged, a foreign and a too new backup are refused, and nothing changes', async () => {
  const admin = organization()
  await furnish(admin, 1)
  const ids: string[] = []
  for (let count = 0; count < 5; count++) ids.push((await createBackup(admin)).id)
  const [damaged, swapped, foreign, newer, newest] = ids as [string, string, string, string, string]
  const foreigner = organization()
  await change(admin, async trx => {
    const { content } = await trx.selectFrom('configBackups').select('content').where('id', '=', damaged).executeTakeFirstOrThrow()
    await trx.updateTable('configBackups').set({ content: content.replace('Title 1', 'Title 2') }).where('id', '=', damaged).execute()
    await trx.updateTable('configBackups').set({ checksum: '0'.repeat(64) }).where('id', '=', swapped).execute()
    await trx.updateTable('configBackups').set({ formatVersion: 2 }).where('id', '=', newer).execute()
  })
  await forge(admin, foreign, ({ manifest, ...content }) => ({ ...content, manifest: { ...manifest, organizationId: foreigner.identity.organizationId } }))
  await forge(admin, newest, ({ manifest, ...content }) => ({ ...content, manifest: { ...manifest, format: 2 } }))
  await change(admin, trx => trx.updateTable('translations').set({ value: 'Changed' }).execute())

  const before = await state(admin)
  const why: [id: string, message: string][] = [
    [damaged, 'This backup is damaged: its checksum is not that of what it holds.'],
    [swapped, 'This backup is damaged: its checksum is not that of what it holds.'],
    [foreign, "This backup is another company's."],
    [newer, 'This backup was made by a newer version of this service.'],
    [newest, 'This backup was made by a newer version of this service.'],
  ]
  for (const [id, message] of why) {
    for (const dryRun of [true, false]) expect(await restore(admin, id, dryRun)).toEqual({ changes: null, configBackup: null, backupBefore: null, errors: [{ code: 'CONFLICT', message, field: ['input', 'id'] }] })
  }
  expect(code(await restore(admin, newId('bak'), false))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await restore(foreigner, (await createBackup(admin)).id, false))).toEqual([['NOT_FOUND', 'input.id']])
  expect((await state(admin)).length).toBe(before.length + 1)
  expect((await everything(admin)).translations[0].value).toBe('Changed')
})
