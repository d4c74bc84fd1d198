import { applyFilter, contains, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { FleetClientFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type FleetClientRow = Selectable<DB['clients']>
export type NewClient = Omit<Insertable<DB['clients']>, 'id' | 'organizationId' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId'>

export const { findByIds: findClientsByIds, insert: insertClient, lock: lockClient, update: updateClient, softDelete: deleteClient } = crud('clients')

/** A text is looked for where no contact data are. */
export const selectClients = (db: Kysely<DB>, filter?: FleetClientFilter | null) =>
  applyFilter(db.selectFrom('clients').selectAll().where('deletedAt', 'is', null), filter, {
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('name'), eb.ref('company')], text)),
  })
