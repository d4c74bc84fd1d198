import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { change, organization } from '../customers/customer.fixture.ts'
import { certify, createOperator, createUnit, hour, leave, maintain } from './equipment.fixture.ts'

/** Past the graph and all of its checks, as the role that serves. */
const set = (by: TestCaller, table: string, id: string, values: string) => change(by, trx => sql`update ${sql.id('crane_crm', table)} set ${sql.raw(values)} where id = ${id}`.execute(trx))

/** What a plain statement may not make of a row, and what refuses it. */
const broken = {
  equipment: [
    ["name = ' '", 'label_says_something'],
    ['name = null', 'not-null'],
    ['category = null', 'not-null'],
    ["category = 'TRUCK'", 'invalid input value for enum'],
    ["condition = 'LOST'", 'invalid input value for enum'],
    ['max_lifting_capacity = 0', 'equipment_max_lifting_capacity'],
    ['max_lifting_capacity = null', 'not-null'],
    ['unladen_weight = -1', 'equipment_unladen_weight'],
    ['micro_rate = -0.01', 'equipment_micro_rate'],
    ['small_rate = -0.01', 'equipment_small_rate'],
    ['monthly_rate = -0.01', 'equipment_monthly_rate'],
    ['yearly_rate = -0.01', 'equipment_yearly_rate'],
    ['running_cost_per_km = -0.01', 'equipment_running_cost_per_km'],
    ['running_cost = -0.01', 'equipment_running_cost'],
    ["currency = 'inr'", 'currency_form'],
    ["manufacturing_date = '2020-01-02', registration_date = '2020-01-01'", 'equipment_dates'],
    ['equipment_number = 2', 'equipment_equipment_number'],
  ],
  operators: [
    ["name = ''", 'label_says_something'],
    ["email = 'anna'", 'email_address_form'],
    ["phone = '0361234567'", 'phone_number_form'],
    ['experience = -1', 'operators_experience'],
    ["specialization = 'TRUCK'", 'invalid input value for enum'],
    ["standing = 'AWAY'", 'invalid input value for enum'],
    ['standing = null', 'not-null'],
  ],
  operator_certifications: [
    ["name = ' '", 'label_says_something'],
    ['issued_on = null', 'not-null'],
    ['expires_on = issued_on', 'operator_certifications_days'],
    [`operator_id = '${newId('opr')}'`, 'operator_certifications_organization_id_operator_id_fkey'],
  ],
  equipment_bookings: [
    ["kind = 'JOB'", 'equipment_bookings_job'],
    [`job_id = '${newId('job')}'`, 'equipment_bookings_job'],
    [`kind = 'JOB', job_id = '${newId('job')}'`, 'equipment_bookings_organization_id_job_id_fkey'],
    [`equipment_id = '${newId('eqp')}'`, 'equipment_bookings_organization_id_equipment_id_fkey'],
    ['padding_minutes = -1', 'equipment_bookings_padding_minutes'],
    ['padding_minutes = 10081', 'equipment_bookings_padding_minutes'],
    ["period = 'empty'", /equipment_bookings_period|not-null/],
  ],
  operator_bookings: [
    ["kind = 'JOB'", 'operator_bookings_job'],
    [`kind = 'JOB', job_id = '${newId('job')}'`, 'operator_bookings_organization_id_job_id_fkey'],
    [`operator_id = '${newId('opr')}'`, 'operator_bookings_organization_id_operator_id_fkey'],
    ['padding_minutes = 10081', 'operator_bookings_padding_minutes'],
    ["period = tstzrange(lower(period), null)", /operator_bookings_period|not-null/],
  ],
} as const

test.each(Object.entries(broken))('what may not be in %s the database itself refuses', async (table, statements) => {
  const admin = organization()
  const [unit, operator] = [await createUnit(admin), await createOperator(admin)]
  await createUnit(admin)
  const times = { from: hour(8), until: hour(9) }
  const rows: Record<string, { id: string }> = {
    equipment: unit,
    operators: operator,
    operator_certifications: (await certify(admin, { operatorId: operator.id, name: 'All cranes', issuedOn: '2024-01-01' })).operatorCertification,
    equipment_bookings: (await maintain(admin, { equipmentId: unit.id, ...times })).equipmentBooking,
    operator_bookings: (await leave(admin, { operatorId: operator.id, ...times })).operatorBooking,
  }
  for (const [values, refusal] of statements) {
    const said = await set(admin, table, rows[table]!.id, values).then(() => 'done', String)
    expect([values, said]).toEqual([values, typeof refusal === 'string' ? expect.stringContaining(refusal) : expect.stringMatching(refusal)])
  }
})

test('no booking and no certification refers to a row of another organization', async () => {
  const [admin, foreign] = [organization(), organization()]
  const [unit, operator] = [await createUnit(admin), await createOperator(admin)]
  const { equipmentBooking } = await maintain(admin, { equipmentId: unit.id, from: hour(8), until: hour(9) })
  const { operatorBooking } = await leave(admin, { operatorId: operator.id, from: hour(8), until: hour(9) })
  const { operatorCertification } = await certify(admin, { operatorId: operator.id, name: 'All cranes', issuedOn: '2024-01-01' })
  const [theirs, them] = [await createUnit(foreign), await createOperator(foreign)]
  await expect(set(admin, 'equipment_bookings', equipmentBooking.id, `equipment_id = '${theirs.id}'`)).rejects.toThrow('equipment_bookings_organization_id_equipment_id_fkey')
  await expect(set(admin, 'operator_bookings', operatorBooking.id, `operator_id = '${them.id}'`)).rejects.toThrow('operator_bookings_organization_id_operator_id_fkey')
  await expect(set(admin, 'operator_certifications', operatorCertification.id, `operator_id = '${them.id}'`)).rejects.toThrow('operator_certifications_organization_id_operator_id_fkey')
})
