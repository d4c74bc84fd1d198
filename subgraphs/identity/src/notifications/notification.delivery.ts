import type { Kysely } from 'kysely'
import type { NotificationType } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { sendMail } from '../mail/outgoing.ts'
import { findSettingsOfUsers } from '../notification-settings/notification-settings.queries.ts'
import { findTemplateOfType } from '../notification-templates/notification-template.queries.ts'
import { render } from '../notification-templates/template-text.ts'
import { notificationKinds, type NotificationText } from './notification-kinds.ts'
import { findRecipients, insertNotifications } from './notification.queries.ts'

export interface News {
  type: NotificationType
  /** Who should know; those who are no active members, or don't want to know, are left out. */
  recipientIds: readonly string[]
  /** The type's variables as they are read, e.g. a moment in the organization's time zone. */
  values: Readonly<Record<string, string>>
  /** The same as facts, for applications. */
  data: object
  reference: { type: string; id: string }
}

const LONGEST_TITLE = 200

/**
 * Puts news into people's inboxes, and a copy into the mail of those who want
 * one, in the organization's own words where it has them. The transaction at
 * hand must have `app.delivering` on, since nobody else reaches others' inboxes.
 */
export async function notify(trx: Kysely<DB>, { type, recipientIds, values, data, reference }: News): Promise<void> {
  const recipients = await findRecipients(trx, [...new Set(recipientIds)])
  const settings = new Map((await findSettingsOfUsers(trx, recipients.map(({ id }) => id))).map(row => [row.userId, row]))
  const willing = recipients.filter(({ id }) => !settings.get(id)?.mutedTypes.includes(type))
  if (willing.length === 0) return

  const { title, message } = textOf(type, await findTemplateOfType(trx, type), values)
  await insertNotifications(trx, willing.map(({ id }) => ({ recipientId: id, type, title, message, data, referenceType: reference.type, referenceId: reference.id })))
  for (const { id, email } of willing) {
    if (settings.get(id)?.emailEnabled ?? true) await sendMail(trx, 'notification', email, { title, message })
  }
}

/** A title must say something: one that its variables leave empty gives way to the built-in one. */
function textOf(type: NotificationType, own: NotificationText | undefined, values: News['values']): NotificationText {
  const builtIn = notificationKinds[type]
  const text = own ?? builtIn
  const title = render(text.title, values).trim() || render(builtIn.title, values).trim() || type
  return { title: title.slice(0, LONGEST_TITLE), message: render(text.message, values) }
}
