import { demoOrganizations } from '@fieldgraph/infra/db/demo'
import { connect } from '@fieldgraph/infra/postgres/connect'
import { describe, expect, test } from 'vitest'
import { period, userOf, why } from './journey.fixture.ts'
import { sales, type Person } from './sales.fixture.ts'

const { read, one, attempt, refused, take, expectNews, databaseUrl } = sales

const idOf = (person: Person) => userOf(person).id
const { id: organizationId, teams } = demoOrganizations[1]!
/** Those who sell, led by Sofia. */
const teamId = teams.find(({ leadId }) => leadId === idOf('sofia'))!.id

/** A sum that no code of ours has a part in. */
async function sumOf(statement: string): Promise<{ currency: string; amount: string }[]> {
  const client = await connect(databaseUrl())
  try {
    return (await client.query<{ currency: string; amount: string }>(statement, [organizationId])).rows
  } finally {
    await client.end()
  }
}

const FIGURES = `query ($period: DatePeriod!) {
  salesDashboard(period: $period) { total completed amounts { currency amount } byStatus { status count } received { currency amount } }
  usd: leaderboard(period: $period, currency: "USD") { rank user { id } received { amount } paymentsVerified dealsCreated dealsCompleted currentStreak }
  organization { dealReceipts(period: $period) { currency amount } commissionsPaid(period: $period) { currency amount } openPipelineValue { currency amount } }
}`
const figures = (person: Person) => read(person, FIGURES, { period })

