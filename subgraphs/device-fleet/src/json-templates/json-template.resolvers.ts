import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { payload } from '@fieldgraph/kit/payload'
import type { JsonTemplateOrderField } from '../api.generated.ts'
import { editPayload } from '../json/json-edit.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectTemplates, type JsonTemplateRow } from './json-template.queries.ts'
import { changeTemplate, createTemplate, editTemplateDefaults, removeTemplate, restoreTemplate } from './json-template.service.ts'

const orderColumns: Record<JsonTemplateOrderField, keyof JsonTemplateRow> = { NAME: 'name', CREATED_AT: 'createdAt' }

export const jsonTemplateResolvers = {
  Query: {
    jsonTemplate: (_, { id }, ctx) => ctx.loaders.jsonTemplateById.load(id),
    jsonTemplates: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'jsonTemplates', trx => selectTemplates(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    jsonTemplateCreate: (_, { input }, ctx) => payload('jsonTemplate', createTemplate(ctx, input)),
    jsonTemplateUpdate: (_, { input }, ctx) => payload('jsonTemplate', changeTemplate(ctx, input)),
    jsonTemplateEditDefaults: (_, { input }, ctx) => editPayload('jsonTemplate', editTemplateDefaults(ctx, input)),
    jsonTemplateDelete: (_, { input }, ctx) => deletion(removeTemplate(ctx, input)),
    jsonTemplateRestore: (_, { input }, ctx) => payload('jsonTemplate', restoreTemplate(ctx, input)),
  },
  JsonTemplate: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.jsonTemplateById.load(id),
    createdBy: template => (template.createdById ? { id: template.createdById } : null),
    organization: template => ({ id: template.organizationId }),
  },
} satisfies Resolvers
