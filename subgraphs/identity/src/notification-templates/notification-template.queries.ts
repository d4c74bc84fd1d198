import type { Kysely, Selectable } from 'kysely'
import type { NotificationType } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type NotificationTemplateRow = Selectable<DB['notificationTemplates']>

export const {
  findByIds: findTemplatesByIds, lock: lockTemplate, insert: insertTemplate, update: updateTemplate, softDelete: deleteTemplate,
} = crud('notificationTemplates')

const templates = (db: Kysely<DB>) => db.selectFrom('notificationTemplates').selectAll().where('deletedAt', 'is', null)

/** One for each type at most. */
export const findTemplates = (db: Kysely<DB>): Promise<NotificationTemplateRow[]> => templates(db).orderBy('type').execute()

export const findTemplateOfType = (db: Kysely<DB>, type: NotificationType): Promise<NotificationTemplateRow | undefined> =>
  templates(db).where('type', '=', type).executeTakeFirst()
