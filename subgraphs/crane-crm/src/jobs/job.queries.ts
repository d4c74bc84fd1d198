import { applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool, type UpdateObject } from 'kysely'
import type { IdFilter, JobFilter, JobStatus } from '../api.generated.ts'
import { oneOf, SHORTEST_INDEXED } from '../customers/assignment.queries.ts'
import { crud, type DB } from '../db.ts'

export type JobRow = Selectable<DB['jobs']>
export type NewJob = Pick<Insertable<DB['jobs']>, 'title' | 'customerId' | 'customerName' | 'leadId' | 'dealId' | 'location' | 'notes' | 'assignedToId' | 'createdById'>

export const { findByIds: findJobsByIds, insert: insertJob, lock: lockJob, update: updateJob } = crud('jobs')

/** The job, kept as it is until the transaction ends; others may keep it at the same time. */
export const keepJob = (trx: Kysely<DB>, id: string): Promise<JobRow | undefined> =>
  trx.selectFrom('jobs').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Of a held job. */
const moveJob = (trx: Kysely<DB>, id: string, values: UpdateObject<DB, 'jobs'> & { status: JobStatus }): Promise<JobRow> =>
  trx.updateTable('jobs').set(values).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const scheduleHeldJob = (trx: Kysely<DB>, id: string, { start, end }: { start: string; end: string }): Promise<JobRow> =>
  moveJob(trx, id, { status: 'SCHEDULED', scheduledStart: start, scheduledEnd: end })

/** At the given instant, or at this one. */
export const startHeldJob = (trx: Kysely<DB>, id: string, at: string | null): Promise<JobRow> =>
  moveJob(trx, id, { status: 'IN_PROGRESS', actualStart: at ?? sql<string>`clock_timestamp()` })

export const completeHeldJob = (trx: Kysely<DB>, id: string, at: string | null): Promise<JobRow> =>
  moveJob(trx, id, { status: 'COMPLETED', actualEnd: at ?? sql<string>`clock_timestamp()` })

export const cancelHeldJob = (trx: Kysely<DB>, id: string, reason: string): Promise<JobRow> =>
  moveJob(trx, id, { status: 'CANCELLED', cancellationReason: reason })

export interface JobSearch extends JobFilter {
  /** Only jobs that the caller has or is booked for: what the policies say anyway, in a form that an index answers. */
  isOwn?: boolean
  /** For these customers, or from these leads: what a party is. */
  records?: { customerIds: readonly string[]; leadIds: readonly string[] } | null
}

export const selectJobs = (db: Kysely<DB>, filter?: JobSearch | null) =>
  applyFilter(db.selectFrom('jobs').selectAll().where('deletedAt', 'is', null), filter, {
    status: (query, status) => query.where('status', '=', oneOf(status)),
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    leadId: (query, lead) => query.where(eb => matches(eb.ref('leadId'), lead)),
    dealId: (query, deal) => query.where(eb => matches(eb.ref('dealId'), deal)),
    equipmentId: (query, unit) => query.where('id', 'in', jobsOfUnits(db, unit)),
    operatorId: (query, operator) => query.where('id', 'in', jobsOfOperators(db, operator)),
    assignedToId: (query, person) => query.where(eb => matches(eb.ref('assignedToId'), person)),
    isAssigned: (query, isAssigned) => query.where('assignedToId', isAssigned ? 'is not' : 'is', null),
    // By the column that has an index; what is not scheduled lies at its end.
    scheduledStart: (query, range) => query.where(eb => within(eb.ref('startOrder'), range)).where('scheduledStart', 'is not', null),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(withText(text)),
    isOwn: (query, isOwn) => (isOwn ? query.where('id', '=', jobOfCaller) : query),
    records: (query, { customerIds, leadIds }) => query.where(eb => eb.or([matches(eb.ref('customerId'), { in: customerIds }), matches(eb.ref('leadId'), { in: leadIds })])),
  })

function withText(text: string) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select crane_crm.jobs_with_text(${patternOf(text)}))`
  const eb = expressionBuilder<DB, 'jobs'>()
  return contains([eb.ref('title'), eb.ref('customerName')], text)
}

/** Any of the jobs that the caller has, or is booked for. */
export const jobOfCaller = sql<string>`any ((select crane_crm.jobs_of_caller())::text[])`

const jobsOfUnits = (db: Kysely<DB>, unit: IdFilter) =>
  db.selectFrom('equipmentBookings').select('jobId').where(eb => matches(eb.ref('equipmentId'), unit)).where('jobId', 'is not', null).where('deletedAt', 'is', null).$narrowType<{ jobId: string }>()

const jobsOfOperators = (db: Kysely<DB>, operator: IdFilter) =>
  db.selectFrom('operatorBookings').select('jobId').where(eb => matches(eb.ref('operatorId'), operator)).where('jobId', 'is not', null).where('deletedAt', 'is', null).$narrowType<{ jobId: string }>()
