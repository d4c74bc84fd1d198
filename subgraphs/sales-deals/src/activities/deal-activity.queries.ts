import { anyOf } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import type { DB } from '../db.ts'

export type DealActivityRow = Selectable<DB['activityLog']>

export interface NewActivity {
  dealId: string
  /** What happened, as a sentence without a subject: "approved the payment TXN0001". */
  description: string
  oldValues?: object
  newValues?: object
}

/** Writes down for people what a command does to a deal; who, from where and by which command the database knows itself. */
export async function logActivity(trx: Kysely<DB>, { dealId, description, oldValues, newValues }: NewActivity): Promise<void> {
  const json = (values: object | undefined) => (values === undefined ? null : JSON.stringify(values))
  await trx.insertInto('activityLog').values({ dealId, description, oldValues: json(oldValues), newValues: json(newValues) }).execute()
}

export const findActivitiesByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<DealActivityRow[]> =>
  selectActivities(db).where('id', '=', anyOf(ids)).execute()

export const selectActivities = (db: Kysely<DB>) => db.selectFrom('activityLog').selectAll()
