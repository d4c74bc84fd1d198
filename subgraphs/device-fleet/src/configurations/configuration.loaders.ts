import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { findConfigurationChangesByIds, findConfigurationsByIds, findConfigurationsByKeys, selectConfigurationChanges } from './configuration.queries.ts'

export const configurationLoaders = (db: DeviceFleetDatabase) => ({
  configurationById: byId(db, findConfigurationsByIds),
  configurationByKey: byKey(db, findConfigurationsByKeys, ({ configKey }) => configKey),
  configurationChangeById: byId(db, findConfigurationChangesByIds),
  changesByConfiguration: connectionsByParent(db, 'Configuration.changes', selectConfigurationChanges, 'configurationId', [{ column: 'configurationVersion', direction: 'desc' }]),
})
