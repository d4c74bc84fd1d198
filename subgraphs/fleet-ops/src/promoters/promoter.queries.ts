import { applyFilter, contains, within } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { PromoterFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type PromoterRow = Selectable<DB['promoters']>

export const { findByIds: findPromotersByIds, insert: insertPromoter, lock: lockPromoter, update: updatePromoter, softDelete: deletePromoter } = crud('promoters')

/** What an activity keeps of its promoter, also of one that the caller may not see; none when there is none. */
export const findPromoterToName = async (db: Kysely<DB>, id: string): Promise<Pick<PromoterRow, 'name' | 'specialty' | 'language'>[]> =>
  (await sql<Pick<PromoterRow, 'name' | 'specialty' | 'language'>>`select name, specialty, language from fleet_ops.promoter_to_name(${id})`.execute(db)).rows

/** `namesOnly`: a text is looked for where no contact data are. */
export type PromoterSearch = PromoterFilter & { namesOnly?: boolean }

export const selectPromoters = (db: Kysely<DB>, filter?: PromoterSearch | null) =>
  applyFilter(db.selectFrom('promoters').selectAll().where('deletedAt', 'is', null), filter, {
    specialty: (query, specialty) => query.where('specialty', '=', specialty),
    language: (query, language) => query.where('language', '=', language),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('name'), ...(filter?.namesOnly ? [] : [eb.ref('email'), eb.ref('phone')])], text)),
    namesOnly: query => query,
  })
