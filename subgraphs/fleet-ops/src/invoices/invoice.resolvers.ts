import { connection, toOrder } from '@fieldgraph/kit/connection'
import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { CampaignInvoicesArgs, VendorInvoiceFilter, VendorInvoiceOrder, VendorInvoiceOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { submitVendorInvoice } from './invoice-submission.service.ts'
import { selectVendorInvoices, type VendorInvoiceRow, type VendorInvoiceSearch } from './invoice.queries.ts'
import { approveVendorInvoice, rejectVendorInvoice } from './invoice.service.ts'

const orderColumns: Record<VendorInvoiceOrderField, keyof VendorInvoiceRow> = { CREATED_AT: 'createdAt', INVOICE_DATE: 'invoiceDate' }

const searchOf = (filter: VendorInvoiceFilter | null | undefined, { field }: VendorInvoiceOrder): VendorInvoiceSearch => ({
  ...filter,
  datedOnly: field === 'INVOICE_DATE',
})

const pageOf = (parentId: string, { filter, orderBy, ...args }: CampaignInvoicesArgs) => ({
  parentId,
  args,
  filter: searchOf(filter, orderBy),
  order: toOrder(orderBy, orderColumns),
})

export const invoiceResolvers = {
  Query: {
    vendorInvoice: (_, { id }, ctx) => ctx.loaders.vendorInvoiceById.load(id),
    vendorInvoices: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'vendorInvoices', trx => selectVendorInvoices(trx, searchOf(filter, orderBy)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    vendorInvoiceSubmit: (_, { input }, ctx) => payload('vendorInvoice', submitVendorInvoice(ctx, input)),
    vendorInvoiceApprove: (_, { input }, ctx) => payload('vendorInvoice', approveVendorInvoice(ctx, input)),
    vendorInvoiceReject: (_, { input }, ctx) => payload('vendorInvoice', rejectVendorInvoice(ctx, input)),
  },
  VendorInvoice: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.vendorInvoiceById.load(id),
    fileUrl: (invoice, _, ctx) => (seesPersonalData(ctx.identity) ? ctx.uploads.urlOf(invoice.invoiceFile) : null),
    vendor: (invoice, _, ctx) => (hasScope(ctx.identity.scopes, 'fleet.vendor:read') ? ctx.loaders.vendorById.load(invoice.vendorId) : null),
    campaign: ({ campaignId }, _, ctx) => (campaignId && hasScope(ctx.identity.scopes, 'fleet.campaign:read') ? ctx.loaders.campaignById.load(campaignId) : null),
    payment: (invoice, _, ctx) => (hasScope(ctx.identity.scopes, 'fleet.payment:read') ? ctx.loaders.vendorPaymentByInvoice.load(invoice.id) : null),
    decisionNote: (invoice, _, { identity }) => (seesPersonalData(identity) ? invoice.decisionNote : null),
    submittedBy: invoice => (invoice.submittedById ? { id: invoice.submittedById } : null),
    decidedBy: invoice => (invoice.decidedById ? { id: invoice.decidedById } : null),
    organization: invoice => ({ id: invoice.organizationId }),
  },
  Campaign: {
    invoices: (campaign, args, ctx) => ctx.loaders.vendorInvoicesByCampaign.load(pageOf(campaign.id, args)),
  },
  Vendor: {
    invoices: (vendor, args, ctx) => ctx.loaders.vendorInvoicesByVendor.load(pageOf(vendor.id, args)),
  },
} satisfies Resolvers
