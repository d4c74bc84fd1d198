import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { write } from '../amounts/money.fixture.ts'
import { code, createDriver, createVehicle, createVendor, day, look, organization, run, vendorsPerson } from '../records/record.fixture.ts'
import { insertAssignment } from './vehicle-assignment.queries.ts'

const assign = (by: TestCaller, driverId: string, vehicleId: string) => run(by, 'vehicleAssign', { driverId, vehicleId })
const unassign = (by: TestCaller, driverId: string) => run(by, 'vehicleUnassign', { driverId })

const HISTORY = 'assignments { totalCount edges { node { startedAt endedAt driver { id } vehicle { id } } } }'
const driverOf = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { driver(id: $id) { vehicle { id } ${HISTORY} } }`, { id })).data.driver
const vehicleOf = async (by: TestCaller, id: string) => (await by.execute(`query ($id: ID!) { vehicle(id: $id) { driver { id } ${HISTORY} } }`, { id })).data.vehicle
const count = (by: TestCaller) => look(by, db => db.selectFrom('vehicleAssignments').select('id').execute()).then(rows => rows.length)

test('a driver drives one vehicle at a time, and what was driven is kept', async () => {
  const admin = organization()
  const [driverId, first, second] = [await createDriver(admin), await createVehicle(admin), await createVehicle(admin)]

  expect((await assign(admin, driverId, first)).vehicleAssignment).toMatchObject({ endedAt: null, driver: { id: driverId }, vehicle: { id: first } })
  expect(await driverOf(admin, driverId)).toMatchObject({ vehicle: { id: first } })
  expect(await vehicleOf(admin, first)).toMatchObject({ driver: { id: driverId } })
  expect((await assign(admin, driverId, second)).errors).toEqual([])

  const driver = await driverOf(admin, driverId)
  expect(driver).toMatchObject({ vehicle: { id: second }, assignments: { totalCount: 2 } })
  const [now, before] = driver.assignments.edges.map((edge: { node: unknown }) => edge.node)
  expect([now.endedAt, now.vehicle.id, before.vehicle.id]).toEqual([null, second, first])
  expect(before.startedAt < before.endedAt && before.endedAt <= now.startedAt).toBe(true)
  expect(await vehicleOf(admin, first)).toMatchObject({ driver: null, assignments: { totalCount: 1 } })
})

test('the same driver on the same vehicle again changes nothing', async () => {
  const admin = organization()
  const [driverId, vehicleId] = [await createDriver(admin), await createVehicle(admin)]
  const once = await assign(admin, driverId, vehicleId)
  expect(await assign(admin, driverId, vehicleId)).toEqual(once)
  expect(await count(admin)).toBe(1)
})

test('a vehicle that another drives is given only when that has ended', async () => {
  const admin = organization()
  const [one, other, vehicleId] = [await createDriver(admin), await createDriver(admin), await createVehicle(admin)]
  await assign(admin, one, vehicleId)

  expect(code(await assign(admin, other, vehicleId))).toEqual([['CONFLICT', 'input.vehicleId']])
  expect(await vehicleOf(admin, vehicleId)).toMatchObject({ driver: { id: one }, assignments: { totalCount: 1 } })
  expect((await unassign(admin, one)).vehicleAssignment.endedAt).not.toBeNull()
  expect(code(await unassign(admin, one))).toEqual([['CONFLICT', 'input.driverId']])
  expect((await assign(admin, other, vehicleId)).errors).toEqual([])
  expect(await vehicleOf(admin, vehicleId)).toMatchObject({ driver: { id: other }, assignments: { totalCount: 2 } })
})

test('of several who take one vehicle at once, exactly one wins', async () => {
  const admin = organization()
  const vehicleId = await createVehicle(admin)
  const drivers = await Promise.all([1, 2, 3].map(() => createDriver(admin)))
  const answers = await Promise.all(drivers.map(driverId => assign(admin.colleague(), driverId, vehicleId)))
  expect(answers.flatMap(code)).toEqual([['CONFLICT', 'input.vehicleId'], ['CONFLICT', 'input.vehicleId']])
  expect(await count(admin)).toBe(1)
})

test('a driver who is given several vehicles at once has one of them', async () => {
  const admin = organization()
  const driverId = await createDriver(admin)
  const vehicles = await Promise.all([1, 2, 3].map(() => createVehicle(admin)))
  await Promise.all(vehicles.map(vehicleId => assign(admin.colleague(), driverId, vehicleId)))
  const { vehicle, assignments } = await driverOf(admin, driverId)
  expect(vehicles).toContain(vehicle.id)
  expect(assignments.edges.filter((edge: { node: { endedAt: string | null } }) => edge.node.endedAt === null)).toHaveLength(1)
})

test('two drivers who change vehicles at once neither share one nor hang', async () => {
  const admin = organization()
  const [a, b, one, two] = [await createDriver(admin), await createDriver(admin), await createVehicle(admin), await createVehicle(admin)]
  await assign(admin, a, one)
  await assign(admin, b, two)
  const answers = await Promise.all([assign(admin.colleague(), a, two), assign(admin.colleague(), b, one)])
  expect(answers.flatMap(code).every(([what]) => what === 'CONFLICT')).toBe(true)
  const held = [(await driverOf(admin, a)).vehicle?.id, (await driverOf(admin, b)).vehicle?.id]
  expect(new Set(held).size).toBe(2)
})

test('whatever is written past the commands, no driver and no vehicle is in two assignments at once', async () => {
  const admin = organization()
  const [driverId, vehicleId] = [await createDriver(admin), await createVehicle(admin)]
  await assign(admin, driverId, vehicleId)
  const [otherDriver, otherVehicle] = [await createDriver(admin), await createVehicle(admin)]
  await expect(write(admin, trx => insertAssignment(trx, driverId, otherVehicle))).rejects.toMatchObject({ constraint: 'vehicle_assignments_one_vehicle' })
  await expect(write(admin, trx => insertAssignment(trx, otherDriver, vehicleId))).rejects.toMatchObject({ constraint: 'vehicle_assignments_one_driver' })
  expect(await count(admin)).toBe(1)
})

test.each([
  ['rcValidity', 'vehicleId', 'registration certificate (RC)'],
  ['insuranceValidity', 'vehicleId', 'insurance'],
  ['permitValidity', 'vehicleId', 'permit'],
  ['licenseValidity', 'driverId', 'licence'],
])('an expired %s is named and keeps %s from the road, one that holds today does not', async (date, field, name) => {
  const admin = organization()
  const of = (wanted: string, value: string) => (field === wanted ? { [date]: value } : {})
  const [driverId, vehicleId] = [await createDriver(admin, of('driverId', day(-1))), await createVehicle(admin, of('vehicleId', day(-1)))]

  const refused = await assign(admin, driverId, vehicleId)
  expect(code(refused)).toEqual([['DOCUMENT_EXPIRED', `input.${field}`]])
  expect(refused.errors[0].message).toBe(`The ${name} of this ${field === 'vehicleId' ? 'vehicle' : 'driver'} expired on ${day(-1)}.`)
  expect(await count(admin)).toBe(0)

  await run(admin, field === 'vehicleId' ? 'vehicleUpdate' : 'driverUpdate', { id: field === 'vehicleId' ? vehicleId : driverId, [date]: day(0) })
  expect((await assign(admin, driverId, vehicleId)).errors).toEqual([])
})

test('every expired paper is named', async () => {
  const admin = organization()
  const [driverId, vehicleId] = [await createDriver(admin, { licenseValidity: '2020-01-04' }), await createVehicle(admin, { rcValidity: '2020-01-03', insuranceValidity: '2020-01-02', permitValidity: '2020-01-01' })]
  const { errors } = await assign(admin, driverId, vehicleId)
  for (const date of ['2020-01-01', '2020-01-02', '2020-01-03', '2020-01-04']) expect(errors[0].message).toContain(date)
})

test.each(['vehicle', 'driver'])('the assignment ends when the %s is deleted, and does not begin again when it is back', async what => {
  const admin = organization()
  const [driverId, vehicleId] = [await createDriver(admin), await createVehicle(admin)]
  await assign(admin, driverId, vehicleId)
  const id = what === 'vehicle' ? vehicleId : driverId
  await run(admin, `${what}Delete`, { id })

  const other = what === 'vehicle' ? await driverOf(admin, driverId) : await vehicleOf(admin, vehicleId)
  expect(other[what]).toBeNull()
  expect(other.assignments.edges).toMatchObject([{ node: { [what]: null, endedAt: expect.any(String) } }])
  await run(admin, `${what}Restore`, { id })
  expect((await driverOf(admin, driverId)).vehicle).toBeNull()
})

test('deleted and foreign drivers and vehicles are like missing ones', async () => {
  const [admin, other] = [organization(), organization()]
  const [driverId, vehicleId] = [await createDriver(admin), await createVehicle(admin)]
  expect(code(await assign(admin, await createDriver(other), vehicleId))).toEqual([['NOT_FOUND', 'input.driverId']])
  expect(code(await assign(admin, driverId, await createVehicle(other)))).toEqual([['NOT_FOUND', 'input.vehicleId']])
  await run(admin, 'vehicleDelete', { id: vehicleId })
  expect(code(await assign(admin, driverId, vehicleId))).toEqual([['NOT_FOUND', 'input.vehicleId']])
  expect(await count(admin)).toBe(0)
})

test('a vendor’s person assigns the own drivers and vehicles alone', async () => {
  const admin = organization()
  const [own, other] = [await createVendor(admin), await createVendor(admin, 'Other')]
  const of = async (vendorId: string) => [await createDriver(admin, { vendorId }), await createVehicle(admin, { vendorId })] as const
  const [[driverId, vehicleId], [otherDriver, otherVehicle]] = [await of(own), await of(other)]
  await assign(admin, otherDriver, otherVehicle)
  const person = vendorsPerson(admin, own)

  expect(code(await assign(person, otherDriver, vehicleId))).toEqual([['NOT_FOUND', 'input.driverId']])
  expect(code(await assign(person, driverId, otherVehicle))).toEqual([['NOT_FOUND', 'input.vehicleId']])
  expect(code(await unassign(person, otherDriver))).toEqual([['NOT_FOUND', 'input.driverId']])
  expect((await assign(person, driverId, vehicleId)).errors).toEqual([])
  expect(await driverOf(person, driverId)).toMatchObject({ vehicle: { id: vehicleId } })
  expect(await count(admin)).toBe(2)
})

test('a page of drivers with what they drive and drove costs the same for few and many', async () => {
  const admin = organization()
  for (let index = 0; index < 6; index++) {
    const driverId = await createDriver(admin)
    for (let turn = 0; turn < 2; turn++) await assign(admin, driverId, await createVehicle(admin))
  }
  for (const first of [2, 6]) {
    admin.statements()
    const { data, errors } = await admin.execute(`{ drivers(first: ${first}) { edges { node { vehicle { vehicleNumber } assignments(first: 1) { totalCount pageInfo { hasNextPage } edges { node { id } } } } } } }`)
    expect(errors).toBeUndefined()
    for (const { node } of data.drivers.edges) expect(node).toMatchObject({ vehicle: { vehicleNumber: expect.any(String) }, assignments: { totalCount: 2, pageInfo: { hasNextPage: true } } })
    expect(admin.statements()).toHaveLength(5)
  }
})

test('pages of a history join without gap or repeat', async () => {
  const admin = organization()
  const driverId = await createDriver(admin)
  for (let turn = 0; turn < 5; turn++) await assign(admin, driverId, await createVehicle(admin))
  const page = async (args: string) => (await admin.execute(`{ driver(id: "${driverId}") { assignments(${args}) { edges { node { id } } pageInfo { endCursor hasNextPage } } } }`)).data.driver.assignments
  const [first, all] = [await page('first: 3'), await page('first: 10')]
  const second = await page(`first: 3, after: "${first.pageInfo.endCursor}"`)
  expect([...first.edges, ...second.edges]).toEqual(all.edges)
  expect(second.pageInfo.hasNextPage).toBe(false)
})
