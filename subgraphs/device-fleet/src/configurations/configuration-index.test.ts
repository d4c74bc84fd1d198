import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { ConfigurationFilter, JsonTemplateFilter, TranslationFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { selectDeviceTemplates } from '../effective-configurations/effective-configuration.queries.ts'
import { selectTemplates } from '../json-templates/json-template.queries.ts'
import { selectBundle, selectTranslations } from '../translations/translation.queries.ts'
import { selectConfigurationChanges, selectConfigurations } from './configuration.queries.ts'

const { planOf, organizationId } = planned<DB>('device_fleet', ['json_templates', 'configurations', 'configuration_history', 'translations'], async trx => {
  await sql`
    insert into device_fleet.json_templates (name, template_type, schema, default_values, created_at)
    select 'Template ' || md5(i::text), (case when i % 100 = 0 then 'DEVICE_CONFIG' else 'SCENARIO' end)::device_fleet.json_template_type, '{"type": "object"}', '{}', now() - i * interval '1 minute'
      from generate_series(1, 5000) as i
  `.execute(trx)
  await sql`
    insert into device_fleet.configurations (config_key, config_value, component, template_id, updated_at)
    select 'key' || md5(i::text), to_jsonb(i), (case when i % 100 = 0 then 'CPP' else 'CM' end)::device_fleet.fleet_component, (select id from device_fleet.json_templates where created_at is not null limit 1), now() - i * interval '1 minute'
      from generate_series(1, 5000) as i
  `.execute(trx)
  await sql`
    insert into device_fleet.configuration_history (configuration_id, configuration_version, config_key, config_value)
    select id, n, config_key, config_value from device_fleet.configurations, generate_series(1, 2) as n where organization_id = app.organization_id()
  `.execute(trx)
  await sql`
    insert into device_fleet.translations (key, language, value, created_at)
    select 'key.' || md5(i::text), language, repeat('x', 50), now() - i * interval '1 minute' from generate_series(1, 1000) as i, unnest(array['en', 'de', 'pl', 'fr', 'es', 'it', 'cs', 'sk', 'nl', 'sv']) as language
  `.execute(trx)
})

const page = sql.lit(21)

test.each<[filter: JsonTemplateFilter, column: 'name' | 'createdAt', index: string]>([
  [{}, 'name', 'json_templates_by_name'],
  [{}, 'createdAt', 'json_templates_by_created_at'],
])('templates by %j in the order of %s are read from the index %s', async (filter, column, index) => {
  expectIndex(await planOf(db => selectTemplates(db, filter).orderBy(column).orderBy('id').limit(page)), index, 'organization_id =')
})

test.each<[filter: ConfigurationFilter, column: 'configKey' | 'updatedAt', index: string, condition: string]>([
  [{}, 'configKey', 'configurations_config_key', 'organization_id ='],
  [{}, 'updatedAt', 'configurations_by_updated_at', 'organization_id ='],
  [{ component: ['CPP'] }, 'configKey', 'configurations_cpp', 'organization_id ='],
  [{ templateId: { eq: newId('jtp') } }, 'configKey', 'configurations_of_template', 'template_id ='],
])('configurations by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await planOf(db => selectConfigurations(db, filter).orderBy(column).orderBy('id').limit(page)), index, condition)
})

test('a configuration’s changes are read from their index', async () => {
  const plan = await planOf(db => selectConfigurationChanges(db).where('configurationId', '=', newId('cfg')).orderBy('configurationVersion', 'desc').orderBy('id', 'desc').limit(page))
  expectIndex(plan, 'configuration_history_of_configuration', 'configuration_id =')
})

test.each<[filter: TranslationFilter, column: 'key' | 'createdAt', index: string, condition: string]>([
  [{}, 'key', 'translations_key', 'organization_id ='],
  [{}, 'createdAt', 'translations_by_created_at', 'organization_id ='],
  [{ language: 'pl' }, 'key', 'translations_in_language', 'language ='],
])('translations by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await planOf(db => selectTranslations(db, filter).orderBy(column).orderBy('id').limit(page)), index, condition)
})

test('what a bundle is made of is found by its languages alone', async () => {
  const plan = await planOf(db => selectBundle(db, 'pl-PL', 'CPP'))
  expect(plan).toMatch(/translations_in_language.*\n +Index Cond:.*language = ANY/)
})

test('the forms of devices’ configuration are found among all templates', async () => {
  expectIndex(await planOf(db => selectDeviceTemplates(db, [organizationId])), 'json_templates_of_devices', 'organization_id =')
})
