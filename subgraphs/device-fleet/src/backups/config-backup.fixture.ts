import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { createHash } from 'node:crypto'
import { change, command, done, look } from '../devices/device.fixture.ts'

export const BACKUP = 'id name formatVersion checksum counts { configurations templates scenarios translations } beforeRestoring { id } createdBy { id } organization { id } version'
const CHANGE = 'kind action id key before after'

export const createBackup = async (by: TestCaller, name = 'Daily') => done(await command(by, 'configBackupCreate', { name }, `configBackup { ${BACKUP} }`), 'configBackup')
export const restore = (by: TestCaller, id: string, dryRun: boolean, input: object = {}) =>
  command(by, 'configBackupRestore', { id, dryRun, ...input }, `changes { ${CHANGE} } configBackup { id } backupBefore { ${BACKUP} }`)

/** What a backup holds, without when it was made. */
export async function contentOf(by: TestCaller, id: string) {
  const { content } = await look(by, db => db.selectFrom('configBackups').select('content').where('id', '=', id).executeTakeFirstOrThrow())
  const { manifest: { madeAt: _, ...manifest }, ...rest } = JSON.parse(content)
  return { manifest, ...rest }
}

/** Everything as a backup made now would have it. */
export const everything = async (by: TestCaller) => contentOf(by, (await createBackup(by, 'Now')).id)

/** How many rows there are of all that a restoration could touch, deleted ones too, and which versions they have. */
export const state = (by: TestCaller) =>
  look(by, async db => {
    const { rows } = await sql`
      select id, version from device_fleet.configurations union all select id, version from device_fleet.json_templates union all select id, version from device_fleet.test_scenarios
      union all select id, version from device_fleet.scenario_versions union all select id, version from device_fleet.translations union all select id, version from device_fleet.config_backups
      union all select id, 1 from device_fleet.system_logs order by 1`.execute(db)
    return rows
  })

/** As many things of each kind, each unlike the others. */
export const furnish = (by: TestCaller, count = 3) =>
  change(by, async trx => {
    const numbers = Array.from({ length: count }, (_, index) => index + 1)
    const templates = await trx
      .insertInto('jsonTemplates')
      .values(numbers.map(n => ({ name: `Template ${n}`, templateType: 'DEVICE_CONFIG' as const, schema: { type: 'object' }, defaultValues: { pressure: n } })))
      .returning('id')
      .execute()
    const configurations = await trx
      .insertInto('configurations')
      .values(numbers.map(n => ({ configKey: `key.${n}`, configValue: { timeout: n, retry: [n, null, 'x'] }, component: n === 1 ? ('FDM' as const) : null, templateId: n === 1 ? templates[0]!.id : null })))
      .returning('id')
      .execute()
    const scenarios = await trx.insertInto('testScenarios').values(numbers.map(n => ({ name: `Scenario ${n}`, deviceType: n === 1 ? ('MASK_TESTER' as const) : null, templateId: n === 1 ? templates[0]!.id : null }))).returning('id').execute()
    await trx.insertInto('scenarioVersions').values(scenarios.map(({ id }, index) => ({ scenarioId: id, scenarioVersion: 1, testFlow: flow(index + 1) }))).execute()
    const translations = await trx.insertInto('translations').values(numbers.map(n => ({ key: `title.${n}`, language: 'en', value: `Title ${n}`, component: n === 1 ? ('FSM' as const) : null }))).returning('id').execute()
    const ids = (rows: { id: string }[]) => rows.map(({ id }) => id)
    return { templates: ids(templates), configurations: ids(configurations), scenarios: ids(scenarios), translations: ids(translations) }
  })

export const flow = (step: number) => ({ steps: [{ step, action: 'pressurise', params: { pressure: 100 } }] })

/** Gone as by a deletion. */
export const gone = { deletedAt: sql<string>`now()`, deletionId: 'dln_x' }

/** Another content in a backup, with a checksum that fits it. */
export const forge = (by: TestCaller, id: string, alter: (content: Record<string, any>) => object) =>
  change(by, async trx => {
    const { content } = await trx.selectFrom('configBackups').select('content').where('id', '=', id).executeTakeFirstOrThrow()
    const forged = JSON.stringify(alter(JSON.parse(content)))
    await trx.updateTable('configBackups').set({ content: forged, checksum: createHash('sha256').update(forged).digest('hex') }).where('id', '=', id).execute()
  })
