import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { hasScope } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { ConfigurationOrderField } from '../api.generated.ts'
import { editPayload } from '../json/json-edit.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectConfigurations, type ConfigurationRow } from './configuration.queries.ts'
import { changeConfiguration, createConfiguration, editConfiguration, removeConfiguration, restoreConfiguration } from './configuration.service.ts'

const orderColumns: Record<ConfigurationOrderField, keyof ConfigurationRow> = { KEY: 'configKey', UPDATED_AT: 'updatedAt' }

export const configurationResolvers = {
  Query: {
    configuration: (_, { id }, ctx) => ctx.loaders.configurationById.load(id),
    configurationByKey: (_, { key }, ctx) => ctx.loaders.configurationByKey.load(key),
    configurations: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'configurations', trx => selectConfigurations(trx, filter), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    configurationCreate: (_, { input }, ctx) => payload('configuration', createConfiguration(ctx, input)),
    configurationEdit: (_, { input }, ctx) => editPayload('configuration', editConfiguration(ctx, input)),
    configurationUpdate: (_, { input }, ctx) => payload('configuration', changeConfiguration(ctx, input)),
    configurationDelete: (_, { input }, ctx) => deletion(removeConfiguration(ctx, input)),
    configurationRestore: (_, { input }, ctx) => payload('configuration', restoreConfiguration(ctx, input)),
  },
  Configuration: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.configurationById.load(id),
    key: configuration => configuration.configKey,
    value: configuration => configuration.configValue,
    template: (configuration, _, ctx) => (configuration.templateId && hasScope(ctx.identity.scopes, 'devices.template:read') ? ctx.loaders.jsonTemplateById.load(configuration.templateId) : null),
    changes: (configuration, page, ctx) => ctx.loaders.changesByConfiguration.load({ parentId: configuration.id, args: page }),
    updatedBy: configuration => (configuration.updatedById ? { id: configuration.updatedById } : null),
    organization: configuration => ({ id: configuration.organizationId }),
  },
  ConfigurationChange: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.configurationChangeById.load(id),
    configuration: (change, _, ctx) => ctx.loaders.configurationById.load(change.configurationId),
    key: change => change.configKey,
    value: change => change.configValue,
    changedBy: change => (change.changedById ? { id: change.changedById } : null),
  },
} satisfies Resolvers
