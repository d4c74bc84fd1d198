import { payload } from '@fieldgraph/kit/payload'
import { notificationKinds, notificationTypes } from '../notifications/notification-kinds.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { findTemplates } from './notification-template.queries.ts'
import { changeTemplate, createTemplate, removeTemplate } from './notification-template.service.ts'

export const notificationTemplateResolvers = {
  Query: {
    notificationTemplates: (_, __, ctx) => ctx.db.read(findTemplates),
    notificationKinds: () => notificationTypes.map(type => ({ type, ...notificationKinds[type], variables: [...notificationKinds[type].variables] })),
  },
  Mutation: {
    notificationTemplateCreate: (_, { input }, ctx) => payload('notificationTemplate', createTemplate(ctx, input)),
    notificationTemplateUpdate: (_, { input }, ctx) => payload('notificationTemplate', changeTemplate(ctx, input)),
    notificationTemplateDelete: (_, { input }, ctx) => payload('notificationTemplate', removeTemplate(ctx, input)),
  },
  NotificationTemplate: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.notificationTemplateById.load(id),
  },
} satisfies Resolvers
