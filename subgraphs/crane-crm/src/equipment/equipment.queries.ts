import { anyOf, applyFilter, contains, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { EquipmentFilter, EquipmentStatus } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { equipmentNumber } from './equipment-number.ts'

export type EquipmentRow = Selectable<DB['equipment']>
export type NewEquipment = Pick<
  Insertable<DB['equipment']>,
  | 'name' | 'category' | 'manufacturingDate' | 'registrationDate' | 'maxLiftingCapacity' | 'unladenWeight' | 'microRate' | 'smallRate' | 'monthlyRate' | 'yearlyRate'
  | 'runningCostPerKm' | 'runningCost' | 'currency' | 'description'
>

export const { findByIds: findEquipmentByIds, lock: lockEquipment, update: updateEquipment, softDelete: deleteEquipment } = crud('equipment')

/** The number comes with the insertion, and holds up whoever wants the next one until the transaction ends. */
export const insertEquipment = (trx: Kysely<DB>, unit: NewEquipment): Promise<EquipmentRow> => trx.insertInto('equipment').values(unit).returningAll().executeTakeFirstOrThrow()

/** The unit, held until the transaction ends: whoever books it meanwhile waits; what merely refers to it does not. */
export const holdEquipment = (trx: Kysely<DB>, id: string): Promise<EquipmentRow | undefined> =>
  trx.selectFrom('equipment').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forNoKeyUpdate().executeTakeFirst()

/** By the number alone, as `equipmentNumber` reads it. */
export const findEquipmentByNumber = (db: Kysely<DB>, number: string): Promise<EquipmentRow | undefined> =>
  db.selectFrom('equipment').selectAll().where('equipmentNumber', '=', number).where('deletedAt', 'is', null).executeTakeFirst()

export const selectEquipment = (db: Kysely<DB>, filter?: EquipmentFilter | null) =>
  applyFilter(db.selectFrom('equipment').selectAll('equipment').where('equipment.deletedAt', 'is', null), filter, {
    // What is no number is compared with null, and found by its name alone.
    text: (query, text) => query.where(eb => eb.or([contains([eb.ref('equipment.name')], text), eb('equipmentNumber', '=', equipmentNumber.read(text))])),
    category: (query, category) => query.where('category', '=', anyOf(category)),
    condition: (query, condition) => query.where('condition', '=', anyOf(condition)),
    status: (query, status) => query.where(statusOf(db), '=', anyOf(status)),
    maxLiftingCapacity: (query, range) => query.where(eb => within(eb.ref('maxLiftingCapacity'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('equipment.createdAt'), range)),
  })

/** What each unit is doing now. */
export const findEquipmentStatuses = (db: Kysely<DB>, ids: readonly string[]): Promise<{ id: string; status: EquipmentStatus }[]> =>
  db.selectFrom('equipment').select(['equipment.id', statusOf(db).as('status')]).where('equipment.id', '=', anyOf(ids)).execute()

/** No two bookings overlap: the last that has begun is the only one that may not be over. */
function statusOf(db: Kysely<DB>): RawBuilder<EquipmentStatus> {
  const running = db
    .selectFrom('equipmentBookings as b')
    .select(sql`case when b.period @> now() then case b.kind when 'JOB' then 'IN_USE' else 'MAINTENANCE' end end`.as('status'))
    .whereRef('b.equipmentId', '=', sql.ref('equipment.id'))
    .where('b.deletedAt', 'is', null)
    .where('b.blockedFrom', '<=', sql<string>`now()`)
    .orderBy('b.blockedFrom', 'desc')
    .limit(1)
  return sql<EquipmentStatus>`case ${sql.ref('equipment.condition')} when 'IN_SERVICE' then coalesce((${running}), 'AVAILABLE') else ${sql.ref('equipment.condition')}::text end`
}
