import type { Names } from './world.fixture.ts'

/** Who is tied to the record sees these rows, and no other. */
export const SEES: Readonly<Record<string, readonly string[]>> = {
  vendor1: ['vendor1', 'vehicle1', 'driver1', 'drives1', 'formerlyDrove', 'paid1', 'sent1', 'strayInvoice', 'payment1', 'attempt1', 'campaign1', 'assigned1'],
  vendor2: ['vendor2', 'vehicle2', 'driver2', 'drives2', 'formerlyDrove', 'paid2', 'sent2', 'payment2', 'attempt2', 'campaign2', 'assigned2'],
  // Activities for the figures: the role of clients has no scope for the rows themselves.
  client1: ['client1', 'project1', 'campaign1', 'activity1'],
  client2: ['client2', 'project2', 'campaign2', 'activity2', 'strayActivity'],
  driver1: ['driver1', 'drives1', 'formerlyDrove', 'spent1', 'waits1', 'strayExpense'],
  driver2: ['driver2', 'drives2', 'spent2', 'waits2'],
  promoter1: ['promoter1', 'activity1', 'strayActivity'],
  promoter2: ['promoter2', 'activity2'],
}

const inr = (amount: string) => [{ currency: 'INR', amount }]
const figure = (count: number, amount: string) => ({ count, totals: inr(amount) })
const running = { campaignsByStatus: [{ status: 'RUNNING', count: 1 }] }
export const attendance = { entries: 1, activities: 1, people: 7, villages: 1 }
const expensesApproved = figure(1, '4.00')

/** The figures that are told to each; all others are nothing. */
export const FIGURES: Readonly<Record<string, (names: Names) => Record<string, unknown>>> = {
  vendor1: ({ vendor1 }) => {
    const dashboard = {
      vendor: { id: vendor1 }, ...running, vehicleCount: 1, driverCount: 1, expiringDocumentCount: 2,
      invoicesByStatus: [{ status: 'PAID', figure: figure(1, '100.00') }, { status: 'REJECTED', figure: figure(1, '50.00') }, { status: 'SUBMITTED', figure: figure(1, '20.00') }],
      paymentsByStatus: [{ status: 'COMPLETED', figure: figure(1, '100.00') }],
    }
    return {
      fleetStats: { ...running, invoicesSubmitted: figure(1, '20.00'), paymentsCompleted: figure(1, '100.00') },
      vendorDashboard: dashboard, 'vendorDashboard vendor1': dashboard,
      'Campaign.spend campaign1': { invoiced: inr('120.00'), paid: inr('100.00') },
      'Organization.vendorPayments': [{ status: 'COMPLETED', ...figure(1, '100.00') }],
    }
  },
  client1: ({ client1 }) => {
    const portal = { client: { id: client1 }, ...running, projectsByStatus: [{ status: 'ACTIVE', count: 1 }], attendance }
    return { fleetStats: running, clientPortal: portal, 'clientPortal client1': portal, 'Campaign.attendance campaign1': attendance }
  },
  driver1: () => ({
    fleetStats: { expensesApproved, expensesSubmittedAndApproved: expensesApproved, expensesPending: figure(2, '5.00') },
    'Organization.approvedExpenses': expensesApproved,
  }),
  promoter1: () => ({}),
}
