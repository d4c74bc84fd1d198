import { sql, type Kysely } from 'kysely'
import type { DB } from '../db.ts'
import type { ConfigContent, Item } from './config-content.ts'

/** Whether it was deleted softly; not a part of the thing itself. */
export type Found = Item & { isDeleted: boolean }
export type FoundContent = { [Kind in keyof ConfigContent]: Found[] } & { readAt: string }

/** Which rows it is about: all that are there, and of these ids also what is deleted. */
const isMeant = (ids: readonly string[]) => sql`t.deleted_at is null or t.id = any (${[...ids]}::text[])`

/** All that a backup holds, in one statement and so as of one moment. */
export async function findContent(db: Kysely<DB>, ids: readonly string[] = []): Promise<FoundContent> {
  const { rows } = await sql<FoundContent>`
    select now() as read_at,
      (select coalesce(jsonb_agg(to_jsonb(found) order by id), '[]') from (
        select t.id, t.name, t.template_type as "templateType", t.category, t.description, t.schema, t.default_values as "defaultValues", t.is_active as "isActive", t.deleted_at is not null as "isDeleted"
          from device_fleet.json_templates t where ${isMeant(ids)}) as found) as templates,
      (select coalesce(jsonb_agg(to_jsonb(found) order by id), '[]') from (
        select t.id, t.config_key as key, t.config_value as value, t.component, t.template_id as "templateId", t.deleted_at is not null as "isDeleted"
          from device_fleet.configurations t where ${isMeant(ids)}) as found) as configurations,
      (select coalesce(jsonb_agg(to_jsonb(found) order by id), '[]') from (
        select t.id, t.name, t.description, t.device_type as "deviceType", t.template_id as "templateId", t.is_active as "isActive", v.test_flow as "testFlow", t.deleted_at is not null as "isDeleted"
          from device_fleet.test_scenarios t
          join device_fleet.scenario_versions v on v.organization_id = t.organization_id and v.scenario_id = t.id and v.scenario_version = t.scenario_version
         where ${isMeant(ids)}) as found) as scenarios,
      (select coalesce(jsonb_agg(to_jsonb(found) order by id), '[]') from (
        select t.id, t.key, t.language, t.value, t.component, t.deleted_at is not null as "isDeleted"
          from device_fleet.translations t where ${isMeant(ids)}) as found) as translations
  `.execute(db)
  return rows[0]!
}

/** Holds all of it until the transaction ends. What others were changing is read after that, by a statement of its own. */
export async function holdContent(trx: Kysely<DB>, ids: readonly string[]): Promise<void> {
  await sql`
    select (select count(*) from (select from device_fleet.json_templates t where ${isMeant(ids)} for update) as held),
           (select count(*) from (select from device_fleet.configurations t where ${isMeant(ids)} for update) as held),
           (select count(*) from (select from device_fleet.test_scenarios t where ${isMeant(ids)} for update) as held),
           (select count(*) from (select from device_fleet.translations t where ${isMeant(ids)} for update) as held)
  `.execute(trx)
}
