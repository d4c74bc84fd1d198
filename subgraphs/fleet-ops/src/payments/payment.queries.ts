import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Days } from '@fieldgraph/kit/period'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { VendorPaymentFilter, VendorPaymentStatus } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type VendorPaymentRow = Selectable<DB['payments']>

export const { findByIds: findVendorPaymentsByIds, insert: insertVendorPayment, lock: lockVendorPayment, update: updateVendorPayment } = crud('payments')

/** Undefined unless the payment is still on its way. */
export const completeVendorPayment = (trx: Kysely<DB>, id: string, transactionReference: string | null): Promise<VendorPaymentRow | undefined> =>
  trx
    .updateTable('payments')
    .set({ status: 'COMPLETED', paymentDate: sql<string>`current_date`, transactionReference })
    .where('id', '=', id)
    .where('status', '=', 'PROCESSING')
    .where('deletedAt', 'is', null)
    .returningAll()
    .executeTakeFirst()

export const findVendorPaymentsByInvoices = (db: Kysely<DB>, invoiceIds: readonly string[]): Promise<VendorPaymentRow[]> =>
  db.selectFrom('payments').selectAll().where('invoiceId', '=', anyOf(invoiceIds)).where('deletedAt', 'is', null).execute()

/** `paidOnly`: for an order by a day that only completed payments have. */
export type VendorPaymentSearch = VendorPaymentFilter & { paidOnly?: boolean }

export const selectVendorPayments = (db: Kysely<DB>, filter?: VendorPaymentSearch | null) =>
  applyFilter(db.selectFrom('payments').selectAll().where('deletedAt', 'is', null), filter, {
    vendorId: (query, vendor) => query.where(eb => matches(eb.ref('vendorId'), vendor)),
    invoiceId: (query, invoice) => query.where(eb => matches(eb.ref('invoiceId'), invoice)),
    status: (query, status) => query.where('status', '=', anyOf(status)),
    paymentMethod: (query, method) => query.where('paymentMethod', '=', anyOf(method)),
    paymentDate: (query, range) => query.where(eb => within(eb.ref('paymentDate'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('transactionReference')], text)),
    paidOnly: (query, paidOnly) => (paidOnly ? query.where('paymentDate', 'is not', null) : query),
  })

export interface PaymentFigure {
  status: VendorPaymentStatus
  currency: string
  count: number
  amount: string
}

/** Completed payments by the day of payment, others by that on which they were planned; one statement. */
export async function sumVendorPayments(db: Kysely<DB>, { from, until }: Days): Promise<PaymentFigure[]> {
  const payments = db.selectFrom('payments').select(['status', 'currency', 'amount']).where('deletedAt', 'is', null)
  const completed = payments.where('paymentDate', '>=', from).where('paymentDate', '<', until)
  const others = payments.where('paymentDate', 'is', null).where('createdAt', '>=', `${from}T00:00:00Z`).where('createdAt', '<', `${until}T00:00:00Z`)
  return db
    .selectFrom(completed.unionAll(others).as('payment'))
    .select(['status', 'currency', sql<number>`count(*)::int`.as('count'), sql<string>`sum(amount)::text`.as('amount')])
    .groupBy(['status', 'currency'])
    .orderBy('status')
    .orderBy('currency')
    .execute()
}
