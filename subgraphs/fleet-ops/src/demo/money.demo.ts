import { chunks } from '@fieldgraph/kit/demo'
import type { Insertable } from 'kysely'
import type { DB } from '../db.ts'
import type { DemoCampaign } from './campaigns.demo.ts'
import type { Fleet } from './fleet.demo.ts'
import { dayFrom, morningOf, type Making } from './making.ts'

const EXPENSES = [['Fuel', 30, 140], ['Toll', 5, 40], ['Food', 12, 60], ['Parking', 4, 30], ['Repair', 80, 600], ['Lodging', 60, 180]] as const
const METHODS = ['BANK_TRANSFER', 'BANK_TRANSFER', 'BANK_TRANSFER', 'CHEQUE', 'CASH'] as const

/** Expenses, invoices and payments in every state that they can be in. */
export async function seedMoney(making: Making, { drivers, campaigns }: Fleet & { campaigns: readonly DemoCampaign[] }): Promise<void> {
  await seedExpenses(making, drivers, campaigns)
  await seedInvoices(making, campaigns)
}

async function seedExpenses({ trx, chance, now, currency, accounts, operations, linked }: Making, drivers: Fleet['drivers'], campaigns: readonly DemoCampaign[]): Promise<void> {
  const { pick, between, random } = chance
  const own = linked('FLEET_DRIVER')
  const begun = campaigns.filter(({ start, status }) => start <= 0 && status !== 'CANCELLED')
  const expenses = begun.flatMap((campaign, index) => Array.from({ length: between(6, 14) }, (_, at) => {
    const driver = drivers[(index + at * 5) % drivers.length]!
    const [expenseType, least, most] = pick(EXPENSES)
    const day = between(campaign.start, Math.min(campaign.end, 0))
    const amount = between(least * 100, most * 100)
    const fate = random()
    const status = day < -20 ? (fate < 0.85 ? ('APPROVED' as const) : ('REJECTED' as const)) : fate < 0.4 ? ('APPROVED' as const) : fate < 0.5 ? ('REJECTED' as const) : ('PENDING' as const)
    const sanctioned = fate < 0.1 ? Math.ceil(amount * 0.8) : amount
    return {
      campaignId: campaign.id, driverId: driver.id, expenseType, amount: money(amount), currency, description: `${expenseType} on the way to the stand`, status,
      submittedDate: dayFrom(now, day), submittedById: driver.id === own?.recordId ? own.userId : operations, createdAt: morningOf(now, day),
      sanctionedAmount: status === 'APPROVED' ? money(sanctioned) : null,
      approvedDate: status === 'APPROVED' ? dayFrom(now, Math.min(day + between(1, 9), 0)) : null,
      decidedById: status === 'PENDING' ? null : accounts,
      decisionNote: status === 'REJECTED' ? 'The bill does not show what was bought.' : sanctioned < amount ? 'Without the second meal.' : null,
    }
  }))
  for (const part of chunks(expenses)) await trx.insertInto('expenses').values(part).execute()
}

async function seedInvoices({ trx, chance, now, currency, accounts }: Making, campaigns: readonly DemoCampaign[]): Promise<void> {
  const { pick, between, random } = chance
  const assignments = campaigns.flatMap(({ id, vendorIds, start, end, status }) => vendorIds.map(vendorId => ({ campaignId: id, vendorId, start, end, status })))
  const invoices = await trx
    .insertInto('invoices')
    .values(assignments.map(({ campaignId, vendorId, start, end, status: campaign }, index) => {
      const open = end >= 0 || campaign === 'CANCELLED'
      const fate = random()
      const status = open ? ('PENDING' as const) : fate < 0.6 ? ('PAID' as const) : fate < 0.75 ? ('APPROVED' as const) : fate < 0.92 ? ('SUBMITTED' as const) : ('REJECTED' as const)
      return {
        campaignId, vendorId, currency, status, isPlaceholder: open, createdAt: morningOf(now, open ? start - 29 : end + 3),
        invoiceNumber: `${open ? 'PLACEHOLDER-' : 'INV-'}${String(1001 + index)}`,
        amount: open ? '0' : money(between(40_000, 900_000)),
        invoiceDate: open ? null : dayFrom(now, Math.min(end + 3, 0)),
        decidedById: ['PAID', 'APPROVED', 'REJECTED'].includes(status) ? accounts : null,
        decisionNote: status === 'REJECTED' ? 'The order number is missing.' : null,
      }
    }))
    .returning(['id', 'vendorId', 'amount', 'status', 'invoiceDate'])
    .execute()

  // Of the approved ones some are on their way to be paid.
  const due = invoices.filter(({ status }) => status === 'PAID' || (status === 'APPROVED' && random() < 0.7))
  const payments = await trx
    .insertInto('payments')
    .values(due.map(({ id, vendorId, amount, status, invoiceDate }, index) => ({
      invoiceId: id, vendorId, amount, currency, paymentMethod: pick(METHODS), createdById: accounts, createdAt: `${invoiceDate}T15:00:00Z`,
      status: status === 'PAID' ? ('COMPLETED' as const) : (['PENDING', 'PROCESSING', 'FAILED'] as const)[index % 3]!,
      paymentDate: status === 'PAID' ? invoiceDate : null,
      transactionReference: status === 'PAID' ? `TR${String(70_000 + index)}` : null,
    })))
    .returning(['id', 'status', 'paymentMethod', 'transactionReference'])
    .execute()

  const attempts = payments.flatMap(({ id: paymentId, status, paymentMethod, transactionReference }, index): Insertable<DB['paymentAttempts']>[] => {
    const base = { paymentId, paymentMethod, startedById: accounts }
    const failed = { ...base, attemptNumber: 1, status: 'FAILED' as const, failureReason: 'The bank did not know the account number.', endedAt: now.toISOString(), transactionReference: null }
    if (status === 'PENDING') return []
    if (status === 'FAILED') return [failed]
    if (status === 'PROCESSING') return [{ ...base, attemptNumber: 1, status, failureReason: null, endedAt: null, transactionReference: null }]
    const done = { ...base, status: 'COMPLETED' as const, failureReason: null, endedAt: now.toISOString(), transactionReference }
    return index % 7 === 0 ? [failed, { ...done, attemptNumber: 2 }] : [{ ...done, attemptNumber: 1 }]
  })
  for (const part of chunks(attempts)) await trx.insertInto('paymentAttempts').values(part).execute()
}

const money = (cents: number) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`
