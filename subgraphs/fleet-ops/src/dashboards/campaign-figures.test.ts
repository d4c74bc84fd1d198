import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { anyoneLinked, fleetOf, organization, write } from '../amounts/money.fixture.ts'
import { createCampaign } from '../campaigns/campaign.fixture.ts'
import { ask, make, money, remove } from './dashboard.fixture.ts'

const SUMS = '{ currency amount }'
const SPEND = `spend { expensesApproved ${SUMS} invoiced ${SUMS} paid ${SUMS} budgetRemaining }`
const ATTENDANCE = 'attendance { entries activities people villages }'
const NOBODY = { entries: 0, activities: 0, people: 0, villages: 0 }
const read = async (by: TestCaller, id: string) => (await ask(by, `query ($id: ID!) { campaign(id: $id) { ${SPEND} ${ATTENDANCE} } }`, { id })).campaign

test('spend is what was sanctioned, billed and paid; what waits or was rejected is not', async () => {
  const fleet = await fleetOf()
  const { admin, campaignIds } = fleet
  const { expense, approved, invoice, payment } = make(fleet)
  await approved('0.10', '2026-03-01')
  await approved('0.20', '2026-03-02')
  await approved('7.00', '2026-03-02', { campaignId: campaignIds[1] })
  await expense({})
  await expense({ status: 'REJECTED' })
  await invoice('1.00', { status: 'SUBMITTED' })
  await invoice('90.00', { status: 'REJECTED' })
  await payment(await invoice('2.00', { status: 'APPROVED' }), { status: 'PROCESSING' })
  await payment(await invoice('4.00', { status: 'PAID' }), { status: 'COMPLETED', paymentDate: '2026-03-01' })
  await payment(await invoice('8.00', { status: 'PAID', campaignId: campaignIds[1] }), { status: 'COMPLETED', paymentDate: '2026-03-01' })
  expect((await read(admin, campaignIds[0])).spend).toEqual({ expensesApproved: money(['INR', '0.30']), invoiced: money(['INR', '7.00']), paid: money(['INR', '4.00']), budgetRemaining: null })
  expect((await read(admin, campaignIds[1])).spend).toEqual({ expensesApproved: money(['INR', '7.00']), invoiced: money(['INR', '8.00']), paid: money(['INR', '8.00']), budgetRemaining: null })
})

test.each([
  ['1000.00', [], [], '1000.00'],
  ['0.30', ['0.10', '0.20'], [], '0.00'],
  ['1.00', ['0.10'], ['0.85'], '0.05'],
  ['0.00', [], ['0.01'], '-0.01'],
  ['1.00', ['2.10'], ['0.15'], '-1.25'],
  ['9007199254740993.01', ['0.02'], [], '9007199254740992.99'],
  [null, ['1.00'], [], null],
])('of a budget of %s, after expenses %j and invoices %j, %s is left', async (budget, expenses, invoices, left) => {
  const fleet = await fleetOf()
  const { campaign, approved, invoice } = make(fleet)
  const campaignId = await campaign({ budget })
  for (const amount of expenses) await approved(amount, '2026-03-01', { campaignId })
  for (const amount of invoices) await invoice(amount, { status: 'SUBMITTED', campaignId })
  expect((await read(fleet.admin, campaignId)).spend.budgetRemaining).toBe(left)
})

test('other currencies stay apart, and take nothing from the budget', async () => {
  const fleet = await fleetOf()
  const { campaign, approved, invoice, payment } = make(fleet)
  const campaignId = await campaign({ budget: '100' })
  await approved('10.00', '2026-03-01', { campaignId })
  await approved('20.00', '2026-03-01', { campaignId, currency: 'EUR' })
  await payment(await invoice('30.00', { status: 'PAID', campaignId, currency: 'EUR' }), { status: 'COMPLETED', paymentDate: '2026-03-01' })
  await invoice('5.00', { status: 'APPROVED', campaignId })
  expect((await read(fleet.admin, campaignId)).spend).toEqual({
    expensesApproved: money(['EUR', '20.00'], ['INR', '10.00']), invoiced: money(['EUR', '30.00'], ['INR', '5.00']), paid: money(['EUR', '30.00']), budgetRemaining: '85.00',
  })
})

test('whoever sees a part of what was spent is not told what is left', async () => {
  const fleet = await fleetOf()
  const { admin, campaignIds: [campaignId], vendorIds: [own, other] } = fleet
  await write(admin, trx => trx.updateTable('campaigns').set({ budget: '100' }).where('id', '=', campaignId).execute())
  const { approved, invoice } = make(fleet)
  await approved('10.00', '2026-03-01')
  await invoice('20.00', { status: 'SUBMITTED', vendorId: own })
  await invoice('40.00', { status: 'SUBMITTED', vendorId: other })
  expect((await read(admin, campaignId)).spend.budgetRemaining).toBe('30.00')
  expect((await read(anyoneLinked(admin, own), campaignId)).spend).toEqual({ expensesApproved: [], invoiced: money(['INR', '20.00']), paid: [], budgetRemaining: null })
})