describe('from a first client to what its deals brought', () => {
  const ids: Record<'client' | 'deal' | 'first' | 'second' | 'third' | 'abroad', string> = { client: '', deal: '', first: '', second: '', third: '', abroad: '' }

  test('the organization says how it sells', async () => {
    expect(await take('evelyn', 'salesSettingsUpdate', { taxRate: '8.25', commissionRate: '5', payoutCurrency: 'USD' }, 'approvalQuorum taxRate')).toMatchObject({ approvalQuorum: 1, taxRate: '8.25' })
    await take('evelyn', 'exchangeRateSet', { fromCurrency: 'CAD', toCurrency: 'USD', rate: '0.72', validFrom: '2026-01-01' })
  })

  test('a salesperson writes down a client and its first deal, DLID0001', async () => {
    const { id: clientId } = await take('sofia', 'salesClientCreate', { name: 'Cascade Rigging', email: 'yard@cascaderigging.example', phone: '+12065550177' })
    const deal = await take('sofia', 'dealCreate', { clientId, amount: '48000.00', currency: 'USD', description: 'Tadano GR-800, used' }, 'number status paymentStatus clientStatus outstandingAmount owner { id } team { id }')
    expect(deal).toMatchObject({ number: 'DLID0001', status: 'PENDING', paymentStatus: 'PENDING', clientStatus: 'NEW', outstandingAmount: '48000.00', owner: { id: idOf('sofia') } })
    Object.assign(ids, { client: clientId, deal: deal.id })
    expect((await read('sofia', '{ dealByNumber(number: "dlid0001") { id } }')).dealByNumber).toEqual({ id: deal.id })
  })

  test('a lead sees what the team sells, its members see their own, and the other organization nothing', async () => {
    expect(await one('jonah', 'deal', ids.deal, 'id')).toBeNull()
    expect(await one('stranger', 'deal', ids.deal, 'id')).toBeNull()
    expect((await read('stranger', '{ dealByNumber(number: "DLID0001") { id client { name } } }')).dealByNumber?.id).not.toBe(ids.deal)
    expect(await refused('jonah', 'dealPaymentCreate', { dealId: ids.deal, amount: '1', paymentMethod: 'CASH' })).toEqual(why('NOT_FOUND', 'dealId'))
    const { id: clientId } = await take('jonah', 'salesClientCreate', { name: 'Okanagan Lifts', teamId })
    const abroad = await take('jonah', 'dealCreate', { clientId, amount: '1000.01', currency: 'CAD', teamId }, 'number')
    expect(abroad.number).toBe('DLID0002')
    ids.abroad = abroad.id
    expect(await one('sofia', 'deal', ids.abroad, 'client { name } owner { id }')).toEqual({ client: { name: 'Okanagan Lifts' }, owner: { id: idOf('jonah') } })
  })

  test('two partial payments come in by different ways, and nothing beyond what is outstanding', async () => {
    const first = await take('sofia', 'dealPaymentCreate', { dealId: ids.deal, amount: '20000.00', paymentMethod: 'BANK_TRANSFER', bankReference: 'WIRE 881' }, 'transactionId status approvalsNeeded invoice { number status totalAmount }')
    expect(first).toMatchObject({ transactionId: 'TXN0001', status: 'PENDING', approvalsNeeded: 1, invoice: { number: null, status: 'DRAFT', totalAmount: '21650.00' } })
    const cheque = { dealId: ids.deal, amount: '15000.50', paymentMethod: 'CHEQUE' }
    expect(await refused('sofia', 'dealPaymentCreate', cheque)).toEqual(why('INVALID_INPUT', 'chequeNumber'))
    const second = await take('sofia', 'dealPaymentCreate', { ...cheque, chequeNumber: '004711' }, 'invoice { taxAmount totalAmount }')
    expect(second.invoice).toEqual({ taxAmount: '1237.54', totalAmount: '16238.04' })
    expect(await refused('sofia', 'dealPaymentCreate', { dealId: ids.deal, amount: '12999.51', paymentMethod: 'CASH' })).toEqual(why('INVALID_INPUT', 'amount'))
    expect(await one('sofia', 'deal', ids.deal, 'claimedAmount receivedAmount outstandingAmount paymentStatus')).toEqual({ claimedAmount: '35000.50', receivedAmount: '0.00', outstandingAmount: '12999.50', paymentStatus: 'PENDING' })
    Object.assign(ids, { first: first.id, second: second.id })
  })

  test('whoever entered something verifies nothing of it', async () => {
    const third = await take('evelyn', 'dealPaymentCreate', { dealId: ids.deal, amount: '12999.50', paymentMethod: 'CASH' }, 'createdBy { id }')
    expect(await refused('evelyn', 'dealPaymentApprove', { id: third.id })).toEqual(why('FORBIDDEN', 'id'))
    expect(await refused('sofia', 'dealPaymentApprove', { id: ids.first })).toEqual({ code: 'FORBIDDEN' })
    expect(await refused('stranger', 'dealPaymentApprove', { id: ids.first })).toEqual(why('NOT_FOUND', 'id'))
    ids.third = third.id
  })

  test('a verifier approves: the invoice is issued, the deal moves, a commission is computed, the owner hears of it', async () => {
    expect(await take('marcus', 'dealVerify', { id: ids.deal }, 'status verificationStatus decidedBy { id }')).toMatchObject({ status: 'VERIFIED', verificationStatus: 'VERIFIED', decidedBy: { id: idOf('marcus') } })
    await expectNews('sofia', 'DEAL_VERIFIED', ids.deal)
    await take('sofia', 'dealPaymentRequestApproval', { id: ids.first, approverId: idOf('walter') })
    await expectNews('walter', 'PAYMENT_APPROVAL_REQUESTED', ids.first)

    const approved = await take('walter', 'dealPaymentApprove', { id: ids.first, comments: 'On the account since Monday.' }, 'status verifiedBy { id } invoice { number status } commission { baseAmount commissionAmount payoutAmount payoutCurrency user { id } } deal { paymentStatus receivedAmount status }')
    expect(approved).toMatchObject({
      status: 'VERIFIED', verifiedBy: { id: idOf('walter') }, invoice: { number: 'INV0001', status: 'ISSUED' },
      commission: { baseAmount: '20000.00', commissionAmount: '1000.00', payoutAmount: '1000.00', payoutCurrency: 'USD', user: { id: idOf('sofia') } },
      deal: { paymentStatus: 'PARTIAL', receivedAmount: '20000.00', status: 'VERIFIED' },
    })
    await expectNews('sofia', 'PAYMENT_VERIFIED', ids.first)
    expect((await attempt('marcus', 'dealPaymentApprove', { id: ids.first }))?.code).toBe('INVALID_TRANSITION')

    expect(await take('marcus', 'dealPaymentApprove', { id: ids.second }, 'invoice { number } commission { commissionAmount }')).toMatchObject({ invoice: { number: 'INV0002' }, commission: { commissionAmount: '750.03' } })
    expect(await take('marcus', 'dealPaymentApprove', { id: ids.third }, 'deal { status paymentStatus outstandingAmount }')).toMatchObject({ deal: { status: 'COMPLETED', paymentStatus: 'PAID', outstandingAmount: '0.00' } })
    const { streak } = await read('sofia', '{ streak { current isActiveToday records(first: 1) { edges { node { paymentsReceived received { currency amount } } } } } }')
    expect(streak).toMatchObject({ current: expect.any(Number), isActiveToday: true, records: { edges: [{ node: { paymentsReceived: 3, received: [{ currency: 'USD', amount: '48000.00' }] } }] } })
    expect(streak.current).toBeGreaterThanOrEqual(1)
  })

  test('another currency stays apart, and a converted figure names its rate and day', async () => {
    await take('marcus', 'dealVerify', { id: ids.abroad })
    const { id } = await take('jonah', 'dealPaymentCreate', { dealId: ids.abroad, amount: '1000.01', paymentMethod: 'CARD', taxAmount: '0' })
    expect(await take('walter', 'dealPaymentApprove', { id }, 'commission { commissionAmount currency payoutAmount payoutCurrency exchangeRate exchangeRateDate } deal { status }')).toMatchObject({
      commission: { commissionAmount: '50.00', currency: 'CAD', payoutAmount: '36.00', payoutCurrency: 'USD', exchangeRate: '0.72000000', exchangeRateDate: '2026-01-01' },
      deal: { status: 'COMPLETED' },
    })
  })

  test('dashboard, leaderboard and receipts agree with plain sums', async () => {
    const all = [{ currency: 'CAD', amount: '1000.01' }, { currency: 'USD', amount: '48000.00' }]
    const { salesDashboard, usd, organization } = await figures('evelyn')
    expect(salesDashboard).toMatchObject({ total: 2, completed: 2, amounts: all, received: all })
    expect(salesDashboard.byStatus.filter(({ count }: { count: number }) => count > 0)).toEqual([{ status: 'COMPLETED', count: 2 }])
    expect(usd).toMatchObject([{ rank: 1, user: { id: idOf('sofia') }, received: { amount: '48000.00' }, paymentsVerified: 3, dealsCreated: 1, dealsCompleted: 1 }])
    expect(organization.dealReceipts).toEqual(all)
    expect(organization.openPipelineValue).toEqual([])
    expect(await sumOf(`select currency, sum(amount)::text as amount from sales_deals.payments where organization_id = $1 and status = 'VERIFIED' group by currency order by currency`)).toEqual(all)
    expect(await sumOf(`select currency, sum(amount)::text as amount from sales_deals.deals where organization_id = $1 group by currency order by currency`)).toEqual(all)

    const jonahs = await figures('jonah')
    expect(jonahs.salesDashboard).toMatchObject({ total: 1, amounts: [all[0]] })
    expect(jonahs.usd.filter(({ user }: { user: { id: string } }) => user.id !== idOf('jonah'))).toEqual([])
    expect((await figures('sofia')).salesDashboard).toMatchObject({ total: 2, amounts: all })
  })

  test('commissions are approved by another and paid once, and their earner hears of it', async () => {
    const { commissions } = await read('walter', `{ commissions(filter: { userId: { eq: "${idOf('sofia')}" } }) { edges { node { id payment { id } } } } }`)
    const mine = commissions.edges.map(({ node }: { node: { id: string } }) => node) as { id: string; payment: { id: string } }[]
    expect(mine).toHaveLength(3)
    for (const { id } of mine) {
      await take('walter', 'commissionApprove', { id })
      await take('evelyn', 'commissionPay', { id }, 'status paidBy { id }')
      expect((await attempt('evelyn', 'commissionPay', { id }))?.code).toBe('INVALID_TRANSITION')
    }
    await expectNews('sofia', 'COMMISSION_PAID', mine[0]!.id)
    expect((await figures('evelyn')).organization.commissionsPaid).toEqual([{ currency: 'USD', amount: '2400.01' }])
    expect(await sumOf(`select payout_currency as currency, sum(payout_amount)::text as amount from sales_deals.commissions where organization_id = $1 and status = 'PAID' group by 1`)).toEqual([{ currency: 'USD', amount: '2400.01' }])
  })

  test('a refund opens the deal again, voids the invoice and takes the commission back, and leaves no gap', async () => {
    expect(await take('evelyn', 'dealPaymentRefund', { id: ids.second, reason: 'The cheque bounced.' }, 'status invoice { number status } deal { status paymentStatus outstandingAmount }')).toMatchObject({
      status: 'REFUNDED', invoice: { number: 'INV0002', status: 'VOID' }, deal: { status: 'VERIFIED', paymentStatus: 'PARTIAL', outstandingAmount: '15000.50' },
    })
    const { commissions } = await read('evelyn', '{ commissions(filter: { status: [PENDING] }) { edges { node { finalAmount payoutAmount user { id } reverses { finalAmount payoutAmount } } } } }')
    expect(commissions.edges.map(({ node }: { node: object }) => node)).toContainEqual({ finalAmount: '-750.03', payoutAmount: '-750.03', user: { id: idOf('sofia') }, reverses: { finalAmount: '750.03', payoutAmount: '750.03' } })
    expect((await read('evelyn', '{ invoiceNumberReport { first last issued void missing duplicates } }')).invoiceNumberReport).toEqual({ first: 'INV0001', last: 'INV0004', issued: 3, void: 1, missing: [], duplicates: [] })
    expect((await figures('evelyn')).organization).toMatchObject({ dealReceipts: [{ currency: 'CAD', amount: '1000.01' }, { currency: 'USD', amount: '32999.50' }], openPipelineValue: [{ currency: 'USD', amount: '15000.50' }] })
    const { activities } = await one('sofia', 'deal', ids.deal, 'activities(first: 50) { edges { node { action user { id } } } }')
    expect(activities.edges[0].node).toEqual({ action: 'payment.refund', user: { id: idOf('evelyn') } })
    expect(activities.edges.length).toBeGreaterThanOrEqual(9)
  })

  test('what is noted of a client is read by those alone who may', async () => {
    const notes = 'Pays late in winter; ask for Ruth.'
    const written = await read('sofia', 'mutation ($input: SalesClientNotesUpdateInput!) { salesClientNotesUpdate(input: $input) { salesClient { notes } errors { code } } }', { input: { clientId: ids.client, notes } })
    expect(written.salesClientNotesUpdate).toEqual({ salesClient: { notes }, errors: [] })
    expect(await one('evelyn', 'salesClient', ids.client, 'notes')).toEqual({ notes })
    for (const person of ['marcus', 'walter', 'peter'] as const) {
      const { data, errors } = await sales.ask(person, 'query ($id: ID!) { salesClient(id: $id) { name notes } }', { id: ids.client })
      expect([person, data.salesClient, errors?.map(error => error.extensions?.['code'])]).toEqual([person, { name: 'Cascade Rigging', notes: null }, ['FORBIDDEN']])
    }
    expect(await sumOf(`select 'found' as currency, t::text as amount from sales_deals.client_notes t where organization_id = $1 and t::text like '%Ruth%'`)).toEqual([])
  })
})
