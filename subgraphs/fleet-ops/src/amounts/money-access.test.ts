import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import {
  anyoneLinked, approvedInvoice, createPayment, driverOf, expense, fleetOf, invoice, organization, payment, readExpense, readInvoice, readPayment, refusal, submitExpense, supportOf, total, vendorOf, type Fleet,
} from './money.fixture.ts'

/** One expense of each driver and none's, one invoice and one payment of each vendor. */
async function spent() {
  const fleet = await fleetOf()
  const { admin, campaignIds, driverIds, vendorIds } = fleet
  const expenseIds: string[] = []
  for (const driverId of [...driverIds, undefined]) expenseIds.push((await submitExpense(admin, { campaignId: campaignIds[0], driverId, description: 'secretly' })).expense.id)
  const invoiceIds: string[] = []
  const paymentIds: string[] = []
  for (const vendorId of vendorIds) {
    const { id: invoiceId } = await approvedInvoice(fleet, { vendorId })
    const { id } = (await createPayment(admin, { invoiceId, remarks: 'secretly' })).vendorPayment
    await payment(admin, 'Start', { id })
    await payment(admin, 'Fail', { id, reason: 'secretly' })
    invoiceIds.push(invoiceId)
    paymentIds.push(id)
  }
  return { ...fleet, expenseIds, invoiceIds, paymentIds }
}

const figures = (by: TestCaller) => Promise.all((['expenses', 'vendorInvoices', 'vendorPayments'] as const).map(list => total(by, list)))

interface Seen {
  expenses: number
  invoices: number
  ofVendors: number
  payments: number
  ofDrivers: number
}

/** What one caller counts under the campaign, the vendors and the drivers. */
async function nested(by: TestCaller, { campaignIds, vendorIds, driverIds }: Fleet): Promise<Seen> {
  const of = (type: string, ids: readonly string[]) => ids.map(id => ({ __typename: type, id }))
  const { data, errors } = await by.execute(
    `query ($all: [_Any!]!) { _entities(representations: $all) {
      ... on Campaign { __typename expenses { totalCount edges { node { id } } } invoices { totalCount edges { node { id } } } }
      ... on Vendor { __typename ofVendor: invoices { totalCount edges { node { id } } } payments { totalCount edges { node { id attempts { failureReason } } } } }
      ... on Driver { __typename ofDriver: expenses { totalCount edges { node { id } } } }
    } }`,
    { all: [...of('Campaign', campaignIds), ...of('Vendor', vendorIds), ...of('Driver', driverIds)] },
  )
  expect(errors).toBeUndefined()
  const count = (field: string) =>
    data._entities.reduce((sum: number, entity: Record<string, { totalCount: number; edges: unknown[] }> | null) => {
      const list = entity?.[field]
      if (list) expect(list.edges).toHaveLength(list.totalCount)
      return sum + (list?.totalCount ?? 0)
    }, 0)
  return { expenses: count('expenses'), invoices: count('invoices'), ofVendors: count('ofVendor'), payments: count('payments'), ofDrivers: count('ofDriver') }
}

test('a vendor sees own invoices and payments alone: in lists, by id, nested, in counts', async () => {
  const fleet = await spent()
  const { admin, vendorIds, expenseIds, invoiceIds, paymentIds } = fleet
  // Every scope, so that the row level alone keeps the rest away.
  for (const vendor of [anyoneLinked(admin, vendorIds[0])]) {
    expect(await figures(vendor)).toEqual([0, 2, 1])
    expect(await readExpense(vendor, expenseIds[0]!)).toBeNull()
    expect([await readInvoice(vendor, invoiceIds[0]!), await readInvoice(vendor, invoiceIds[1]!)]).toMatchObject([{ id: invoiceIds[0] }, null])
    expect([await readPayment(vendor, paymentIds[0]!), await readPayment(vendor, paymentIds[1]!)]).toMatchObject([{ id: paymentIds[0], attempts: [{ failureReason: 'secretly' }] }, null])
    expect(await nested(vendor, fleet)).toEqual({ expenses: 0, invoices: 2, ofVendors: 2, payments: 1, ofDrivers: 0 })
  }
  expect(await nested(admin, fleet)).toEqual({ expenses: 3, invoices: 4, ofVendors: 4, payments: 2, ofDrivers: 2 })
})

