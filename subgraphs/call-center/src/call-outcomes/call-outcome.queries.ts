import type { Kysely, Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type CallOutcomeRow = Selectable<DB['callOutcomes']>

export const { findByIds: findCallOutcomesByIds, insert: insertCallOutcome, lock: lockCallOutcome, update: updateCallOutcome } = crud('callOutcomes')

export const listCallOutcomes = (db: Kysely<DB>): Promise<CallOutcomeRow[]> =>
  db.selectFrom('callOutcomes').selectAll().where('deletedAt', 'is', null).orderBy('createdAt').orderBy('id').execute()

/** What a new organization begins with; keys that it has already stay as they are. */
export async function insertDefaultCallOutcomes(db: Kysely<DB>): Promise<void> {
  await db
    .insertInto('callOutcomes')
    .values(DEFAULTS.map(([key, label, category, flags = {}]) => ({ key, label, category, isCallback: false, isDoNotCall: false, ...flags })))
    .onConflict(conflict => conflict.doNothing())
    .execute()
}

type Flags = Partial<Pick<CallOutcomeRow, 'isCallback' | 'isDoNotCall'>>

const DEFAULTS: readonly (readonly [key: string, label: string, category: CallOutcomeRow['category'], flags?: Flags])[] = [
  ['sale', 'Sale', 'WON'],
  ['interested', 'Interested', 'OPEN'],
  ['callback', 'Call back', 'OPEN', { isCallback: true }],
  ['no_answer', 'No answer', 'UNREACHABLE'],
  ['voicemail', 'Voicemail', 'UNREACHABLE'],
  ['wrong_number', 'Wrong number', 'UNREACHABLE'],
  ['not_interested', 'Not interested', 'LOST'],
  ['do_not_call', 'Do not call', 'LOST', { isDoNotCall: true }],
]
