import { applyFilter, contains } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { LossReasonFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type LossReasonRow = Selectable<DB['lossReasons']>

export const { findByIds: findLossReasonsByIds, insert: insertLossReason, lock: lockLossReason, update: updateLossReason } = crud('lossReasons')

export const selectLossReasons = (db: Kysely<DB>, filter?: LossReasonFilter | null) =>
  applyFilter(db.selectFrom('lossReasons').selectAll().where('deletedAt', 'is', null), filter, {
    isActive: (query, isActive) => query.where('isActive', '=', isActive),
    text: (query, text) => query.where(eb => contains([eb.ref('name')], text)),
  })
