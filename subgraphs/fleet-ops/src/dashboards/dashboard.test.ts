import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect, test } from 'vitest'
import { anyoneLinked, fleetOf, organization, vendorOf, write } from '../amounts/money.fixture.ts'
import { command } from '../campaigns/campaign.fixture.ts'
import { day } from '../records/record.fixture.ts'
import { ask, make, money, remove } from './dashboard.fixture.ts'

const NONE = { count: 0, totals: [] }
const figure = (count: number, ...totals: [string, string][]) => ({ count, totals: money(...totals) })
const FIGURE = '{ count totals { currency amount } }'

const FIGURES = ['expensesApproved', 'expensesSubmittedAndApproved', 'expensesPending', 'invoicesSubmitted', 'invoicesApproved', 'paymentsCompleted', 'paymentsOpen']
const STATS = `query ($period: DatePeriod!) { fleetStats(period: $period) { ${FIGURES.map(field => `${field} ${FIGURE}`).join(' ')} campaignsByStatus { status count } } }`
const stats = async (by: TestCaller, from = '2026-03-01', until = '2026-04-01') => (await ask(by, STATS, { period: { from, until } })).fleetStats

test('what was approved counts on the day of approval, and apart on the day it was submitted, from the first day to before the last', async () => {
  const fleet = await fleetOf()
  const { approved } = make(fleet)
  await approved('0.10', '2026-03-01', { submittedDate: '2026-02-28' })
  await approved('0.20', '2026-03-31', { submittedDate: '2026-03-30' })
  await approved('5.00', '2026-04-01', { submittedDate: '2026-03-31', currency: 'EUR' })
  await approved('70.00', '2026-02-28', { submittedDate: '2026-02-27' })
  expect(await stats(fleet.admin)).toMatchObject({ expensesApproved: figure(2, ['INR', '0.30']), expensesSubmittedAndApproved: figure(2, ['EUR', '5.00'], ['INR', '0.20']) })
  expect(await stats(fleet.admin, '2026-04-01', '2026-04-02')).toMatchObject({ expensesApproved: figure(1, ['EUR', '5.00']), expensesSubmittedAndApproved: NONE })
})

test('what waits counts whenever it came, and payments on the day they were completed', async () => {
  const fleet = await fleetOf()
  const { expense, invoice, payment } = make(fleet)
  await expense({ amount: '1.10', submittedDate: '2020-01-01' })
  await expense({ amount: '2.20' })
  await expense({ amount: '3.30', currency: 'EUR' })
  await expense({ status: 'REJECTED' })
  await invoice('11.00', { status: 'SUBMITTED', invoiceDate: '2020-01-01' })
  await invoice('12.00', { status: 'REJECTED' })
  await payment(await invoice('13.00', { status: 'APPROVED' }), { status: 'PROCESSING' })
  await payment(await invoice('14.00', { status: 'APPROVED', currency: 'EUR' }), { status: 'FAILED' })
  await payment(await invoice('15.00', { status: 'PAID' }), { status: 'COMPLETED', paymentDate: '2026-03-31' })
  await payment(await invoice('16.00', { status: 'PAID' }), { status: 'COMPLETED', paymentDate: '2026-04-01' })
  expect(await stats(fleet.admin)).toEqual({
    expensesApproved: NONE,
    expensesSubmittedAndApproved: NONE,
    expensesPending: figure(3, ['EUR', '3.30'], ['INR', '3.30']),
    invoicesSubmitted: figure(1, ['INR', '11.00']),
    invoicesApproved: figure(2, ['EUR', '14.00'], ['INR', '13.00']),
    paymentsCompleted: figure(1, ['INR', '15.00']),
    paymentsOpen: figure(2, ['EUR', '14.00'], ['INR', '13.00']),
    campaignsByStatus: [{ status: 'PLANNING', count: 2 }],
  })
})

test('campaigns count by where they stand, deleted ones not', async () => {
  const fleet = await fleetOf()
  await make(fleet).campaign({ status: 'RUNNING' })
  await remove(fleet.admin, 'campaign', fleet.campaignIds[1])
  expect((await stats(fleet.admin)).campaignsByStatus).toEqual([{ status: 'PLANNING', count: 1 }, { status: 'RUNNING', count: 1 }])
})

test('an organization without anything has figures, and nothing in them', async () => {
  expect(await stats(organization())).toEqual({ ...Object.fromEntries(FIGURES.map(field => [field, NONE])), campaignsByStatus: [] })
})

test.each([['2026-03-01', '2026-03-01'], ['2026-03-02', '2026-03-01'], ['2025-01-01', '2026-03-01']])('the period from %s until %s is refused', async (from, until) => {
  expect((await organization().execute(STATS, { period: { from, until } })).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: ['period', 'until'] } }])
})

const DASHBOARD = `vendor { id } campaignsByStatus { status count } invoicesByStatus { status figure ${FIGURE} } paymentsByStatus { status figure ${FIGURE} } vehicleCount driverCount`
const dashboard = async (by: TestCaller, vendorId: string | null = null) => by.execute(`query ($vendorId: ID) { vendorDashboard(vendorId: $vendorId) { ${DASHBOARD} } }`, { vendorId })

