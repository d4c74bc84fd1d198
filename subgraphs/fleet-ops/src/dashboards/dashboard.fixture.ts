import { newId, type TestCaller } from '@fieldgraph/kit/testing'
import { expect } from 'vitest'
import { write, type Fleet } from '../amounts/money.fixture.ts'
import { command } from '../campaigns/campaign.fixture.ts'
import { crud } from '../db.ts'

/** Sums as they are told: pairs of a currency and an amount. */
export const money = (...totals: [string, string][]) => totals.map(([currency, amount]) => ({ currency, amount }))

type Row<Table extends 'expenses' | 'invoices' | 'payments' | 'promoterActivities' | 'vehicles' | 'campaigns'> = Partial<Parameters<ReturnType<typeof crud<Table>>['insert']>[1]>

/** Rows as they are after what commands would take many days for. */
export const make = ({ admin, campaignIds: [campaignId], vendorIds: [vendorId], clientId }: Fleet) => ({
  expense: (row: Row<'expenses'>) => write(admin, trx => crud('expenses').insert(trx, { campaignId, currency: 'INR', expenseType: 'fuel', amount: '10', submittedDate: '2026-03-01', ...row })),
  approved: (amount: string, approvedDate: string, row: Row<'expenses'> = {}) =>
    write(admin, trx => crud('expenses').insert(trx, { campaignId, currency: 'INR', expenseType: 'fuel', amount: '999999', sanctionedAmount: amount, status: 'APPROVED', approvedDate, submittedDate: '2026-03-01', ...row })),
  invoice: (amount: string, row: Row<'invoices'>) =>
    write(admin, trx => crud('invoices').insert(trx, { vendorId, campaignId, currency: 'INR', invoiceNumber: newId('no'), invoiceDate: '2026-03-01', amount, ...row })),
  payment: ({ id, amount, currency }: { id: string; amount: string; currency: string }, row: Row<'payments'>) =>
    write(admin, trx => crud('payments').insert(trx, { invoiceId: id, vendorId, amount, currency, paymentMethod: 'UPI', ...row })),
  activity: (row: Row<'promoterActivities'>) =>
    write(admin, async trx => {
      const { id: promoterId } = await crud('promoters').insert(trx, { name: 'Ravi' })
      return crud('promoterActivities').insert(trx, { promoterId, promoterName: 'Ravi', campaignId, villageName: 'Belur', activityDate: '2026-03-01', ...row })
    }),
  vehicle: (row: Row<'vehicles'>) => write(admin, trx => crud('vehicles').insert(trx, { vehicleNumber: `KA${newId('').slice(-10).toUpperCase()}`, vehicleType: 'truck', vendorId, ...row })),
  campaign: async (row: Row<'campaigns'> = {}) =>
    write(admin, async trx => {
      const { id: projectId } = await crud('projects').insert(trx, { name: 'Another', clientId, currency: 'INR' })
      return (await crud('campaigns').insert(trx, { name: 'East', projectId, clientId, campaignType: 'BTL', currency: 'INR', ...row })).id
    }),
})

export const remove = (by: TestCaller, entity: string, id: string) => command(by, `${entity}Delete`, { id }, 'deletedId')

export async function ask(by: TestCaller, query: string, variables: Record<string, unknown> = {}) {
  const { data, errors } = await by.execute(query, variables)
  expect(errors).toBeUndefined()
  return data
}
