import { anyOf, applyFilter, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import type { NotificationFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type NotificationRow = Selectable<DB['notifications']>
export type NewNotification = Pick<Insertable<DB['notifications']>, 'recipientId' | 'type' | 'title' | 'message' | 'referenceType' | 'referenceId'> & { data: object }

export const { findByIds: findNotificationsByIds } = crud('notifications')

/** One person's inbox. Row level security says the same; here it makes the index fit. */
export const selectNotifications = (db: Kysely<DB>, recipientId: string, filter?: NotificationFilter | null) =>
  applyFilter(inboxOf(db, recipientId).selectAll(), filter, {
    isRead: (query, isRead) => query.where('isUnread', '=', !isRead),
    type: (query, types) => query.where(eb => matches(eb.ref('type'), { in: types })),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })

const inboxOf = (db: Kysely<DB>, recipientId: string) => db.selectFrom('notifications').where('recipientId', '=', recipientId).where('deletedAt', 'is', null)

export const countUnread = async (db: Kysely<DB>, recipientId: string): Promise<number> => {
  const { unread } = await inboxOf(db, recipientId).where('isUnread', '=', true).select(sql<number>`count(*)::int`.as('unread')).executeTakeFirstOrThrow()
  return unread
}

const markRead = (db: Kysely<DB>, recipientId: string) =>
  db
    .updateTable('notifications')
    .set({ readAt: sql`clock_timestamp()` })
    .where('recipientId', '=', recipientId)
    .where('isUnread', '=', true)
    .where('deletedAt', 'is', null)

export const markReadByIds = async (db: Kysely<DB>, recipientId: string, ids: readonly string[]): Promise<void> => {
  await markRead(db, recipientId).where('id', '=', anyOf(ids)).execute()
}

export const markReadBefore = async (db: Kysely<DB>, recipientId: string, before: string | null): Promise<number> => {
  const all = markRead(db, recipientId)
  const { numUpdatedRows } = await (before === null ? all : all.where('createdAt', '<', before)).executeTakeFirstOrThrow()
  return Number(numUpdatedRows)
}

/** Without `returning`: the writer may not read what it puts into another's inbox. */
export const insertNotifications = async (db: Kysely<DB>, notifications: readonly NewNotification[]): Promise<void> => {
  if (notifications.length === 0) return
  await db.insertInto('notifications').values(notifications.map(({ data, ...values }) => ({ ...values, data: JSON.stringify(data) }))).execute()
}

/** Those of the people who may work in the current organization. */
export const findRecipients = (db: Kysely<DB>, userIds: readonly string[]): Promise<{ id: string; email: string; displayName: string }[]> =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('memberships')
        .innerJoin('users', 'users.id', 'memberships.userId')
        .select(['users.id', 'users.email', 'users.displayName'])
        .where('users.id', '=', anyOf(userIds))
        .where('memberships.status', '=', 'ACTIVE')
        .where('users.status', '=', 'ACTIVE')
        .where('memberships.deletedAt', 'is', null)
        .where('users.deletedAt', 'is', null)
        .orderBy('users.id')
        .execute()
