import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { FleetDocumentKind } from '../api.generated.ts'
import type { DB } from '../db.ts'

export interface ExpiringDocumentRow {
  /** Of the vehicle or the driver. */
  id: string
  kind: FleetDocumentKind
  validUntil: string
  daysLeft: number
  vehicleId: string | null
  driverId: string | null
}

const today = sql<string>`current_date`
const none = sql<string | null>`null::text`
const own = sql<string | null>`id`
const named = (kind: FleetDocumentKind) => sql<FleetDocumentKind>`${sql.lit(kind)}::text`.as('kind')
const left = (date: RawBuilder<string>) => sql<number>`${date} - current_date`.as('daysLeft')

type VehicleDate = 'rcValidity' | 'insuranceValidity' | 'permitValidity'

const vehiclePapers = (db: Kysely<DB>, kind: FleetDocumentKind, column: VehicleDate) =>
  db
    .selectFrom('vehicles')
    .select(['id', named(kind), sql<string>`${sql.ref(column)}`.as('validUntil'), left(sql.ref(column)), own.as('vehicleId'), none.as('driverId')])
    .where('deletedAt', 'is', null)

const licences = (db: Kysely<DB>) =>
  db
    .selectFrom('drivers')
    .select(['id', named('LICENSE'), sql<string>`license_validity`.as('validUntil'), left(sql.ref('licenseValidity')), none.as('vehicleId'), own.as('driverId')])
    .where('deletedAt', 'is', null)

const VEHICLE_PAPERS = [['INSURANCE', 'insuranceValidity'], ['PERMIT', 'permitValidity'], ['RC', 'rcValidity']] as const

/**
 * One select for each kind of paper, each from the index of its date: the page
 * takes only as many rows of each as it needs. `id` with `kind` tells rows apart.
 */
export function selectExpiringDocuments(db: Kysely<DB>, { withinDays, withLicences }: { withinDays: number; withLicences: boolean }) {
  const last = sql<string>`current_date + ${withinDays}::int`
  const [first, ...more] = VEHICLE_PAPERS.map(([kind, column]) => vehiclePapers(db, kind, column).where(column, '<=', last))
  const papers = more.reduce((all, part) => all.unionAll(part), first!)
  return db.selectFrom((withLicences ? papers.unionAll(licences(db).where('licenseValidity', '<=', last)) : papers).as('papers')).selectAll()
}

/** The papers of one vehicle and the licence of one driver that hold no longer. */
export async function findExpiredDocuments(db: Kysely<DB>, { vehicleId, driverId }: { vehicleId: string; driverId: string }): Promise<ExpiringDocumentRow[]> {
  const parts = VEHICLE_PAPERS.map(([kind, column]) => vehiclePapers(db, kind, column).where(column, '<', today).where('id', '=', vehicleId))
  return parts.reduce((all, part) => all.unionAll(part), licences(db).where('licenseValidity', '<', today).where('id', '=', driverId)).orderBy('kind').execute()
}
