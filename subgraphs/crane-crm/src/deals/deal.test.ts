import { newId } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { apiClient, code, createCustomer, createDeal, customerCommand, dealCommand, organization, readDeal, salesperson, supportOf } from '../customers/customer.fixture.ts'

const KNOWN = { description: 'For the bridge', expectedCloseDate: '2026-05-01', notes: 'They compare.' }

test('a deal is opened with all that is known, changed, and cleared again', async () => {
  const admin = organization()
  const me = { id: admin.identity.userId }
  const customerId = await createCustomer(admin)
  const deal = await createDeal(admin, { customerId, title: ' Two cranes ', value: '1000.5', ...KNOWN })
  expect(deal).toEqual({
    id: expect.stringMatching(/^cdl_/), title: 'Two cranes', value: '1000.50', currency: 'INR', ...KNOWN, stage: 'QUALIFICATION', probability: 10, isProbabilitySet: false,
    lossReason: null, closedAt: null, version: 1, customer: { id: customerId }, lead: null, assignedTo: me, createdBy: me,
  })
  const { id } = deal
  const nothing = { description: null, expectedCloseDate: null, notes: null, value: null }
  expect((await dealCommand(admin, 'Update', { id, version: 1, title: 'Three cranes', currency: 'EUR', ...nothing })).craneDeal).toEqual({ ...deal, title: 'Three cranes', currency: 'EUR', ...nothing, version: 2 })
  expect((await dealCommand(admin, 'Update', { id, title: 'Three cranes', value: null })).craneDeal.version).toBe(2)
})

test.each([
  [{ value: '-0.01' }, 'input.value'],
  [{ value: '0.001' }, 'input.value'],
  [{ value: '1000000000000' }, 'input.value'],
  [{ value: '1.50', currency: 'JPY' }, 'input.value'],
  [{ probability: -1 }, 'input.probability'],
  [{ probability: 101 }, 'input.probability'],
  [{ title: ' ' }, 'input.title'],
])('a deal with %j is neither opened nor changed to that', async (input, field) => {
  const admin = organization()
  const deal = await createDeal(admin)
  expect(code(await dealCommand(admin, 'Create', { customerId: deal.customer.id, title: 'Two cranes', currency: 'INR', ...input }))).toEqual([['INVALID_INPUT', field]])
  expect(code(await dealCommand(admin, 'Update', { id: deal.id, ...input }))).toEqual([['INVALID_INPUT', field]])
  expect(await readDeal(admin, deal.id)).toEqual(deal)
})

test('a currency without cents takes no deal with some', async () => {
  const admin = organization()
  const { id } = await createDeal(admin, { value: '1.50' })
  expect(code(await dealCommand(admin, 'Update', { id, currency: 'JPY' }))).toEqual([['INVALID_INPUT', 'input.currency']])
})

test('a deal is with a customer that the caller sees and that is there', async () => {
  const admin = organization()
  const deleted = await createCustomer(admin)
  await customerCommand(admin, 'Delete', { id: deleted })
  const open = (by: typeof admin, customerId: string) => dealCommand(by, 'Create', { customerId, title: 'Two cranes', currency: 'INR' })
  for (const customerId of [newId('cus'), deleted, await createCustomer(organization())]) expect(code(await open(admin, customerId))).toEqual([['NOT_FOUND', 'input.customerId']])
  expect(code(await open(salesperson(admin), await createCustomer(admin)))).toEqual([['NOT_FOUND', 'input.customerId']])
})

test('a change that knows an older version, and one of what the caller does not see, is refused', async () => {
  const admin = organization()
  const deal = await createDeal(admin)
  await dealCommand(admin, 'Update', { id: deal.id, notes: 'x' })
  expect(code(await dealCommand(admin, 'Update', { id: deal.id, version: 1, notes: 'y' }))).toEqual([['CONFLICT', 'input.version']])
  for (const by of [organization(), salesperson(admin)]) {
    for (const name of ['Update', 'Assign', 'Propose']) expect(code(await dealCommand(by, name, { id: deal.id }))).toEqual([['NOT_FOUND', 'input.id']])
    expect(await readDeal(by, deal.id)).toBeNull()
  }
  expect((await readDeal(admin, deal.id)).version).toBe(2)
})

test('a deal is handed on by whoever sees all, and taken and left by whoever sees the own', async () => {
  const admin = organization()
  const [seller, other] = [salesperson(admin), salesperson(admin)]
  const { id } = await createDeal(apiClient(admin))
  const assign = (by: typeof admin, assignedToId: string | null) => dealCommand(by, 'Assign', { id, assignedToId })
  expect((await assign(seller, seller.identity.userId)).craneDeal.assignedTo).toEqual({ id: seller.identity.userId })
  expect(code(await assign(other, other.identity.userId))).toEqual([['NOT_FOUND', 'input.id']])
  expect(code(await assign(seller, other.identity.userId))).toEqual([['FORBIDDEN', 'input.assignedToId']])
  expect((await assign(admin, other.identity.userId)).craneDeal.assignedTo).toEqual({ id: other.identity.userId })
  expect((await assign(other, null)).craneDeal.assignedTo).toBeNull()
})

test('support sees what a deal is worth, and not what was said of it', async () => {
  const admin = organization()
  const { id } = await createDeal(admin, KNOWN)
  await dealCommand(admin, 'Lose', { id, reason: 'Too far' })
  expect(await readDeal(supportOf(admin), id)).toMatchObject({ title: 'Two cranes', value: '1000.00', description: null, notes: null, lossReason: null })
})
