import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../db.ts'
import type { Merged } from './layers.ts'

export type DeviceTemplate = Pick<Selectable<DB['jsonTemplates']>, 'id' | 'organizationId' | 'category' | 'schema' | 'defaultValues'>
export type OrganizationValue = Pick<Selectable<DB['configurations']>, 'id' | 'organizationId' | 'configKey' | 'configValue'>

/** What a device's configuration comes to, and by which forms it is checked. */
export interface EffectiveConfigurationRow extends Merged {
  templates: readonly DeviceTemplate[]
}

/** The active forms of devices' configuration, the oldest first. */
export const selectDeviceTemplates = (db: Kysely<DB>, organizationIds: readonly string[]) =>
  db
    .selectFrom('jsonTemplates')
    .select(['id', 'organizationId', 'category', 'schema', 'defaultValues'])
    .where('organizationId', '=', anyOf(organizationIds))
    .where('templateType', '=', sql.lit('DEVICE_CONFIG'))
    .where('isActive', '=', sql.lit(true))
    .where('deletedAt', 'is', null)
    .orderBy('createdAt')
    .orderBy('id')

export const findDeviceTemplates = (db: Kysely<DB>, organizationIds: readonly string[]): Promise<DeviceTemplate[]> => selectDeviceTemplates(db, organizationIds).execute()

export const findOrganizationValues = (db: Kysely<DB>, organizationIds: readonly string[]): Promise<OrganizationValue[]> =>
  db.selectFrom('configurations').select(['id', 'organizationId', 'configKey', 'configValue']).where('organizationId', '=', anyOf(organizationIds)).where('deletedAt', 'is', null).orderBy('configKey').execute()
