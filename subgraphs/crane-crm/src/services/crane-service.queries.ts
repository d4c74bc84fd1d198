import { applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { CraneServiceFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type CraneServiceRow = Selectable<DB['services']>
export type NewService = Pick<Insertable<DB['services']>, 'name' | 'description' | 'category' | 'basePrice' | 'currency' | 'isActive'>

export const { findByIds: findServicesByIds, insert: insertService, lock: lockService, update: updateService, softDelete: deleteService } = crud('services')

export const selectServices = (db: Kysely<DB>, filter?: CraneServiceFilter | null) =>
  applyFilter(db.selectFrom('services').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => contains([eb.ref('name'), eb.ref('description')], text)),
    category: (query, { contains: part, ...category }) =>
      query.where(eb => matches(eb.ref('category'), category)).$if(part != null, narrowed => narrowed.where(eb => contains([eb.ref('category')], part ?? ''))),
    isActive: (query, isActive) => query.where('isActive', '=', isActive),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })
