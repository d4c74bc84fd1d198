import { connectionsByParent, type Order } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { SoftwareVersionFilter } from '../api.generated.ts'
import type { DB, DeviceFleetDatabase } from '../db.ts'
import { findLatestStable, findVersionsByIds, selectSoftwareVersions, type SoftwareVersionRow } from './software-version.queries.ts'

const NEWEST_FIRST: Order = [{ column: 'precedence', direction: 'desc' }]

export const softwareVersionLoaders = (db: DeviceFleetDatabase) => ({
  softwareVersionById: byId(db, findVersionsByIds),
  latestStableBySoftware: byKey(db, findLatestStable, ({ softwareId }) => softwareId),
  versionsBySoftware: connectionsByParent<DB, SoftwareVersionRow, SoftwareVersionFilter>(db, 'softwareVersions', selectSoftwareVersions, 'softwareId', NEWEST_FIRST),
})
