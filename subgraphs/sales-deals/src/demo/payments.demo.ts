import { chunks } from '@fieldgraph/kit/demo'
import { sql } from 'kysely'
import type { DemoDeal } from './deals.demo.ts'
import { momentFrom, money, type Making } from './making.ts'
import type { PaymentPlan } from './plans.ts'

const TAX = 20
const COMMISSION = 5
/** Of one EUR, in the demo's own currency. */
const RATE = '0.85'

interface Payment extends PaymentPlan {
  id: string
  deal: DemoDeal
  /** 1 and on, in the order of time; null while it was never verified. */
  invoice: number | null
}

const wasVerified = ({ status }: PaymentPlan) => status === 'VERIFIED' || status === 'REFUNDED'

/** Payments with their approvals, invoices and commissions. */
export async function seedPayments(making: Making, deals: readonly DemoDeal[]): Promise<void> {
  const { trx, currency, admin, now } = making
  const day = momentFrom(now, -240).slice(0, 10)
  await trx.insertInto('settings').values({ taxRate: `${TAX}`, commissionRate: `${COMMISSION}`, payoutCurrency: currency }).execute()
  if (currency !== 'EUR') await trx.insertInto('exchangeRates').values({ fromCurrency: 'EUR', toCurrency: currency, rate: RATE, validFrom: day }).execute()
  const payments = await insertPayments(making, deals)
  const verified = payments.filter(wasVerified)
  await insertApprovals(making, payments)
  await insertInvoices(making, payments)
  await insertCommissions(making, verified, day)
  const history = verified.map(({ deal, day: at, invoice }) => ({ dealId: deal.id, userId: approverOf(making, deal), action: 'payment.approve', description: `verified a payment; its invoice is INV${String(invoice).padStart(4, '0')}`, createdAt: momentFrom(now, at, 14) }))
  const refunds = payments.filter(({ status }) => status === 'REFUNDED').map(({ deal, day: at }) => ({ dealId: deal.id, userId: admin, action: 'payment.refund', description: 'refunded a payment', createdAt: momentFrom(now, at, 17) }))
  for (const part of chunks([...history, ...refunds])) await trx.insertInto('activityLog').values(part).execute()
}

/** One of the two who approve, always the same for a deal. */
const approverOf = ({ verifier, approver }: Making, { cents }: DemoDeal) => (cents % 200 === 0 ? verifier : approver)

async function insertPayments(making: Making, deals: readonly DemoDeal[]): Promise<Payment[]> {
  const { trx, now, admin } = making
  const plans = deals.flatMap(deal => deal.payments.map(payment => ({ ...payment, deal }))).toSorted((one, other) => one.day - other.day)
  const inserted: Payment[] = []
  let invoices = 0
  for (const part of chunks(plans)) {
    const rows = await trx
      .insertInto('payments')
      .values(part.map(({ deal, day, cents, method, status }, index) => ({
        dealId: deal.id, currency: deal.currency, ownerId: deal.seller.userId, teamKey: deal.seller.teamId ?? '', amount: money(cents), paymentMethod: method, status,
        chequeNumber: method === 'CHEQUE' ? String(100_200 + index) : null, bankReference: method === 'BANK_TRANSFER' ? `REF ${String(7000 + index)}` : null,
        verifiedById: wasVerified(part[index]!) ? approverOf(making, part[index]!.deal) : null, verifiedAt: wasVerified(part[index]!) ? momentFrom(now, day, 14) : null,
        refundedById: status === 'REFUNDED' ? admin : null, refundedAt: status === 'REFUNDED' ? momentFrom(now, day, 17) : null,
        reason: status === 'REJECTED' ? 'Nothing like it came in.' : status === 'REFUNDED' ? 'Paid twice.' : null,
        createdById: deal.seller.userId, createdAt: momentFrom(now, day, 11),
      })))
      .returning('id')
      .execute()
    inserted.push(...rows.map(({ id }, index) => ({ ...part[index]!, id, invoice: wasVerified(part[index]!) ? (invoices += 1) : null })))
  }
  return inserted
}

async function insertApprovals(making: Making, payments: readonly Payment[]): Promise<void> {
  const approvals = payments.flatMap(({ id, day, status, deal }, index) => {
    const asked = status === 'PENDING' && index % 2 === 0
    if (status === 'PENDING' && !asked) return []
    return [{
      paymentId: id, approverId: approverOf(making, deal), status: status === 'PENDING' ? ('PENDING' as const) : status === 'REJECTED' ? ('REJECTED' as const) : ('APPROVED' as const),
      requestedById: asked ? deal.seller.userId : null, decidedAt: asked ? null : momentFrom(making.now, day, 14), createdAt: momentFrom(making.now, day, 12),
    }]
  })
  for (const part of chunks(approvals)) await making.trx.insertInto('paymentApprovals').values(part).execute()
}

async function insertInvoices({ trx, now }: Making, payments: readonly Payment[]): Promise<void> {
  const invoices = payments.map(({ id, cents, day, deal, status, invoice }) => ({
    paymentId: id, amount: money(cents), currency: deal.currency, taxRate: `${TAX}`, taxAmount: money(Math.round((cents * TAX) / 100)), invoiceNumber: invoice === null ? null : String(invoice),
    status: invoice === null ? (status === 'REJECTED' ? ('VOID' as const) : ('DRAFT' as const)) : status === 'REFUNDED' ? ('VOID' as const) : ('ISSUED' as const),
    generatedAt: invoice === null ? null : momentFrom(now, day, 14), createdAt: momentFrom(now, day, 11),
  }))
  for (const part of chunks(invoices)) await trx.insertInto('paymentInvoices').values(part).execute()
  const last = payments.reduce((most, { invoice }) => Math.max(most, invoice ?? 0), 0)
  // The next invoice goes on from here.
  await sql`select sales_deals.next_number('payment_invoices') from generate_series(1, ${last}::int)`.execute(trx)
}

async function insertCommissions({ trx, now, currency, approver, admin }: Making, verified: readonly Payment[], day: string): Promise<void> {
  const commissions = verified.map(payment => {
    const { deal, id: paymentId, cents, status } = payment
    const sameCurrency = deal.currency === currency
    const age = -payment.day
    const stands = status === 'VERIFIED'
    const state = stands && age > 45 ? ('PAID' as const) : stands && age > 20 ? ('APPROVED' as const) : ('PENDING' as const)
    return {
      dealId: deal.id, paymentId, userId: deal.seller.userId, teamId: deal.seller.teamId, baseAmount: money(cents), rate: `${COMMISSION}`, currency: deal.currency,
      payoutCurrency: currency, exchangeRate: sameCurrency ? '1' : RATE, exchangeRateDate: sameCurrency ? momentFrom(now, payment.day).slice(0, 10) : day, status: state,
      approvedById: state === 'PENDING' ? null : approver, approvedAt: state === 'PENDING' ? null : momentFrom(now, payment.day + 20, 10),
      paidById: state === 'PAID' ? admin : null, paidAt: state === 'PAID' ? momentFrom(now, payment.day + 40, 10) : null,
      supersededAt: stands ? null : momentFrom(now, payment.day, 17), createdAt: momentFrom(now, payment.day, 14),
    }
  })
  for (const part of chunks(commissions)) await trx.insertInto('commissions').values(part).execute()
}
