import { connection, toOrder } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { PaymentInvoiceFilter, PaymentInvoiceOrder, PaymentInvoiceOrderField } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { reachOf } from '../deals/ownership.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { findNumberReport } from './invoice-number-report.queries.ts'
import { invoiceNumber } from './payment-invoice-number.ts'
import { selectPaymentInvoices, type InvoiceSearch, type PaymentInvoiceRow } from './payment-invoice.queries.ts'
import { attachInvoiceFile, updateInvoice } from './payment-invoice.service.ts'

const orderColumns: Record<PaymentInvoiceOrderField, keyof PaymentInvoiceRow> = { CREATED_AT: 'createdAt', GENERATED_AT: 'generatedAt' }

const searchOf = ({ identity }: Context, filter: PaymentInvoiceFilter | null | undefined, { field }: PaymentInvoiceOrder): InvoiceSearch => ({
  ...filter,
  reach: reachOf(identity),
  issuedOnly: field === 'GENERATED_AT',
})

const shown = (number: string | null) => (number === null ? null : invoiceNumber.show(number))

export const paymentInvoiceResolvers = {
  Query: {
    paymentInvoice: (_, { id }, ctx) => ctx.loaders.paymentInvoiceById.load(id),
    paymentInvoices: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'paymentInvoices', trx => selectPaymentInvoices(trx, searchOf(ctx, filter, orderBy)), page, toOrder(orderBy, orderColumns)),
    // To whoever sees some of the invoices only, the others' numbers would look like gaps.
    invoiceNumberReport: (_, __, ctx) => (reachOf(ctx.identity) === null ? ctx.db.read(findNumberReport) : null),
  },
  Mutation: {
    paymentInvoiceUpdate: (_, { input }, ctx) => payload('paymentInvoice', updateInvoice(ctx, input)),
    paymentInvoiceAttachFile: (_, { input }, ctx) => payload('paymentInvoice', attachInvoiceFile(ctx, input)),
  },
  PaymentInvoice: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.paymentInvoiceById.load(id),
    number: invoice => shown(invoice.invoiceNumber),
    payment: (invoice, _, ctx) => (hasScope(ctx.identity.scopes, 'sales.payment:read') ? ctx.loaders.dealPaymentById.load(invoice.paymentId) : null),
    fileUrl: (invoice, _, ctx) => (seesPersonalData(ctx.identity) ? ctx.uploads.urlOf(invoice.file) : null),
    organization: invoice => ({ id: invoice.organizationId }),
  },
  InvoiceNumberReport: {
    first: report => shown(report.first),
    last: report => shown(report.last),
    missing: report => report.missing.map(invoiceNumber.show),
    duplicates: report => report.duplicates.map(invoiceNumber.show),
  },
} satisfies Resolvers
