import { invalidInput, notFound } from '@fieldgraph/kit/errors'
import type { NotificationMarkAllReadInput, NotificationMarkReadInput } from '../api.generated.ts'
import type { Context } from '../context.ts'
import { findNotificationsByIds, markReadBefore, markReadByIds, type NotificationRow } from './notification.queries.ts'

const MOST_AT_ONCE = 100

export async function markNotificationsRead(ctx: Context, input: NotificationMarkReadInput): Promise<NotificationRow[]> {
  const ids = [...new Set(input.ids)]
  if (ids.length === 0) throw invalidInput('Give at least one notification.', 'input', 'ids')
  if (ids.length > MOST_AT_ONCE) throw invalidInput(`Give at most ${MOST_AT_ONCE} notifications at once.`, 'input', 'ids')
  return ctx.db.write('notification.markRead', async trx => {
    await markReadByIds(trx, ctx.identity.userId ?? '', ids)
    const found = new Map((await findNotificationsByIds(trx, ids)).map(row => [row.id, row]))
    return ids.map(id => {
      const row = found.get(id)
      if (!row) throw notFound('Notification', id, 'input', 'ids', String(input.ids.indexOf(id)))
      return row
    })
  }, input)
}

export async function markAllNotificationsRead(ctx: Context, input: NotificationMarkAllReadInput): Promise<number> {
  return ctx.db.write('notification.markAllRead', trx => markReadBefore(trx, ctx.identity.userId ?? '', input.before ?? null), input)
}
