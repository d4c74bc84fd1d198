import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { apiClient, code, contactCommand, createContact, createCustomer, createDeal, createLead, customerCommand, dealCommand, leadCommand, organization, readContact, readCustomer, salesperson, supportOf } from './customer.fixture.ts'

const ALL = { companyName: 'Mahindra & Mahindra', contactName: 'Asha Rao', designation: 'Site manager', email: 'asha@mahindra.example', phone: '+912212345678', address: 'Mumbai', notes: 'Calls back.' }

test('a customer is added with all that is known, changed, and cleared again', async () => {
  const admin = organization()
  const me = { id: admin.identity.userId }
  const { craneCustomer, errors } = await customerCommand(admin, 'Create', { name: ' Mahindra ', type: 'MANUFACTURING', ...ALL })
  expect(errors).toEqual([])
  expect(craneCustomer).toEqual({
    id: expect.stringMatching(/^cus_/), name: 'Mahindra', type: 'MANUFACTURING', ...ALL, isActive: true, version: 1, assignedTo: me, createdBy: me, organization: { id: admin.identity.organizationId },
  })
  const { id } = craneCustomer
  const nothing = Object.fromEntries(Object.keys(ALL).map(field => [field, null]))
  expect((await customerCommand(admin, 'Update', { id, version: 1, type: 'GOVERNMENT', ...nothing })).craneCustomer).toEqual({ ...craneCustomer, type: 'GOVERNMENT', ...nothing, version: 2 })
  expect((await customerCommand(admin, 'Update', { id })).craneCustomer.version).toBe(2)
})

test('a change is refused that takes the name away, knows an older version, or is of nothing', async () => {
  const admin = organization()
  const id = await createCustomer(admin)
  await customerCommand(admin, 'Update', { id, notes: 'x' })
  const before = await readCustomer(admin, id)
  expect(code(await customerCommand(admin, 'Update', { id, name: null }))).toEqual([['INVALID_INPUT', 'input.name']])
  expect(code(await customerCommand(admin, 'Update', { id, version: 1, name: 'Other' }))).toEqual([['CONFLICT', 'input.version']])
  expect(code(await customerCommand(admin, 'Update', { id: newId('cus'), name: 'Other' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await customerCommand(organization(), 'Update', { id, name: 'Other' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(await readCustomer(admin, id)).toEqual(before)
})

test('a customer is whoever’s is said, and nobody’s where that is meant or an API client adds it', async () => {
  const admin = organization()
  const seller = salesperson(admin)
  const other = newId('usr')
  const ownerOf = async (by: typeof admin, input: object) => (await customerCommand(by, 'Create', { name: 'Acme', ...input })).craneCustomer?.assignedTo
  expect(await ownerOf(admin, { assignedToId: other })).toEqual({ id: other })
  expect(await ownerOf(seller, {})).toEqual({ id: seller.identity.userId })
  expect(await ownerOf(seller, { assignedToId: null })).toBeNull()
  expect(await ownerOf(apiClient(admin), {})).toBeNull()
  expect(code(await customerCommand(seller, 'Create', { name: 'Acme', assignedToId: other }))).toEqual([['FORBIDDEN', 'input.assignedToId']])
})

test('who sees the own alone takes what nobody has, leaves it again, and hands nothing on to others', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const id = await createCustomer(admin, { assignedToId: null })
  const assign = (by: typeof admin, assignedToId: string | null) => customerCommand(by, 'Assign', { id, assignedToId })
  expect((await assign(seller, seller.identity.userId)).craneCustomer.assignedTo).toEqual({ id: seller.identity.userId })
  expect(await readCustomer(other, id)).toBeNull()
  expect(code(await assign(other, other.identity.userId))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await assign(seller, other.identity.userId))).toEqual([['FORBIDDEN', 'input.assignedToId']])
  expect((await assign(seller, null)).craneCustomer.assignedTo).toBeNull()
  expect((await assign(admin, other.identity.userId)).craneCustomer.assignedTo).toEqual({ id: other.identity.userId })
  expect(await readCustomer(seller, id)).toBeNull()
  expect((await customerCommand(admin, 'Assign', { id })).craneCustomer.version).toBe(4)
})

test('support sees who a customer is, and not how to reach them', async () => {
  const admin = organization()
  const id = await createCustomer(admin, ALL)
  expect(await readCustomer(supportOf(admin), id)).toMatchObject({ name: 'Mahindra', contactName: 'Asha Rao', email: null, phone: null, address: null, notes: null })
})

test('a deleted customer takes its contacts along, and brings them back; what was deleted before stays so', async () => {
  const admin = organization()
  const id = await createCustomer(admin)
  const [kept, gone] = [await createContact(admin, id), await createContact(admin, id)]
  await contactCommand(admin, 'Delete', { id: gone.id })
  const { deletedId, deletionId, errors } = await customerCommand(admin, 'Delete', { id })
  expect([deletedId, errors]).toEqual([id, []])
  expect(await readCustomer(admin, id)).toBeNull()
  expect(await readContact(admin, kept.id)).toBeNull()
  expect(code(await contactCommand(admin, 'Restore', { id: kept.id }))).toEqual([['CONFLICT', 'input.id']])
  expect(code(await customerCommand(admin, 'Restore', { id, deletionId: newId('dln') }))).toEqual([['CONFLICT', 'input.deletionId']])
  expect((await customerCommand(admin, 'Restore', { id, deletionId })).craneCustomer).toMatchObject({ id, isActive: true })
  expect(await readContact(admin, kept.id)).toMatchObject({ id: kept.id, isActive: true })
  expect(await readContact(admin, gone.id)).toBeNull()
  expect(code(await customerCommand(admin, 'Restore', { id }))).toEqual([['CONFLICT', 'input.id']])
})

test('a customer with business under way is not deleted, whoever sees that; what is over does not hold it', async () => {
  const admin = organization()
  const seller = salesperson(admin)
  const id = await createCustomer(admin, { assignedToId: null })
  const deal = await createDeal(admin, { customerId: id })
  expect(code(await customerCommand(seller, 'Delete', { id }))).toEqual([['CONFLICT', 'input.id']])
  await dealCommand(admin, 'Lose', { id: deal.id, reason: 'Too far' })
  const { id: leadId } = await createLead(admin, { customerId: id })
  expect(code(await customerCommand(seller, 'Delete', { id }))).toEqual([['CONFLICT', 'input.id']])
  await leadCommand(admin, 'Start', { id: leadId })
  await leadCommand(admin, 'Disqualify', { id: leadId, reason: 'Too far' })
  expect(code(await customerCommand(seller, 'Delete', { id }))).toEqual([])
})

test('of a deletion and a new deal at once, one wins', async () => {
  const admin = organization()
  const id = await createCustomer(admin)
  const [deleted, created] = await Promise.all([customerCommand(admin, 'Delete', { id }), dealCommand(admin, 'Create', { customerId: id, title: 'Two cranes', currency: 'INR' })])
  expect([[['CONFLICT', 'input.id']], [['NOT_FOUND', 'input.customerId']]]).toContainEqual([...code(deleted), ...code(created)])
})

test('the same key adds one customer', async () => {
  const admin = organization()
  const answers = await Promise.all([1, 2, 3].map(() => customerCommand(admin, 'Create', { name: 'Acme', idempotencyKey: 'one' })))
  expect(new Set(answers.map(({ craneCustomer }) => craneCustomer.id)).size).toBe(1)
})
