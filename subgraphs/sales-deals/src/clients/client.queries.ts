import { applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { DealClientStatus, SalesClientFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { inReach, SHORTEST_INDEXED } from '../deals/deal.queries.ts'
import type { Reach } from '../deals/ownership.ts'

export type SalesClientRow = Selectable<DB['clients']>
export type NewClient = Pick<Insertable<DB['clients']>, 'name' | 'email' | 'phone' | 'address' | 'satisfactionRating' | 'ownerId' | 'teamId' | 'createdById'>

export const { findByIds: findClientsByIds, insert: insertClient, lock: lockClient, update: updateClient, softDelete: deleteClient } = crud('clients')

/** The client, kept from being deleted until the transaction ends; others may keep it at the same time. */
export const keepClient = (trx: Kysely<DB>, id: string): Promise<SalesClientRow | undefined> =>
  trx.selectFrom('clients').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Of a deleted one, too. */
export async function findClientName(trx: Kysely<DB>, id: string): Promise<string> {
  return (await trx.selectFrom('clients').select('name').where('id', '=', id).executeTakeFirstOrThrow()).name
}

/** By all deals with the client, also those that the caller does not see. */
export async function findClientStatus(trx: Kysely<DB>, clientId: string): Promise<DealClientStatus> {
  const { status } = await trx.selectNoFrom(sql<DealClientStatus>`sales_deals.client_status_of(${clientId})`.as('status')).executeTakeFirstOrThrow()
  return status
}

/** Whether a deal with the client is under way, also one that the caller does not see. */
export async function hasOpenDeals(trx: Kysely<DB>, clientId: string): Promise<boolean> {
  const { open } = await trx.selectNoFrom(sql<boolean>`sales_deals.has_open_deals(${clientId})`.as('open')).executeTakeFirstOrThrow()
  return open
}

export interface ClientSearch extends SalesClientFilter {
  /** Whose rows it is about, where the caller does not see all. */
  reach?: Reach | null
  /** A text is looked for where no contact data are. */
  namesOnly?: boolean
}

export const selectClients = (db: Kysely<DB>, filter?: ClientSearch | null) =>
  applyFilter(db.selectFrom('clients').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(withText(text, filter?.namesOnly ?? false)),
    ownerId: (query, owner) => query.where(eb => matches(eb.ref('ownerId'), owner)),
    teamId: (query, team) => query.where(eb => matches(eb.ref('teamId'), team)),
    satisfactionRating: (query, range) => query.where(eb => within(eb.ref('satisfactionRating'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    reach: (query, reach) => query.where('id', '=', clientsInReach(db, reach)),
    namesOnly: query => query,
  })

function withText(text: string, namesOnly: boolean) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select sales_deals.clients_with_text(${patternOf(text)}, ${!namesOnly}))`
  const eb = expressionBuilder<DB, 'clients'>()
  return contains([eb.ref('name'), ...(namesOnly ? [] : [eb.ref('email'), eb.ref('phone')])], text)
}

/** The caller's clients, and those of the caller's deals: one list of ids, before any list of clients is read. */
function clientsInReach(db: Kysely<DB>, reach: Reach) {
  const clients = db.selectFrom('clients').select('id').where('deletedAt', 'is', null).where(inReach(reach))
  const deals = db.selectFrom('deals').select('clientId as id').where('deletedAt', 'is', null).where(inReach(reach))
  return sql<string>`any (array(${clients.unionAll(deals)}))`
}
