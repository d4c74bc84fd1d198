import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey, byParent } from '@fieldgraph/kit/loaders'
import type { DB, DeviceFleetDatabase } from '../db.ts'
import { findScenariosByIds, findScenarioVersionsByIds, findStepsOf, findTestStepsByIds, findVersionsByKeys, selectVersions, versionKey, type ScenarioVersionRow } from './test-scenario.queries.ts'

export const testScenarioLoaders = (db: DeviceFleetDatabase) => ({
  testScenarioById: byId(db, findScenariosByIds),
  scenarioVersionById: byId(db, findScenarioVersionsByIds),
  /** By `versionKey`. */
  scenarioVersionByKey: byKey(db, findVersionsByKeys, ({ scenarioId, scenarioVersion }) => versionKey(scenarioId, scenarioVersion)),
  versionsByScenario: connectionsByParent<DB, ScenarioVersionRow>(db, 'TestScenario.versions', selectVersions, 'scenarioId', [{ column: 'scenarioVersion', direction: 'desc' }]),
  testStepById: byId(db, findTestStepsByIds),
  legacyStepsByScenario: byParent(db, findStepsOf, ({ scenarioId }) => scenarioId),
})
