import { byId } from '@fieldgraph/kit/loaders'
import type { DeviceFleetDatabase } from '../db.ts'
import { findTemplatesByIds } from './json-template.queries.ts'

export const jsonTemplateLoaders = (db: DeviceFleetDatabase) => ({
  jsonTemplateById: byId(db, findTemplatesByIds),
})
