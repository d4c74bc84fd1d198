import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { TestScenarioFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import type { JsonObject } from '../json/strict-json.ts'

export type TestScenarioRow = Selectable<DB['testScenarios']>
export type ScenarioVersionRow = Selectable<DB['scenarioVersions']>
export type TestStepRow = Selectable<DB['testSteps']>
export type NewScenario = Pick<Insertable<DB['testScenarios']>, 'name' | 'description' | 'deviceType' | 'templateId' | 'isActive' | 'createdById'>

export const { findByIds: findScenariosByIds, insert: insertScenario, lock: lockScenario, update: updateScenario, softDelete: deleteScenario } = crud('testScenarios')
export const { findByIds: findScenarioVersionsByIds, insert: insertScenarioVersion } = crud('scenarioVersions')
export const { findByIds: findTestStepsByIds } = crud('testSteps')

/** The scenario, kept as it is until the transaction ends; others may keep it at the same time. */
export const keepScenario = (trx: Kysely<DB>, id: string): Promise<TestScenarioRow | undefined> =>
  trx.selectFrom('testScenarios').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

export const selectScenarios = (db: Kysely<DB>, filter?: TestScenarioFilter | null) =>
  applyFilter(db.selectFrom('testScenarios').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => contains([eb.ref('name'), eb.ref('description')], text)),
    deviceType: (query, types) => query.where('deviceType', '=', anyOf(types)),
    templateId: (query, template) => query.where(eb => matches(eb.ref('templateId'), template)),
    isActive: (query, isActive) => query.where('isActive', '=', isActive),
    createdById: (query, creator) => query.where(eb => matches(eb.ref('createdById'), creator)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })

export const selectVersions = (db: Kysely<DB>) => db.selectFrom('scenarioVersions').selectAll()

/** A version of a scenario, as loaders name it. */
export const versionKey = (scenarioId: string, number: number): string => `${scenarioId}/${number}`

/** Versions of scenarios by `versionKey`. */
export function findVersionsByKeys(db: Kysely<DB>, keys: readonly string[]): Promise<ScenarioVersionRow[]> {
  const [ids, numbers] = [keys.map(key => key.split('/')[0]!), keys.map(key => Number(key.split('/')[1]))]
  return selectVersions(db).where(sql<SqlBool>`(scenario_id, scenario_version) in (select * from unnest(${sql.val(ids)}::text[], ${sql.val(numbers)}::int[]))`).execute()
}

/** What a scenario does from step to step, in one of its versions. */
export async function findFlow(db: Kysely<DB>, scenarioId: string, number: number): Promise<JsonObject | undefined> {
  const version = await selectVersions(db).where('scenarioId', '=', scenarioId).where('scenarioVersion', '=', number).executeTakeFirst()
  return version?.testFlow as JsonObject | undefined
}

export const findStepsOf = (db: Kysely<DB>, scenarioIds: readonly string[]): Promise<TestStepRow[]> =>
  db.selectFrom('testSteps').selectAll().where('scenarioId', '=', anyOf(scenarioIds)).where('deletedAt', 'is', null).orderBy('scenarioId').orderBy('stepOrder').execute()
