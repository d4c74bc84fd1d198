import { createDatabase, tenantDatabase } from '@fieldgraph/kit/database'
import { DomainError } from '@fieldgraph/kit/errors'
import type { TestCaller } from '@fieldgraph/kit/testing'
import { sql, type Kysely } from 'kysely'
import { afterAll, beforeAll, expect, inject, test } from 'vitest'
import { change, organization } from '../customers/customer.fixture.ts'
import type { DB } from '../db.ts'
import { createOperator, createUnit, hour } from '../equipment/equipment.fixture.ts'
import { createJob } from '../jobs/job.fixture.ts'
import { bookLeave, bookOperator } from '../operator-bookings/operator-booking.queries.ts'
import { bookEquipment, bookMaintenance } from './equipment-booking.queries.ts'

let served: Kysely<DB>
/** So many connections that most attempts wait for each other in the database. */
beforeAll(() => {
  served = createDatabase<DB>({ url: inject('postgres').urls['crane_crm']!, schema: 'crane_crm', poolSize: 50 })
})
afterAll(() => served.destroy())

/** As one caller of the organization of `by`. */
const as = ({ identity }: TestCaller) => tenantDatabase<DB>(served, { 'app.organization_id': identity.organizationId!, 'app.user_id': identity.userId!, 'app.row_level': 'all' })

/** What came of each: done, or the code and the sentence of the refusal. */
const outcomes = (attempts: readonly Promise<unknown>[]): Promise<string[]> =>
  Promise.all(attempts.map(attempt => attempt.then(() => 'done', (error: unknown) => (error instanceof DomainError ? `${error.code} ${error.message}` : String(error)))))

/** Some hours that all have hour 12 in common. */
const around = (attempt: number) => ({ from: hour(attempt % 12), until: hour(13 + (attempt % 7)) })

test('of 100 who book one unit at once, for jobs or maintenance, one does, and 99 are told what was booked', async () => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  const jobs: { id: string }[] = await Promise.all(Array.from({ length: 50 }, () => createJob(admin)))
  const db = as(admin)
  const told = await outcomes(Array.from({ length: 100 }, (_, attempt) => db.write('test', trx => {
    const booking = { equipmentId, period: around(attempt), paddingMinutes: attempt % 3, createdById: null }
    const job = jobs[attempt]
    return job ? bookEquipment(trx, { ...booking, jobId: job.id }) : bookMaintenance(trx, { ...booking, notes: null })
  })))
  const booked = await change(admin, trx => trx.selectFrom('equipmentBookings').select(['id', sql<string>`to_char(lower(period), 'YYYY-MM-DD HH24:MI')`.as('from')]).where('equipmentId', '=', equipmentId).execute())
  expect(booked).toHaveLength(1)
  expect(told.filter(outcome => outcome === 'done')).toHaveLength(1)
  const { id, from } = booked[0]!
  for (const refusal of told.filter(outcome => outcome !== 'done')) {
    expect(refusal).toMatch(/^CONFLICT EQ0001 Liebherr LTM 1100 is (in maintenance|booked for the job “Lift the girders”) from /)
    expect(refusal).toContain(` from ${from} to `)
    expect(refusal.endsWith(`: ${id}.`)).toBe(true)
  }
})

test('of 100 who book one operator at once, for jobs or leave, one does, and 99 are told what was booked', async () => {
  const admin = organization()
  const { id: operatorId } = await createOperator(admin)
  const jobs: { id: string }[] = await Promise.all(Array.from({ length: 50 }, () => createJob(admin)))
  const db = as(admin)
  const told = await outcomes(Array.from({ length: 100 }, (_, attempt) => db.write('test', trx => {
    const booking = { operatorId, period: around(attempt), paddingMinutes: attempt % 3, createdById: null }
    const job = jobs[attempt]
    return job ? bookOperator(trx, { ...booking, jobId: job.id }) : bookLeave(trx, { ...booking, notes: null })
  })))
  const booked = await change(admin, trx => trx.selectFrom('operatorBookings').select('id').where('operatorId', '=', operatorId).execute())
  expect(booked).toHaveLength(1)
  expect(told.filter(outcome => outcome === 'done')).toHaveLength(1)
  for (const refusal of told.filter(outcome => outcome !== 'done')) {
    expect(refusal).toMatch(/^CONFLICT Anna Kovacs is (on leave|booked for the job “Lift the girders”) from /)
    expect(refusal.endsWith(`: ${booked[0]!.id}.`)).toBe(true)
  }
})

test('one after the other without a gap, 100 at once all book', async () => {
  const admin = organization()
  const { id: equipmentId } = await createUnit(admin)
  const db = as(admin)
  // With 15 minutes on both sides, half an hour after each other.
  const told = await outcomes(Array.from({ length: 100 }, (_, attempt) => db.write('test', trx =>
    bookMaintenance(trx, { equipmentId, period: { from: hour(attempt), until: hour(attempt + 0.5) }, paddingMinutes: 15, createdById: null, notes: null }))))
  expect(told).toEqual(Array.from({ length: 100 }, () => 'done'))
})

test.each(['equipment', 'operator'] as const)('plain SQL can’t book an %s twice, and neither an end that is open or included', async kind => {
  const admin = organization()
  const { id } = kind === 'equipment' ? await createUnit(admin) : await createOperator(admin)
  const [table, column, state] = kind === 'equipment' ? ['equipment_bookings', 'equipment_id', 'MAINTENANCE'] : ['operator_bookings', 'operator_id', 'LEAVE']
  const insert = (period: string, more = '') =>
    change(admin, trx => sql.raw(`insert into crane_crm.${table} (${column}, kind, period${more && ', padding_minutes'}) values ('${id}', '${state}', '${period}'${more})`).execute(trx))
  await insert('[2031-05-05 08:00Z,2031-05-05 10:00Z)', ', 30')
  for (const period of ['[2031-05-05 09:00Z,2031-05-05 09:01Z)', '[2031-05-05 10:29Z,2031-05-05 11:00Z)', '[2031-05-05 07:00Z,2031-05-05 07:31Z)', '[2031-05-01 00:00Z,2031-06-01 00:00Z)']) {
    await expect(insert(period)).rejects.toThrow(`${table}_one_at_a_time`)
  }
  await expect(insert('[2031-05-05 10:59Z,2031-05-05 11:30Z)', ', 30')).rejects.toThrow(`${table}_one_at_a_time`)
  for (const period of ['[2031-05-06 00:00Z,)', '(,2031-05-01 00:00Z)', 'empty', '[2031-05-06 00:00Z,2031-05-07 00:00Z]', '(2031-05-06 00:00Z,2031-05-07 00:00Z)']) {
    await expect(insert(period)).rejects.toThrow(/_period|not-null/)
  }
  await insert('[2031-05-05 11:00Z,2031-05-05 11:30Z)', ', 30')
  await insert('[2031-05-05 07:00Z,2031-05-05 07:30Z)')
})
