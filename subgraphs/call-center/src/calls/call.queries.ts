import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { CallFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type CallRow = Selectable<DB['calls']>
export type NewCall = Omit<Insertable<DB['calls']>, 'id' | 'organizationId' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId' | 'occurredAt'>

export const { findByIds: findCallsByIds, insert: insertCall, lock: lockCall, update: updateCall } = crud('calls')

/** `namesOnly`: a text is looked for where no contact data are. */
export type CallSearch = CallFilter & { namesOnly?: boolean }

export const selectCalls = (db: Kysely<DB>, filter?: CallSearch | null) =>
  applyFilter(db.selectFrom('calls').selectAll().where('deletedAt', 'is', null), filter, {
    agentId: (query, agent) => query.where(eb => matches(eb.ref('agentId'), agent)),
    status: (query, status) => query.where('status', '=', anyOf(status)),
    callType: (query, type) => query.where('callType', '=', anyOf(type)),
    direction: (query, direction) => query.where('direction', '=', direction),
    outcomeId: (query, outcome) => query.where(eb => matches(eb.ref('outcomeId'), outcome)),
    lossReasonId: (query, reason) => query.where(eb => matches(eb.ref('lossReasonId'), reason)),
    occurredAt: (query, range) => query.where(eb => within(eb.ref('occurredAt'), range)),
    prospectPhone: (query, phone) => query.where('prospectPhone', '=', phone),
    text: (query, text) => query.where(eb => contains([eb.ref('prospectName'), ...(filter?.namesOnly ? [] : [eb.ref('prospectEmail'), eb.ref('notes')])], text)),
    namesOnly: query => query,
  })

export const selectQueue = (db: Kysely<DB>, agentId: string, dueBefore?: string | null) => {
  const queue = db.selectFrom('calls').selectAll().where('deletedAt', 'is', null).where('status', '=', 'SCHEDULED').where('agentId', '=', agentId)
  return dueBefore == null ? queue : queue.where('scheduledAt', '<', dueBefore)
}

/** The follow-up calls that outcomes planned, by the call that they follow. */
export const findFollowUps = (db: Kysely<DB>, callIds: readonly string[]): Promise<CallRow[]> =>
  db.selectFrom('calls').selectAll().where('callbackOfId', '=', anyOf(callIds)).where('deletedAt', 'is', null).orderBy('createdAt').execute()
