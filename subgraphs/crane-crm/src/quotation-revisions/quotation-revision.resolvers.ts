import { hasScope, seesPersonalData } from '@fieldgraph/kit/identity'
import type { Resolvers } from '../resolvers.generated.ts'
import { quote } from './quotation-price.service.ts'
import { keyOf } from './quotation-revision.queries.ts'
import { difference } from './revision-amounts.ts'
import { diffRevisions } from './revision-diff.ts'

export const quotationRevisionResolvers = {
  Query: {
    priceQuotation: (_, { input }, ctx) => quote(ctx, input),
    quotationRevision: (_, { id }, ctx) => ctx.loaders.quotationRevisionById.load(id),
  },
  QuotationRevision: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.quotationRevisionById.load(id),
    quotation: (revision, _, ctx) => ctx.loaders.quotationById.load(revision.quotationId),
    customerContact: (revision, _, { identity }) => (seesPersonalData(identity) ? revision.customerContact : null),
    notes: (revision, _, { identity }) => (seesPersonalData(identity) ? revision.notes : null),
    decisionNote: (revision, _, { identity }) => (seesPersonalData(identity) ? revision.decisionNote : null),
    rateCard: (revision, _, ctx) => (hasScope(ctx.identity.scopes, 'crane.rate_card:read') ? ctx.loaders.rateCardById.load(revision.rateCardId) : null),
    template: ({ templateId }, _, ctx) => (templateId !== null && hasScope(ctx.identity.scopes, 'crane.template:read') ? ctx.loaders.quotationTemplateById.load(templateId) : null),
    lines: revision => revision.priceTrace,
    netAmount: revision => difference(revision.totalAmount, revision.taxAmount),
    diff: async (revision, { against }, ctx) => {
      const before = await ctx.loaders.quotationRevisionByKey.load(keyOf({ quotationId: revision.quotationId, revisionNumber: against }))
      return before && diffRevisions(ctx, before, revision)
    },
    createdBy: revision => (revision.createdById ? { id: revision.createdById } : null),
    organization: revision => ({ id: revision.organizationId }),
  },
  QuotationMachine: {
    equipment: (machine, _, ctx) => (hasScope(ctx.identity.scopes, 'crane.equipment:read') ? ctx.loaders.equipmentById.load(machine.equipmentId) : null),
  },
} satisfies Resolvers
