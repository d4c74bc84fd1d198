import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { change, command, look, paid, payment, PAYMENT, readPayment, salesperson, selling, supportOf, verified, verifierOf } from './payment.fixture.ts'

type Names = Record<string, string>

async function list(by: TestCaller, root: 'dealPayments' | 'paymentInvoices', names: Names, filter: unknown = null, field = 'CREATED_AT', direction = 'ASC') {
  const type = root === 'dealPayments' ? 'DealPayment' : 'PaymentInvoice'
  const { data, errors } = await by.execute(`query ($filter: ${type}Filter, $orderBy: ${type}Order!) { ${root}(filter: $filter, orderBy: $orderBy) { totalCount edges { node { id } } } }`, { filter, orderBy: { field, direction } })
  expect(errors).toBeUndefined()
  const found = data[root].edges.map(({ node }: { node: { id: string } }) => Object.keys(names).find(name => names[name] === node.id) ?? node.id) as string[]
  expect(data[root].totalCount).toBe(found.length)
  return found
}

/** Two salespersons' payments: a cheque, a verified transfer in yen, a refunded one. */
async function payments() {
  const sale = await selling({ deal: { amount: '500' } })
  const { admin } = sale
  const teamId = newId('tem')
  const yen = await selling({ admin, deal: { currency: 'JPY', amount: '5000' } })
  await command(admin, 'dealAssign', { id: yen.dealId, teamId })
  const cheque = await paid(sale.seller, sale.dealId, { amount: '9', paymentMethod: 'CHEQUE', chequeNumber: 'C-100%' })
  const transfer = await verified(yen, { amount: '1000', paymentMethod: 'BANK_TRANSFER', bankReference: 'SEPA 77' })
  const refunded = await verified(sale, { amount: '20' })
  await payment(admin, 'Refund', { id: refunded.id, reason: 'Returned.' })
  await change(admin, trx => trx.updateTable('payments').set({ verifiedAt: '2026-03-01T12:00:00Z' }).where('id', '=', transfer.id).execute())
  await change(admin, trx => trx.updateTable('paymentInvoices').set({ generatedAt: '2026-03-01T12:00:00Z' }).where('id', '=', transfer.invoice.id).execute())
  const of = (id: (payment: typeof cheque) => string) => ({ cheque: id(cheque), transfer: id(transfer), refunded: id(refunded) })
  return { ...sale, yen, teamId, names: of(({ id }) => id), invoices: of(({ invoice }) => invoice.id) }
}

test('payments are found by each filter', async () => {
  const { admin, seller, yen, teamId, dealId, names } = await payments()
  const found = (filter: unknown, by = admin) => list(by, 'dealPayments', names, filter)
  const of = (by: TestCaller) => ({ eq: by.identity.userId })
  expect(await found(null)).toEqual(['cheque', 'transfer', 'refunded'])
  expect(await found({ dealId: { eq: dealId } })).toEqual(['cheque', 'refunded'])
  expect(await found({ dealId: { in: [dealId, yen.dealId] } })).toEqual(['cheque', 'transfer', 'refunded'])
  expect(await found({ status: ['PENDING', 'VERIFIED'] })).toEqual(['cheque', 'transfer'])
  expect(await found({ paymentMethod: ['CASH', 'BANK_TRANSFER'] })).toEqual(['transfer', 'refunded'])
  expect(await found({ ownerId: of(yen.seller) })).toEqual(['transfer'])
  expect(await found({ teamId: { eq: teamId } })).toEqual(['transfer'])
  expect(await found({ createdById: of(seller) })).toEqual(['cheque', 'refunded'])
  expect(await found({ currency: 'JPY' })).toEqual(['transfer'])
  expect(await found({ amount: { gte: '9', lt: '1000' } })).toEqual(['cheque', 'refunded'])
  expect(await found({ createdAt: { lt: '2026-01-01T00:00:00Z' } })).toEqual([])
  expect(await found({ verifiedAt: { gte: '2026-03-01T00:00:00Z', lt: '2026-03-02T00:00:00Z' } })).toEqual(['transfer'])
  for (const text of ['0%', 'c-1', '%']) expect(await found({ text })).toEqual(['cheque'])
  for (const text of ['sepa', '77', 'A 7']) expect(await found({ text })).toEqual(['transfer'])
  expect(await found({ text: 'C_100' })).toEqual([])
  expect(await list(admin, 'dealPayments', names, null, 'AMOUNT', 'DESC')).toEqual(['transfer', 'refunded', 'cheque'])
})

