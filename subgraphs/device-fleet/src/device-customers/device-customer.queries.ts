import { applyFilter, contains, patternOf, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { DeviceCustomerFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type DeviceCustomerRow = Selectable<DB['customers']>
export type NewDeviceCustomer = Pick<Insertable<DB['customers']>, 'name' | 'contactInfo'>

export const { findByIds: findCustomersByIds, insert: insertCustomer, lock: lockCustomer, update: updateCustomer, softDelete: deleteCustomer } = crud('customers')

/** The customer, kept from being deleted until the transaction ends; others may keep it at the same time. */
export const keepCustomer = (trx: Kysely<DB>, id: string): Promise<DeviceCustomerRow | undefined> =>
  trx.selectFrom('customers').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Of a held customer, so that it gets none meanwhile. */
export const findDeviceOf = (trx: Kysely<DB>, customerId: string): Promise<{ deviceNumber: string } | undefined> =>
  trx.selectFrom('devices').select('deviceNumber').where('customerId', '=', customerId).where('deletedAt', 'is', null).orderBy('deviceNumber').limit(1).executeTakeFirst()

export const selectCustomers = (db: Kysely<DB>, filter?: DeviceCustomerFilter | null) =>
  applyFilter(db.selectFrom('customers').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => (text.length >= SHORTEST_INDEXED ? withText(text) : contains([eb.ref('name')], text))),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })

/** Shorter texts have no trigram, by which the indexes of texts find them. */
export const SHORTEST_INDEXED = 3

const withText = (text: string) => sql<SqlBool>`id in (select device_fleet.customers_with_text(${patternOf(text)}))`
