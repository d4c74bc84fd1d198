import { demoOrganizations } from '@fieldgraph/infra/db/demo'
import { files } from '@fieldgraph/kit/files.fixture'
import { describe, expect, test } from 'vitest'
import { fleet, risen } from './fleet.fixture.ts'
import { download, period, recordOf, userOf, why } from './journey.fixture.ts'

const { read, one, refused, take, upload, plan } = fleet

const FIGURE = '{ count totals { currency amount } }'
const STATS = `query ($period: DatePeriod!) { fleetStats(period: $period) { expensesApproved ${FIGURE} expensesPending ${FIGURE} } }`
const stats = async () => (await read('anika', STATS, { period })).fleetStats
const PENDING = 'query ($campaign: ID!) { expenses(filter: { campaignId: { eq: $campaign }, status: [PENDING] }) { edges { node { id } } } }'
const spendOf = async (id: string) =>
  (await one('anika', 'campaign', id, 'spend { expensesApproved { currency amount } invoiced { amount } paid { amount } budgetRemaining }')).spend

describe('process 2: expense approval', () => {
  test('from the driver’s bill to the figures', async () => {
    const { campaignId } = await plan()
    const before = await stats()

    const submitted = await take(
      'dmitri', 'expenseSubmit', { campaignId, expenseType: 'fuel', amount: '120.00', description: 'To Ludlow and back' },
      'status amount currency sanctionedAmount submittedBy { id }',
    )
    expect(submitted).toMatchObject({ status: 'PENDING', amount: '120.00', currency: 'GBP', sanctionedAmount: null })
    expect(submitted.submittedBy.id).toBe(userOf('dmitri').id)
    const { id } = submitted
    const billUploadKey = await upload('dmitri', 'EXPENSE_BILL', 'image/jpeg')
    const { version } = await take('dmitri', 'expenseAttachBill', { id, billUploadKey, version: submitted.version })

    expect(await read('anika', PENDING, { campaign: campaignId })).toEqual({ expenses: { edges: [{ node: { id } }] } })
    const expense = await one('anika', 'expense', id, 'billImageUrl driver { id }')
    expect(expense.driver.id).toBe(recordOf('dmitri'))
    expect(await download(expense.billImageUrl)).toEqual(files['image/jpeg'])
    const pending = await stats()
    expect(risen(before.expensesPending, pending.expensesPending)).toEqual({ count: 1, pence: 12_000 })
    expect(pending.expensesApproved).toEqual(before.expensesApproved)
    expect(await spendOf(campaignId)).toEqual({ expensesApproved: [], invoiced: [], paid: [], budgetRemaining: '5000.00' })

    expect(await refused('anika', 'expenseApprove', { id, sanctionedAmount: '120.01' })).toEqual(why('INVALID_INPUT', 'sanctionedAmount'))
    const decided = await take(
      'anika', 'expenseApprove', { id, version, sanctionedAmount: '100.50', note: 'Without the coffee.' },
      'status sanctionedAmount approvedDate decidedBy { id }',
    )
    expect(decided).toMatchObject({ status: 'APPROVED', sanctionedAmount: '100.50', decidedBy: { id: userOf('anika').id } })
    expect(decided.approvedDate).toMatch(/^\d{4}-\d\d-\d\d$/)

    const after = await stats()
    expect(after.expensesPending).toEqual(before.expensesPending)
    expect(risen(before.expensesApproved, after.expensesApproved)).toEqual({ count: 1, pence: 10_050 })
    const spend = { expensesApproved: [{ currency: 'GBP', amount: '100.50' }], invoiced: [], paid: [], budgetRemaining: '4899.50' }
    expect(await spendOf(campaignId)).toEqual(spend)
    expect(await read('anika', PENDING, { campaign: campaignId })).toEqual({ expenses: { edges: [] } })
    expect(await one('dmitri', 'expense', id, 'status decisionNote')).toEqual({ status: 'APPROVED', decisionNote: 'Without the coffee.' })
    expect((await refused('anika', 'expenseReject', { id, note: 'Once more' }))?.code).toBe('INVALID_TRANSITION')
  })

  test('a rejected expense counts for nothing, and the driver reads why', async () => {
    const { campaignId } = await plan()
    const { id } = await take('dmitri', 'expenseSubmit', { campaignId, expenseType: 'toll', amount: '9.40' })
    const approved = (await stats()).expensesApproved
    const note = 'There is no toll on that road.'
    expect(await take('fatima', 'expenseReject', { id, note }, 'status approvedDate')).toMatchObject({ status: 'REJECTED', approvedDate: null })
    expect(await spendOf(campaignId)).toMatchObject({ expensesApproved: [], budgetRemaining: '5000.00' })
    expect((await stats()).expensesApproved).toEqual(approved)
    expect(await one('dmitri', 'expense', id, 'decisionNote')).toEqual({ decisionNote: note })
  })

  test.each(['anika', 'fatima', 'nadia', 'amara'] as const)('%s decides on no expense of their own', async person => {
    const { campaignId } = await plan()
    const { id } = await take(person, 'expenseSubmit', { campaignId, expenseType: 'parking', amount: '12.00' })
    expect(await refused(person, 'expenseApprove', { id })).toEqual(why('FORBIDDEN', 'id'))
    expect(await refused(person, 'expenseReject', { id, note: 'No' })).toEqual(why('FORBIDDEN', 'id'))
  })

  test('a driver sees and submits nothing in another driver’s name', async () => {
    const { campaignId } = await plan()
    const { drivers } = await read('anika', '{ drivers(first: 5) { edges { node { id } } } }')
    const driverId = (drivers.edges as { node: { id: string } }[]).map(({ node }) => node.id).find(id => id !== recordOf('dmitri'))!
    const fuel = { campaignId, expenseType: 'fuel', amount: '1.00' }
    expect(await refused('dmitri', 'expenseSubmit', { ...fuel, driverId })).toEqual(why('NOT_FOUND', 'driverId'))
    const { id } = await take('anika', 'expenseSubmit', { ...fuel, driverId })
    expect(await refused('dmitri', 'expenseAttachBill', { id, billUrl: 'https://bills.example/1' })).toEqual(why('NOT_FOUND', 'id'))
    for (const who of ['dmitri', 'stranger'] as const) {
      expect(await one(who, 'expense', id, 'id')).toBeNull()
      expect(await read(who, PENDING, { campaign: campaignId })).toEqual({ expenses: { edges: [] } })
    }
    expect(await refused('stranger', 'expenseApprove', { id })).toEqual(why('NOT_FOUND', 'id'))
    expect(await refused('stranger', 'expenseSubmit', fuel)).toEqual(why('NOT_FOUND', 'campaignId'))
  })
})

