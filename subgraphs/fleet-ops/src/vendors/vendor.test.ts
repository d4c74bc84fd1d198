import { expect, test } from 'vitest'
import { code, createDriver, createVehicle, createVendor, linkedToNothing, organization, read, run, supportOf, totals, vendorsPerson } from '../records/record.fixture.ts'

const contact = { email: 'hello@trucks.example', phone: '+919812345678', address: '1 Ring Road', contactPerson: 'Meera' }

test('a vendor is added, changed, taken away and brought back', async () => {
  const admin = organization()
  const { vendor } = await run(admin, 'vendorCreate', { name: '  Trucks & Co ', company: 'Trucks Private Limited', ...contact })
  expect(vendor).toMatchObject({ name: 'Trucks & Co', company: 'Trucks Private Limited', version: 1, ...contact })

  expect((await run(admin, 'vendorUpdate', { id: vendor.id, name: 'Vans', company: null, version: 1 })).vendor).toMatchObject({ name: 'Vans', company: null, version: 2, ...contact })
  expect(code(await run(admin, 'vendorUpdate', { id: vendor.id, name: 'Lorries', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await run(admin, 'vendorUpdate', { id: vendor.id, name: null }))).toEqual([['INVALID_INPUT', 'input.name']])

  const gone = await run(admin, 'vendorDelete', { id: vendor.id })
  expect(gone).toMatchObject({ deletedId: vendor.id, deletionId: expect.stringMatching(/^dln_/), errors: [] })
  expect(await read(admin, 'vendor', vendor.id)).toBeNull()
  expect(await totals(admin, 'vendors')).toEqual([0])
  expect((await run(admin, 'vendorRestore', { id: vendor.id, deletionId: gone.deletionId })).vendor).toMatchObject({ name: 'Vans' })
  expect(code(await run(admin, 'vendorRestore', { id: vendor.id }))).toEqual([['CONFLICT', 'input.id']])
})

test('a deleted vendor’s vehicles and drivers stay, and are its own again when it is back', async () => {
  const admin = organization()
  const vendorId = await createVendor(admin)
  const [vehicleId, driverId] = [await createVehicle(admin, { vendorId }), await createDriver(admin, { vendorId })]
  await run(admin, 'vendorDelete', { id: vendorId })
  expect([(await read(admin, 'vehicle', vehicleId)).vendor, (await read(admin, 'driver', driverId)).vendor]).toEqual([null, null])
  await run(admin, 'vendorRestore', { id: vendorId })
  expect([(await read(admin, 'vehicle', vehicleId)).vendor, (await read(admin, 'driver', driverId)).vendor]).toEqual([{ id: vendorId }, { id: vendorId }])
})

test('a vendor’s person sees the own vendor with its vehicles and drivers, and no other', async () => {
  const admin = organization()
  const [own, other] = [await createVendor(admin), await createVendor(admin, 'Other')]
  for (const vendorId of [own, other]) {
    await createVehicle(admin, { vendorId })
    await createDriver(admin, { vendorId })
  }
  const person = vendorsPerson(admin, own)

  expect(await totals(person, 'vendors', 'vehicles', 'drivers')).toEqual([1, 1, 1])
  expect(await read(person, 'vendor', other)).toBeNull()
  const { data } = await person.execute('{ vendors { edges { node { id vehicles { totalCount edges { node { vendor { id } } } } drivers { totalCount edges { node { vendor { id } } } } } } } }')
  const one = { totalCount: 1, edges: [{ node: { vendor: { id: own } } }] }
  expect(data.vendors.edges).toEqual([{ node: { id: own, vehicles: one, drivers: one } }])
})

test('a vendor’s person changes the own contact data alone', async () => {
  const admin = organization()
  const [own, other] = [await createVendor(admin), await createVendor(admin, 'Other')]
  const person = vendorsPerson(admin, own)

  expect((await run(person, 'vendorUpdateContact', contact)).vendor).toMatchObject({ id: own, ...contact })
  expect((await run(person, 'vendorUpdateContact', { id: own, email: null, version: 2 })).vendor).toMatchObject({ ...contact, email: null })
  expect(code(await run(person, 'vendorUpdateContact', { id: other, ...contact }))).toEqual([['NOT_FOUND', 'input.id']])
  await expect(run(person, 'vendorUpdate', { id: own, name: 'Mine' })).rejects.toThrow('You need the right fleet.vendor:write for this.')
  expect(await read(admin, 'vendor', other)).toMatchObject({ email: null, version: 1 })
  expect(code(await run(vendorsPerson(admin, own, other), 'vendorUpdateContact', contact))).toEqual([['INVALID_INPUT', 'input.id']])
})

test('who is tied to nothing sees nothing, and writes nothing', async () => {
  const admin = organization()
  const vendorId = await createVendor(admin)
  await createVehicle(admin, { vendorId })
  await createDriver(admin)
  const nobody = linkedToNothing(admin)

  expect(await totals(nobody, 'vendors', 'vehicles', 'drivers', 'promoters', 'promoterActivities', 'campaignReports', 'expiringDocuments')).toEqual([0, 0, 0, 0, 0, 0, 0])
  expect(code(await run(nobody, 'vendorUpdateContact', contact))).toEqual([['INVALID_INPUT', 'input.id']])
  expect(code(await run(nobody, 'vehicleCreate', { vehicleNumber: 'KA 1', vehicleType: 'van' }))).toEqual([['INVALID_INPUT', 'input.vendorId']])
  expect(code(await run(nobody, 'driverCreate', { name: 'Nobody’s', vendorId }))).toEqual([['NOT_FOUND', 'input.vendorId']])
  expect(await totals(admin, 'vendors', 'vehicles', 'drivers')).toEqual([1, 1, 1])
})

test('another organization’s vendor is like a missing one', async () => {
  const [admin, other] = [organization(), organization()]
  const id = await createVendor(admin)
  expect(await read(other, 'vendor', id)).toBeNull()
  for (const change of ['vendorUpdate', 'vendorUpdateContact', 'vendorDelete', 'vendorRestore']) expect(code(await run(other, change, { id }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await totals(other, 'vendors')).toEqual([0])
})

test('support sees vendors without contact data, and finds none by them', async () => {
  const admin = organization()
  const { vendor } = await run(admin, 'vendorCreate', { name: 'Trucks', ...contact })
  const support = supportOf(admin)
  expect(await read(support, 'vendor', vendor.id)).toMatchObject({ name: 'Trucks', email: null, phone: null, address: null })
  const found = async (by: typeof admin, text: string) => (await by.execute('query ($text: String) { vendors(filter: { text: $text }) { totalCount } }', { text })).data.vendors.totalCount
  expect([await found(support, 'truck'), await found(support, 'hello@trucks'), await found(admin, 'hello@trucks')]).toEqual([1, 0, 1])
})

test('the vehicles and drivers of many vendors, with totals, cost two statements each', async () => {
  const admin = organization()
  for (let count = 0; count < 4; count++) {
    const vendorId = await createVendor(admin, `Vendor ${count}`)
    for (let index = 0; index < 3; index++) {
      await createVehicle(admin, { vendorId })
      await createDriver(admin, { vendorId, name: `Driver ${index}` })
    }
  }
  for (const first of [2, 4]) {
    admin.statements()
    const { data, errors } = await admin.execute(
      `{ vendors(first: ${first}) { edges { node { name vehicles(first: 2) { totalCount edges { node { vehicleNumber } } } drivers(first: 2) { totalCount edges { node { name } } } } } } }`,
    )
    expect(errors).toBeUndefined()
    expect(data.vendors.edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual([0, 1, 2, 3].slice(0, first).map(index => `Vendor ${index}`))
    for (const { node } of data.vendors.edges) {
      expect(node.vehicles).toMatchObject({ totalCount: 3, edges: [{}, {}] })
      expect(node.drivers.edges).toEqual([{ node: { name: 'Driver 0' } }, { node: { name: 'Driver 1' } }])
    }
    expect(admin.statements()).toHaveLength(5)
  }
})
