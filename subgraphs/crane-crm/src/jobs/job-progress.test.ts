import { expect, test } from 'vitest'
import { bookingsOf, change, code, createJob, createOperator, createUnit, done, jobAfter, jobCommand, listJobs, nobody, organization, PAST, readJob, schedule, scheduled } from './job.fixture.ts'

const FUTURE = '2099-01-01T00:00:00Z'

test('a job begins when it is scheduled, and ends after it began', async () => {
  const { admin, id } = await scheduled(PAST)
  expect(code(await jobCommand(admin, 'Complete', { id }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(code(await jobCommand(admin, 'Start', { id, actualStart: FUTURE }))).toEqual([['INVALID_INPUT', 'input.actualStart']])
  const started = await jobAfter(admin, 'Start', { id, actualStart: '2026-01-05T08:30:00Z' })
  expect(started).toMatchObject({ status: 'IN_PROGRESS', actualStart: '2026-01-05T08:30:00.000000Z', actualEnd: null })
  expect(code(await jobCommand(admin, 'Start', { id }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect(code(await jobCommand(admin, 'Cancel', { id, reason: 'Late.' }))).toEqual([['INVALID_TRANSITION', undefined]])
  for (const actualEnd of [FUTURE, '2026-01-05T08:30:00Z', '2026-01-05T08:00:00Z']) expect(code(await jobCommand(admin, 'Complete', { id, actualEnd }))).toEqual([['INVALID_INPUT', 'input.actualEnd']])
  expect(await readJob(admin, id)).toEqual(started)
  expect(await jobAfter(admin, 'Complete', { id, actualEnd: '2026-01-05T12:00:00Z' })).toMatchObject({ status: 'COMPLETED', actualEnd: '2026-01-05T12:00:00.000000Z' })
})

test('a job begins and ends now, when nobody says otherwise', async () => {
  const { admin, id } = await scheduled(PAST)
  await jobAfter(admin, 'Start', { id })
  const { actualStart, actualEnd, status } = await jobAfter(admin, 'Complete', { id })
  expect([status, Date.parse(actualEnd) >= Date.parse(actualStart), Date.now() - Date.parse(actualEnd) < 10_000]).toEqual(['COMPLETED', true, true])
})

test('a job that is not scheduled can’t begin', async () => {
  const admin = organization()
  const { id } = await createJob(admin)
  expect(code(await jobCommand(admin, 'Start', { id }))).toEqual([['INVALID_TRANSITION', undefined]])
  expect((await readJob(admin, id)).status).toBe('PENDING')
})

test('completing frees units and operators from the actual end on, and the job keeps them', async () => {
  const { admin, unit, operator, id } = await scheduled(PAST)
  const afternoon = { start: '2026-01-05T12:00:00Z', end: '2026-01-05T16:00:00Z', equipmentIds: [unit], operatorIds: [operator] }
  const next = await createJob(admin)
  expect(code(await schedule(admin, next.id, afternoon))).toEqual([['CONFLICT', 'input.equipmentIds.0']])
  await jobAfter(admin, 'Start', { id, actualStart: PAST.start })
  const completed = await jobAfter(admin, 'Complete', { id, actualEnd: '2026-01-05T12:00:00Z' })
  expect(completed).toMatchObject({ scheduledEnd: PAST.end, equipment: [{ id: unit }], operators: [{ id: operator }] })
  const period = '["2026-01-05 08:00:00+00","2026-01-05 12:00:00+00")'
  expect(await bookingsOf(admin, id)).toEqual([{ id: unit, period, paddingMinutes: 0 }, { id: operator, period, paddingMinutes: 0 }])
  expect(done(await schedule(admin, next.id, afternoon), 'job').status).toBe('SCHEDULED')
})

test('a job that lasted longer than planned keeps the time that it had', async () => {
  const { admin, id } = await scheduled(PAST)
  await jobAfter(admin, 'Start', { id, actualStart: PAST.start })
  await jobAfter(admin, 'Complete', { id, actualEnd: '2026-01-05T20:00:00Z' })
  const period = '["2026-01-05 08:00:00+00","2026-01-05 17:00:00+00")'
  expect((await bookingsOf(admin, id)).map(booking => booking.period)).toEqual([period, period])
})

test('a job that began and ended before it was planned to keeps its units and operators, and takes no time of theirs', async () => {
  const { admin, unit, operator, id } = await scheduled(PAST)
  await jobAfter(admin, 'Start', { id, actualStart: '2026-01-04T08:00:00Z' })
  await jobAfter(admin, 'Complete', { id, actualEnd: '2026-01-04T12:00:00Z' })
  expect(await readJob(admin, id)).toMatchObject({ equipment: [{ id: unit }], operators: [{ id: operator }] })
  const next = await createJob(admin)
  expect(done(await schedule(admin, next.id, { start: '2026-01-05T08:00:01Z', end: PAST.end, equipmentIds: [unit], operatorIds: [operator] }), 'job').status).toBe('SCHEDULED')
})

test('calling a job off frees what was booked for it', async () => {
  const { admin, unit, operator, id } = await scheduled()
  expect(code(await jobCommand(admin, 'Cancel', { id, reason: '  ' }))).toEqual([['INVALID_INPUT', 'input.reason']])
  expect(await jobAfter(admin, 'Cancel', { id, reason: 'Rained off.' })).toMatchObject({ status: 'CANCELLED', equipment: [], operators: [] })
  expect(await bookingsOf(admin, id)).toEqual([])
  const next = await createJob(admin)
  expect(done(await schedule(admin, next.id, { equipmentIds: [unit], operatorIds: [operator] }), 'job').status).toBe('SCHEDULED')
})

test('who may end a job frees also those whom they don’t see', async () => {
  const admin = organization()
  const foreman = admin.colleague({ rowLevels: { crane: 'own' } })
  const crew = [await createOperator(admin, { userId: foreman.identity.userId }), await createOperator(admin, { userId: nobody() }), await createOperator(admin)]
  const ids: string[] = []
  for (const [at, assignedToId] of [foreman.identity.userId, null].entries()) {
    const { id } = await createJob(admin, { assignedToId })
    const day = `2026-01-0${at + 1}`
    done(await schedule(admin, id, { start: `${day}T08:00:00Z`, end: `${day}T17:00:00Z`, operatorIds: crew, equipmentIds: [await createUnit(admin)] }), 'job')
    ids.push(id)
  }
  expect((await listJobs(foreman)).ids).toEqual(ids.toReversed())
  await jobAfter(foreman, 'Cancel', { id: ids[0]!, reason: 'Rained off.' })
  expect(await bookingsOf(admin, ids[0]!)).toEqual([])
  await jobAfter(foreman, 'Start', { id: ids[1]!, actualStart: '2026-01-02T08:00:00Z' })
  await jobAfter(foreman, 'Complete', { id: ids[1]!, actualEnd: '2026-01-02T09:00:00Z' })
  expect(new Set((await bookingsOf(admin, ids[1]!)).map(({ period }) => period))).toEqual(new Set(['["2026-01-02 08:00:00+00","2026-01-02 09:00:00+00")']))
})

test('of starting and calling off at once, one wins', async () => {
  const { admin, id } = await scheduled(PAST)
  const answers = await Promise.all([jobCommand(admin, 'Start', { id }), jobCommand(admin, 'Cancel', { id, reason: 'No.' })])
  expect(answers.flatMap(code)).toEqual([['INVALID_TRANSITION', undefined]])
  const booked = (await bookingsOf(admin, id)).length
  expect([['IN_PROGRESS', 2], ['CANCELLED', 0]]).toContainEqual([(await readJob(admin, id)).status, booked])
})

test('in plain SQL, too, a job has the times of its state', async () => {
  const { admin, id } = await scheduled()
  const set = (values: object) => change(admin, trx => trx.updateTable('jobs').set(values).where('id', '=', id).execute())
  await expect(set({ status: 'IN_PROGRESS' })).rejects.toThrow('jobs_times')
  await expect(set({ status: 'CANCELLED' })).rejects.toThrow('jobs_times')
  await expect(set({ status: 'COMPLETED', actualStart: PAST.start })).rejects.toThrow('jobs_times')
  await expect(set({ scheduledEnd: null })).rejects.toThrow('jobs_scheduled')
  await expect(set({ scheduledEnd: PAST.start })).rejects.toThrow('jobs_scheduled')
  await expect(set({ title: ' ' })).rejects.toThrow('label_says_something')
})