test('a salesperson finds the payments for the own deals, a team lead the team’s, whatever is looked for', async () => {
  const { admin, seller, yen, teamId, names } = await payments()
  for (const filter of [null, { text: 'c-1' }, { text: '%' }]) expect(await list(yen.seller, 'dealPayments', names, filter)).toEqual(filter ? [] : ['transfer'])
  expect(await list(seller, 'dealPayments', names)).toEqual(['cheque', 'refunded'])
  expect(await list(seller, 'dealPayments', names, { ownerId: { eq: yen.seller.identity.userId } })).toEqual([])
  expect(await list(salesperson(admin, teamId), 'dealPayments', names)).toEqual(['transfer'])
  expect(await list(salesperson(admin), 'dealPayments', names)).toEqual([])
  expect(await list(salesperson(admin), 'paymentInvoices', {})).toEqual([])
})

test('invoices are found by each filter', async () => {
  const { admin, invoices, names } = await payments()
  const found = (filter: unknown) => list(admin, 'paymentInvoices', invoices, filter)
  expect(await found(null)).toEqual(['cheque', 'transfer', 'refunded'])
  expect(await found({ status: ['DRAFT', 'VOID'] })).toEqual(['cheque', 'refunded'])
  expect(await found({ paymentId: { eq: names.transfer } })).toEqual(['transfer'])
  expect(await found({ currency: 'EUR' })).toEqual(['cheque', 'refunded'])
  expect(await found({ createdAt: { gte: '2026-01-01T00:00:00Z' } })).toEqual(['cheque', 'transfer', 'refunded'])
  expect(await found({ generatedAt: { lt: '2026-03-02T00:00:00Z' } })).toEqual(['transfer'])
  for (const number of ['INV0002', 'inv0002']) expect(await found({ number })).toEqual(['refunded'])
  for (const number of ['INV2', 'TXN0002', '2', 'INV00002']) expect(await found({ number })).toEqual([])
  expect(await list(admin, 'paymentInvoices', invoices, null, 'GENERATED_AT')).toEqual(['transfer', 'refunded'])
})

test('support sees no free text, no receipt and no document, and finds nothing by a text', async () => {
  const { admin, names } = await payments()
  const support = supportOf(admin)
  for (const id of Object.values(names)) {
    const { chequeNumber, bankReference, notes, reason, approvals } = await readPayment(support, id)
    expect([chequeNumber, bankReference, notes, reason, ...approvals.map(({ comments }: { comments: unknown }) => comments)].filter(Boolean)).toEqual([])
  }
  for (const text of ['C-1', '%']) expect(await list(support, 'dealPayments', names, { text })).toEqual([])
  expect(await list(support, 'dealPayments', names)).toHaveLength(3)
})

test('fields of another right are null without it', async () => {
  const { admin, names, invoices } = await payments()
  const only = (scope: string) => admin.colleague({ scopes: [scope] })
  const { data } = await only('sales.payment:read').execute('query ($id: ID!) { dealPayment(id: $id) { transactionId deal { id } invoice { id } approvals { status payment { id } } } }', { id: names.transfer })
  expect(data.dealPayment).toEqual({ transactionId: 'TXN0002', deal: null, invoice: null, approvals: [{ status: 'APPROVED', payment: { id: names.transfer } }] })
  const { data: read } = await only('sales.invoice:read').execute('query ($id: ID!) { paymentInvoice(id: $id) { number payment { id } } }', { id: invoices.transfer })
  expect(read.paymentInvoice).toEqual({ number: 'INV0001', payment: null })
})

