import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, createCustomer, createDevice, customerCommand, deviceCommand, list, organization, pages, query, readCustomer, supportOf } from '../devices/device.fixture.ts'

const CONTACT = { phone: '+48 123 456 789', email: 'contact@example.com', address: 'Warsaw, Poland', company: 'Example Corp', notes: 'VIP customer' }

test('a customer is added with how to reach it, renamed, and not twice for one key', async () => {
  const admin = organization()
  const input = { name: ' Clean Air ', contactInfo: JSON.stringify({ ...CONTACT, floors: [1, 2] }), idempotencyKey: 'one' }
  const [first, again] = [await customerCommand(admin, 'Create', input), await customerCommand(admin, 'Create', input)]
  expect(first.errors).toEqual([])
  expect(first.deviceCustomer).toEqual({
    id: expect.stringMatching(/^dcu_/), name: 'Clean Air', contactInfo: { ...CONTACT, floors: [1, 2] }, isActive: true, version: 1, organization: { id: admin.identity.organizationId },
  })
  expect(again).toEqual(first)
  const { id } = first.deviceCustomer
  expect((await customerCommand(admin, 'Update', { id, version: 1, name: 'Clear Air' })).deviceCustomer).toEqual({ ...first.deviceCustomer, name: 'Clear Air', version: 2 })
  expect((await customerCommand(admin, 'Update', { id })).deviceCustomer.version).toBe(2)
})

test('how to reach a customer is an object of texts where it has a name, and comes as sound JSON', async () => {
  const admin = organization()
  const refused: [contactInfo: string, place: string][] = [
    ['[]', ''],
    ['{"email": "nobody"}', '/email'],
    ['{"phone": 48}', '/phone'],
    ['{"notes": ""}', '/notes'],
    ['{"company": null}', '/company'],
    [`{"address": "${'x'.repeat(1001)}"}`, '/address'],
    ['{"phone": "1", "phone": "2"}', '/phone'],
    ['{"__proto__": {}}', '/__proto__'],
    ['{"floor": 1e400}', '/floor'],
    ['{', ''],
  ]
  for (const [contactInfo, place] of refused) {
    const { deviceCustomer, errors } = await customerCommand(admin, 'Create', { name: 'Clean Air', contactInfo })
    expect([contactInfo, deviceCustomer, errors[0].code, errors[0].field]).toEqual([contactInfo, null, 'INVALID_INPUT', ['input', 'contactInfo', place]])
  }
  expect((await list(admin, 'deviceCustomers')).total).toBe(0)
})

