import { applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { DriverFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type DriverRow = Selectable<DB['drivers']>

export const { findByIds: findDriversByIds, insert: insertDriver, lock: lockDriver, update: updateDriver, softDelete: deleteDriver } = crud('drivers')

/** `namesOnly`: a text is looked for where no contact data are. */
export type DriverSearch = DriverFilter & { namesOnly?: boolean }

export const selectDrivers = (db: Kysely<DB>, filter?: DriverSearch | null) =>
  applyFilter(db.selectFrom('drivers').selectAll().where('deletedAt', 'is', null), filter, {
    vendorId: (query, vendor) => query.where(eb => matches(eb.ref('vendorId'), vendor)),
    licenseValidity: (query, range) => query.where(eb => within(eb.ref('licenseValidity'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('name'), ...(filter?.namesOnly ? [] : [eb.ref('email'), eb.ref('phone'), eb.ref('licenseNumber')])], text)),
    namesOnly: query => query,
  })
