import { expect, test } from 'vitest'
import { code, createDriver, createVendor, organization, read, run, supportOf, totals, vendorsPerson } from '../records/record.fixture.ts'

test('a driver is added, changed, taken away and brought back', async () => {
  const admin = organization()
  const { driver } = await run(admin, 'driverCreate', { name: ' Asha ', phone: '+919812345678', email: 'asha@drivers.example', licenseNumber: 'ka01 2020 1234', licenseValidity: '2030-06-30' })
  expect(driver).toMatchObject({ name: 'Asha', phone: '+919812345678', email: 'asha@drivers.example', licenseNumber: 'KA0120201234', licenseValidity: '2030-06-30', vendor: null })

  expect((await run(admin, 'driverUpdate', { id: driver.id, phone: null, licenseValidity: '2035-06-30', version: 1 })).driver).toMatchObject({ phone: null, licenseValidity: '2035-06-30', email: driver.email, version: 2 })
  expect(code(await run(admin, 'driverUpdate', { id: driver.id, name: 'Usha', version: 1 }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await run(admin, 'driverUpdate', { id: driver.id, name: null }))).toEqual([['INVALID_INPUT', 'input.name']])

  await run(admin, 'driverDelete', { id: driver.id })
  expect(await read(admin, 'driver', driver.id)).toBeNull()
  expect((await run(admin, 'driverRestore', { id: driver.id })).driver).toMatchObject({ name: 'Asha' })
})

test('a licence is one driver’s, also of those who are added at once', async () => {
  const admin = organization()
  const answers = await Promise.all(['KA 01 1', 'ka011'].map(licenseNumber => run(admin.colleague(), 'driverCreate', { name: 'Asha', licenseNumber })))
  expect(answers.flatMap(code)).toEqual([['ALREADY_EXISTS', 'input.licenseNumber']])
  const id = answers.find(({ driver }) => driver).driver.id
  await run(admin, 'driverDelete', { id })
  await createDriver(admin, { licenseNumber: 'KA011' })
  expect(code(await run(admin, 'driverRestore', { id }))).toEqual([['ALREADY_EXISTS', 'input.id']])
  expect(await totals(admin, 'drivers')).toEqual([1])
})

test('a vendor’s person writes drivers of the own vendor alone', async () => {
  const admin = organization()
  const [own, other] = [await createVendor(admin), await createVendor(admin, 'Other')]
  const others = await createDriver(admin, { vendorId: other })
  const person = vendorsPerson(admin, own)

  const { driver } = await run(person, 'driverCreate', { name: 'Asha' })
  expect(driver.vendor).toEqual({ id: own })
  expect((await run(person, 'driverUpdate', { id: driver.id, licenseValidity: '2031-01-01' })).driver).toMatchObject({ licenseValidity: '2031-01-01' })
  expect(code(await run(person, 'driverCreate', { name: 'Usha', vendorId: other }))).toEqual([['NOT_FOUND', 'input.vendorId']])
  expect(code(await run(person, 'driverUpdate', { id: driver.id, vendorId: other }))).toEqual([['NOT_FOUND', 'input.vendorId']])
  expect(code(await run(person, 'driverUpdate', { id: others, name: 'Mine' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await totals(admin, 'drivers')).toEqual([2])
  expect((await read(admin, 'driver', others)).name).toBe('Asha')
})

test('support sees drivers without contact data and licence, and finds none by them', async () => {
  const admin = organization()
  const { driver } = await run(admin, 'driverCreate', { name: 'Asha', phone: '+919812345678', email: 'a@drivers.example', licenseNumber: 'KA0120' })
  const support = supportOf(admin)
  expect(await read(support, 'driver', driver.id)).toMatchObject({ name: 'Asha', phone: null, email: null, licenseNumber: null })
  const found = async (by: typeof admin, text: string) => (await by.execute('query ($text: String) { drivers(filter: { text: $text }) { totalCount } }', { text })).data.drivers.totalCount
  expect([await found(support, 'ASHA'), await found(support, 'ka0120'), await found(support, '98123'), await found(admin, 'ka0120')]).toEqual([1, 0, 0, 1])
})

test.each([
  [{ licenseValidity: { lt: '2030-01-01' } }, ['Asha']],
  [{ text: 'sh' }, ['Asha', 'Usha']],
  [{ vendorId: { in: [] } }, []],
  [null, ['Asha', 'Ravi', 'Usha']],
])('the filter %j lists %j', async (filter, names) => {
  const admin = organization()
  await createDriver(admin, { name: 'Usha', licenseValidity: '2030-01-01' })
  await createDriver(admin, { name: 'Asha', licenseValidity: '2029-12-31' })
  await createDriver(admin, { name: 'Ravi' })
  const { data } = await admin.execute('query ($filter: DriverFilter) { drivers(filter: $filter) { totalCount edges { node { name } } } }', { filter })
  expect(data.drivers).toEqual({ totalCount: names.length, edges: names.map(name => ({ node: { name } })) })
})

test('another organization’s driver is like a missing one', async () => {
  const [admin, other] = [organization(), organization()]
  const id = await createDriver(admin)
  expect(await read(other, 'driver', id)).toBeNull()
  for (const change of ['driverUpdate', 'driverDelete', 'driverRestore']) expect(code(await run(other, change, { id }))).toEqual([['NOT_FOUND', 'input.id']])
})
