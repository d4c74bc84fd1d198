import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { ConfigurationFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { oneOf } from '../devices/device.queries.ts'

export type ConfigurationRow = Selectable<DB['configurations']>
export type ConfigurationChangeRow = Selectable<DB['configurationHistory']>
export type NewConfiguration = Pick<Insertable<DB['configurations']>, 'configKey' | 'configValue' | 'component' | 'templateId' | 'updatedById'>

export const { findByIds: findConfigurationsByIds, insert: insertConfiguration, lock: lockConfiguration, update: updateConfiguration, softDelete: deleteConfiguration } = crud('configurations')

export const findConfigurationsByKeys = (db: Kysely<DB>, keys: readonly string[]): Promise<ConfigurationRow[]> =>
  db.selectFrom('configurations').selectAll().where('configKey', '=', anyOf(keys)).where('deletedAt', 'is', null).execute()

export const selectConfigurations = (db: Kysely<DB>, filter?: ConfigurationFilter | null) =>
  applyFilter(db.selectFrom('configurations').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => contains([eb.ref('configKey')], text)),
    component: (query, components) => query.where('component', '=', oneOf(components)),
    templateId: (query, template) => query.where(eb => matches(eb.ref('templateId'), template)),
    updatedAt: (query, range) => query.where(eb => within(eb.ref('updatedAt'), range)),
  })

export const selectConfigurationChanges = (db: Kysely<DB>) => db.selectFrom('configurationHistory').selectAll()

export const findConfigurationChangesByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<ConfigurationChangeRow[]> => selectConfigurationChanges(db).where('id', '=', anyOf(ids)).execute()
