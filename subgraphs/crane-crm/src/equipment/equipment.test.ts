import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, organization, supportOf } from '../customers/customer.fixture.ts'
import { createJob, schedule } from '../jobs/job.fixture.ts'
import { ask, createUnit, hour, NEW_UNIT, readUnit, unitCommand } from './equipment.fixture.ts'

test('a unit is added with the next number, changed, deleted and brought back', async () => {
  const admin = organization()
  const known = {
    manufacturingDate: '2019-03-01', registrationDate: '2019-06-15', unladenWeight: '48.50', description: 'Five axles', runningCostPerKm: '12.50', runningCost: '900.00',
    baseRates: { micro: '1500.00', small: '9000.00', monthly: '7000.00', yearly: null },
  }
  const unit = await createUnit(admin, { ...known, name: ' Liebherr LTM 1100 ' })
  const { organizationId } = admin.identity
  expect(unit).toEqual({
    ...NEW_UNIT, ...known, id: expect.stringMatching(/^eqp_/), number: 'EQ0001', maxLiftingCapacity: '100.00', condition: 'IN_SERVICE', status: 'AVAILABLE', isActive: true, version: 1,
    organization: { id: organizationId },
  })
  expect((await createUnit(admin)).number).toBe('EQ0002')
  expect((await createUnit(organization())).number).toBe('EQ0001')
  expect((await ask(admin, '{ equipmentByNumber(number: "eq0001") { id } }')).equipmentByNumber).toEqual({ id: unit.id })
  for (const number of ['EQ0009', 'EQ1', '1']) expect((await ask(admin, '($number: String!) { equipmentByNumber(number: $number) { id } }'.replace('(', 'query ('), { number })).equipmentByNumber).toBeNull()

  const { id } = unit
  const changed = { ...unit, description: null, baseRates: { ...known.baseRates, micro: null, yearly: '5000.00' }, condition: 'MAINTENANCE', status: 'MAINTENANCE', version: 2 }
  expect((await unitCommand(admin, 'Update', { id, version: 1, description: ' ', baseRates: { micro: null, yearly: '5000' }, condition: 'MAINTENANCE' })).equipment).toEqual(changed)
  expect(code(await unitCommand(admin, 'Update', { id, version: 1, name: 'Other' }))).toEqual([['CONFLICT', 'input.version']])
  expect((await unitCommand(admin, 'Update', { id, condition: 'MAINTENANCE' })).equipment).toEqual(changed)

  const { deletedId, deletionId } = await unitCommand(admin, 'Delete', { id })
  expect([deletedId, await readUnit(admin, id)]).toEqual([id, null])
  expect((await unitCommand(admin, 'Restore', { id, deletionId })).equipment).toMatchObject({ id, number: 'EQ0001', isActive: true })
})

