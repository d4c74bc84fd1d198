import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { bookingsOf, change, code, createJob, createOperator, createUnit, DAY, done, eventsAbout, jobAfter, organization, readJob, schedule, scheduled } from './job.fixture.ts'

test('a job is scheduled with all that it needs, and others hear of it', async () => {
  const { admin, unit, operator, job, id } = await scheduled({ paddingMinutes: 90 })
  expect(job).toMatchObject({ status: 'SCHEDULED', scheduledStart: DAY.start, scheduledEnd: DAY.end, equipment: [{ id: unit }], operators: [{ id: operator }], version: 2 })
  const booked = { period: '["2031-05-05 08:00:00+00","2031-05-05 17:00:00+00")', paddingMinutes: 90 }
  expect(await bookingsOf(admin, id)).toEqual([{ id: unit, ...booked }, { id: operator, ...booked }])
  expect(await eventsAbout(admin, id)).toEqual([
    { type: 'crane.job.scheduled.v1', data: { title: job.title, customerId: job.customer.id, dealId: null, assignedToId: job.assignedTo.id, scheduledStart: DAY.start, scheduledEnd: DAY.end, equipmentIds: [unit], operatorIds: [operator], operatorUserIds: [], scheduledById: admin.identity.userId } },
  ])
})

test('scheduled again, a job has the new times and units, and the old ones are free', async () => {
  const { admin, unit, operator, id } = await scheduled()
  const other = await createUnit(admin)
  const later = { start: '2031-05-05T12:00:00.000000Z', end: '2031-05-06T12:00:00.000000Z' }
  const again = done(await schedule(admin, id, { ...later, equipmentIds: [other, other], operatorIds: [operator] }), 'job')
  expect(again).toMatchObject({ status: 'SCHEDULED', scheduledStart: later.start, equipment: [{ id: other }], operators: [{ id: operator }] })
  expect(await bookingsOf(admin, id)).toHaveLength(2)
  const next = await createJob(admin)
  expect(done(await schedule(admin, next.id, { equipmentIds: [unit] }), 'job').equipment).toEqual([{ id: unit }])
})

test('what is taken is refused as a whole, and everything stays as it was', async () => {
  const { admin, unit, operator, id } = await scheduled()
  const [free, taken] = [await createUnit(admin), await createUnit(admin)]
  const other = await createJob(admin)
  done(await schedule(admin, other.id, { equipmentIds: [taken] }), 'job')
  const [before, bookings] = [await readJob(admin, id), await bookingsOf(admin, id)]

  expect(code(await schedule(admin, id, { equipmentIds: [free, taken], operatorIds: [operator] }))).toEqual([['CONFLICT', 'input.equipmentIds.1']])
  expect(code(await schedule(admin, other.id, { equipmentIds: [free], operatorIds: [operator] }))).toEqual([['CONFLICT', 'input.operatorIds.0']])
  expect(await readJob(admin, id)).toEqual(before)
  expect(await bookingsOf(admin, id)).toEqual(bookings)
  expect(await readJob(admin, other.id)).toMatchObject({ equipment: [{ id: taken }], operators: [] })
  expect(before.equipment).toEqual([{ id: unit }])
})

test('jobs that touch share a unit, and with padding between them they don’t', async () => {
  const { admin, unit, operator } = await scheduled()
  const what = { start: DAY.end, end: '2031-05-05T20:00:00Z', equipmentIds: [unit], operatorIds: [operator] }
  const { id } = await createJob(admin)
  expect(code(await schedule(admin, id, { ...what, paddingMinutes: 1 }))).toEqual([['CONFLICT', 'input.equipmentIds.0']])
  expect(done(await schedule(admin, id, what), 'job').status).toBe('SCHEDULED')
})

test('of many who schedule the same unit and operator at once, one gets them', async () => {
  const admin = organization()
  const [unit, other, operator] = [await createUnit(admin), await createUnit(admin), await createOperator(admin)]
  const jobs = await Promise.all(Array.from({ length: 12 }, () => createJob(admin)))
  const answers = await Promise.all(jobs.map(({ id }, at) => schedule(admin, id, { equipmentIds: at % 2 ? [unit, other] : [other, unit], operatorIds: [operator] })))
  expect(answers.flatMap(code).map(([what]) => what)).toEqual(Array.from({ length: 11 }, () => 'CONFLICT'))
  const states = await Promise.all(jobs.map(async ({ id }) => (await readJob(admin, id)).status))
  expect(states.filter(status => status === 'SCHEDULED')).toHaveLength(1)
})

test('a unit that was retired, and what is not there, is not booked', async () => {
  const admin = organization()
  const { id } = await createJob(admin)
  const [unit, retired] = [await createUnit(admin), await createUnit(admin, { name: 'Old one', condition: 'RETIRED' })]
  const foreign = await createUnit(organization())
  expect(code(await schedule(admin, id, { equipmentIds: [unit, newId('eqp')] }))).toEqual([['NOT_FOUND', 'input.equipmentIds.1']])
  expect(code(await schedule(admin, id, { equipmentIds: [foreign] }))).toEqual([['NOT_FOUND', 'input.equipmentIds.0']])
  expect(code(await schedule(admin, id, { operatorIds: [newId('opr')] }))).toEqual([['NOT_FOUND', 'input.operatorIds.0']])
  const refused = await schedule(admin, id, { equipmentIds: [unit, retired] })
  expect(refused.errors).toEqual([{ code: 'CONFLICT', message: 'EQ0002 Old one was retired.', field: ['input', 'equipmentIds', '1'] }])
  expect(await readJob(admin, id)).toMatchObject({ status: 'PENDING', equipment: [], version: 1 })
})