test('a vendor sees the own figures without saying whose, staff those of the vendor that they name', async () => {
  const fleet = await fleetOf()
  const { admin, vendorIds: [own, other] } = fleet
  const { invoice, payment, vehicle } = make(fleet)
  await invoice('1.10', { status: 'SUBMITTED' })
  await invoice('2.20', { status: 'SUBMITTED', campaignId: null })
  await invoice('9.00', { status: 'SUBMITTED', vendorId: other })
  await payment(await invoice('3.00', { status: 'PAID', currency: 'EUR' }), { status: 'COMPLETED', paymentDate: '2026-03-01' })
  await vehicle({})
  await remove(admin, 'vehicle', (await vehicle({})).id)
  await vehicle({ vendorId: other })
  const expected = {
    vendor: { id: own },
    campaignsByStatus: [{ status: 'PLANNING', count: 1 }],
    invoicesByStatus: [{ status: 'PAID', figure: figure(1, ['EUR', '3.00']) }, { status: 'SUBMITTED', figure: figure(2, ['INR', '3.30']) }],
    paymentsByStatus: [{ status: 'COMPLETED', figure: figure(1, ['EUR', '3.00']) }],
    vehicleCount: 1,
    driverCount: 1,
  }
  for (const answer of [await dashboard(vendorOf(admin, own)), await dashboard(vendorOf(admin, own), own), await dashboard(admin, own)]) expect(answer).toEqual({ data: { vendorDashboard: expected } })
})

test('another vendor is like one that there is not, and so is a deleted one', async () => {
  const { admin, vendorIds: [own, other] } = await fleetOf()
  const person = vendorOf(admin, own)
  const missing = async (by: TestCaller, id: string) => {
    const { data, errors } = await dashboard(by, id)
    expect([data, errors]).toMatchObject([{ vendorDashboard: null }, [{ extensions: { code: 'NOT_FOUND', field: ['vendorId'] } }]])
    return errors![0]!.message.replace(id, '')
  }
  const messages = [await missing(person, other), await missing(person, newId('vnd'))]
  await remove(admin, 'vendor', own)
  messages.push(await missing(person, own), await missing(admin, own))
  expect(new Set(messages).size).toBe(1)
  const { errors } = await dashboard(person)
  expect(errors).toMatchObject([{ extensions: { code: 'NOT_FOUND' } }])
})

test('whoever belongs to no vendor, or to several, has to say which', async () => {
  const { admin, vendorIds, clientId } = await fleetOf()
  for (const by of [admin, anyoneLinked(admin, ...vendorIds), anyoneLinked(admin, clientId)]) expect((await dashboard(by)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: ['vendorId'] } }])
})

test('campaigns that were deleted, or that the vendor left, are none of its any more', async () => {
  const fleet = await fleetOf()
  const { admin, campaignIds, vendorIds: [own] } = fleet
  const counts = async () => (await dashboard(admin, own)).data.vendorDashboard.campaignsByStatus
  await command(admin, 'campaignAssignVendors', { id: campaignIds[1], vendorIds: [own] }, 'campaign { id }')
  expect(await counts()).toEqual([{ status: 'PLANNING', count: 2 }])
  await command(admin, 'campaignUnassignVendor', { id: campaignIds[1], vendorId: own }, 'campaign { id }')
  expect(await counts()).toEqual([{ status: 'PLANNING', count: 1 }])
  await remove(admin, 'campaign', campaignIds[0])
  expect(await counts()).toEqual([])
})

const expiring = (by: TestCaller, vendorId: string, args = '') => by.execute(`query ($vendorId: ID) { vendorDashboard(vendorId: $vendorId) { expiringDocumentCount${args} } }`, { vendorId })

test('papers count from their last day on and so many days ahead, each paper by itself', async () => {
  const fleet = await fleetOf()
  const { admin, vendorIds: [own, other], driverIds } = fleet
  const { vehicle } = make(fleet)
  await vehicle({ rcValidity: day(-400), insuranceValidity: day(30), permitValidity: day(31) })
  await remove(admin, 'vehicle', (await vehicle({ rcValidity: day(-1) })).id)
  await vehicle({ rcValidity: day(-1), vendorId: other })
  await write(admin, trx => trx.updateTable('drivers').set({ licenseValidity: day(0) }).where('id', 'in', [...driverIds]).execute())
  const count = async (by: TestCaller, args?: string) => (await expiring(by, own, args)).data.vendorDashboard.expiringDocumentCount
  expect([await count(admin), await count(admin, '(withinDays: 0)'), await count(admin, '(withinDays: 31)'), await count(vendorOf(admin, own))]).toEqual([3, 2, 4, 3])
  expect(await count(admin.colleague({ scopes: ['fleet.vendor:read', 'fleet.vehicle:read'] }))).toBe(2)
  for (const args of ['(withinDays: -1)', '(withinDays: 367)']) expect((await expiring(admin, own, args)).errors).toMatchObject([{ extensions: { code: 'INVALID_INPUT', field: ['withinDays'] } }])
})

test('a figure needs the right to what it sums, and the rest is told without it', async () => {
  const { admin, vendorIds: [own], clientId } = await fleetOf()
  const { data, errors } = await dashboard(admin.colleague({ scopes: ['fleet.vendor:read', 'fleet.campaign:read'] }), own)
  expect(data.vendorDashboard).toEqual({ vendor: { id: own }, campaignsByStatus: [{ status: 'PLANNING', count: 1 }], invoicesByStatus: null, paymentsByStatus: null, vehicleCount: null, driverCount: null })
  expect(new Set(errors!.map(({ extensions }) => extensions!['code']))).toEqual(new Set(['FORBIDDEN']))
  const portal = await admin.colleague({ scopes: ['fleet.project:read'] }).execute(`{ clientPortal(clientId: "${clientId}") { projectsByStatus { count } campaignsByStatus { count } } }`)
  expect(portal).toMatchObject({ data: { clientPortal: { projectsByStatus: [{ count: 1 }], campaignsByStatus: null } }, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
})
