import { tenantDatabase } from '@fieldgraph/kit/database'
import type { Kysely } from 'kysely'
import type { DB } from '../db.ts'
import { notify, type News } from './notification.delivery.ts'

/** Delivers news as an event does. */
export const deliver = (db: Kysely<DB>, organizationId: string, news: Partial<News> & Pick<News, 'recipientIds'>): Promise<void> =>
  tenantDatabase(db, { 'app.organization_id': organizationId, 'app.row_level': 'all', 'app.delivering': 'on' }).write('event.receive', trx =>
    notify(trx, { type: 'GENERAL', values: { title: 'Hello', message: 'There is news.' }, data: { a: 1 }, reference: { type: 'Call', id: 'cal_1' }, ...news }),
  )
