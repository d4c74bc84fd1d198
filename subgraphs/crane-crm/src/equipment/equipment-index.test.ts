import { planned } from '@fieldgraph/kit/plans.fixture'
import { newId } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import type { DB } from '../db.ts'
import { selectAvailableEquipment } from '../equipment-bookings/availability.queries.ts'
import { selectEquipmentBookings } from '../equipment-bookings/equipment-booking.queries.ts'
import { selectAvailableOperators } from '../operator-bookings/available-operators.queries.ts'
import { selectCertifications, selectExpiring } from '../operator-certifications/operator-certification.queries.ts'
import { selectOperators } from '../operators/operator.queries.ts'
import { selectEquipment } from './equipment.queries.ts'

/** Of whom there is so much that sorting it costs more than an index in its order. */
const busy = { equipmentId: newId('eqp'), operatorId: newId('opr') }
const { planOf } = planned<DB>('crane_crm', ['equipment', 'operators', 'operator_certifications', 'equipment_bookings', 'operator_bookings'], async (trx, { organizationId }) => {
  await sql`
    insert into crane_crm.equipment (equipment_number, name, category, max_lifting_capacity, currency)
    select i, 'Unit ' || md5(i::text), 'MOBILE_CRANE', 10 + i % 90, 'INR' from generate_series(1, 1000) as i
  `.execute(trx)
  await sql`insert into crane_crm.equipment (id, equipment_number, name, category, max_lifting_capacity, currency) values (${busy.equipmentId}, 0, 'Busy', 'MOBILE_CRANE', 10, 'INR')`.execute(trx)
  await sql`insert into crane_crm.operators (id, name) values (${busy.operatorId}, 'Busy')`.execute(trx)
  await sql`insert into crane_crm.operators (name, experience) select 'Operator ' || md5(i::text), i % 40 from generate_series(1, 1000) as i`.execute(trx)
  await sql`
    insert into crane_crm.operator_certifications (operator_id, name, issued_on, expires_on)
    select id, 'Certification ' || i, '2020-01-01'::date + i, current_date + (random() * 3000)::int + i from crane_crm.operators, generate_series(1, 3) as i where organization_id = ${organizationId}
  `.execute(trx)
  await sql`
    insert into crane_crm.operator_certifications (operator_id, name, issued_on, expires_on)
    select ${busy.operatorId}, 'Licence ' || i, '2020-01-01'::date + i, current_date + 4000 + i from generate_series(1, 2000) as i
  `.execute(trx)
  await sql`
    insert into crane_crm.equipment_bookings (equipment_id, kind, period)
    select ${busy.equipmentId}, 'MAINTENANCE', tstzrange(day, day + interval '1 day') from generate_series(now() - interval '4000 days', now() - interval '20 days', interval '2 days') as day
  `.execute(trx)
  await sql`
    insert into crane_crm.equipment_bookings (equipment_id, kind, period)
    select id, 'MAINTENANCE', tstzrange(day, day + interval '1 day') from crane_crm.equipment, generate_series(now() - interval '10 days', now() + interval '10 days', interval '2 days') as day where organization_id = ${organizationId}
  `.execute(trx)
  await sql`
    insert into crane_crm.operator_bookings (operator_id, kind, period)
    select id, 'LEAVE', tstzrange(day, day + interval '1 day') from crane_crm.operators, generate_series(now() - interval '10 days', now() + interval '10 days', interval '2 days') as day where organization_id = ${organizationId}
  `.execute(trx)
})

const page = sql.lit(21)
const times = { from: '2031-05-05T08:00:00Z', until: '2031-05-05T17:00:00Z' }

test.each([
  ['equipment_equipment_number', 'equipmentNumber'], ['equipment_by_name', 'name'], ['equipment_by_capacity', 'maxLiftingCapacity'], ['equipment_by_created_at', 'createdAt'],
] as const)('units are read from the index %s in the order of %s', async (index, column) => {
  expect(await planOf(db => selectEquipment(db).orderBy(column).orderBy('id').limit(page))).toContain(` ${index} `)
})

test.each([['operators_by_name', 'name'], ['operators_by_experience', 'experience'], ['operators_by_created_at', 'createdAt']] as const)('operators are read from the index %s in the order of %s', async (index, column) => {
  expect(await planOf(db => selectOperators(db).orderBy(column).orderBy('id').limit(page))).toContain(` ${index} `)
})

test('what a unit is booked for, and what an operator is certified for, are read in their order from an index', async () => {
  const bookings = await planOf(db => selectEquipmentBookings(db).where('equipmentId', '=', busy.equipmentId).orderBy('blockedFrom', 'desc').orderBy('id', 'desc').limit(page))
  expect(bookings).toMatch(/ equipment_bookings_of_equipment [\s\S]*Index Cond: .*equipment_id =/)
  const certifications = await planOf(db => selectCertifications(db).where('operatorId', '=', busy.operatorId).orderBy('issuedOn', 'desc').orderBy('id', 'desc').limit(page))
  expect(certifications).toMatch(/ operator_certifications_of_operator [\s\S]*Index Cond: .*operator_id =/)
})

test('what expires is read from the index of its day', async () => {
  expect(await planOf(db => selectExpiring(db, 30).orderBy('expiresOn').orderBy('id').limit(page))).toMatch(/ operator_certifications_by_expires_on [\s\S]*Index Cond: .*expires_on <=/)
})

test('what is taken around a time is read side by side from an index, and whether any other unit or operator is free is answered by one', async () => {
  const units = await planOf(db => selectAvailableEquipment(db, times).orderBy('maxLiftingCapacity').orderBy('id').limit(page))
  expect(units).toContain(' equipment_by_capacity ')
  expect(units).toMatch(/ equipment_bookings_by_time [\s\S]*Index Cond: .*blocked_from >= .*blocked_from < .*blocked_until >/)
  expect(units).toMatch(/Index Only Scan Backward using equipment_bookings_of_equipment [\s\S]*Index Cond: .*equipment_id = .*blocked_from </)
  const operators = await planOf(db => selectAvailableOperators(db, times).orderBy('name').orderBy('id').limit(page))
  expect(operators).toMatch(/ operator_bookings_by_time [\s\S]*Index Cond: .*blocked_from >= .*blocked_from < .*blocked_until >/)
  expect(operators).toMatch(/Index Only Scan Backward using operator_bookings_of_operator [\s\S]*Index Cond: .*operator_id = .*blocked_from </)
})

test('what a unit and an operator are doing now is found by an index', async () => {
  const units = await planOf(db => selectEquipment(db, { status: ['IN_USE'] }).orderBy('name').orderBy('id').limit(page))
  expect(units).toMatch(/Index Scan Backward using equipment_bookings_of_equipment [\s\S]*Index Cond: .*equipment_id = .*blocked_from <= now/)
  const operators = await planOf(db => selectOperators(db, { availability: ['ASSIGNED'] }).orderBy('name').orderBy('id').limit(page))
  expect(operators).toMatch(/Index Scan Backward using operator_bookings_of_operator [\s\S]*Index Cond: .*operator_id = .*blocked_from <= now/)
})
