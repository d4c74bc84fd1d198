import { applyFilter, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import type { TestReportFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import type { Judgement, Measured } from './verdict.ts'

export type TestReportRow = Selectable<DB['testReports']>
export type NewReport = Pick<Insertable<DB['testReports']>, 'scenarioId' | 'scenarioVersion' | 'deviceId' | 'deviceType' | 'operatorId' | 'customerId' | 'jobId'>

export const { findByIds: findReportsByIds, insert: insertReport, lock: lockReport, update: updateReport } = crud('testReports')

/** The test of a device that runs. */
export const findRunningTest = (trx: Kysely<DB>, deviceId: string): Promise<{ id: string } | undefined> =>
  trx.selectFrom('testReports').select('id').where('deviceId', '=', deviceId).where('state', 'in', [sql.lit('PENDING' as const), sql.lit('IN_PROGRESS' as const)]).where('deletedAt', 'is', null).executeTakeFirst()

/** Of a report that is held. */
export const beginReport = (trx: Kysely<DB>, id: string): Promise<TestReportRow> =>
  trx.updateTable('testReports').set({ state: 'IN_PROGRESS' }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const completeReport = (trx: Kysely<DB>, id: string, { verdict, steps }: Judgement): Promise<TestReportRow> =>
  trx.updateTable('testReports').set({ state: 'COMPLETED', verdict, results: JSON.stringify({ steps }), endTime: sql<string>`clock_timestamp()` }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

export const abortReport = (trx: Kysely<DB>, id: string, abortReason: string): Promise<TestReportRow> =>
  trx.updateTable('testReports').set({ state: 'ABORTED', abortReason, endTime: sql<string>`clock_timestamp()` }).where('id', '=', id).returningAll().executeTakeFirstOrThrow()

/** All that was measured in a test, by step, name and unit. */
export const sumUpMeasurements = (trx: Kysely<DB>, reportId: string): Promise<Measured[]> =>
  trx
    .selectFrom('measurements')
    .where('reportId', '=', reportId)
    .where('deletedAt', 'is', null)
    .groupBy(['step', 'name', 'unit'])
    .select(({ fn }) => ['step', 'name', 'unit', sql<number>`count(*)::int`.as('count'), fn.min('value').as('lowest'), fn.max('value').as('highest')])
    .execute()

export const selectReports = (db: Kysely<DB>, filter?: TestReportFilter | null) =>
  applyFilter(db.selectFrom('testReports').selectAll().where('deletedAt', 'is', null), filter, {
    // As parts of the statement, PostgreSQL finds the indexes that hold just these.
    state: (query, states) => (states.length === 0 ? query.where(sql.lit(false)) : query.where('state', 'in', literals(states))),
    verdict: (query, verdicts) => (verdicts.length === 0 ? query.where(sql.lit(false)) : query.where('verdict', 'in', literals(verdicts))),
    deviceId: (query, device) => query.where(eb => matches(eb.ref('deviceId'), device)),
    scenarioId: (query, scenario) => query.where(eb => matches(eb.ref('scenarioId'), scenario)),
    operatorId: (query, operator) => query.where(eb => matches(eb.ref('operatorId'), operator)),
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    jobId: (query, job) => query.where(eb => matches(eb.ref('jobId'), job)),
    startTime: (query, range) => query.where(eb => within(eb.ref('startTime'), range)),
  })

/** Values of an enum of the graph, each once and in one order, so that there are few statements. */
const literals = <Value extends string>(values: readonly Value[]) => [...new Set(values)].sort().map(value => sql.lit(value))
