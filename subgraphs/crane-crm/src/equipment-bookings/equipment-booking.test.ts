import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change, code, organization, supportOf } from '../customers/customer.fixture.ts'
import { ask, BOOKING, cancelBooking, createUnit, hour, hoursFromNow, maintain, readUnit } from '../equipment/equipment.fixture.ts'
import { createJob, jobAfter, schedule } from '../jobs/job.fixture.ts'
import { bookEquipment } from './equipment-booking.queries.ts'

test('a unit is booked for maintenance, which tells who, when and why', async () => {
  const admin = organization()
  const { id } = await createUnit(admin)
  const { equipmentBooking } = await maintain(admin, { equipmentId: id, from: hour(8), until: hour(12), notes: ' Ropes ' })
  const period = { from: hour(8), until: hour(12) }
  expect(equipmentBooking).toEqual({
    id: expect.stringMatching(/^ebk_/), kind: 'MAINTENANCE', period, paddingMinutes: 0, blocked: period, notes: 'Ropes', isActive: true, version: 1, job: null,
    createdBy: { id: admin.identity.userId }, equipment: { id },
  })
  const { bookings } = await readUnit(supportOf(admin), id, `bookings { totalCount edges { node { ${BOOKING} } } }`)
  expect(bookings).toMatchObject({ totalCount: 1, edges: [{ node: { id: equipmentBooking.id, notes: null } }] })
})

test('what overlaps is refused with the unit, the booking and its period, in the organization’s time; what touches is not', async () => {
  const admin = organization({ timeZone: 'Asia/Kolkata' })
  const { id } = await createUnit(admin)
  const { id: jobId } = await createJob(admin)
  const { job } = await schedule(admin, jobId, { equipmentIds: [id], start: hour(8), end: hour(16), paddingMinutes: 60 })
  expect(job.status).toBe('SCHEDULED')

  const attempts: [from: number, until: number, taken: boolean][] = [[0, 7, false], [17, 24, false], [6, 7.01, true], [16.99, 17, true], [6, 18, true], [10, 11, true], [0, 7.5, true]]
  for (const [from, until, taken] of attempts) {
    const answer = await maintain(admin, { equipmentId: id, from: hour(from), until: hour(until) })
    expect([from, until, code(answer)]).toEqual([from, until, taken ? [['CONFLICT', 'input.equipmentId']] : []])
    if (taken && from > 7) {
      expect(answer.errors[0].message).toMatch(
        /^EQ0001 Liebherr LTM 1100 is booked for the job “Lift the girders” from 2031-05-05 13:30 to 2031-05-05 21:30 \(Asia\/Kolkata\), and 60 minutes before and after: ebk_\w{26}\.$/,
      )
    }
  }
  const other = await createJob(admin)
  const refused = await schedule(admin, other.id, { equipmentIds: [id], start: hour(24), end: hour(30), paddingMinutes: 1 })
  expect(refused.errors[0].message).toMatch(/^EQ0001 Liebherr LTM 1100 is in maintenance from 2031-05-05 22:30 to 2031-05-06 05:30 \(Asia\/Kolkata\): ebk_/)
  expect(code(await schedule(admin, other.id, { equipmentIds: [id], start: hour(24), end: hour(30) }))).toEqual([])
})

test('the job of another’s booking is not named to who may not see it', async () => {
  const admin = organization()
  const { id } = await createUnit(admin)
  const { id: jobId } = await createJob(admin)
  await schedule(admin, jobId, { equipmentIds: [id], start: hour(8), end: hour(16) })
  const other = admin.colleague({ rowLevels: { crane: 'own' } })
  const { errors } = await maintain(other, { equipmentId: id, from: hour(8), until: hour(16) })
  expect(errors[0].message).toMatch(/^EQ0001 Liebherr LTM 1100 is booked for another job from /)
  const { bookings } = await readUnit(other, id, 'bookings { edges { node { kind job { id } } } }')
  expect(bookings.edges).toEqual([{ node: { kind: 'JOB', job: null } }])
})

