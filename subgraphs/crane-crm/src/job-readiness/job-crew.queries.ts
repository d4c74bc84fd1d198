import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type RawBuilder } from 'kysely'
import type { DB } from '../db.ts'
import type { EquipmentCategory } from '../db.generated.ts'
import type { EquipmentRow } from '../equipment/equipment.queries.ts'
import type { CraneOperatorRow } from '../operators/operator.queries.ts'
import type { CrewMember } from './job-crew.ts'

/** A unit that is booked for a job. */
export type UnitOfJob = EquipmentRow & { jobId: string }

/** The units of each job, by their number. */
export const findUnitsByJobs = (db: Kysely<DB>, jobIds: readonly string[]): Promise<UnitOfJob[]> =>
  db
    .selectFrom('equipmentBookings as b')
    .innerJoin('equipment as e', 'e.id', 'b.equipmentId')
    .selectAll('e')
    .select('b.jobId')
    .where('b.jobId', '=', anyOf(jobIds))
    .where('b.deletedAt', 'is', null)
    .where('e.deletedAt', 'is', null)
    .orderBy('e.equipmentNumber')
    .$narrowType<{ jobId: string }>()
    .execute()

/** An operator who is booked for a job: null when the caller may not see them. */
export interface OperatorOfJob {
  jobId: string
  operator: CraneOperatorRow | null
  isCertified: boolean
}

/** The operators of each job, by name. */
export async function findOperatorsByJobs(db: Kysely<DB>, jobIds: readonly string[]): Promise<OperatorOfJob[]> {
  const rows = await db
    .selectFrom('operatorBookings as b')
    .leftJoin('operators as o', join => join.onRef('o.id', '=', 'b.operatorId').on('o.deletedAt', 'is', null))
    .selectAll('o')
    .select(['b.jobId', certified(db, sql`lower(b.period)`, sql`upper(b.period)`).as('isCertified')])
    .where('b.jobId', '=', anyOf(jobIds))
    .where('b.deletedAt', 'is', null)
    .orderBy('o.name')
    .orderBy('o.id')
    .$narrowType<{ jobId: string }>()
    .execute()
  return rows.map(({ jobId, isCertified, ...operator }) => ({ jobId, isCertified, operator: operator.id === null ? null : (operator as CraneOperatorRow) }))
}

export const findAssessedJobs = (db: Kysely<DB>, jobIds: readonly string[]): Promise<{ jobId: string }[]> =>
  db.selectFrom('siteAssessments').select('jobId').distinct().where('jobId', '=', anyOf(jobIds)).where('deletedAt', 'is', null).$narrowType<{ jobId: string }>().execute()

export const findCategories = async (db: Kysely<DB>, equipmentIds: readonly string[]): Promise<EquipmentCategory[]> =>
  (await db.selectFrom('equipment').select('category').distinct().where('id', '=', anyOf(equipmentIds)).execute()).map(({ category }) => category)

/** Who could do a job, with the days that it takes in the organization's calendar. */
export interface Candidate extends CrewMember {
  id: string
  name: string
  firstDay: string
  lastDay: string
}

export const findCandidates = (db: Kysely<DB>, ids: readonly string[], { start, end }: { start: string; end: string }): Promise<Candidate[]> =>
  db
    .selectFrom('operators as o')
    .select(['o.id', 'o.name', 'o.standing', 'o.specialization'])
    .select([certified(db, sql`${start}::timestamptz`, sql`${end}::timestamptz`).as('isCertified'), firstDay(sql`${start}::timestamptz`).as('firstDay'), lastDay(sql`${end}::timestamptz`).as('lastDay')])
    .where('o.id', '=', anyOf(ids))
    .where('o.deletedAt', 'is', null)
    .orderBy('o.id')
    .execute()

const firstDay = (start: RawBuilder<unknown>) => sql<string>`app.local_date(${start})`
/** What ends at midnight does not reach into the next day. */
const lastDay = (end: RawBuilder<unknown>) => sql<string>`app.local_date(${end} - interval '1 microsecond')`

/** Whether one certification of the operator `o` is valid on all days. */
const certified = (db: Kysely<DB>, start: RawBuilder<unknown>, end: RawBuilder<unknown>) => {
  const valid = db
    .selectFrom('operatorCertifications as c')
    .select('c.id')
    .where('c.operatorId', '=', sql<string>`o.id`)
    .where('c.deletedAt', 'is', null)
    .where('c.issuedOn', '<=', firstDay(start))
    .where(eb => eb.or([eb('c.expiresOn', 'is', null), eb('c.expiresOn', '>=', lastDay(end))]))
  return sql<boolean>`exists (${valid})`
}
