import { applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { SoftwareFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { SHORTEST_INDEXED } from '../device-customers/device-customer.queries.ts'
import { oneOf } from '../devices/device.queries.ts'

export type SoftwareRow = Selectable<DB['software']>
export type NewSoftware = Pick<
  Insertable<DB['software']>,
  'name' | 'description' | 'vendor' | 'category' | 'platform' | 'licenseType' | 'repositoryUrl' | 'documentationUrl' | 'isActive' | 'createdById'
>

export const { findByIds: findSoftwareByIds, insert: insertSoftware, lock: lockSoftware, update: updateSoftware, softDelete: deleteSoftware } = crud('software')

/**
 * The software, kept until the transaction ends from being deleted and from having
 * a version released, recalled or deleted; others may keep it at the same time.
 */
export const keepSoftware = (trx: Kysely<DB>, id: string): Promise<SoftwareRow | undefined> =>
  trx.selectFrom('software').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

export const selectSoftware = (db: Kysely<DB>, filter?: SoftwareFilter | null) =>
  applyFilter(db.selectFrom('software').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(withText(text)),
    category: (query, category) => query.where('category', '=', oneOf(category)),
    isActive: (query, isActive) => query.where('isActive', '=', isActive),
    createdById: (query, creator) => query.where(eb => matches(eb.ref('createdById'), creator)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })

function withText(text: string) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select device_fleet.software_with_text(${patternOf(text)}))`
  const eb = expressionBuilder<DB, 'software'>()
  return contains([eb.ref('name'), eb.ref('vendor')], text)
}