test.each([
  ['on the day it runs out', { issuedOn: '2031-05-05', expiresOn: '2031-05-07' }, null],
  ['without an end', { issuedOn: '2020-01-01', expiresOn: null }, null],
  ['that runs out a day too early', { issuedOn: '2020-01-01', expiresOn: '2031-05-06' }, 'Anna Kovacs has no certification that is valid on all days from 2031-05-05 to 2031-05-07.'],
  ['that comes a day too late', { issuedOn: '2031-05-06', expiresOn: null }, 'Anna Kovacs has no certification that is valid on all days from 2031-05-05 to 2031-05-07.'],
  ['that there is none', null, 'Anna Kovacs has no certification that is valid on all days from 2031-05-05 to 2031-05-07.'],
])('an operator with a certification %s', async (_, valid, message) => {
  const admin = organization()
  const [{ id }, operator] = [await createJob(admin), await createOperator(admin, {}, valid)]
  // Until midnight: the eighth is no day of the job.
  const answer = await schedule(admin, id, { start: '2031-05-05T08:00:00Z', end: '2031-05-08T00:00:00Z', operatorIds: [operator] })
  expect(answer.errors).toEqual(message === null ? [] : [{ code: 'CONFLICT', message, field: ['input', 'operatorIds', '0'] }])
})

test('two certifications that are valid one after the other are not one that is valid on all days', async () => {
  const admin = organization()
  const [{ id }, operator] = [await createJob(admin), await createOperator(admin, {}, { issuedOn: '2020-01-01', expiresOn: '2031-05-06' })]
  await change(admin, trx => trx.insertInto('operatorCertifications').values({ operatorId: operator, name: 'Other', issuedOn: '2031-05-06', expiresOn: null }).execute())
  const days = { start: '2031-05-05T08:00:00Z', end: '2031-05-07T12:00:00Z' }
  expect(code(await schedule(admin, id, { ...days, operatorIds: [operator] }))).toEqual([['CONFLICT', 'input.operatorIds.0']])
  expect(code(await schedule(admin, id, { operatorIds: [operator] }))).toEqual([])
})

test('the days of a job are the organization’s', async () => {
  const admin = organization({ timeZone: 'Asia/Kolkata' })
  const [{ id }, operator] = [await createJob(admin), await createOperator(admin, {}, { issuedOn: '2020-01-01', expiresOn: '2031-05-05' })]
  const refused = await schedule(admin, id, { start: '2031-05-05T10:00:00Z', end: '2031-05-05T19:00:00Z', operatorIds: [operator] })
  expect(refused.errors[0].message).toBe('Anna Kovacs has no certification that is valid on all days from 2031-05-05 to 2031-05-06.')
  expect(code(await schedule(admin, id, { start: '2031-05-05T10:00:00Z', end: '2031-05-05T18:30:00Z', operatorIds: [operator] }))).toEqual([])
})

test('an operator drives one of the units, or any', async () => {
  const admin = organization()
  const { id } = await createJob(admin)
  const [mobile, tower] = [await createUnit(admin), await createUnit(admin, { category: 'TOWER_CRANE' })]
  const [specialist, allrounder] = [await createOperator(admin, { name: 'Ivo', specialization: 'TOWER_CRANE' }), await createOperator(admin)]
  const refused = await schedule(admin, id, { equipmentIds: [mobile], operatorIds: [allrounder, specialist] })
  expect(refused.errors).toEqual([{ code: 'CONFLICT', message: 'Ivo drives tower cranes alone, and none of the units is one.', field: ['input', 'operatorIds', '1'] }])
  expect(await readJob(admin, id)).toMatchObject({ status: 'PENDING', operators: [] })
  for (const equipmentIds of [[mobile, tower], [tower], []]) expect(code(await schedule(admin, id, { equipmentIds, operatorIds: [allrounder, specialist] }))).toEqual([])
})

test('nobody is booked who does not work any more', async () => {
  const admin = organization()
  const [{ id }, operator] = [await createJob(admin), await createOperator(admin, { standing: 'INACTIVE' })]
  const { errors } = await schedule(admin, id, { operatorIds: [operator] })
  expect(errors).toEqual([{ code: 'CONFLICT', message: 'Anna Kovacs does not work any more.', field: ['input', 'operatorIds', '0'] }])
})

test.each([
  [{ end: DAY.start }, 'end'], [{ end: '2031-05-05T07:59:59Z' }, 'end'], [{ end: '2042-05-05T08:00:00Z' }, 'end'], [{ paddingMinutes: -1 }, 'paddingMinutes'], [{ paddingMinutes: 10081 }, 'paddingMinutes'],
])('times of %j are refused', async (times, field) => {
  const admin = organization()
  const { id } = await createJob(admin)
  expect(code(await schedule(admin, id, times))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect((await readJob(admin, id)).version).toBe(1)
})

test('a job that has begun keeps its times', async () => {
  const { admin, id } = await scheduled({ start: '2026-01-05T08:00:00Z', end: '2026-01-05T17:00:00Z' })
  const job = await jobAfter(admin, 'Start', { id })
  expect(code(await schedule(admin, id))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await readJob(admin, id)).toEqual(job)
})

test('the same key schedules once', async () => {
  const admin = organization()
  const [unit, { id }] = [await createUnit(admin), await createJob(admin)]
  const answers = await Promise.all([1, 2, 3].map(() => schedule(admin, id, { equipmentIds: [unit], idempotencyKey: 'one' })))
  for (const { job } of answers) expect(job.version).toBe(2)
  expect(await eventsAbout(admin, id)).toHaveLength(1)
})
