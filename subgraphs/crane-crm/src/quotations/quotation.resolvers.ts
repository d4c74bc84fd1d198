import { connection, toOrder, type ParentPage } from '@fieldgraph/kit/connection'
import { hasScope } from '@fieldgraph/kit/identity'
import { figureOf } from '@fieldgraph/kit/money'
import { payload } from '@fieldgraph/kit/payload'
import { expectPeriod } from '@fieldgraph/kit/period'
import type { CraneCustomerQuotationsArgs, QuotationOrderField } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { keyOf } from '../quotation-revisions/quotation-revision.queries.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { quotationsOfParty } from './party-quotations.ts'
import { acceptQuotation, rejectQuotation, sendQuotation } from './quotation-decision.service.ts'
import { quotationNumber } from './quotation-number.ts'
import { findQuotationByNumber, selectQuotations, sumAccepted, type QuotationRow, type QuotationSearch } from './quotation.queries.ts'
import { assignQuotation, createQuotation, reviseQuotation, searchOf } from './quotation.service.ts'

const orderColumns: Record<QuotationOrderField, keyof QuotationRow> = { CREATED_AT: 'createdAt' }

/** A page of the quotations of a customer, a deal or a lead. */
const quotationPageOf = (parentId: string, { filter, ...args }: CraneCustomerQuotationsArgs, ctx: Context): ParentPage<QuotationSearch> => ({ parentId, args, filter: searchOf(ctx, filter) })

const revisionOf = ({ id }: QuotationRow, revisionNumber: number, { loaders }: Context) => loaders.quotationRevisionByKey.load(keyOf({ quotationId: id, revisionNumber }))

export const quotationResolvers = {
  Query: {
    quotation: (_, { id }, ctx) => ctx.loaders.quotationById.load(id),
    quotationByNumber: async (_, { number }, ctx) => {
      const digits = quotationNumber.read(number)
      return digits === null ? null : ((await ctx.db.read(trx => findQuotationByNumber(trx, digits))) ?? null)
    },
    quotations: (_, { filter, orderBy, ...page }, ctx) => connection(ctx.db, 'quotations', trx => selectQuotations(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    quotationCreate: (_, { input }, ctx) => payload('quotation', createQuotation(ctx, input)),
    quotationRevise: (_, { input }, ctx) => payload('quotation', reviseQuotation(ctx, input)),
    quotationAssign: (_, { input }, ctx) => payload('quotation', assignQuotation(ctx, input)),
    quotationSend: (_, { input }, ctx) => payload('quotation', sendQuotation(ctx, input)),
    quotationAccept: (_, { input }, ctx) => payload('quotation', acceptQuotation(ctx, input)),
    quotationReject: (_, { input }, ctx) => payload('quotation', rejectQuotation(ctx, input)),
  },
  Quotation: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.quotationById.load(id),
    number: quotation => quotationNumber.show(quotation.quotationNumber),
    lead: ({ leadId }, _, ctx) => (leadId !== null && hasScope(ctx.identity.scopes, 'crane.lead:read') ? ctx.loaders.leadById.load(leadId) : null),
    deal: ({ dealId }, _, ctx) => (dealId !== null && hasScope(ctx.identity.scopes, 'crane.deal:read') ? ctx.loaders.craneDealById.load(dealId) : null),
    customer: ({ customerId }, _, ctx) => (customerId !== null && hasScope(ctx.identity.scopes, 'crane.customer:read') ? ctx.loaders.craneCustomerById.load(customerId) : null),
    newestRevision: (quotation, _, ctx) => revisionOf(quotation, quotation.revisionNumber, ctx),
    revision: (quotation, { number }, ctx) => revisionOf(quotation, number, ctx),
    revisions: (quotation, args, ctx) => ctx.loaders.revisionsByQuotation.load({ parentId: quotation.id, args }),
    assignedTo: quotation => (quotation.assignedToId ? { id: quotation.assignedToId } : null),
    createdBy: quotation => (quotation.createdById ? { id: quotation.createdById } : null),
    organization: quotation => ({ id: quotation.organizationId }),
  },
  CraneCustomer: {
    quotations: (customer, args, ctx) => ctx.loaders.quotationsByCustomer.load(quotationPageOf(customer.id, args, ctx)),
  },
  CraneDeal: {
    quotations: (deal, args, ctx) => ctx.loaders.quotationsByDeal.load(quotationPageOf(deal.id, args, ctx)),
  },
  Lead: {
    quotations: (lead, args, ctx) => ctx.loaders.quotationsByLead.load(quotationPageOf(lead.id, args, ctx)),
  },
  Party: {
    quotations: (party, args, ctx) => quotationsOfParty(ctx, party, args),
  },
  Organization: {
    // Row level security knows only the caller's own organization.
    acceptedQuotationValue: async ({ id }, { period }, ctx) => {
      if (id !== ctx.identity.organizationId) return null
      const days = expectPeriod(period)
      return figureOf(await ctx.db.read(trx => sumAccepted(trx, days)))
    },
  },
} satisfies Resolvers
