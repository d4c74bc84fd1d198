import { fleetOps } from '@fieldgraph/fleet-ops'
import { testSubgraph } from '@fieldgraph/kit/testing'
import type { World } from './row-sight.ts'
import { callerOf, fill, once } from './world.fixture.ts'

const { organization, db } = testSubgraph(fleetOps)

const TABLES = {
  FleetClient: 'clients', FleetProject: 'projects', Campaign: 'campaigns', Vendor: 'vendors', CampaignVendor: 'campaignVendors', Vehicle: 'vehicles', Driver: 'drivers',
  VehicleAssignment: 'vehicleAssignments', Promoter: 'promoters', PromoterActivity: 'promoterActivities', CampaignReport: 'reports', Expense: 'expenses',
  VendorInvoice: 'invoices', VendorPayment: 'payments', PaymentAttempt: 'paymentAttempts',
} as const

type Type = keyof typeof TABLES

export interface FleetWorld extends World {
  /** Who wrote all of it down. */
  authorId: string
}

const AUTHOR = 'usr_01author0000000000000000001'
const DECIDER = 'usr_01decider000000000000000001'

/**
 * An organization with two of everything, told apart by 1 and 2; amounts of 2
 * are a hundred times those of 1. What crosses the two is called former… or
 * stray…: vendor 1 worked for campaign 2 once and billed it, driver 1 drove
 * vehicle 2 and spent for campaign 2, promoter 1 was at campaign 2.
 */
export async function fleetWorld(): Promise<FleetWorld> {
  const { identity, ids } = await rows()
  return { admin: callerOf(fleetOps, db, identity), authorId: AUTHOR, ids }
}

const rows = once(async () => {
  const { identity } = organization()
  const tables = await fill(db, { identity, domain: 'fleet' }, async insert => {
    const add = (type: Type, name: string | null, row: object) => insert(TABLES[type], name, row)
    const currency = 'INR'
    const side = async (n: 1 | 2) => {
      const times = n === 1 ? 1 : 100
      const clientId = await add('FleetClient', `client${n}`, { name: `Client ${n}` })
      const projectId = await add('FleetProject', `project${n}`, { name: `Project ${n}`, clientId, currency })
      const campaignId = await add('Campaign', `campaign${n}`, { name: `Campaign ${n}`, projectId, clientId, campaignType: 'BTL', status: 'RUNNING', currency, budget: 1000 * times })
      const vendorId = await add('Vendor', `vendor${n}`, { name: `Vendor ${n}` })
      await add('CampaignVendor', `assigned${n}`, { campaignId, vendorId })
      const vehicleId = await add('Vehicle', `vehicle${n}`, { vehicleNumber: `KA0${n}`, vehicleType: 'truck', vendorId, rcValidity: '2026-01-01' })
      const driverId = await add('Driver', `driver${n}`, { name: `Driver ${n}`, vendorId, licenseValidity: '2026-01-02' })
      await add('VehicleAssignment', `drives${n}`, { driverId, vehicleId, period: '[2026-03-01,)' })
      const invoice = { vendorId, campaignId, currency, invoiceDate: '2026-04-01', submittedById: AUTHOR }
      const invoiceId = await add('VendorInvoice', `paid${n}`, { ...invoice, invoiceNumber: `A${n}`, amount: 100 * times, status: 'PAID', decidedById: DECIDER })
      await add('VendorInvoice', `sent${n}`, { ...invoice, invoiceNumber: `B${n}`, amount: 20 * times, status: 'SUBMITTED' })
      const payment = { paymentMethod: 'UPI', status: 'COMPLETED' }
      const paymentId = await add('VendorPayment', `payment${n}`, { ...payment, invoiceId, vendorId, amount: 100 * times, currency, paymentDate: '2026-05-01', createdById: AUTHOR })
      await add('PaymentAttempt', `attempt${n}`, { ...payment, paymentId, attemptNumber: 1, endedAt: '2026-05-01', startedById: AUTHOR })
      const expense = { campaignId, driverId, currency, expenseType: 'fuel', submittedDate: '2026-04-01', submittedById: AUTHOR }
      await add('Expense', `spent${n}`, { ...expense, amount: 5 * times, status: 'APPROVED', sanctionedAmount: 4 * times, approvedDate: '2026-04-02', decidedById: DECIDER })
      await add('Expense', `waits${n}`, { ...expense, amount: 3 * times })
      const promoterId = await add('Promoter', `promoter${n}`, { name: `Promoter ${n}` })
      const activity = { promoterId, promoterName: `Promoter ${n}`, activityDate: '2026-04-01', villageName: `Village ${n}`, activityCount: times, createdById: AUTHOR }
      await add('PromoterActivity', `activity${n}`, { ...activity, campaignId, peopleAttended: 7 * times })
      await add('CampaignReport', `report${n}`, { campaignId, reportDate: '2026-04-01', createdById: AUTHOR })
      return { campaignId, vendorId, vehicleId, driverId, invoice, expense, activity }
    }
    const [one, two] = [await side(1), await side(2)]
    const { campaignId } = two
    await add('CampaignVendor', null, { campaignId, vendorId: one.vendorId, deletedAt: '2026-05-01' })
    await add('VendorInvoice', 'strayInvoice', { ...one.invoice, campaignId, invoiceNumber: 'C1', amount: 50, status: 'REJECTED', decidedById: DECIDER, decisionNote: 'Too late' })
    await add('VehicleAssignment', 'formerlyDrove', { driverId: one.driverId, vehicleId: two.vehicleId, period: '[2026-01-01,2026-02-01)' })
    await add('Expense', 'strayExpense', { ...one.expense, campaignId, amount: 2 })
    await add('PromoterActivity', 'strayActivity', { ...one.activity, campaignId, peopleAttended: 1 })
  })
  return { identity, ids: Object.fromEntries(Object.entries(TABLES).map(([type, table]) => [type, tables[table]!])) }
})
