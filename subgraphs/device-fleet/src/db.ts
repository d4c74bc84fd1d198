import { crud as crudOf } from '@fieldgraph/kit/crud'
import type { TenantDatabase } from '@fieldgraph/kit/database'
import type { DB } from './db.generated.ts'

export type { DB }
export type DeviceFleetDatabase = TenantDatabase<DB>
export const crud = crudOf<DB>()