test('what is to come is called off, what runs is ended, what is over stays, and a job’s booking goes with its job', async () => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  const book = async (from: number, until: number) => (await maintain(admin, { equipmentId, from: hoursFromNow(from), until: hoursFromNow(until) })).equipmentBooking
  const [over, running, ahead] = [await book(-4, -3), await book(-1, 2), await book(5, 6)]
  expect((await readUnit(admin, equipmentId)).status).toBe('MAINTENANCE')
  expect(code(await cancelBooking(admin, { id: over.id }))).toEqual([['INVALID_TRANSITION', 'input.id']])
  expect(code(await cancelBooking(admin, { id: running.id, version: 7 }))).toEqual([['CONFLICT', 'input.version']])
  const { equipmentBooking: ended } = await cancelBooking(admin, { id: running.id })
  expect(ended).toMatchObject({ isActive: true, version: 2, period: { from: running.period.from } })
  expect(Math.abs(Date.parse(ended.period.until) - Date.now())).toBeLessThan(60_000)
  expect((await cancelBooking(admin, { id: ahead.id })).equipmentBooking).toMatchObject({ id: ahead.id, isActive: false })
  expect(code(await cancelBooking(admin, { id: ahead.id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect((await readUnit(admin, equipmentId)).status).toBe('AVAILABLE')
  expect(code(await maintain(admin, { equipmentId, from: hoursFromNow(4), until: hoursFromNow(7) }))).toEqual([])

  const { id: jobId } = await createJob(admin)
  await schedule(admin, jobId, { equipmentIds: [equipmentId], start: hour(8), end: hour(9) })
  const { bookings } = await readUnit(admin, equipmentId, 'bookings(filter: { kind: [JOB] }) { edges { node { id } } }')
  expect(code(await cancelBooking(admin, bookings.edges[0].node))).toEqual([['CONFLICT', 'input.id']])
  for (const id of [newId('ebk'), over.id]) expect(code(await cancelBooking(organization(), { id }))).toEqual([['NOT_FOUND', 'input.id']])
})

test.each([
  ['cancelled', 'Cancel', { reason: 'Rain' }],
  ['scheduled for another time', 'Schedule', { start: hour(40), end: hour(41), equipmentIds: [], operatorIds: [] }],
] as const)('a unit of a job that is %s is free again', async (_, event, input) => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  const { id } = await createJob(admin)
  await schedule(admin, id, { equipmentIds: [equipmentId], start: hour(8), end: hour(16) })
  await jobAfter(admin, event, { id, ...input })
  expect(code(await maintain(admin, { equipmentId, from: hour(8), until: hour(16) }))).toEqual([])
})

test('a unit of a job is free from its end on, and in use until then', async () => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  const { id } = await createJob(admin)
  await schedule(admin, id, { equipmentIds: [equipmentId], start: hoursFromNow(-2), end: hoursFromNow(8), paddingMinutes: 30 })
  await jobAfter(admin, 'Start', { id, actualStart: hoursFromNow(-2) })
  expect((await readUnit(admin, equipmentId)).status).toBe('IN_USE')
  await jobAfter(admin, 'Complete', { id, actualEnd: hoursFromNow(-1) })
  expect((await readUnit(admin, equipmentId)).status).toBe('AVAILABLE')
  expect(code(await maintain(admin, { equipmentId, from: hoursFromNow(-0.4), until: hoursFromNow(1) }))).toEqual([])
})

test('a job that was over before its booking began was booked for when it was, and blocks no moment of its plan', async () => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  const { id } = await createJob(admin)
  await schedule(admin, id, { equipmentIds: [equipmentId], start: hour(8), end: hour(16), paddingMinutes: 60 })
  const period = { from: hoursFromNow(-2), until: hoursFromNow(-1) }
  await jobAfter(admin, 'Start', { id, actualStart: period.from })
  expect(await jobAfter(admin, 'Complete', { id, actualEnd: period.until })).toMatchObject({ equipment: [{ id: equipmentId }] })
  const { bookings } = await readUnit(admin, equipmentId, `bookings { edges { node { ${BOOKING} } } }`)
  expect(bookings.edges).toMatchObject([{ node: { kind: 'JOB', job: { id }, period, blocked: period, isActive: true, createdBy: { id: admin.identity.userId } } }])
  expect(code(await maintain(admin, { equipmentId, from: hour(7), until: hour(9) }))).toEqual([])
})

