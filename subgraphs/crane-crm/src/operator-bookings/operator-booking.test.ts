import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change, code, organization, supportOf } from '../customers/customer.fixture.ts'
import { BOOKING, cancelLeave, certify, createOperator, hour, hoursFromNow, leave, list, operatorCommand, readOperator } from '../equipment/equipment.fixture.ts'
import { createJob, jobAfter, schedule } from '../jobs/job.fixture.ts'
import { bookOperator } from './operator-booking.queries.ts'

/** Somebody who may do all, with a certification without an end. */
async function somebody(input: object = {}, admin = organization()) {
  const { id } = await createOperator(admin, input)
  await certify(admin, { operatorId: id, name: 'All cranes', issuedOn: '2024-01-01' })
  return { admin, id: id as string }
}

test('a leave is entered, keeps jobs away, and is called off', async () => {
  const { admin, id } = await somebody()
  const { operatorBooking } = await leave(admin, { operatorId: id, from: hour(8), until: hour(12), notes: ' Wedding ' })
  const period = { from: hour(8), until: hour(12) }
  expect(operatorBooking).toEqual({
    id: expect.stringMatching(/^obk_/), kind: 'LEAVE', period, paddingMinutes: 0, blocked: period, notes: 'Wedding', isActive: true, version: 1, job: null,
    createdBy: { id: admin.identity.userId }, operator: { id },
  })
  expect((await readOperator(supportOf(admin), id, 'bookings { edges { node { notes kind } } }')).bookings.edges).toEqual([{ node: { notes: null, kind: 'LEAVE' } }])

  const { id: jobId } = await createJob(admin)
  const job = (start: number, end: number, paddingMinutes = 0) => schedule(admin, jobId, { operatorIds: [id], start: hour(start), end: hour(end), paddingMinutes })
  const refused = await job(11, 14)
  expect(refused.errors[0].message).toMatch(/^Anna Kovacs is on leave from 2031-05-05 08:00 to 2031-05-05 12:00 \(UTC\): obk_\w{26}\.$/)
  expect(code(await job(12, 14, 1))).toEqual([['CONFLICT', 'input.operatorIds.0']])
  expect(code(await job(12, 14))).toEqual([])
  expect(code(await leave(admin, { operatorId: id, from: hour(13), until: hour(20) }))).toEqual([['CONFLICT', 'input.operatorId']])
  expect(code(await leave(admin, { operatorId: id, from: hour(14), until: hour(20) }))).toEqual([])

  expect((await cancelLeave(admin, { id: operatorBooking.id })).operatorBooking).toMatchObject({ isActive: false })
  expect(code(await cancelLeave(admin, { id: operatorBooking.id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await job(8, 14))).toEqual([])
  const { bookings } = await readOperator(admin, id, `bookings { edges { node { ${BOOKING} } } }`)
  expect(bookings.edges.map(({ node }: { node: { kind: string } }) => node.kind)).toEqual(['LEAVE', 'JOB'])
  expect(code(await cancelLeave(admin, { id: bookings.edges[1].node.id }))).toEqual([['CONFLICT', 'input.id']])
})

test('a leave that runs is ended, and one that is over stays', async () => {
  const { admin, id } = await somebody()
  const enter = async (from: number, until: number) => (await leave(admin, { operatorId: id, from: hoursFromNow(from), until: hoursFromNow(until) })).operatorBooking
  const [over, running] = [await enter(-4, -3), await enter(-1, 2)]
  expect(code(await cancelLeave(admin, { id: over.id }))).toEqual([['INVALID_TRANSITION', 'input.id']])
  expect((await readOperator(admin, id)).availability).toBe('ON_LEAVE')
  expect((await cancelLeave(admin, { id: running.id })).operatorBooking).toMatchObject({ isActive: true, period: { from: running.period.from } })
  expect((await readOperator(admin, id)).availability).toBe('AVAILABLE')
  for (const until of [hour(8), hour(7), hour(24 * 3661)]) expect(code(await leave(admin, { operatorId: id, from: hour(8), until }))).toEqual([['INVALID_INPUT', 'input.until']])
  expect(code(await leave(admin, { operatorId: newId('opr'), from: hour(8), until: hour(9) }))).toEqual([['NOT_FOUND', 'input.operatorId']])
})

test('an operator of a job is assigned until its end, and free from then on', async () => {
  const { admin, id: operatorId } = await somebody()
  const { id } = await createJob(admin)
  await schedule(admin, id, { operatorIds: [operatorId], start: hoursFromNow(-2), end: hoursFromNow(8) })
  await jobAfter(admin, 'Start', { id, actualStart: hoursFromNow(-2) })
  expect((await readOperator(admin, operatorId)).availability).toBe('ASSIGNED')
  await jobAfter(admin, 'Complete', { id, actualEnd: hoursFromNow(-1) })
  expect((await readOperator(admin, operatorId)).availability).toBe('AVAILABLE')
  expect(code(await leave(admin, { operatorId, from: hoursFromNow(-0.9), until: hoursFromNow(1) }))).toEqual([])
})

test('an operator whose job was done early was booked for when it was, also when they end it themselves', async () => {
  const admin = organization()
  const by = admin.colleague({ rowLevels: { crane: 'own' } })
  const { id: operatorId } = await somebody({ userId: by.identity.userId }, admin)
  const { id: hidden } = await somebody({ userId: newId('usr') }, admin)
  const { id } = await createJob(admin)
  await schedule(admin, id, { operatorIds: [operatorId, hidden], start: hour(8), end: hour(16), paddingMinutes: 60 })
  await leave(admin, { operatorId: hidden, from: hoursFromNow(-1.5), until: hoursFromNow(5) })
  const period = { from: hoursFromNow(-2), until: hoursFromNow(-1) }
  await jobAfter(by, 'Start', { id, actualStart: period.from })
  expect(await jobAfter(by, 'Complete', { id, actualEnd: period.until })).toMatchObject({ operators: [{ id: operatorId }] })
  const { bookings } = await readOperator(admin, operatorId, `bookings { edges { node { ${BOOKING} } } }`)
  expect(bookings.edges).toMatchObject([{ node: { kind: 'JOB', period, blocked: period } }])
  for (const who of [operatorId, hidden]) expect(code(await leave(admin, { operatorId: who, from: hour(8), until: hour(9) }))).toEqual([])
})

test('who left while somebody chose them is not booked', async () => {
  const { admin, id } = await somebody()
  const { id: jobId } = await createJob(admin)
  await operatorCommand(admin, 'Deactivate', { id })
  const booking = { jobId, operatorId: id, period: { from: hour(8), until: hour(9) }, paddingMinutes: 0, createdById: null }
  await expect(change(admin, trx => bookOperator(trx, booking))).rejects.toThrow('Anna Kovacs does not work any more.')
})

test('operators are available who are active, fit, certified on all days and free at all moments, by name', async () => {
  const { admin, id: anna } = await somebody()
  const { id: tower } = await somebody({ name: 'Bela', specialization: 'TOWER_CRANE' }, admin)
  const { id: gone } = await somebody({ name: 'Chen' }, admin)
  await operatorCommand(admin, 'Deactivate', { id: gone })
  const { id: brief } = await createOperator(admin, { name: 'Dora' })
  await certify(admin, { operatorId: brief, name: 'All cranes', issuedOn: '2031-05-05', expiresOn: '2031-05-06' })
  await createOperator(admin, { name: 'Emil' })
  await leave(admin, { operatorId: anna, from: hour(8), until: hour(12) })
  await schedule(admin, (await createJob(admin)).id, { operatorIds: [anna], start: hour(13), end: hour(14), paddingMinutes: 60 })
  const available = (from: number, to: number, more = '') => list(admin, 'availableOperators', `from: "${hour(from)}", to: "${hour(to)}"${more}`)
  const found = (...ids: string[]) => ({ ids, total: ids.length })

  for (const [from, to] of [[0, 8], [15, 48]] as const) expect(await available(from, to)).toEqual(found(anna, tower, brief))
  for (const [from, to] of [[0, 8.01], [11, 12.5], [12, 12.5], [14.5, 20]] as const) expect(await available(from, to)).toEqual(found(tower, brief))
  expect(await available(15, 48.01)).toEqual(found(anna, tower))
  expect(await available(-1, 8)).toEqual(found(anna, tower))
  expect(await available(0, 8, ', category: MOBILE_CRANE')).toEqual(found(anna, brief))
  expect(await available(9, 10, ', category: TOWER_CRANE, first: 1')).toEqual({ ids: [tower], total: 2 })
  expect(await list(organization(), 'availableOperators', `from: "${hour(0)}", to: "${hour(1)}"`)).toEqual(found())
})
