import { expect, test } from 'vitest'
import { code, createDriver, createVehicle, createVendor, day, organization, read, run, totals, vendorsPerson } from '../records/record.fixture.ts'
import { toVehicleNumber } from './vehicle-number.ts'

test.each([
  ['ka 01 ab 1234', 'KA01AB1234'],
  [' KA-01-AB-1234 ', 'KA01AB1234'],
  ['KA–01.AB·1234', 'KA01AB1234'],
  ['ＫＡ01\u00a0ab1234', 'KA01AB1234'],
  ['b-ab 123', 'B-AB123'],
  ['AB-123-CD', 'AB123CD'],
  ['12-34-56', '12-34-56'],
])('the registration number %j is %j', (written, stored) => {
  expect(toVehicleNumber(written)).toBe(stored)
})

test.each(['---', 'KA01#1234', 'КА01АВ1234', 'A'.repeat(51)])('the registration number %j is refused, and nothing is written', async vehicleNumber => {
  const admin = organization()
  expect(code(await run(admin, 'vehicleCreate', { vehicleNumber, vehicleType: 'van' }))).toEqual([['INVALID_INPUT', 'input.vehicleNumber']])
  expect(await totals(admin, 'vehicles')).toEqual([0])
})

test('a vehicle is added, changed, taken away and brought back', async () => {
  const admin = organization()
  const vendorId = await createVendor(admin)
  const { vehicle } = await run(admin, 'vehicleCreate', { vehicleNumber: 'ka 01 ab 1234', vehicleType: 'truck', capacity: '2 t', vendorId, rcValidity: '2030-01-31' })
  expect(vehicle).toMatchObject({ vehicleNumber: 'KA01AB1234', vehicleType: 'truck', capacity: '2 t', rcValidity: '2030-01-31', insuranceValidity: null, vendor: { id: vendorId } })

  const changed = await run(admin, 'vehicleUpdate', { id: vehicle.id, vehicleNumber: 'KA-02-AB-1234', vendorId: null, rcValidity: null, permitValidity: '2031-02-28', version: 1 })
  expect(changed.vehicle).toMatchObject({ vehicleNumber: 'KA02AB1234', capacity: '2 t', vendor: null, rcValidity: null, permitValidity: '2031-02-28', version: 2 })
  expect(code(await run(admin, 'vehicleUpdate', { id: vehicle.id, capacity: '3 t', version: 1 }))).toEqual([['CONFLICT', 'input.version']])

  const { deletionId } = await run(admin, 'vehicleDelete', { id: vehicle.id })
  expect(await read(admin, 'vehicle', vehicle.id)).toBeNull()
  expect((await run(admin, 'vehicleRestore', { id: vehicle.id, deletionId })).vehicle).toMatchObject({ vehicleNumber: 'KA02AB1234' })
})

