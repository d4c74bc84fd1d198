import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { TestReportFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { selectParts } from '../pressure-series/pressure-series.queries.ts'
import { selectMeasurements } from '../test-measurements/test-measurement.queries.ts'
import { selectTotals } from '../test-pass-rates/test-pass-rate.queries.ts'
import { selectScenarios, selectVersions } from '../test-scenarios/test-scenario.queries.ts'
import { selectReports } from './test-report.queries.ts'

const things = Array.from({ length: 50 }, () => newId('any'))
const { planOf } = planned<DB>('device_fleet', ['test_scenarios', 'scenario_versions', 'test_reports', 'measurements', 'pressure_parts', 'test_totals'], async trx => {
  await sql`
    insert into device_fleet.test_scenarios (id, name, template_id, created_by_id, created_at)
    select 'tsc_' || i, 'Scenario ' || md5(i::text), (${things}::text[])[1 + i % 50], (${things}::text[])[1 + i % 50], now() - i * interval '1 minute' from generate_series(1, 5000) as i
  `.execute(trx)
  await sql`insert into device_fleet.scenario_versions (scenario_id, scenario_version, test_flow) select 'tsc_' || (i % 50), 1 + i / 50, '{}' from generate_series(1, 5000) as i`.execute(trx)
  await sql`
    insert into device_fleet.test_reports (id, scenario_id, scenario_version, device_id, device_type, operator_id, customer_id, job_id, state, verdict, start_time, end_time, ended_on, abort_reason)
    select 'trp_' || i, (${things}::text[])[1 + i % 50], 1, case when i % 100 > 1 then (${things}::text[])[1 + i % 50] else 'dev_' || i end, 'MASK_TESTER', (${things}::text[])[1 + i % 50], (${things}::text[])[1 + i % 50], (${things}::text[])[1 + i % 50],
           (case when i % 100 = 0 then 'PENDING' when i % 100 = 1 then 'IN_PROGRESS' when i % 100 = 2 then 'ABORTED' else 'COMPLETED' end)::device_fleet.test_state,
           (case when i % 100 = 3 then 'FAIL' when i % 100 = 4 then 'ERROR' when i % 100 > 4 then 'PASS' end)::device_fleet.test_verdict, now() - i * interval '1 minute', case when i % 100 > 1 then now() end, case when i % 100 > 1 then current_date end, case when i % 100 = 2 then 'x' end
      from generate_series(1, 5000) as i
  `.execute(trx)
  await sql`insert into device_fleet.measurements (report_id, step, name, value, unit) select 'trp_' || (i % 50), 1 + i % 3, 'leak', i, 'Pa' from generate_series(1, 5000) as i`.execute(trx)
  await sql`insert into device_fleet.pressure_parts (report_id, part_number, point_count, first_offset, last_offset, points) select 'trp_' || (i % 50), i, 1, i, i, '\\x00' from generate_series(1, 5000) as i`.execute(trx)
  await sql`
    insert into device_fleet.test_totals (organization_id, by_month, day, grouped_by, key, passed)
    select app.organization_id(), false, current_date - i, grouped_by, key, 1 from generate_series(1, 1000) as i, (values ('NONE', ''), ('OPERATOR', 'a'), ('OPERATOR', 'b'), ('SCENARIO', 'a')) as groups(grouped_by, key)
  `.execute(trx)
})

const reportsBy = (filter: TestReportFilter) => planOf(db => selectReports(db, filter).orderBy('startTime', 'desc').orderBy('id', 'desc').limit(sql.lit(21)))

test.each<[filter: TestReportFilter, index: string, condition: string]>([
  [{}, 'test_reports_by_start_time', 'organization_id ='],
  [{ startTime: { gte: '2026-01-01T00:00:00Z', lt: '2026-01-08T00:00:00Z' } }, 'test_reports_by_start_time', 'start_time >='],
  [{ deviceId: { eq: things[1]! } }, 'test_reports_of_device', 'device_id ='],
  [{ scenarioId: { eq: things[1]! } }, 'test_reports_of_scenario', 'scenario_id ='],
  [{ operatorId: { eq: things[1]! } }, 'test_reports_of_operator', 'operator_id ='],
  [{ customerId: { eq: things[1]! } }, 'test_reports_of_customer', 'customer_id ='],
  [{ jobId: { eq: things[1]! } }, 'test_reports_of_job', 'job_id ='],
  [{ verdict: ['FAIL'] }, 'test_reports_failed', 'organization_id ='],
  [{ verdict: ['ERROR'] }, 'test_reports_in_error', 'organization_id ='],
  [{ state: ['ABORTED'] }, 'test_reports_aborted_ones', 'organization_id ='],
  [{ state: ['PENDING'] }, 'test_reports_under_way', 'organization_id ='],
  [{ state: ['PENDING', 'IN_PROGRESS'] }, 'test_reports_under_way', 'organization_id ='],
])('reports by %j are read from the index %s', async (filter, index, condition) => {
  const plan = await reportsBy(filter)
  expectIndex(plan, index, condition)
  expect(plan).not.toContain('Sort')
})

test('scenarios, versions, measurements and parts are read from indexes in their order', async () => {
  expectIndex(await planOf(db => selectScenarios(db).orderBy('name').orderBy('id').limit(sql.lit(21))), 'test_scenarios_by_name', 'organization_id =')
  expectIndex(await planOf(db => selectScenarios(db).orderBy('createdAt').orderBy('id').limit(sql.lit(21))), 'test_scenarios_by_created_at', 'organization_id =')
  expectIndex(await planOf(db => selectScenarios(db, { templateId: { eq: things[1]! } })), 'test_scenarios_of_template', 'template_id =')
  expectIndex(await planOf(db => selectScenarios(db, { createdById: { eq: things[1]! } }).orderBy('createdAt').orderBy('id').limit(sql.lit(21))), 'test_scenarios_of_creator', 'created_by_id =')
  expectIndex(await planOf(db => selectVersions(db).where('scenarioId', '=', 'tsc_1').orderBy('scenarioVersion', 'desc').limit(sql.lit(21))), 'scenario_versions_number', 'scenario_id =')
  expectIndex(await planOf(db => selectMeasurements(db).where('reportId', '=', 'trp_1').orderBy('step').orderBy('measuredAt').orderBy('id').limit(sql.lit(21))), 'measurements_of_report', 'report_id =')
})

test('parts of a series come in their order, and totals are read for the period and the grouping alone', async () => {
  const parts = await planOf(db => selectParts(db, ['trp_1']))
  expectIndex(parts, 'pressure_parts_pkey', 'report_id =')
  for (const groupBy of ['NONE', 'OPERATOR', 'MONTH'] as const) expectIndex(await planOf(db => selectTotals(db, { from: '2026-01-01', until: '2026-02-01' }, groupBy)), 'test_totals_pkey', 'day >=')
})