test('a driver sees own expenses alone, and neither invoices nor payments', async () => {
  const fleet = await spent()
  const { admin, driverIds, expenseIds, invoiceIds, paymentIds } = fleet
  const driver = anyoneLinked(admin, driverIds[0])
  expect(await figures(driver)).toEqual([1, 0, 0])
  expect([await readExpense(driver, expenseIds[0]!), await readExpense(driver, expenseIds[1]!), await readExpense(driver, expenseIds[2]!)]).toMatchObject([{ id: expenseIds[0] }, null, null])
  expect([await readInvoice(driver, invoiceIds[0]!), await readPayment(driver, paymentIds[0]!)]).toEqual([null, null])
  expect(await nested(driver, fleet)).toEqual({ expenses: 0, invoices: 0, ofVendors: 0, payments: 0, ofDrivers: 1 })
  // With the scopes of the role, the campaign is named by nobody to a driver, and no error is made of it.
  const { data, errors } = await driverOf(admin, driverIds[0]).execute('{ expenses { edges { node { id campaign { id } driver { id } } } } }')
  expect([data.expenses.edges, errors]).toEqual([[{ node: { id: expenseIds[0], campaign: null, driver: null } }], undefined])
})

test('a reference from another domain finds what its caller may see, and nothing else', async () => {
  const { admin, vendorIds, driverIds, expenseIds, invoiceIds, paymentIds } = await spent()
  const attempts = await admin.execute('{ vendorPayments { edges { node { id attempts { id payment { id } } } } } }')
  const attemptOf = (paymentId: string) => attempts.data.vendorPayments.edges.find(({ node }: { node: { id: string } }) => node.id === paymentId).node.attempts[0].id as string
  const all = [
    ...expenseIds.map(id => ({ __typename: 'Expense', id })),
    ...invoiceIds.map(id => ({ __typename: 'VendorInvoice', id })),
    ...paymentIds.map(id => ({ __typename: 'VendorPayment', id })),
    ...paymentIds.map(id => ({ __typename: 'PaymentAttempt', id: attemptOf(id) })),
  ]
  const found = async (by: TestCaller) => {
    const fields = ['Expense', 'VendorInvoice', 'VendorPayment', 'PaymentAttempt'].map(type => `... on ${type} { id }`).join(' ')
    const { data, errors } = await by.execute(`query ($all: [_Any!]!) { _entities(representations: $all) { ${fields} } }`, { all })
    expect(errors).toBeUndefined()
    return data._entities.map((entity: { id: string } | null, at: number) => entity?.id === all[at]!.id)
  }
  expect(await found(admin)).toEqual(all.map(() => true))
  expect(await found(anyoneLinked(admin, vendorIds[0]))).toEqual([false, false, false, true, false, true, false, true, false])
  expect(await found(anyoneLinked(admin, driverIds[1]))).toEqual([false, true, false, false, false, false, false, false, false])
  expect(await found(admin.colleague({ scopes: ['fleet.campaign:read'] }))).toEqual(all.map(() => false))
  expect(await found(organization())).toEqual(all.map(() => false))
})

test('a client, and a linked caller without a link, see none of them', async () => {
  const fleet = await spent()
  const { admin, clientId, expenseIds, invoiceIds, paymentIds } = fleet
  for (const caller of [anyoneLinked(admin, clientId), anyoneLinked(admin)]) {
    expect(await figures(caller)).toEqual([0, 0, 0])
    expect([await readExpense(caller, expenseIds[0]!), await readInvoice(caller, invoiceIds[0]!), await readPayment(caller, paymentIds[0]!)]).toEqual([null, null, null])
    expect(await nested(caller, fleet)).toEqual({ expenses: 0, invoices: 0, ofVendors: 0, payments: 0, ofDrivers: 0 })
  }
})

