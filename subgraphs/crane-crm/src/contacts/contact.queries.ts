import { applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { CraneContactFilter } from '../api.generated.ts'
import { SHORTEST_INDEXED } from '../customers/assignment.queries.ts'
import { crud, type DB } from '../db.ts'

export type CraneContactRow = Selectable<DB['contacts']>
export type NewContact = Pick<Insertable<DB['contacts']>, 'customerId' | 'name' | 'email' | 'phone' | 'role'>

export const { findByIds: findContactsByIds, insert: insertContact, lock: lockContact, update: updateContact, softDelete: deleteContact } = crud('contacts')

/** They go with their customer. */
export const deleteContactsOf = async (trx: Kysely<DB>, customerId: string, deletionId: string): Promise<void> => {
  await trx.updateTable('contacts').set({ deletedAt: sql`clock_timestamp()`, deletionId }).where('customerId', '=', customerId).where('deletedAt', 'is', null).execute()
}

/** What went with the customer comes back with it; what was deleted before stays so. */
export const reviveContactsOf = async (trx: Kysely<DB>, customerId: string, deletionId: string): Promise<void> => {
  await trx.updateTable('contacts').set({ deletedAt: null, deletionId: null }).where('customerId', '=', customerId).where('deletionId', '=', deletionId).execute()
}

export interface ContactSearch extends CraneContactFilter {
  /** A text is looked for where no contact data are. */
  namesOnly?: boolean
}

export const selectContacts = (db: Kysely<DB>, filter?: ContactSearch | null) =>
  applyFilter(db.selectFrom('contacts').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(withText(text, filter?.namesOnly ?? false)),
    customerId: (query, customer) => query.where(eb => matches(eb.ref('customerId'), customer)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    namesOnly: query => query,
  })

function withText(text: string, namesOnly: boolean) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select crane_crm.contacts_with_text(${patternOf(text)}, ${!namesOnly}))`
  const eb = expressionBuilder<DB, 'contacts'>()
  return contains([eb.ref('name'), ...(namesOnly ? [] : [eb.ref('email'), eb.ref('phone')])], text)
}