test('a page of payments costs the same number of statements, however long, and so does one of invoices', async () => {
  const sale = await selling({ deal: { amount: '500' }, rules: { approvalQuorum: 2 } })
  const other = await selling({ admin: sale.admin })
  for (const { seller, verifier, dealId } of [sale, other, sale]) {
    const { id } = await paid(seller, dealId)
    await payment(seller, 'RequestApproval', { id, approverId: verifier.identity.userId })
    await payment(verifierOf(sale.admin), 'Approve', { id })
  }
  const cost = async (query: string, first: number) => {
    sale.admin.statements()
    const { errors } = await sale.admin.execute(`query ($first: Int) { ${query} }`, { first })
    expect(errors).toBeUndefined()
    return sale.admin.statements().length
  }
  for (const first of [1, 100]) {
    // Payments, deals, approvals, invoices, and for the approvals that are needed the settings and their count.
    expect(await cost(`dealPayments(first: $first) { edges { node { ${PAYMENT} } } }`, first)).toBe(6)
    expect(await cost('paymentInvoices(first: $first) { totalCount edges { node { number payment { transactionId deal { number } } } } }', first)).toBe(4)
    expect(await cost('deals(first: $first) { edges { node { payments(first: 1) { totalCount edges { node { transactionId } } } } } }', first)).toBe(3)
  }
})

test('the payments of a deal are a list of its own', async () => {
  const { admin, dealId, names } = await payments()
  const query = 'query ($id: ID!, $filter: DealPaymentFilter) { deal(id: $id) { payments(filter: $filter) { totalCount edges { node { id } } } } }'
  const of = async (filter: object) => (await admin.execute(query, { id: dealId, filter })).data.deal.payments
  expect(await of({})).toEqual({ totalCount: 2, edges: [{ node: { id: names.refunded } }, { node: { id: names.cheque } }] })
  expect(await of({ status: ['PENDING'] })).toMatchObject({ totalCount: 1 })
})

test('pages of each order join without gap or repeat', async () => {
  const sale = await selling({ deal: { amount: '500' } })
  for (const amount of ['5', '5', '7', '5', '6']) await verified(sale, { amount })
  for (const [root, field] of [['dealPayments', 'CREATED_AT'], ['dealPayments', 'AMOUNT'], ['paymentInvoices', 'CREATED_AT'], ['paymentInvoices', 'GENERATED_AT']] as const) {
    for (const direction of ['ASC', 'DESC']) {
      const ids: string[] = []
      let after: string | null = null
      do {
        const { data } = await sale.seller.execute(`query ($after: String) { list: ${root}(first: 2, after: $after, orderBy: { field: ${field}, direction: ${direction} }) { edges { node { id } } pageInfo { hasNextPage endCursor } } }`, { after })
        ids.push(...data.list.edges.map(({ node }: { node: { id: string } }) => node.id))
        after = data.list.pageInfo.hasNextPage ? data.list.pageInfo.endCursor : null
      } while (after !== null)
      expect([root, field, direction, new Set(ids).size, ids.length]).toEqual([root, field, direction, 5, 5])
    }
  }
})

test('entities are resolved by their references', async () => {
  const sale = await selling()
  const { id, invoice } = await verified(sale)
  const [approval] = await look(sale.admin, db => db.selectFrom('paymentApprovals').select('id').where('paymentId', '=', id).execute())
  const of = [{ __typename: 'DealPayment', id }, { __typename: 'PaymentInvoice', id: invoice.id }, { __typename: 'PaymentApproval', id: approval!.id }]
  const query = 'query ($of: [_Any!]!) { _entities(representations: $of) { ... on DealPayment { transactionId } ... on PaymentInvoice { number } ... on PaymentApproval { status payment { id } } } }'
  expect((await sale.seller.execute(query, { of })).data._entities).toEqual([{ transactionId: 'TXN0001' }, { number: 'INV0001' }, { status: 'APPROVED', payment: { id } }])
  expect((await salesperson(sale.admin).execute(query, { of })).data._entities).toEqual([null, null, null])
})
