import { anyOf, applyFilter, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type RawBuilder, type Selectable } from 'kysely'
import type { PaymentInvoiceFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import type { Reach } from '../deals/ownership.ts'
import { paymentsInReach } from '../payments/payment.queries.ts'
import { invoiceNumber } from './payment-invoice-number.ts'

export type PaymentInvoiceRow = Selectable<DB['paymentInvoices']>
export type NewInvoice = Pick<Insertable<DB['paymentInvoices']>, 'paymentId' | 'amount' | 'currency'> & { taxRate: string; taxAmount: string | null }

export const { findByIds: findPaymentInvoicesByIds, lock: lockPaymentInvoice, update: updatePaymentInvoice } = crud('paymentInvoices')

export const findInvoicesByPayments = (db: Kysely<DB>, paymentIds: readonly string[]): Promise<PaymentInvoiceRow[]> =>
  db.selectFrom('paymentInvoices').selectAll().where('paymentId', '=', anyOf(paymentIds)).where('deletedAt', 'is', null).execute()

const taxOf = ({ amount, taxRate, currency }: Record<'amount' | 'taxRate' | 'currency', unknown>): RawBuilder<string> =>
  sql`app.round_money(${amount}::numeric * ${taxRate}::numeric / 100, ${currency})`

/** Without a tax amount the rate says it. */
export const draftInvoice = (trx: Kysely<DB>, { taxAmount, ...invoice }: NewInvoice): Promise<PaymentInvoiceRow> =>
  trx
    .insertInto('paymentInvoices')
    .values({ ...invoice, taxAmount: taxAmount ?? taxOf(invoice) })
    .returningAll()
    .executeTakeFirstOrThrow()

/** After a change of its payment's amount, which it follows by itself. */
export async function taxDraftAnew(trx: Kysely<DB>, paymentId: string): Promise<void> {
  await trx
    .updateTable('paymentInvoices')
    .set({ taxAmount: taxOf({ amount: sql.ref('amount'), taxRate: sql.ref('taxRate'), currency: sql.ref('currency') }) })
    .where('paymentId', '=', paymentId)
    .where('deletedAt', 'is', null)
    .execute()
}

/** Under the next number of the organization, which holds up whoever wants the one after it until the transaction ends. */
export const issueInvoice = (trx: Kysely<DB>, paymentId: string): Promise<PaymentInvoiceRow> =>
  trx
    .updateTable('paymentInvoices')
    .set({ status: 'ISSUED', invoiceNumber: sql<string>`sales_deals.next_number('payment_invoices')`, generatedAt: sql<string>`clock_timestamp()` })
    .where('paymentId', '=', paymentId)
    .where('status', '=', 'DRAFT')
    .where('deletedAt', 'is', null)
    .returningAll()
    .executeTakeFirstOrThrow()

/** An issued one keeps its number. */
export async function voidInvoice(trx: Kysely<DB>, paymentId: string): Promise<void> {
  await trx.updateTable('paymentInvoices').set({ status: 'VOID' }).where('paymentId', '=', paymentId).where('deletedAt', 'is', null).execute()
}

export interface InvoiceSearch extends PaymentInvoiceFilter {
  /** Whose payments it is about, where the caller does not see all. */
  reach?: Reach | null
  /** For an order by a moment that a draft has not had. */
  issuedOnly?: boolean
}

export const selectPaymentInvoices = (db: Kysely<DB>, filter?: InvoiceSearch | null) =>
  applyFilter(db.selectFrom('paymentInvoices').selectAll().where('deletedAt', 'is', null), filter, {
    status: (query, status) => query.where('status', '=', anyOf(status)),
    paymentId: (query, payment) => query.where(eb => matches(eb.ref('paymentId'), payment)),
    currency: (query, currency) => query.where('currency', '=', currency),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    generatedAt: (query, range) => query.where(eb => within(eb.ref('generatedAt'), range)),
    // Of a number of another form there is no invoice.
    number: (query, number) => query.where('invoiceNumber', '=', invoiceNumber.read(number)),
    reach: (query, reach) => query.where('paymentId', 'in', paymentsInReach(db, reach)),
    issuedOnly: (query, issuedOnly) => (issuedOnly ? query.where('generatedAt', 'is not', null) : query),
  })
