import { applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { PromoterActivityFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type PromoterActivityRow = Selectable<DB['promoterActivities']>

export const {
  findByIds: findPromoterActivitiesByIds, insert: insertPromoterActivity, lock: lockPromoterActivity, update: updatePromoterActivity, softDelete: deletePromoterActivity,
} = crud('promoterActivities')

export const selectPromoterActivities = (db: Kysely<DB>, filter?: PromoterActivityFilter | null) =>
  applyFilter(db.selectFrom('promoterActivities').selectAll().where('deletedAt', 'is', null), filter, {
    promoterId: (query, promoter) => query.where(eb => matches(eb.ref('promoterId'), promoter)),
    campaignId: (query, campaign) => query.where(eb => matches(eb.ref('campaignId'), campaign)),
    createdById: (query, person) => query.where(eb => matches(eb.ref('createdById'), person)),
    activityDate: (query, range) => query.where(eb => within(eb.ref('activityDate'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('villageName'), eb.ref('promoterName')], text)),
  })