test('another organization’s money is like none, to read and to change', async () => {
  const { admin, expenseIds, invoiceIds, paymentIds } = await spent()
  const other = organization()
  expect(await figures(other)).toEqual([0, 0, 0])
  expect([await readExpense(other, expenseIds[0]!), await readInvoice(other, invoiceIds[0]!), await readPayment(other, paymentIds[0]!)]).toEqual([null, null, null])
  const before = [await readExpense(admin, expenseIds[0]!), await readInvoice(admin, invoiceIds[0]!), await readPayment(admin, paymentIds[0]!)]
  expect(refusal(await expense(other, 'Approve', { id: expenseIds[0] }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(refusal(await invoice(other, 'Reject', { id: invoiceIds[0], note: 'No.' }))).toEqual([['NOT_FOUND', 'input.id']])
  expect(refusal(await payment(other, 'Start', { id: paymentIds[0] }))).toEqual([['NOT_FOUND', 'input.id']])
  expect([await readExpense(admin, expenseIds[0]!), await readInvoice(admin, invoiceIds[0]!), await readPayment(admin, paymentIds[0]!)]).toEqual(before)
})

test('what a row names is null without the right to it', async () => {
  const { admin } = await spent()
  const purchase = admin.colleague({ scopes: ['fleet.vendor:read', 'fleet.vehicle:read', 'fleet.invoice:read'] })
  const { data, errors } = await purchase.execute('{ vendorInvoices(filter: { isPlaceholder: false }) { edges { node { vendor { id } campaign { id } payment { id } } } } }')
  expect(errors).toBeUndefined()
  for (const { node } of data.vendorInvoices.edges) expect(node).toEqual({ vendor: { id: expect.any(String) }, campaign: null, payment: null })
  const reader = admin.colleague({ scopes: ['fleet.expense:read'] })
  const spending = await reader.execute('{ expenses { edges { node { campaign { id } driver { id } } } } }')
  expect([spending.errors, spending.data.expenses.edges]).toEqual([undefined, [1, 2, 3].map(() => ({ node: { campaign: null, driver: null } }))])
  const payer = admin.colleague({ scopes: ['fleet.payment:read'] })
  const answer = await payer.execute('{ vendorPayments { edges { node { vendor { id } invoice { id } } } } }')
  for (const { node } of answer.data.vendorPayments.edges) expect(node).toEqual({ vendor: null, invoice: null })
})

test('support sees money without what people wrote, and finds nothing by it', async () => {
  const { admin, expenseIds, invoiceIds, paymentIds } = await spent()
  await expense(admin.colleague({}), 'Reject', { id: expenseIds[0], note: 'secretly' })
  const support = supportOf(admin)
  const answers = [await readExpense(support, expenseIds[0]!), await readInvoice(support, invoiceIds[0]!), await readPayment(support, paymentIds[0]!)]
  expect(answers).toMatchObject([{ description: null, billUrl: null, decisionNote: null, amount: '120.50' }, { decisionNote: null }, { remarks: null, attempts: [{ failureReason: null }] }])
  expect(JSON.stringify(answers)).not.toContain('secretly')

  const found = async (by: TestCaller, text: string) => (await by.execute('query ($text: String) { expenses(filter: { text: $text }) { totalCount } }', { text })).data.expenses.totalCount
  expect([await found(support, 'secretly'), await found(support, 'FUEL'), await found(admin, 'secretly')]).toEqual([0, 3, 3])
})

test('a role that only reads changes nothing', async () => {
  const { admin, vendorIds, driverIds, expenseIds, invoiceIds, paymentIds } = await spent()
  await expect(expense(driverOf(admin, driverIds[0]), 'Approve', { id: expenseIds[0] })).rejects.toThrow('You need the right fleet.expense:decide for this.')
  await expect(payment(vendorOf(admin, vendorIds[0]), 'Start', { id: paymentIds[0] })).rejects.toThrow('You need the right fleet.payment:write for this.')
  await expect(invoice(supportOf(admin), 'Approve', { id: invoiceIds[0] })).rejects.toThrow('You need the right fleet.invoice:decide for this.')
})