test('attendance sums what promoters wrote down, each village once', async () => {
  const fleet = await fleetOf()
  const { admin, campaignIds } = fleet
  const { activity } = make(fleet)
  await activity({ peopleAttended: 10, activityCount: 2, villageName: 'Belur' })
  await activity({ peopleAttended: 5, activityCount: 1, villageName: 'BELUR' })
  await activity({ villageName: 'Halebidu' })
  await remove(admin, 'promoterActivity', (await activity({ peopleAttended: 100, villageName: 'Hassan' })).id)
  expect((await read(admin, campaignIds[0])).attendance).toEqual({ entries: 3, activities: 3, people: 15, villages: 2 })
  expect((await read(admin, campaignIds[1])).attendance).toEqual(NOBODY)
})

test('more people than a number of the graph can say are as many as it can', async () => {
  const fleet = await fleetOf()
  const { activity } = make(fleet)
  for (let times = 0; times < 2; times++) await activity({ peopleAttended: 2_147_483_647, activityCount: 2_147_483_647 })
  expect((await read(fleet.admin, fleet.campaignIds[0])).attendance).toEqual({ entries: 2, activities: 2_147_483_647, people: 2_147_483_647, villages: 1 })
})

test('a list of campaigns costs three statements with spend and attendance, however long', async () => {
  const fleet = await fleetOf()
  const { admin } = fleet
  const { campaign, approved, invoice, activity } = make(fleet)
  for (let times = 0; times < 6; times++) {
    const campaignId = await campaign({ budget: '100' })
    await approved('1.00', '2026-03-01', { campaignId })
    await invoice('2.00', { status: 'SUBMITTED', campaignId })
    await activity({ campaignId })
  }
  for (const first of [1, 2, 100]) {
    admin.statements()
    const { campaigns } = await ask(admin, `query ($first: Int) { campaigns(first: $first) { edges { node { ${SPEND} ${ATTENDANCE} } } } }`, { first })
    expect([campaigns.edges.length, campaigns.edges[0].node.spend.budgetRemaining, campaigns.edges[0].node.attendance.entries]).toEqual([Math.min(first, 8), '97.00', 1])
    expect(admin.statements()).toHaveLength(3)
  }
})

const PORTAL = `client { id } projectsByStatus { status count } campaignsByStatus { status count } ${ATTENDANCE}`
const portal = (by: TestCaller, clientId: string | null = null) => by.execute(`query ($clientId: ID) { clientPortal(clientId: $clientId) { ${PORTAL} } }`, { clientId })
/** As the system role has them. */
const clientOf = (admin: TestCaller, ...links: string[]) => admin.colleague({ scopes: ['fleet.project:read', 'fleet.campaign:read'], rowLevels: { fleet: 'linked' }, links })

test('a client sees the own figures without saying whose, staff those of the client that they name', async () => {
  const [fleet, elsewhere] = [await fleetOf(), await fleetOf()]
  const { admin, clientId, campaignIds } = fleet
  const { campaign, activity } = make(fleet)
  await campaign({ status: 'RUNNING' })
  await activity({ peopleAttended: 3, activityCount: 1 })
  await activity({ peopleAttended: 4, activityCount: 1, campaignId: campaignIds[1], villageName: 'Hassan' })
  await make(elsewhere).activity({ peopleAttended: 50 })
  // Of another client of the same organization.
  const { data } = await admin.execute('mutation { fleetClientCreate(input: { name: "Other" }) { fleetClient { id } } }')
  const otherId = data.fleetClientCreate.fleetClient.id as string
  const other = await ask(admin, 'mutation ($clientId: ID!) { fleetProjectCreate(input: { clientId: $clientId, name: "Other", currency: "INR" }) { fleetProject { id } } }', { clientId: otherId })
  const { campaign: foreign } = await createCampaign(admin, other.fleetProjectCreate.fleetProject.id)
  await activity({ peopleAttended: 70, campaignId: foreign.id })
  const expected = {
    client: { id: clientId },
    projectsByStatus: [{ status: 'ACTIVE', count: 2 }],
    campaignsByStatus: [{ status: 'PLANNING', count: 2 }, { status: 'RUNNING', count: 1 }],
    attendance: { entries: 2, activities: 2, people: 7, villages: 2 },
  }
  for (const answer of [await portal(clientOf(admin, clientId)), await portal(clientOf(admin, clientId), clientId), await portal(admin, clientId)]) expect(answer).toEqual({ data: { clientPortal: expected } })
  expect((await portal(clientOf(admin, clientId), otherId)).errors).toMatchObject([{ extensions: { code: 'NOT_FOUND', field: ['clientId'] } }])
})

test('a portal tells nothing of what was deleted, and there is none of a deleted client', async () => {
  const fleet = await fleetOf()
  const { admin, clientId, campaignIds } = fleet
  const { activity } = make(fleet)
  await activity({ peopleAttended: 3 })
  await activity({ peopleAttended: 4, campaignId: campaignIds[1] })
  await remove(admin, 'campaign', campaignIds[1])
  expect((await portal(clientOf(admin, clientId))).data.clientPortal).toMatchObject({ campaignsByStatus: [{ status: 'PLANNING', count: 1 }], attendance: { entries: 1, people: 3 } })
  await remove(admin, 'fleetClient', clientId)
  for (const [by, id] of [[clientOf(admin, clientId), null], [admin, clientId], [admin, newId('fcl')]] as const) {
    expect((await portal(by, id))).toMatchObject({ data: { clientPortal: null }, errors: [{ extensions: { code: 'NOT_FOUND', field: ['clientId'] } }] })
  }
})

test('whoever belongs to no client has to say which', async () => {
  for (const by of [organization(), clientOf(organization())]) expect((await portal(by)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: ['clientId'] } }])
})