test('a registration number is one vehicle’s, however it is written', async () => {
  const admin = organization()
  const id = await createVehicle(admin, { vehicleNumber: 'KA 01 AB 1234' })
  const taken = [['ALREADY_EXISTS', 'input.vehicleNumber']]
  expect(code(await run(admin, 'vehicleCreate', { vehicleNumber: 'ka-01-ab-1234', vehicleType: 'van' }))).toEqual(taken)
  const second = await createVehicle(admin)
  expect(code(await run(admin, 'vehicleUpdate', { id: second, vehicleNumber: 'ka01ab1234' }))).toEqual(taken)
  expect((await run(organization(), 'vehicleCreate', { vehicleNumber: 'KA01AB1234', vehicleType: 'van' })).errors).toEqual([])

  await run(admin, 'vehicleDelete', { id })
  expect((await run(admin, 'vehicleUpdate', { id: second, vehicleNumber: 'ka01ab1234' })).errors).toEqual([])
  expect(code(await run(admin, 'vehicleRestore', { id }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  expect(await totals(admin, 'vehicles')).toEqual([1])
})

test('of several who add one vehicle at once, exactly one wins', async () => {
  const admin = organization()
  const answers = await Promise.all(['KA 01 AB 1', 'ka-01-ab-1', 'KA01AB1'].map(vehicleNumber => run(admin.colleague(), 'vehicleCreate', { vehicleNumber, vehicleType: 'van' })))
  expect(answers.flatMap(code)).toEqual([['ALREADY_EXISTS', 'input.vehicleNumber'], ['ALREADY_EXISTS', 'input.vehicleNumber']])
  expect(await totals(admin, 'vehicles')).toEqual([1])
})

test('a vendor’s person writes vehicles of the own vendor alone', async () => {
  const admin = organization()
  const [own, other] = [await createVendor(admin), await createVendor(admin, 'Other')]
  const others = await createVehicle(admin, { vendorId: other })
  const person = vendorsPerson(admin, own)

  const { vehicle } = await run(person, 'vehicleCreate', { vehicleNumber: 'KA 1', vehicleType: 'van' })
  expect(vehicle.vendor).toEqual({ id: own })
  expect((await run(person, 'vehicleUpdate', { id: vehicle.id, insuranceValidity: '2030-12-31', vendorId: own })).vehicle).toMatchObject({ insuranceValidity: '2030-12-31' })

  expect(code(await run(person, 'vehicleCreate', { vehicleNumber: 'KA 2', vehicleType: 'van', vendorId: other }))).toEqual([['NOT_FOUND', 'input.vendorId']])
  expect(code(await run(person, 'vehicleCreate', { vehicleNumber: 'KA 2', vehicleType: 'van', vendorId: null }))).toEqual([['INVALID_INPUT', 'input.vendorId']])
  expect(code(await run(person, 'vehicleUpdate', { id: vehicle.id, vendorId: other }))).toEqual([['NOT_FOUND', 'input.vendorId']])
  expect(code(await run(person, 'vehicleUpdate', { id: vehicle.id, vendorId: null }))).toEqual([['INVALID_INPUT', 'input.vendorId']])
  for (const change of ['vehicleUpdate', 'vehicleDelete', 'vehicleRestore']) expect(code(await run(person, change, { id: others }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await totals(admin, 'vehicles')).toEqual([2])
  expect((await read(admin, 'vehicle', vehicle.id)).vendor).toEqual({ id: own })
  expect((await read(admin, 'vehicle', others)).version).toBe(1)
})

test('the same key adds one vehicle', async () => {
  const admin = organization()
  const input = { vehicleNumber: 'KA 1', vehicleType: 'van', idempotencyKey: 'one' }
  const answers = [await run(admin, 'vehicleCreate', input), await run(admin, 'vehicleCreate', input)]
  expect(answers[1]).toEqual(answers[0])
  expect(await totals(admin, 'vehicles')).toEqual([1])
})

test.each([
  [{ vehicleNumber: 'ka 1' }, ['KA1']],
  [{ vehicleType: 'truck' }, ['KA2', 'KA3']],
  [{ text: 'ka-2' }, ['KA2']],
  [{ text: 'VAN' }, ['KA1']],
  [{ text: '2 t' }, ['KA3']],
  [{ rcValidity: { lt: '2030-01-01' } }, ['KA1']],
  [{ insuranceValidity: { gte: '2030-01-01' } }, ['KA2']],
  [{ permitValidity: { gte: '2030-01-01', lt: '2030-01-02' } }, ['KA3']],
  [{ vendorId: { in: [] } }, []],
  [{ createdAt: { gte: '2020-01-01T00:00:00Z' } }, ['KA1', 'KA2', 'KA3']],
])('the filter %j lists %j', async (filter, numbers) => {
  const admin = organization()
  await createVehicle(admin, { vehicleNumber: 'KA 1', vehicleType: 'van', rcValidity: '2029-12-31' })
  await createVehicle(admin, { vehicleNumber: 'KA 2', insuranceValidity: '2030-01-01', rcValidity: '2030-01-01' })
  await createVehicle(admin, { vehicleNumber: 'KA 3', permitValidity: '2030-01-01', capacity: '2 t' })
  const { data } = await admin.execute('query ($filter: VehicleFilter) { vehicles(filter: $filter, orderBy: { field: VEHICLE_NUMBER, direction: ASC }) { totalCount edges { node { vehicleNumber } } } }', { filter })
  expect(data.vehicles.edges.map((edge: { node: { vehicleNumber: string } }) => edge.node.vehicleNumber)).toEqual(numbers)
  expect(data.vehicles.totalCount).toBe(numbers.length)
})

test('a page of vehicles with vendors, drivers and histories costs the same for few and many', async () => {
  const admin = organization()
  const vendorId = await createVendor(admin)
  for (let index = 0; index < 6; index++) {
    const vehicleId = await createVehicle(admin, { vendorId, rcValidity: day(30) })
    await run(admin, 'vehicleAssign', { vehicleId, driverId: await createDriver(admin, { vendorId }) })
  }
  const counts: number[] = []
  for (const first of [2, 6]) {
    admin.statements()
    const { data, errors } = await admin.execute(`{ vehicles(first: ${first}) { edges { node { vendor { name } driver { name } assignments { totalCount edges { node { driver { name } vehicle { vehicleNumber } } } } } } } }`)
    expect(errors).toBeUndefined()
    expect(data.vehicles.edges).toHaveLength(first)
    expect(data.vehicles.edges[0].node).toMatchObject({ vendor: { name: 'Trucks & Co' }, driver: { name: 'Asha' }, assignments: { totalCount: 1 } })
    counts.push(admin.statements().length)
  }
  // Vehicles, vendors, current assignments, histories with their totals, their drivers and vehicles.
  expect(counts).toEqual([7, 7])
})
