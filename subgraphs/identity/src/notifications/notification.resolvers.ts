import { connection } from '@fieldgraph/kit/connection'
import type { Order } from '@fieldgraph/kit/cursor'
import { payload } from '@fieldgraph/kit/payload'
import type { Resolvers } from '../resolvers.generated.ts'
import { countUnread, selectNotifications } from './notification.queries.ts'
import { markAllNotificationsRead, markNotificationsRead } from './notification.service.ts'

const unreadThenNewest: Order = [{ column: 'isUnread', direction: 'desc' }, { column: 'createdAt', direction: 'desc' }]

export const notificationResolvers = {
  Query: {
    notifications: (_, { filter, ...page }, ctx) =>
      connection(ctx.db, 'notifications', trx => selectNotifications(trx, ctx.identity.userId ?? '', filter), page, unreadThenNewest),
  },
  Mutation: {
    notificationMarkRead: (_, { input }, ctx) => payload('notifications', markNotificationsRead(ctx, input)),
    notificationMarkAllRead: (_, { input }, ctx) => payload('markedCount', markAllNotificationsRead(ctx, input)),
  },
  Notification: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.notificationById.load(id),
    recipient: (notification, _, ctx) => ctx.loaders.userById.load(notification.recipientId),
  },
  NotificationConnection: {
    unreadCount: (_, __, ctx) => ctx.db.read(trx => countUnread(trx, ctx.identity.userId ?? '')),
  },
} satisfies Resolvers
