import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { CraneOperatorAvailability, CraneOperatorFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type CraneOperatorRow = Selectable<DB['operators']>
export type NewOperator = Pick<Insertable<DB['operators']>, 'name' | 'email' | 'phone' | 'specialization' | 'experience' | 'userId'>

export const { findByIds: findOperatorsByIds, insert: insertOperator, lock: lockOperator, update: updateOperator, softDelete: deleteOperator } = crud('operators')

/** The operator, held until the transaction ends: whoever books them meanwhile waits; what merely refers to them does not. */
export const holdOperator = (trx: Kysely<DB>, id: string): Promise<CraneOperatorRow | undefined> =>
  trx.selectFrom('operators').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forNoKeyUpdate().executeTakeFirst()

export interface OperatorSearch extends CraneOperatorFilter {
  /** A text is looked for where no contact data are. */
  namesOnly?: boolean
}

export const selectOperators = (db: Kysely<DB>, filter?: OperatorSearch | null) =>
  applyFilter(db.selectFrom('operators').selectAll('operators').where('operators.deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(eb => contains([eb.ref('name'), ...(filter?.namesOnly ? [] : [eb.ref('email'), eb.ref('phone')])], text)),
    specialization: (query, kinds) => query.where(eb => eb.or([eb('specialization', 'is', null), eb('specialization', '=', anyOf(kinds))])),
    standing: (query, standing) => query.where('standing', '=', anyOf(standing)),
    availability: (query, availability) => query.where(availabilityOf(db), '=', anyOf(availability)),
    userId: (query, user) => query.where(eb => matches(eb.ref('userId'), user)),
    experience: (query, { eq, ...range }) => query.where(eb => eb.and([...(eq == null ? [] : [eb('experience', '=', eq)]), within(eb.ref('experience'), range)])),
    createdAt: (query, range) => query.where(eb => within(eb.ref('operators.createdAt'), range)),
    namesOnly: query => query,
  })

/** What each operator is doing now. */
export const findOperatorAvailabilities = (db: Kysely<DB>, ids: readonly string[]): Promise<{ id: string; availability: CraneOperatorAvailability }[]> =>
  db.selectFrom('operators').select(['operators.id', availabilityOf(db).as('availability')]).where('operators.id', '=', anyOf(ids)).execute()

/** No two bookings overlap: the last that has begun is the only one that may not be over. */
function availabilityOf(db: Kysely<DB>): RawBuilder<CraneOperatorAvailability> {
  const running = db
    .selectFrom('operatorBookings as b')
    .select(sql`case when b.period @> now() then case b.kind when 'JOB' then 'ASSIGNED' else 'ON_LEAVE' end end`.as('doing'))
    .whereRef('b.operatorId', '=', sql.ref('operators.id'))
    .where('b.deletedAt', 'is', null)
    .where('b.blockedFrom', '<=', sql<string>`now()`)
    .orderBy('b.blockedFrom', 'desc')
    .limit(1)
  return sql<CraneOperatorAvailability>`case ${sql.ref('operators.standing')} when 'ACTIVE' then coalesce((${running}), 'AVAILABLE') else 'INACTIVE' end`
}

/** Of those among them who sign in. */
export async function findUserIdsOfOperators(db: Kysely<DB>, ids: readonly string[]): Promise<string[]> {
  const rows = await db.selectFrom('operators').select('userId').where('id', '=', anyOf(ids)).where('userId', 'is not', null).orderBy('userId').execute()
  return rows.flatMap(({ userId }) => userId ?? [])
}
