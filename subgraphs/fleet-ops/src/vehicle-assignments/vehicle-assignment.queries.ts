import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { DB } from '../db.ts'

type Stored = Selectable<DB['vehicleAssignments']>
export type VehicleAssignmentRow = Omit<Stored, 'period'> & { startedAt: string; endedAt: string | null }
/** Whose assignments. */
export type Side = 'driverId' | 'vehicleId'

const columns = [
  'id', 'driverId', 'vehicleId', 'organizationId', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId',
  sql<string>`lower(period)`.as('startedAt'), sql<string | null>`upper(period)`.as('endedAt'),
] as const

const rows = (db: Kysely<DB>) => db.selectFrom('vehicleAssignments').select(columns).where('deletedAt', 'is', null)

export const findVehicleAssignmentsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<VehicleAssignmentRow[]> => rows(db).where('id', '=', anyOf(ids)).execute()

/** In a query around it, where a page is cut, `startedAt` is a column. */
export const selectVehicleAssignments = (db: Kysely<DB>) => db.selectFrom(rows(db).as('assignments')).selectAll()

/** Of each driver or vehicle the one without an end. */
export const findCurrentAssignments = (db: Kysely<DB>, side: Side, ids: readonly string[]): Promise<VehicleAssignmentRow[]> =>
  rows(db).where(side, '=', anyOf(ids)).where(sql<boolean>`upper_inf(period)`).execute()

// By the clock and not by the transaction's begin: whoever had to wait for a
// lock began before the other ended.
export const insertAssignment = (db: Kysely<DB>, driverId: string, vehicleId: string): Promise<VehicleAssignmentRow> =>
  db.insertInto('vehicleAssignments').values({ driverId, vehicleId, period: sql`tstzrange(clock_timestamp(), null)` }).returning(columns).executeTakeFirstOrThrow()

export const endAssignments = (db: Kysely<DB>, side: Side, id: string): Promise<VehicleAssignmentRow[]> =>
  db
    .updateTable('vehicleAssignments')
    .set({ period: sql`tstzrange(lower(period), greatest(clock_timestamp(), lower(period) + interval '1 microsecond'))` })
    .where(side, '=', id)
    .where(sql<boolean>`upper_inf(period)`)
    .where('deletedAt', 'is', null)
    .returning(columns)
    .execute()
