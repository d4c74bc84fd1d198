import { payload } from '@fieldgraph/kit/payload'
import { notificationTypes } from '../notifications/notification-kinds.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { changeSettings, readSettings } from './notification-settings.service.ts'

export const notificationSettingsResolvers = {
  Query: {
    notificationSettings: (_, __, ctx) => readSettings(ctx),
  },
  Mutation: {
    notificationSettingsUpdate: (_, { input }, ctx) => payload('notificationSettings', changeSettings(ctx, input)),
  },
  NotificationSettings: {
    types: ({ mutedTypes }) => notificationTypes.map(type => ({ type, isEnabled: !mutedTypes.includes(type) })),
  },
} satisfies Resolvers
