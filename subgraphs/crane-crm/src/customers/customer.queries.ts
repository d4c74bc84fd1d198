import { applyFilter, contains, matches, patternOf, within } from '@fieldgraph/kit/filter'
import { expressionBuilder, sql, type Insertable, type Kysely, type Selectable, type SqlBool } from 'kysely'
import type { CraneCustomerFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'
import { inReach, oneOf, SHORTEST_INDEXED } from './assignment.queries.ts'
import type { Reach } from './assignment.ts'

export type CraneCustomerRow = Selectable<DB['customers']>
export type NewCustomer = Pick<
  Insertable<DB['customers']>,
  'name' | 'companyName' | 'contactName' | 'designation' | 'email' | 'phone' | 'address' | 'type' | 'notes' | 'assignedToId' | 'createdById'
>

export const { findByIds: findCustomersByIds, insert: insertCustomer, lock: lockCustomer, update: updateCustomer, softDelete: deleteCustomer } = crud('customers')

/** The customer, kept from being deleted until the transaction ends; others may keep it at the same time. */
export const keepCustomer = (trx: Kysely<DB>, id: string): Promise<CraneCustomerRow | undefined> =>
  trx.selectFrom('customers').selectAll().where('id', '=', id).where('deletedAt', 'is', null).forShare().executeTakeFirst()

/** Whether a lead, deal or job of the customer is not over, also one that the caller does not see. */
export async function hasBusinessUnderWay(trx: Kysely<DB>, customerId: string): Promise<boolean> {
  const { underWay } = await trx.selectNoFrom(sql<boolean>`crane_crm.has_business_under_way(${customerId})`.as('underWay')).executeTakeFirstOrThrow()
  return underWay
}

export interface CustomerSearch extends CraneCustomerFilter {
  /** Whose rows it is about, where the caller does not see all. */
  reach?: Reach | null
  /** A text is looked for where no contact data are. */
  namesOnly?: boolean
}

export const selectCustomers = (db: Kysely<DB>, filter?: CustomerSearch | null) =>
  applyFilter(db.selectFrom('customers').selectAll().where('deletedAt', 'is', null), filter, {
    text: (query, text) => query.where(withText(text, filter?.namesOnly ?? false)),
    type: (query, type) => query.where('type', '=', oneOf(type)),
    assignedToId: (query, assignee) => query.where(eb => matches(eb.ref('assignedToId'), assignee)),
    isAssigned: (query, isAssigned) => query.where('assignedToId', isAssigned ? 'is not' : 'is', null),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    reach: (query, reach) => query.where(inReach(reach)),
    namesOnly: query => query,
  })

function withText(text: string, namesOnly: boolean) {
  if (text.length >= SHORTEST_INDEXED) return sql<SqlBool>`id in (select crane_crm.customers_with_text(${patternOf(text)}, ${!namesOnly}))`
  const eb = expressionBuilder<DB, 'customers'>()
  return contains([eb.ref('name'), eb.ref('companyName'), eb.ref('contactName'), ...(namesOnly ? [] : [eb.ref('email'), eb.ref('phone')])], text)
}
