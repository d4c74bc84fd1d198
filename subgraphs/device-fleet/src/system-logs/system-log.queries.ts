import { applyFilter, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { SystemLogFilter } from '../api.generated.ts'
import type { DB } from '../db.ts'
import { oneOf } from '../devices/device.queries.ts'

export type SystemLogRow = Selectable<DB['systemLogs']>
export type NewSystemLog = Pick<Insertable<DB['systemLogs']>, 'level' | 'action' | 'details'>

/** In the caller's name, with their address. */
export const writeSystemLog = (trx: Kysely<DB>, entry: NewSystemLog): Promise<SystemLogRow> => trx.insertInto('systemLogs').values(entry).returningAll().executeTakeFirstOrThrow()

/** The greatest character, so greater than whatever follows a prefix. */
const LAST_CHARACTER = '\u{10ffff}'

export const selectSystemLogs = (db: Kysely<DB>, filter?: SystemLogFilter | null) =>
  applyFilter(db.selectFrom('systemLogs').selectAll(), filter, {
    level: (query, level) => query.where('level', '=', oneOf(level)),
    userId: (query, user) => query.where(eb => matches(eb.ref('userId'), user)),
    // A range and no `like`: row security lets an index answer just this.
    action: (query, prefix) => query.where(eb => within(eb.ref('action'), { gte: prefix, lt: `${prefix}${LAST_CHARACTER}` })),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
  })
