import { anyOf, contains } from '@fieldgraph/kit/filter'
import type { Kysely, Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type PartyRow = Selectable<DB['parties']>
export type PartyLinkRow = Selectable<DB['partyLinks']>

export const { findByIds: findPartiesByIds } = crud('parties')

export const selectParties = (db: Kysely<DB>, search?: string | null) => {
  const all = db.selectFrom('parties').selectAll().where('deletedAt', 'is', null)
  return search == null ? all : all.where(eb => contains([eb.ref('name'), eb.ref('email'), eb.ref('phone')], search))
}

/** With those that are unlinked since. */
export const findLinksOfParties = (db: Kysely<DB>, partyIds: readonly string[]): Promise<PartyLinkRow[]> =>
  db.selectFrom('partyLinks').selectAll().where('partyId', '=', anyOf(partyIds)).where('deletedAt', 'is', null).orderBy('linkedAt').orderBy('id').execute()