test.each<[input: object, field: string]>([
  [{ maxLiftingCapacity: '0' }, 'maxLiftingCapacity'],
  [{ maxLiftingCapacity: '-1' }, 'maxLiftingCapacity'],
  [{ maxLiftingCapacity: '1.005' }, 'maxLiftingCapacity'],
  [{ maxLiftingCapacity: '1000000' }, 'maxLiftingCapacity'],
  [{ unladenWeight: '0' }, 'unladenWeight'],
  [{ runningCostPerKm: '-1' }, 'runningCostPerKm'],
  [{ runningCost: '1000000000000' }, 'runningCost'],
  [{ runningCost: null }, 'runningCost'],
  [{ baseRates: { micro: '-0.01' } }, 'baseRates.micro'],
  [{ baseRates: { yearly: '1.001' } }, 'baseRates.yearly'],
  [{ manufacturingDate: '2020-02-02', registrationDate: '2020-02-01' }, 'registrationDate'],
])('a unit with %j is refused, and adds nothing', async (input, field) => {
  const admin = organization()
  expect(code(await unitCommand(admin, 'Create', { ...NEW_UNIT, ...input }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  const unit = await createUnit(admin)
  expect(unit.number).toBe('EQ0001')
  expect(code(await unitCommand(admin, 'Update', { id: unit.id, ...input }))).toEqual([['INVALID_INPUT', `input.${field}`]])
  expect(await readUnit(admin, unit.id)).toEqual(unit)
})

test('a unit is retired and reinstated, and moves no other way', async () => {
  const admin = organization()
  const { id } = await createUnit(admin)
  const refusals = async (event: string, input: object = {}) => code(await unitCommand(admin, event, { id, ...input }))
  expect(await refusals('Reinstate')).toEqual([['INVALID_TRANSITION', undefined]])
  expect(await refusals('Update', { condition: 'RETIRED' })).toEqual([['INVALID_INPUT', 'input.condition']])
  expect((await unitCommand(admin, 'Retire', { id })).equipment).toMatchObject({ condition: 'RETIRED', status: 'RETIRED' })
  expect(await refusals('Retire')).toEqual([['INVALID_TRANSITION', undefined]])
  for (const condition of ['IN_SERVICE', 'MAINTENANCE']) expect(await refusals('Update', { condition })).toEqual([['INVALID_TRANSITION', undefined]])
  const { id: jobId } = await createJob(admin)
  expect(code(await schedule(admin, jobId, { equipmentIds: [id] }))[0]?.[0]).toBe('CONFLICT')
  expect((await unitCommand(admin, 'Reinstate', { id })).equipment).toMatchObject({ condition: 'IN_SERVICE', status: 'AVAILABLE' })
})

test('a unit that is booked for a job to come is not retired, not deleted, and the refusal names the job', async () => {
  const admin = organization()
  const { id } = await createUnit(admin)
  const { id: jobId } = await createJob(admin)
  await schedule(admin, jobId, { equipmentIds: [id], start: hour(8), end: hour(17) })
  for (const event of ['Retire', 'Delete']) {
    const answer = await unitCommand(admin, event, { id })
    expect(code(answer)).toEqual([['CONFLICT', 'input.id']])
    expect(answer.errors[0].message).toMatch(/^EQ0001 Liebherr LTM 1100 is booked for the job “Lift the girders” from 2031-05-05 08:00 to 2031-05-05 17:00 \(UTC\): ebk_\w{26}\.$/)
  }
  expect(await readUnit(admin, id, 'condition isActive')).toEqual({ condition: 'IN_SERVICE', isActive: true })
})

test('nobody sees or changes a unit of another organization', async () => {
  const admin = organization()
  const unit = await createUnit(admin)
  const foreign = organization()
  expect(await readUnit(foreign, unit.id)).toBeNull()
  expect((await ask(foreign, '{ equipmentByNumber(number: "EQ0001") { id } }')).equipmentByNumber).toBeNull()
  for (const event of ['Update', 'Retire', 'Reinstate', 'Delete', 'Restore']) {
    const answers = [await unitCommand(foreign, event, { id: unit.id }), await unitCommand(foreign, event, { id: newId('eqp') })]
    for (const answer of answers) expect(code(answer)).toEqual([['NOT_FOUND', 'input.id']])
  }
  expect(await readUnit(admin, unit.id)).toEqual(unit)
})

test('support reads units without their descriptions, and changes none', async () => {
  const admin = organization()
  const { id } = await createUnit(admin, { description: 'Call Asha for the keys' })
  expect(await readUnit(supportOf(admin), id, 'name description')).toEqual({ name: 'Liebherr LTM 1100', description: null })
  await expect(unitCommand(supportOf(admin), 'Retire', { id })).rejects.toThrow('crane.equipment:write')
})

test('the same key adds one unit', async () => {
  const admin = organization()
  const add = () => createUnit(admin, { idempotencyKey: 'one' })
  expect((await add()).id).toBe((await add()).id)
  expect((await createUnit(admin)).number).toBe('EQ0002')
})
