import { anyOf, applyFilter, within } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { DoNotCallFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type DoNotCallEntryRow = Selectable<DB['doNotCall']>

export const { softDelete: deleteDoNotCall } = crud('doNotCall')

export const selectDoNotCall = (db: Kysely<DB>, filter?: DoNotCallFilter | null) =>
  applyFilter(db.selectFrom('doNotCall').selectAll().where('deletedAt', 'is', null), filter, {
    phone: (query, phone) => query.where('phone', '=', phone),
    since: (query, range) => query.where(eb => within(eb.ref('since'), range)),
  })

export const findDoNotCallByPhones = (db: Kysely<DB>, phones: readonly string[]): Promise<DoNotCallEntryRow[]> =>
  db.selectFrom('doNotCall').selectAll().where('phone', '=', anyOf(phones)).where('deletedAt', 'is', null).execute()

/** The number's entry, whether it was there before or not; safe under two at once. */
export async function ensureDoNotCall(db: Kysely<DB>, phone: string, reason: string | null): Promise<DoNotCallEntryRow> {
  const added = await db
    .insertInto('doNotCall')
    .values({ phone, reason })
    .onConflict(conflict => conflict.columns(['organizationId', 'phone']).where('deletedAt', 'is', null).doNothing())
    .returningAll()
    .executeTakeFirst()
  if (added) return added
  const [there] = await findDoNotCallByPhones(db, [phone])
  if (!there) throw new Error('The entry that was in the way is gone.')
  return there
}
