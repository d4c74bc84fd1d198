import { expectIndex, planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { DB } from '../db.ts'
import { selectSiteAssessments, type SiteAssessmentSearch } from '../site-assessments/site-assessment.queries.ts'
import { selectJobs, type JobSearch } from './job.queries.ts'

const people = Array.from({ length: 50 }, () => newId('usr'))
const { userId, planOf, textPlans } = planned<DB>('crane_crm', ['jobs', 'operators', 'operator_bookings', 'equipment_bookings', 'site_assessments'], async (trx, whose) => {
  await sql`insert into crane_crm.operators (name, user_id) select 'Operator ' || i, case when i = 1 then ${whose.userId} end from generate_series(1, 100) as i`.execute(trx)
  await sql`
    insert into crane_crm.jobs (title, customer_id, customer_name, lead_id, deal_id, location, status, scheduled_start, scheduled_end, actual_start, actual_end, assigned_to_id, created_at)
    select 'Job ' || md5(i::text), app.new_id('cus'), 'Customer ' || md5(i::text), app.new_id('led'), app.new_id('cdl'), 'Pier', (case when i % 100 = 0 then 'PENDING' else 'COMPLETED' end)::crane_crm.job_status,
           case when i % 100 > 0 then day end, case when i % 100 > 0 then day + interval '8 hours' end, case when i % 100 > 0 then day end, case when i % 100 > 0 then day + interval '8 hours' end,
           (${people}::text[])[2 + i % 49], now() - i * interval '1 minute'
      from generate_series(1, 5000) as i, lateral (select timestamptz '2020-01-01 08:00+00' + i * interval '1 day' as day) as days
  `.execute(trx)
  await sql`
    insert into crane_crm.operator_bookings (operator_id, kind, job_id, period)
    select (select id from crane_crm.operators where organization_id = ${whose.organizationId} and name = 'Operator ' || (1 + i % 100)), 'JOB', id, tstzrange(scheduled_start, scheduled_end)
      from (select *, row_number() over () as i from crane_crm.jobs where organization_id = ${whose.organizationId} and scheduled_start is not null) as job
  `.execute(trx)
  await sql`
    insert into crane_crm.equipment_bookings (equipment_id, kind, job_id, period)
    select 'eqp_' || (i % 100), 'JOB', id, tstzrange(scheduled_start, scheduled_end)
      from (select *, row_number() over () as i from crane_crm.jobs where organization_id = ${whose.organizationId} and scheduled_start is not null) as job
  `.execute(trx)
  await sql`
    insert into crane_crm.site_assessments (title, customer_id, job_id, location, created_by_id, created_at)
    select title, customer_id, id, location, assigned_to_id, created_at from crane_crm.jobs where organization_id = ${whose.organizationId}
  `.execute(trx)
})

const jobsBy = (filter: JobSearch, column: 'createdAt' | 'startOrder' = 'createdAt', level?: string) =>
  planOf(db => selectJobs(db, filter).orderBy(column, 'desc').orderBy('id', 'desc').limit(sql.lit(21)), level)
const assessmentsBy = (filter: SiteAssessmentSearch, level?: string) =>
  planOf(db => selectSiteAssessments(db, filter).orderBy('createdAt', 'desc').orderBy('id', 'desc').limit(sql.lit(21)), level)

test.each<[filter: JobSearch, column: 'createdAt' | 'startOrder', index: string, condition: string]>([
  [{}, 'createdAt', 'jobs_by_created_at', 'organization_id ='],
  [{}, 'startOrder', 'jobs_by_scheduled_start', 'organization_id ='],
  [{ scheduledStart: { gte: '2026-01-01T00:00:00Z', lt: '2026-01-08T00:00:00Z' } }, 'startOrder', 'jobs_by_scheduled_start', 'start_order >='],
  [{ status: ['PENDING'] }, 'createdAt', 'jobs_pending', 'organization_id ='],
  [{ assignedToId: { eq: people[1]! } }, 'createdAt', 'jobs_of_assignee', 'assigned_to_id ='],
  [{ customerId: { eq: newId('cus') } }, 'createdAt', 'jobs_of_customer', 'customer_id ='],
  [{ leadId: { eq: newId('led') } }, 'createdAt', 'jobs_of_lead', 'lead_id ='],
  [{ dealId: { eq: newId('cdl') } }, 'createdAt', 'jobs_of_deal', 'deal_id ='],
])('jobs by %j in the order of %s are read from the index %s', async (filter, column, index, condition) => {
  expectIndex(await jobsBy(filter, column), index, condition)
})

test.each<[filter: JobSearch, index: RegExp, condition: RegExp]>([
  [{ equipmentId: { eq: 'eqp_1' } }, / equipment_bookings_(of_equipment|one_at_a_time) /, /Index Cond: .*equipment_id =/],
  [{ operatorId: { eq: newId('opr') } }, / operator_bookings_(of_operator|one_at_a_time) /, /Index Cond: .*operator_id =/],
])('jobs by %j are found by their bookings, and then by their ids', async (filter, index, condition) => {
  const plan = await jobsBy(filter)
  for (const part of [index, condition, /jobs_pkey/]) expect(plan).toMatch(part)
})

test('the jobs of who sees their own are found by their ids, and so are the assessments for them', async () => {
  const plan = await jobsBy({ isOwn: true }, 'createdAt', 'own')
  expect(plan).toMatch(/jobs_(pkey|organization_id_id_key)/)
  expect(plan).not.toContain('jobs_by_created_at')
  const assessments = await assessmentsBy({ reach: { assignedToId: userId } }, 'own')
  for (const part of ['BitmapOr', 'site_assessments_of_creator', 'site_assessments_of_job']) expect(assessments).toContain(part)
})

test.each<[filter: SiteAssessmentSearch, index: string, condition: string]>([
  [{}, 'site_assessments_by_created_at', 'organization_id ='],
  [{ customerId: { eq: newId('cus') } }, 'site_assessments_of_customer', 'customer_id ='],
  [{ jobId: { eq: newId('job') } }, 'site_assessments_of_job', 'job_id ='],
  [{ createdById: { eq: people[1]! } }, 'site_assessments_of_creator', 'created_by_id ='],
])('assessments by %j are read from the index %s', async (filter, index, condition) => {
  expectIndex(await assessmentsBy(filter), index, condition)
})

test('a text is looked for in the trigram index, past row level security', async () => {
  expect((await textPlans())['jobs_with_text']).toContain('jobs_text')
})