test('a campaign with what it cost, who submitted, who decided and whose it is, is one question to two subgraphs', async () => {
  const { campaignId } = await plan()
  const { id } = await take('dmitri', 'expenseSubmit', { campaignId, expenseType: 'lodging', amount: '80.00' })
  await take('anika', 'expenseApprove', { id })
  const query = `query ($id: ID!) { campaign(id: $id) {
    name spend { expensesApproved { currency amount } budgetRemaining }
    expenses(first: 3) { edges { node { id decidedBy { displayName } submittedBy { displayName } } } } organization { name }
  } }`
  expect(await read('amara', query, { id: campaignId })).toEqual({
    campaign: {
      name: 'Harvest fair',
      spend: { expensesApproved: [{ currency: 'GBP', amount: '80.00' }], budgetRemaining: '4920.00' },
      expenses: { edges: [{ node: { id, decidedBy: { displayName: userOf('anika').displayName }, submittedBy: { displayName: userOf('dmitri').displayName } } }] },
      organization: { name: demoOrganizations[0]!.name },
    },
  })
  expect(await read('stranger', query, { id: campaignId })).toEqual({ campaign: null })

  const { users } = await read('amara', `query ($id: ID!) { users(first: 50) { edges { node {
    displayName expensesSubmitted(first: 3, filter: { campaignId: { eq: $id } }) { totalCount edges { node { id status } } }
  } } } }`, { id: campaignId })
  const all = (users.edges as { node: { displayName: string; expensesSubmitted: { totalCount: number } } }[]).map(({ node }) => node)
  const submitters = all.filter(({ expensesSubmitted }) => expensesSubmitted.totalCount > 0)
  expect(all.length).toBe(demoOrganizations[0]!.users.length)
  expect(submitters).toEqual([{ displayName: userOf('dmitri').displayName, expensesSubmitted: { totalCount: 1, edges: [{ node: { id, status: 'APPROVED' } }] } }])
})
