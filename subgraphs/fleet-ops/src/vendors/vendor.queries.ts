import { applyFilter, contains, within } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { VendorFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type VendorRow = Selectable<DB['vendors']>

export const { findByIds: findVendorsByIds, insert: insertVendor, lock: lockVendor, update: updateVendor, softDelete: deleteVendor } = crud('vendors')

/** `namesOnly`: a text is looked for where no contact data are. */
export type VendorSearch = VendorFilter & { namesOnly?: boolean }

export const selectVendors = (db: Kysely<DB>, filter?: VendorSearch | null) =>
  applyFilter(db.selectFrom('vendors').selectAll().where('deletedAt', 'is', null), filter, {
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('name'), eb.ref('company'), eb.ref('contactPerson'), ...(filter?.namesOnly ? [] : [eb.ref('email')])], text)),
    namesOnly: query => query,
  })
