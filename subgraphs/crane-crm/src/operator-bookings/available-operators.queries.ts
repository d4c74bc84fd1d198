import type { Times } from '@fieldgraph/kit/period'
import { sql, type Kysely } from 'kysely'
import type { EquipmentCategory } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { beginsNear, isOverBy, MOST_NEAR } from '../equipment-bookings/availability.queries.ts'
import { isCertified } from '../operator-certifications/operator-certification.queries.ts'
import { selectOperators } from '../operators/operator.queries.ts'

export interface WantedOperators extends Times {
  category?: EquipmentCategory | null | undefined
}

/** The active operators who are certified on all days of a stretch, and whom nothing takes at any moment of it. */
export const selectAvailableOperators = (db: Kysely<DB>, { from, until, category }: WantedOperators) => {
  const taken = db.selectFrom('operatorBookings as b').select('b.operatorId').where('b.deletedAt', 'is', null).where(beginsNear({ from, until })).limit(MOST_NEAR)
  const lastBlocked = db
    .selectFrom('operatorBookings as b')
    .select('b.blockedUntil')
    .whereRef('b.operatorId', '=', sql.ref('operators.id'))
    .where('b.deletedAt', 'is', null)
    .where('b.blockedFrom', '<', until)
    .orderBy('b.blockedFrom', 'desc')
    .limit(1)
  return selectOperators(db, { standing: ['ACTIVE'], specialization: category == null ? null : [category] })
    .where('operators.id', 'not in', taken)
    .where(isCertified(db, { from, until }))
    .where(isOverBy(from, lastBlocked))
}
