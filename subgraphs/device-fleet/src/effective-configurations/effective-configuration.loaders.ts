import { byParent } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { findDeviceTemplates, findOrganizationValues } from './effective-configuration.queries.ts'

export const effectiveConfigurationLoaders = (db: DeviceFleetDatabase) => ({
  deviceTemplatesByOrganization: byParent(db, findDeviceTemplates, ({ organizationId }) => organizationId),
  valuesByOrganization: byParent(db, findOrganizationValues, ({ organizationId }) => organizationId),
})
