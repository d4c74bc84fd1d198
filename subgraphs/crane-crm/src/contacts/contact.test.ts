import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { code, contactCommand, createContact, createCustomer, list, organization, readContact, salesperson, supportOf } from '../customers/customer.fixture.ts'

test('a contact is added to a customer, changed, deleted and brought back', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  const known = { email: 'asha@mahindra.example', phone: '+912212345678', role: 'Buyer' }
  const contact = await createContact(admin, customerId, { name: ' Asha Rao ', ...known })
  expect(contact).toEqual({ id: expect.stringMatching(/^con_/), name: 'Asha Rao', ...known, isActive: true, version: 1, customer: { id: customerId } })
  const { id } = contact
  expect((await contactCommand(admin, 'Update', { id, version: 1, phone: null, role: ' ' })).craneContact).toEqual({ ...contact, phone: null, role: null, version: 2 })
  expect(code(await contactCommand(admin, 'Update', { id, version: 1, name: 'Other' }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await contactCommand(admin, 'Update', { id, name: ' ' }))).toEqual([['INVALID_INPUT', 'input.name']])
  const { deletedId, deletionId } = await contactCommand(admin, 'Delete', { id })
  expect(deletedId).toBe(id)
  expect(await readContact(admin, id)).toBeNull()
  expect((await contactCommand(admin, 'Restore', { id, deletionId })).craneContact).toMatchObject({ id, isActive: true })
})

test('nobody adds a contact to a customer that they do not see, or changes one there', async () => {
  const admin = organization()
  const customerId = await createCustomer(admin)
  const { id } = await createContact(admin, customerId)
  for (const by of [organization(), salesperson(admin)]) {
    expect(code(await contactCommand(by, 'Create', { customerId, name: 'Ravi' }))).toEqual([['NOT_FOUND', 'input.customerId']])
    for (const name of ['Update', 'Delete', 'Restore']) expect(code(await contactCommand(by, name, { id }))).toEqual([['NOT_FOUND', 'input.id']])
    expect(await readContact(by, id)).toBeNull()
    expect((await list(by, 'craneContacts')).total).toBe(0)
  }
  expect(code(await contactCommand(admin, 'Create', { customerId: newId('cus'), name: 'Ravi' }))).toEqual([['NOT_FOUND', 'input.customerId']])
  expect((await readContact(admin, id)).version).toBe(1)
})

test('support sees who a contact is, and not how to reach them', async () => {
  const admin = organization()
  const { id } = await createContact(admin, await createCustomer(admin), { email: 'asha@mahindra.example', phone: '+912212345678', role: 'Buyer' })
  expect(await readContact(supportOf(admin), id)).toMatchObject({ name: 'Asha Rao', role: 'Buyer', email: null, phone: null })
})

test('without the right to read customers a contact has none', async () => {
  const admin = organization()
  const { id } = await createContact(admin, await createCustomer(admin))
  expect((await readContact(admin.colleague({ scopes: ['crane.contact:read'] }), id)).customer).toBeNull()
})
