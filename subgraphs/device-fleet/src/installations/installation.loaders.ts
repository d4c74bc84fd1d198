import { connectionsByParent, type Order } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { SoftwareInstallationFilter } from '../api.generated.ts'
import type { DB, DeviceFleetDatabase } from '../db.ts'
import { findInstallationsByIds, selectInstallations, type SoftwareInstallationRow } from './installation.queries.ts'

const LATEST_FIRST: Order = [{ column: 'createdAt', direction: 'desc' }]

export function installationLoaders(db: DeviceFleetDatabase) {
  const installationsBy = (parentColumn: 'deviceId' | 'initiatedById') =>
    connectionsByParent<DB, SoftwareInstallationRow, SoftwareInstallationFilter>(db, 'installations', selectInstallations, parentColumn, LATEST_FIRST)
  return {
    installationById: byId(db, findInstallationsByIds),
    installationsByDevice: installationsBy('deviceId'),
    installationsByInitiator: installationsBy('initiatedById'),
  }
}
