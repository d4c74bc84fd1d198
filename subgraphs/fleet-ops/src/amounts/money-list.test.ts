import type { TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { approvedInvoice, createPayment, expense, fleetOf, organization, payment, submitExpense, submitInvoice, write, type Fleet } from './money.fixture.ts'

type Names = Record<string, string>

async function list(by: TestCaller, root: string, type: string, names: Names, filter: unknown, orderBy?: unknown): Promise<string[]> {
  const { data, errors } = await by.execute(`query ($filter: ${type}Filter${orderBy ? `, $orderBy: ${type}Order!` : ''}) { ${root}(filter: $filter${orderBy ? ', orderBy: $orderBy' : ''}) { totalCount edges { node { id } } } }`, { filter, orderBy })
  expect(errors).toBeUndefined()
  const found = data[root].edges.map(({ node }: { node: { id: string } }) => Object.keys(names).find(name => names[name] === node.id) ?? node.id) as string[]
  expect(data[root].totalCount).toBe(found.length)
  return found
}

async function expensesOf() {
  const fleet = await fleetOf()
  const { admin, campaignIds, driverIds } = fleet
  const other = admin.colleague({})
  const submit = async (by: TestCaller, input: Record<string, unknown>, submittedDate: string) => {
    const { id } = (await submitExpense(by, input)).expense
    await write(admin, trx => trx.updateTable('expenses').set({ submittedDate }).where('id', '=', id).execute())
    return id as string
  }
  const names = {
    fuel: await submit(admin, { campaignId: campaignIds[0], driverId: driverIds[0], description: '100% diesel' }, '2026-03-01'),
    toll: await submit(other, { campaignId: campaignIds[1], driverId: driverIds[1], expenseType: 'toll' }, '2026-03-03'),
    food: await submit(other, { campaignId: campaignIds[1], expenseType: 'food' }, '2026-03-02'),
  }
  await expense(admin, 'Approve', { id: names.toll })
  await expense(admin, 'Reject', { id: names.food, note: 'No.' })
  return { ...fleet, names, other }
}

test('expenses are found by each filter', async () => {
  const { admin, other, names, campaignIds, driverIds } = await expensesOf()
  const found = (filter: unknown) => list(admin, 'expenses', 'Expense', names, filter)
  expect(await found(null)).toEqual(['toll', 'food', 'fuel'])
  expect(await found({ campaignId: { eq: campaignIds[1] } })).toEqual(['toll', 'food'])
  expect(await found({ driverId: { in: [driverIds[0], driverIds[1]] } })).toEqual(['toll', 'fuel'])
  expect(await found({ submittedById: { eq: other.identity.userId } })).toEqual(['toll', 'food'])
  expect(await found({ decidedById: { eq: admin.identity.userId } })).toEqual(['toll', 'food'])
  expect(await found({ status: ['PENDING', 'APPROVED'] })).toEqual(['toll', 'fuel'])
  expect(await found({ expenseType: 'food' })).toEqual(['food'])
  expect(await found({ submittedDate: { gte: '2026-03-02', lt: '2026-03-03' } })).toEqual(['food'])
  expect(await found({ approvedDate: { gte: '2026-01-01' } })).toEqual(['toll'])
  expect(await found({ text: 'DIESEL' })).toEqual(['fuel'])
  expect(await found({ text: '%' })).toEqual(['fuel'])
  expect(await list(admin, 'expenses', 'Expense', names, null, { field: 'CREATED_AT', direction: 'ASC' })).toEqual(['fuel', 'toll', 'food'])
})

test('invoices are found by each filter', async () => {
  const fleet = await fleetOf()
  const { admin, campaignIds, vendorIds, placeholderIds } = fleet
  const names = {
    first: placeholderIds[0],
    second: placeholderIds[1],
    new: (await submitInvoice(admin, { campaignId: campaignIds[0], vendorId: vendorIds[1], invoiceNumber: 'INV-100%', invoiceDate: '2026-04-02' })).vendorInvoice.id as string,
    old: (await approvedInvoice(fleet, { invoiceNumber: 'INV-0001', invoiceDate: '2026-04-01' })).id as string,
  }
  const found = async (filter: unknown) => (await list(admin, 'vendorInvoices', 'VendorInvoice', names, filter)).sort()
  expect(await found({ vendorId: { eq: vendorIds[0] } })).toEqual(['first', 'old'])
  expect(await found({ campaignId: { in: [campaignIds[1]] } })).toEqual([])
  expect(await found({ campaignId: { in: [...campaignIds] } })).toEqual(['first', 'new', 'old', 'second'])
  expect(await found({ status: ['SUBMITTED'] })).toEqual(['new'])
  expect(await found({ isPlaceholder: true })).toEqual(['first', 'second'])
  expect(await found({ isPlaceholder: false })).toEqual(['new', 'old'])
  expect(await found({ invoiceNumber: 'INV-0001' })).toEqual(['old'])
  expect(await found({ invoiceDate: { gte: '2026-04-02' } })).toEqual(['new'])
  expect(await found({ createdAt: { lt: '2026-01-01T00:00:00Z' } })).toEqual([])
  expect(await found({ text: '%' })).toEqual(['new'])
  expect(await list(admin, 'vendorInvoices', 'VendorInvoice', names, null, { field: 'INVOICE_DATE', direction: 'ASC' })).toEqual(['old', 'new'])
  expect(await list(admin, 'vendorInvoices', 'VendorInvoice', names, { isPlaceholder: false }, { field: 'CREATED_AT', direction: 'DESC' })).toEqual(['old', 'new'])
})

async function paymentsOf(fleet: Fleet) {
  const { admin, vendorIds } = fleet
  const pay = async (input: Record<string, unknown>, paymentInput: Record<string, unknown> = {}) => {
    const { id: invoiceId } = await approvedInvoice(fleet, input)
    return (await createPayment(admin, { invoiceId, ...paymentInput })).vendorPayment.id as string
  }
  const names = { planned: await pay({ amount: '10.10' }, { transactionReference: 'TX-1' }), paid: await pay({ amount: '20.20', vendorId: vendorIds[1] }, { paymentMethod: 'UPI' }), euros: await pay({ amount: '0.30', currency: 'EUR' }, { paymentMethod: 'CASH' }) }
  for (const id of [names.paid, names.euros]) {
    await payment(admin, 'Start', { id })
    await payment(admin, 'Complete', { id })
  }
  await write(admin, trx => trx.updateTable('payments').set({ paymentDate: '2026-05-01' }).where('id', '=', names.paid).execute())
  return names
}

test('payments are found by each filter', async () => {
  const fleet = await fleetOf()
  const { admin, vendorIds } = fleet
  const names = await paymentsOf(fleet)
  const found = async (filter: unknown) => (await list(admin, 'vendorPayments', 'VendorPayment', names, filter)).sort()
  const { data } = await admin.execute('query ($id: ID!) { vendorPayment(id: $id) { invoice { id } vendor { id } } }', { id: names.paid })
  expect(await found({ vendorId: { eq: vendorIds[1] } })).toEqual(['paid'])
  expect(await found({ invoiceId: { eq: data.vendorPayment.invoice.id } })).toEqual(['paid'])
  expect(await found({ status: ['PENDING'] })).toEqual(['planned'])
  expect(await found({ paymentMethod: ['UPI', 'CASH'] })).toEqual(['euros', 'paid'])
  expect(await found({ paymentDate: { gte: '2026-05-01', lt: '2026-05-02' } })).toEqual(['paid'])
  expect(await found({ createdAt: { gte: '2026-01-01T00:00:00Z' } })).toEqual(['euros', 'paid', 'planned'])
  expect(await found({ text: 'tx' })).toEqual(['planned'])
  expect(await list(admin, 'vendorPayments', 'VendorPayment', names, null, { field: 'PAYMENT_DATE', direction: 'ASC' })).toEqual(['paid', 'euros'])
  expect(await list(admin, 'vendorPayments', 'VendorPayment', names, null)).toEqual(['euros', 'paid', 'planned'])
})

const figuresOf = (by: TestCaller, from: string, until: string, organizationId = by.identity.organizationId) =>
  by.execute(
    'query ($of: [_Any!]!, $period: DatePeriod!) { _entities(representations: $of) { ... on Organization { vendorPayments(period: $period) { status count totals { currency amount } } approvedExpenses(period: $period) { count totals { currency amount } } } } }',
    { of: [{ __typename: 'Organization', id: organizationId }], period: { from, until } },
  )
const day = (days = 0) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

test('an organization’s payments are summed by where they stand and by currency, completed ones by their day', async () => {
  const fleet = await fleetOf()
  const { admin } = fleet
  await paymentsOf(fleet)
  const sums = async (from: string, until: string) => (await figuresOf(admin, from, until)).data._entities[0].vendorPayments
  expect(await sums(day(), day(1))).toEqual([
    { status: 'PENDING', count: 1, totals: [{ currency: 'INR', amount: '10.10' }] },
    { status: 'COMPLETED', count: 1, totals: [{ currency: 'EUR', amount: '0.30' }] },
  ])
  expect(await sums('2026-05-01', '2026-05-02')).toEqual([{ status: 'COMPLETED', count: 1, totals: [{ currency: 'INR', amount: '20.20' }] }])
  expect(await sums('2026-04-30', '2026-05-01')).toEqual([])
})

test('an organization’s approved expenses are summed by currency, by what was sanctioned on which day', async () => {
  const { admin, campaignIds } = await fleetOf()
  const other = admin.colleague({})
  for (const [amount, currency, sanctionedAmount] of [['0.10', 'INR', null], ['0.20', 'INR', null], ['9.99', 'EUR', '5.01']]) {
    const { id } = (await submitExpense(admin, { campaignId: campaignIds[0], amount, currency })).expense
    await expense(other, 'Approve', { id, sanctionedAmount })
  }
  await submitExpense(admin, { campaignId: campaignIds[0], amount: '77' })
  const sums = async (from: string, until: string, id?: string) => (await figuresOf(admin, from, until, id)).data._entities[0].approvedExpenses
  expect(await sums(day(), day(1))).toEqual({ count: 3, totals: [{ currency: 'EUR', amount: '5.01' }, { currency: 'INR', amount: '0.30' }] })
  expect(await sums(day(1), day(2))).toEqual({ count: 0, totals: [] })
  expect(await sums(day(), day(1), organization().identity.organizationId!)).toBeNull()
  for (const [from, until] of [['2026-01-02', '2026-01-02'], ['2025-01-01', '2026-06-01']] as const) expect((await figuresOf(admin, from, until)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT' } }, { extensions: { code: 'INVALID_INPUT' } }])
})

test.each([
  ['expenses', '{ expenses(first: $first) { edges { node { campaign { name } driver { name } submittedBy { id } decidedBy { id } organization { id } } } } }', 3],
  ['invoices', '{ vendorInvoices(first: $first) { edges { node { vendor { name } campaign { name } payment { status attempts { status } } decidedBy { id } } } } }', 5],
  ['payments', '{ vendorPayments(first: $first) { edges { node { invoice { invoiceNumber } vendor { name } attempts { attemptNumber startedBy { id } } createdBy { id } } } } }', 4],
])('a page of %s costs the same number of statements, however long', async (_, query, statements) => {
  const fleet = await fleetOf()
  const { admin, campaignIds, driverIds } = fleet
  for (let index = 0; index < 6; index++) await submitExpense(admin, { campaignId: campaignIds[index % 2]!, driverId: driverIds[index % 2] })
  await paymentsOf(fleet)
  await paymentsOf(fleet)
  for (const first of [2, 100]) {
    admin.statements()
    const { errors } = await admin.execute(`query ($first: Int) ${query}`, { first })
    expect(errors).toBeUndefined()
    expect(admin.statements()).toHaveLength(statements)
  }
})

test('the lists under many campaigns, vendors, drivers and people, with totals, cost two statements each', async () => {
  const fleet = await fleetOf()
  const { admin, campaignIds, driverIds, vendorIds } = fleet
  const people = [admin, admin.colleague({})]
  for (const person of people) for (const at of [0, 1] as const) await submitExpense(person, { campaignId: campaignIds[at], driverId: driverIds[at] })
  await paymentsOf(fleet)
  const of = (type: string, ids: readonly (string | null)[]) => ids.map(id => ({ __typename: type, id }))
  const cost = async (type: string, ids: readonly (string | null)[], field: string) => {
    admin.statements()
    const { data, errors } = await admin.execute(`query ($of: [_Any!]!) { _entities(representations: $of) { ... on ${type} { list: ${field}(first: 1) { totalCount edges { node { id } } } } } }`, { of: of(type, ids) })
    expect(errors).toBeUndefined()
    expect(data._entities).toHaveLength(2)
    return [admin.statements().length, ...data._entities.map((entity: { list: { totalCount: number } }) => entity.list.totalCount)]
  }
  // One more where the parent itself is read.
  expect(await cost('Campaign', campaignIds, 'expenses')).toEqual([3, 2, 2])
  expect(await cost('Campaign', campaignIds, 'invoices')).toEqual([3, 5, 0])
  expect(await cost('Vendor', vendorIds, 'invoices')).toEqual([3, 3, 2])
  expect(await cost('Vendor', vendorIds, 'payments')).toEqual([3, 2, 1])
  expect(await cost('Driver', driverIds, 'expenses')).toEqual([3, 2, 2])
  expect(await cost('User', people.map(({ identity }) => identity.userId), 'expensesSubmitted')).toEqual([2, 2, 2])
})

test('pages of each order join without gap or repeat', async () => {
  const fleet = await fleetOf()
  const { admin, campaignIds } = fleet
  for (let index = 0; index < 5; index++) await submitExpense(admin, { campaignId: campaignIds[0] })
  await paymentsOf(fleet)
  await paymentsOf(fleet)
  for (const [root, field] of [['expenses', 'SUBMITTED_DATE'], ['expenses', 'CREATED_AT'], ['vendorInvoices', 'CREATED_AT'], ['vendorInvoices', 'INVOICE_DATE'], ['vendorPayments', 'CREATED_AT'], ['vendorPayments', 'PAYMENT_DATE']]) {
    for (const direction of ['ASC', 'DESC']) {
      const ids: string[] = []
      let after: string | null = null
      let page: { totalCount: number; edges: { node: { id: string } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      do {
        page = (await admin.execute(`query ($after: String) { ${root}(first: 2, after: $after, orderBy: { field: ${field}, direction: ${direction} }) { totalCount edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after })).data[root!]
        ids.push(...page.edges.map(({ node }) => node.id))
        after = page.pageInfo.endCursor
      } while (page.pageInfo.hasNextPage)
      expect([root, field, direction, new Set(ids).size, ids.length]).toEqual([root, field, direction, page.totalCount, page.totalCount])
      expect(ids.length).toBeGreaterThan(3)
    }
  }
})
