import { type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change, createJob, createOperator, createUnit, done, jobAfter, organization, PAST, schedule, scheduled, supportOf } from '../jobs/job.fixture.ts'

async function readiness(by: TestCaller, id: string) {
  const { data, errors } = await by.execute('query ($id: ID!) { job(id: $id) { readiness { ok problems { code message equipment { id } operator { id } } } } }', { id })
  expect(errors).toBeUndefined()
  return data.job.readiness
}

const assess = async (by: TestCaller, jobId: string) =>
  (await by.execute('mutation ($jobId: ID!) { siteAssessmentCreate(input: { jobId: $jobId, title: "Pier 4" }) { errors { message } siteAssessment { id } } }', { jobId })).data.siteAssessmentCreate.siteAssessment.id

const codes = ({ problems }: { problems: { code: string }[] }) => problems.map(({ code }) => code)

test('a job is ready when it has all that it needs', async () => {
  const { admin, id } = await scheduled()
  const assessment = await assess(admin, id)
  expect(await readiness(admin, id)).toEqual({ ok: true, problems: [] })
  await admin.execute('mutation ($id: ID!) { siteAssessmentDelete(input: { id: $id }) { deletedId } }', { id: assessment })
  expect(await readiness(admin, id)).toMatchObject({ ok: false, problems: [{ code: 'NO_ASSESSMENT', equipment: null, operator: null }] })
})

test('a job that nothing was done for lacks everything', async () => {
  const admin = organization()
  const { id } = await createJob(admin)
  const answer = await readiness(admin, id)
  expect([answer.ok, codes(answer)]).toEqual([false, ['NO_EQUIPMENT', 'NO_OPERATOR', 'NO_ASSESSMENT']])
})

test('what has changed since a job was scheduled is in the way, and is named', async () => {
  const admin = organization()
  const [unit, retired] = [await createUnit(admin), await createUnit(admin, { category: 'TOWER_CRANE' })]
  const [left, expired, fine] = [await createOperator(admin, { name: 'A' }), await createOperator(admin, { name: 'B' }), await createOperator(admin, { name: 'C' })]
  const { id } = await createJob(admin)
  done(await schedule(admin, id, { equipmentIds: [unit, retired], operatorIds: [left, expired, fine] }), 'job')
  await assess(admin, id)
  await change(admin, async trx => {
    await trx.updateTable('equipment').set({ condition: 'MAINTENANCE' }).where('id', '=', unit).execute()
    await trx.updateTable('equipment').set({ condition: 'RETIRED' }).where('id', '=', retired).execute()
    await trx.updateTable('operators').set({ standing: 'INACTIVE', specialization: 'CRAWLER_CRANE' }).where('id', '=', left).execute()
    await trx.updateTable('operatorCertifications').set({ expiresOn: '2031-05-04' }).where('operatorId', '=', expired).execute()
  })
  expect(await readiness(admin, id)).toEqual({
    ok: false,
    problems: [
      { code: 'EQUIPMENT_OUT_OF_SERVICE', message: 'A unit is in maintenance.', equipment: { id: unit }, operator: null },
      { code: 'EQUIPMENT_OUT_OF_SERVICE', message: 'A unit was retired.', equipment: { id: retired }, operator: null },
      { code: 'OPERATOR_INACTIVE', message: 'An operator does not work any more.', equipment: null, operator: { id: left } },
      { code: 'OPERATOR_UNFIT', message: 'An operator drives none of the units.', equipment: null, operator: { id: left } },
      { code: 'OPERATOR_UNCERTIFIED', message: 'An operator has no certification that is valid on all days of the job.', equipment: null, operator: { id: expired } },
    ],
  })
  const clerk = admin.colleague({ scopes: ['crane.job:read'] })
  expect((await readiness(clerk, id)).problems.map(({ equipment, operator }: { equipment: unknown; operator: unknown }) => equipment ?? operator)).toEqual([null, null, null, null, null])
})

test('there is nothing to be ready for once a job has begun or was called off', async () => {
  const { admin, id } = await scheduled(PAST)
  expect(await readiness(admin, id)).not.toBeNull()
  await jobAfter(admin, 'Start', { id })
  expect(await readiness(admin, id)).toBeNull()
  const other = await createJob(admin)
  await jobAfter(admin, 'Cancel', { id: other.id, reason: 'No.' })
  expect(await readiness(admin, other.id)).toBeNull()
})

test('a page of jobs with all around them costs the same however long it is', async () => {
  const admin = organization()
  for (let day = 1; day < 5; day++) {
    const [unit, operator, { id }] = [await createUnit(admin), await createOperator(admin), await createJob(admin)]
    done(await schedule(admin, id, { equipmentIds: [unit], operatorIds: [operator] }), 'job')
    await assess(admin, id)
  }
  const by = supportOf(admin)
  by.statements()
  const { data, errors } = await by.execute(`{ jobs { totalCount edges { node {
    title customer { id } equipment { id } operators { id } readiness { ok problems { equipment { id } operator { id } } } siteAssessments { totalCount edges { node { title job { id } } } }
  } } } }`)
  expect(errors).toBeUndefined()
  expect(data.jobs.edges).toHaveLength(4)
  for (const { node } of data.jobs.edges) expect(node).toMatchObject({ readiness: { ok: true }, equipment: [{}], operators: [{}], siteAssessments: { totalCount: 1 } })
  // Jobs and their count, customers, units, operators, assessed jobs, assessments, their count and their jobs.
  expect(by.statements()).toHaveLength(9)
})
