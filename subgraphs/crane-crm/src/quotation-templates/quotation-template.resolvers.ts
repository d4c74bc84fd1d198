import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { QuotationTemplateOrderField } from '../api.generated.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { keyOfVersion } from './quotation-template.loaders.ts'
import { selectTemplates, type QuotationTemplateRow } from './quotation-template.queries.ts'
import { changeTemplate, createTemplate, makeTemplateDefault, removeTemplate, restoreTemplate } from './quotation-template.service.ts'

const orderColumns: Record<QuotationTemplateOrderField, keyof QuotationTemplateRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const quotationTemplateResolvers = {
  Query: {
    quotationTemplate: (_, { id }, ctx) => ctx.loaders.quotationTemplateById.load(id),
    quotationTemplates: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'quotationTemplates', trx => selectTemplates(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    quotationTemplateCreate: (_, { input }, ctx) => payload('quotationTemplate', createTemplate(ctx, input)),
    quotationTemplateUpdate: (_, { input }, ctx) => payload('quotationTemplate', changeTemplate(ctx, input)),
    quotationTemplateSetDefault: (_, { input }, ctx) => payload('quotationTemplate', makeTemplateDefault(ctx, input)),
    quotationTemplateDelete: (_, { input }, ctx) => deletion(removeTemplate(ctx, input)),
    quotationTemplateRestore: (_, { input }, ctx) => payload('quotationTemplate', restoreTemplate(ctx, input)),
  },
  QuotationTemplate: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.quotationTemplateById.load(id),
    content: async ({ id, templateVersion: newest }, { templateVersion }, ctx) =>
      (await ctx.loaders.templateVersionByKey.load(keyOfVersion({ templateId: id, templateVersion: templateVersion ?? newest })))?.content ?? null,
    isActive: template => template.deletedAt === null,
    createdBy: template => (template.createdById ? { id: template.createdById } : null),
    organization: template => ({ id: template.organizationId }),
  },
} satisfies Resolvers
