import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, command, done, organization } from '../devices/device.fixture.ts'
import { createConfiguration, createTemplate } from '../json-templates/json-template.fixture.ts'

/** Past the graph and all of its checks, as the role that serves. */
const set = (by: TestCaller, table: string, id: string, values: string) => change(by, trx => sql`update ${sql.id('device_fleet', table)} set ${sql.raw(values)} where id = ${id}`.execute(trx))
const setTranslation = async (by: TestCaller, key: string) => done(await command(by, 'translationSet', { key, language: 'pl', value: 'x' }, 'translation { id }'), 'translation')

/** What a plain statement may not make of a row, and what refuses it. */
const broken = {
  json_templates: [
    ["name = ' '", 'label_says_something'],
    ['name = null', 'not-null'],
    ['template_type = null', 'not-null'],
    ["template_type = 'FORM'", 'invalid input value for enum'],
    ["category = 'LASER'", 'invalid input value for enum'],
    ['schema = null', 'not-null'],
    ["schema = '{}'", 'json_templates_schema_says_something'],
    ["schema = '[1]'", 'json_map_is_an_object'],
    ['default_values = null', 'not-null'],
    ["default_values = '1'", 'json_map_is_an_object'],
    ['is_active = null', 'not-null'],
    ["organization_id = 'org_x'", 'row-level security'],
  ],
  configurations: [
    ['config_key = null', 'not-null'],
    ["config_key = '1a'", 'configurations_config_key_form'],
    ["config_key = 'a b'", 'configurations_config_key_form'],
    [`config_key = '${'a'.repeat(101)}'`, 'configurations_config_key_form'],
    ["config_key = 'taken'", 'configurations_config_key'],
    ['config_value = null', 'not-null'],
    ["component = 'XYZ'", 'invalid input value for enum'],
    [`template_id = '${newId('jtp')}'`, 'configurations_organization_id_template_id_fkey'],
    ["organization_id = 'org_x'", 'row-level security'],
  ],
  translations: [
    ['key = null', 'not-null'],
    ["key = 'a b'", 'translations_key_form'],
    ["key = ''", 'translations_key_form'],
    [`key = '${'a'.repeat(256)}'`, 'translations_key_form'],
    ["key = 'taken'", 'translations_key'],
    ['language = null', 'not-null'],
    ["language = 'PL'", 'translations_language_form'],
    ["language = 'polish'", 'translations_language_form'],
    [`language = 'pl${'-abcdefgh'.repeat(4)}'`, 'translations_language_form'],
    ['value = null', 'not-null'],
    ["component = 'XYZ'", 'invalid input value for enum'],
  ],
} as const

test.each(Object.entries(broken))('what may not be in %s the database itself refuses', async (table, statements) => {
  const admin = organization()
  await createConfiguration(admin, 'taken', 1)
  await setTranslation(admin, 'taken')
  const rows: Record<string, { id: string }> = { json_templates: await createTemplate(admin), configurations: await createConfiguration(admin, 'free', 1), translations: await setTranslation(admin, 'free') }
  for (const [values, refusal] of statements) {
    const said = await set(admin, table, rows[table]!.id, values).then(() => 'done', String)
    expect([values, said]).toEqual([values, expect.stringContaining(refusal)])
  }
})

test('no configuration has the form of another organization’s template', async () => {
  const [admin, foreign] = [organization(), organization()]
  const { id } = await createConfiguration(admin, 'a', { pressure: 1 })
  await expect(set(admin, 'configurations', id, `template_id = '${(await createTemplate(foreign)).id}'`)).rejects.toThrow('configurations_organization_id_template_id_fkey')
})

test('a value that a configuration has had is never changed or taken away, not even past the graph', async () => {
  const admin = organization()
  const { id } = await createConfiguration(admin, 'a', 1)
  for (const statement of [sql`update device_fleet.configuration_history set config_value = '2' where configuration_id = ${id}`, sql`delete from device_fleet.configuration_history where configuration_id = ${id}`]) {
    await expect(change(admin, trx => statement.execute(trx))).rejects.toThrow('permission denied')
  }
  // Whatever changes it, also a plain statement, is kept.
  await set(admin, 'configurations', id, "config_value = '3'")
  const { rows } = await change(admin, trx => sql<{ value: unknown }>`select config_value as value from device_fleet.configuration_history where configuration_id = ${id} order by configuration_version`.execute(trx))
  expect(rows.map(row => row.value)).toEqual([1, 3])
})