test('how to reach a customer is edited by a patch; who knows an older version gets the three values', async () => {
  const admin = organization()
  const id = await createCustomer(admin, { contactInfo: JSON.stringify(CONTACT) })
  const patch = (version: number, ...operations: object[]) => customerCommand(admin, 'EditContactInfo', { id, version, edit: { patch: operations } })
  const company = { op: 'REPLACE', path: '/company', value: '"Clean Air"' }
  expect((await patch(1, company)).deviceCustomer).toMatchObject({ version: 2, contactInfo: { ...CONTACT, company: 'Clean Air' } })

  const before = await readCustomer(admin, id)
  const late = await patch(1, { op: 'REMOVE', path: '/notes' })
  expect(code(late)).toEqual([['CONFLICT', 'input.version']])
  const { notes: _, ...yours } = CONTACT
  expect(late.conflict).toEqual({ base: CONTACT, yours, theirs: { ...CONTACT, company: 'Clean Air' }, version: 2 })
  expect(code(await patch(2, { op: 'REPLACE', path: '/email', value: '"nobody"' }))).toEqual([['INVALID_INPUT', 'input.edit./email']])
  expect(code(await patch(2, company, { op: 'REMOVE', path: '/fax' }))).toEqual([['INVALID_INPUT', expect.stringMatching(/^input\.edit\.patch\.1\.path/)]])
  expect(code(await customerCommand(admin, 'EditContactInfo', { id, version: 2, edit: { value: '[]' } }))).toEqual([['INVALID_INPUT', 'input.edit.']])
  expect(code(await customerCommand(organization(), 'EditContactInfo', { id, version: 2, edit: { value: '{}' } }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await readCustomer(admin, id)).toEqual(before)
  expect((await customerCommand(admin, 'EditContactInfo', { id, version: 2, edit: { value: '{}' } })).deviceCustomer).toMatchObject({ version: 3, contactInfo: {} })
})

test('support sees who a customer is, and not how to reach it', async () => {
  const admin = organization()
  const id = await createCustomer(admin, { contactInfo: JSON.stringify(CONTACT) })
  expect(await readCustomer(supportOf(admin), id)).toMatchObject({ name: 'Clean Air', contactInfo: null })
})

test('a change is refused that takes the name away, knows an older version, or is of nothing', async () => {
  const admin = organization()
  const id = await createCustomer(admin)
  await customerCommand(admin, 'Update', { id, name: 'Clear Air' })
  const before = await readCustomer(admin, id)
  expect(code(await customerCommand(admin, 'Update', { id, name: null }))).toEqual([['INVALID_INPUT', 'input.name']])
  expect(code(await customerCommand(admin, 'Update', { id, version: 1, name: 'Other' }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await customerCommand(admin, 'Update', { id: newId('dcu'), name: 'Other' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await customerCommand(organization(), 'Update', { id, name: 'Other' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await readCustomer(admin, id)).toEqual(before)
})

test('a customer with devices is not deleted; one without goes and comes back', async () => {
  const admin = organization()
  const id = await createCustomer(admin)
  const device = await createDevice(admin, { customerId: id })
  expect(code(await customerCommand(admin, 'Delete', { id }))).toEqual([['CONFLICT', 'input.id']])
  expect((await readCustomer(admin, id)).version).toBe(1)
  await deviceCommand(admin, 'Update', { id: device.id, customerId: null })
  const { deletedId, deletionId, errors } = await customerCommand(admin, 'Delete', { id })
  expect([deletedId, errors]).toEqual([id, []])
  expect(await readCustomer(admin, id)).toBeNull()
  expect(code(await deviceCommand(admin, 'Update', { id: device.id, customerId: id }))).toEqual([['NOT_FOUND', 'input.customerId']])
  expect((await customerCommand(admin, 'Restore', { id, deletionId })).deviceCustomer).toMatchObject({ id, isActive: true })
  expect(code(await customerCommand(admin, 'Restore', { id }))).toEqual([['CONFLICT', 'input.id']])
})

test('of a deletion and a new device at once, one wins', async () => {
  const admin = organization()
  const id = await createCustomer(admin)
  const [deleted, created] = await Promise.all([customerCommand(admin, 'Delete', { id }), deviceCommand(admin, 'Create', { deviceNumber: 'D1', deviceType: 'FLOW_METER', customerId: id })])
  expect([[['CONFLICT', 'input.id']], [['NOT_FOUND', 'input.customerId']]]).toContainEqual([...code(deleted), ...code(created)])
})

test('customers are found by text and time, and come page by page by name or by when they were added', async () => {
  const admin = organization()
  const ids: string[] = []
  for (const name of ['Beta', 'Gamma', 'Alpha']) ids.push(await createCustomer(admin, { name }))
  const [beta, gamma, alpha] = ids as [string, string, string]
  const { createdAt } = (await query(admin, 'query ($id: ID!) { deviceCustomer(id: $id) { createdAt } }', { id: gamma })).deviceCustomer
  const cases: [filter: object, ids: string[]][] = [
    [{ text: 'AMM' }, [gamma]],
    [{ text: 'ta' }, [beta]],
    [{ text: '%' }, []],
    [{ createdAt: { gte: createdAt } }, [alpha, gamma]],
    [{ createdAt: { lt: createdAt } }, [beta]],
    [{}, [alpha, beta, gamma]],
  ]
  for (const [filter, found] of cases) expect([filter, (await list(admin, 'deviceCustomers', { filter })).ids]).toEqual([filter, found])
  expect(await pages(admin, 'deviceCustomers', { field: 'NAME', direction: 'DESC' })).toEqual([gamma, beta, alpha])
  expect(await pages(admin, 'deviceCustomers', { field: 'CREATED_AT', direction: 'ASC' })).toEqual([beta, gamma, alpha])
  expect((await list(organization(), 'deviceCustomers')).total).toBe(0)
})

test('a page of customers with their devices costs the same however long it is', async () => {
  const admin = organization()
  for (let count = 0; count < 5; count++) await createDevice(admin, { customerId: await createCustomer(admin) })
  admin.statements()
  const data = await query(admin, '{ deviceCustomers { totalCount edges { node { name devices { totalCount edges { node { deviceNumber customer { name } } } } } } } }')
  expect(data.deviceCustomers.edges).toHaveLength(5)
  // Customers and devices, each with its count, and the customers of these.
  expect(admin.statements()).toHaveLength(5)
})