test('a unit that had something else while its job was done early had no part in it', async () => {
  const admin = organization()
  const [{ id: equipmentId }, { id: free }] = [await createUnit(admin), await createUnit(admin)]
  const { id } = await createJob(admin)
  await schedule(admin, id, { equipmentIds: [equipmentId, free], start: hour(8), end: hour(16) })
  await maintain(admin, { equipmentId, from: hoursFromNow(-3), until: hoursFromNow(1) })
  await jobAfter(admin, 'Start', { id, actualStart: hoursFromNow(-2) })
  expect(await jobAfter(admin, 'Complete', { id })).toMatchObject({ status: 'COMPLETED', equipment: [{ id: free }] })
  expect(code(await maintain(admin, { equipmentId, from: hour(8), until: hour(16) }))).toEqual([])
})

test('periods without a length, backwards or beyond ten years are refused', async () => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  for (const until of [hour(8), hour(7), hour(24 * 3661)]) expect(code(await maintain(admin, { equipmentId, from: hour(8), until }))).toEqual([['INVALID_INPUT', 'input.until']])
  expect((await readUnit(admin, equipmentId, 'bookings { totalCount }')).bookings.totalCount).toBe(0)
  for (const id of [newId('eqp'), (await createUnit(organization())).id]) {
    expect(code(await maintain(admin, { equipmentId: id, from: hour(8), until: hour(9) }))).toEqual([['NOT_FOUND', 'input.equipmentId']])
  }
})

test('a unit that was retired while somebody chose it is not booked', async () => {
  const admin = organization()
  const { id } = await createUnit(admin)
  const { id: jobId } = await createJob(admin)
  await change(admin, trx => trx.updateTable('equipment').set({ condition: 'RETIRED' }).where('id', '=', id).execute())
  const booking = { jobId, equipmentId: id, period: { from: hour(8), until: hour(9) }, paddingMinutes: 0, createdById: null }
  await expect(change(admin, trx => bookEquipment(trx, booking))).rejects.toThrow('EQ0001 Liebherr LTM 1100 was retired.')
})

test('bookings are listed the latest first, by kind and by what they take any of, however many units there are', async () => {
  const admin = organization()
  const units: string[] = [(await createUnit(admin)).id, (await createUnit(admin)).id, (await createUnit(admin)).id]
  for (const equipmentId of units) for (const at of [1, 3, 5]) await maintain(admin, { equipmentId, from: hour(at), until: hour(at + 1) })
  admin.statements()
  const query = '($filter: EquipmentBookingFilter) { equipmentUnits { edges { node { status bookings(first: 2, filter: $filter) { totalCount edges { node { period { from } equipment { name } } } } } } } }'
  const all = await ask(admin, `query ${query}`, { filter: {} })
  for (const { node } of all.equipmentUnits.edges) {
    expect(node.bookings.totalCount).toBe(3)
    expect(node.bookings.edges.map((edge: { node: { period: { from: string } } }) => edge.node.period.from)).toEqual([hour(5), hour(3)])
  }
  // The units, their states, their bookings, how many, and the units of those.
  expect(admin.statements()).toHaveLength(5)
  const some = await ask(admin, `query ${query}`, { filter: { kind: ['MAINTENANCE'], period: { from: hour(2), until: hour(3.5) } } })
  for (const { node } of some.equipmentUnits.edges) expect(node.bookings).toMatchObject({ totalCount: 1, edges: [{ node: { period: { from: hour(3) } } }] })
  const none = await ask(admin, `query ${query}`, { filter: { kind: ['JOB'] } })
  for (const { node } of none.equipmentUnits.edges) expect(node.bookings.totalCount).toBe(0)
})

test('another subgraph’s reference to a booking finds it, and without the right nothing', async () => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  const { equipmentBooking } = await maintain(admin, { equipmentId, from: hour(1), until: hour(2) })
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on EquipmentBooking { id period { until } } } }'
  const of = [{ __typename: 'EquipmentBooking', id: equipmentBooking.id }]
  expect((await ask(admin, query, { of }))._entities).toEqual([{ id: equipmentBooking.id, period: { until: hour(2) } }])
  expect((await ask(organization(), query, { of }))._entities).toEqual([null])
  expect((await admin.colleague({ scopes: ['crane.job:read'] }).execute(query, { of })).data?._entities).toEqual([null])
})
