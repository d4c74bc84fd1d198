import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../db.ts'
import type { Change, Changes } from './config-changes.ts'
import { KINDS, type ConfigContent, type Item } from './config-content.ts'

/** Of held rows. First all that go or are renamed leave their names to others, then all that stay or come take theirs. */
export async function applyChanges(trx: Kysely<DB>, changes: Changes): Promise<void> {
  if (KINDS.every(kind => changes[kind].length === 0)) return
  const { deletionId } = await trx.selectNoFrom(sql<string>`app.new_id('dln')`.as('deletionId')).executeTakeFirstOrThrow()
  for (const kind of KINDS) {
    await some(of(changes[kind], 'DELETE').map(({ id }) => id), ids => sql`
      update ${TABLES[kind]} set deleted_at = clock_timestamp(), deletion_id = ${deletionId} where id = any (${ids})`.execute(trx))
    await some(of(changes[kind], 'UPDATE').filter(isRenamed).map(({ id }) => id), ids => sql`
      update ${TABLES[kind]} set ${NAMED_BY[kind]} = id where id = any (${ids})`.execute(trx))
  }
  for (const kind of KINDS) {
    await some(of(changes[kind], 'CREATE'), added => INSERT[kind](itemsOf(added)).execute(trx))
    await some(of(changes[kind], 'UPDATE', 'RESTORE'), changed => UPDATE[kind](itemsOf(changed)).execute(trx))
  }
  await some(of(changes.scenarios, 'CREATE', 'UPDATE', 'RESTORE'), changed => writeFlows(itemsOf(changed)).execute(trx))
}

const of = (changes: readonly Change[], ...actions: Change['action'][]) => changes.filter(({ action }) => actions.includes(action))

async function some<T>(items: T[], work: (items: T[]) => Promise<unknown>): Promise<void> {
  if (items.length > 0) await work(items)
}

const isRenamed = ({ before, after }: Change) => before?.key !== after?.key || before?.name !== after?.name || before?.language !== after?.language

const itemsOf = (changes: readonly Change[]) => sql`jsonb_to_recordset(${JSON.stringify(changes.map(({ after }): Item => after!))}::jsonb)`

type Statement = (items: RawBuilder<unknown>) => RawBuilder<unknown>

const TABLES: Record<keyof ConfigContent, RawBuilder<unknown>> = {
  templates: sql`device_fleet.json_templates`,
  configurations: sql`device_fleet.configurations`,
  scenarios: sql`device_fleet.test_scenarios`,
  translations: sql`device_fleet.translations`,
}
const NAMED_BY: Record<keyof ConfigContent, RawBuilder<unknown>> = { templates: sql`name`, configurations: sql`config_key`, scenarios: sql`name`, translations: sql`key` }

const TEMPLATE = sql`as item(id text, name text, "templateType" text, category text, description text, schema jsonb, "defaultValues" jsonb, "isActive" boolean)`
const CONFIGURATION = sql`as item(id text, key text, value jsonb, component text, "templateId" text)`
const SCENARIO = sql`as item(id text, name text, description text, "deviceType" text, "templateId" text, "isActive" boolean, "testFlow" jsonb)`
const TRANSLATION = sql`as item(id text, key text, language text, value text, component text)`

const INSERT: Record<keyof ConfigContent, Statement> = {
  templates: items => sql`
    insert into device_fleet.json_templates (id, name, template_type, category, description, schema, default_values, is_active, created_by_id)
    select id, name, "templateType"::device_fleet.json_template_type, category::device_fleet.device_type, description, schema, "defaultValues", "isActive", app.user_id() from ${items} ${TEMPLATE}`,
  configurations: items => sql`
    insert into device_fleet.configurations (id, config_key, config_value, component, template_id, updated_by_id)
    select id, key, value, component::device_fleet.fleet_component, "templateId", app.user_id() from ${items} ${CONFIGURATION}`,
  scenarios: items => sql`
    insert into device_fleet.test_scenarios (id, name, description, device_type, template_id, is_active, created_by_id)
    select id, name, description, "deviceType"::device_fleet.device_type, "templateId", "isActive", app.user_id() from ${items} ${SCENARIO}`,
  translations: items => sql`
    insert into device_fleet.translations (id, key, language, value, component)
    select id, key, language, value, component::device_fleet.fleet_component from ${items} ${TRANSLATION}`,
}

const UPDATE: Record<keyof ConfigContent, Statement> = {
  templates: items => sql`
    update device_fleet.json_templates t
       set name = item.name, template_type = item."templateType"::device_fleet.json_template_type, category = item.category::device_fleet.device_type, description = item.description,
           schema = item.schema, default_values = item."defaultValues", is_active = item."isActive", deleted_at = null, deletion_id = null
      from ${items} ${TEMPLATE} where t.id = item.id`,
  configurations: items => sql`
    update device_fleet.configurations t
       set config_key = item.key, config_value = item.value, component = item.component::device_fleet.fleet_component, template_id = item."templateId", updated_by_id = app.user_id(),
           deleted_at = null, deletion_id = null
      from ${items} ${CONFIGURATION} where t.id = item.id`,
  scenarios: items => sql`
    update device_fleet.test_scenarios t
       set name = item.name, description = item.description, device_type = item."deviceType"::device_fleet.device_type, template_id = item."templateId", is_active = item."isActive",
           scenario_version = t.scenario_version + (v.test_flow <> item."testFlow")::integer, deleted_at = null, deletion_id = null
      from ${items} ${SCENARIO}, device_fleet.scenario_versions v
     where t.id = item.id and v.organization_id = t.organization_id and v.scenario_id = t.id and v.scenario_version = t.scenario_version`,
  translations: items => sql`
    update device_fleet.translations t
       set key = item.key, language = item.language, value = item.value, component = item.component::device_fleet.fleet_component, deleted_at = null, deletion_id = null
      from ${items} ${TRANSLATION} where t.id = item.id`,
}

/** Versions never change: a flow that is no longer the newest one becomes the next. */
const writeFlows: Statement = items => sql`
  insert into device_fleet.scenario_versions (scenario_id, scenario_version, test_flow, created_by_id)
  select t.id, t.scenario_version, item."testFlow", app.user_id() from ${items} ${SCENARIO} join device_fleet.test_scenarios t on t.id = item.id
  on conflict (organization_id, scenario_id, scenario_version) do nothing`
