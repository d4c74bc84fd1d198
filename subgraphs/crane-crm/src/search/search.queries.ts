import { sql, type Kysely } from 'kysely'
import type { CraneRecordType } from '../api.generated.ts'
import type { CraneContactRow } from '../contacts/contact.queries.ts'
import type { CraneCustomerRow } from '../customers/customer.queries.ts'
import type { DB } from '../db.ts'
import type { CraneDealRow } from '../deals/deal.queries.ts'
import type { EquipmentRow } from '../equipment/equipment.queries.ts'
import type { LeadRow } from '../leads/lead.queries.ts'

export interface Candidate {
  recordId: string
  score: number
}

export interface Wanted {
  text: string
  types: readonly CraneRecordType[]
  /** Also by e-mail addresses and numbers. */
  byContactData: boolean
}

/** What a text may mean, the best first; see the function in the migration. */
export async function findCandidates(db: Kysely<DB>, { text, types, byContactData }: Wanted, most: number): Promise<Candidate[]> {
  const found = sql<Candidate>`crane_crm.search_records(${text}, ${sql.val([...types])}, ${byContactData}, ${most})`
  return db.selectFrom(found.as<'found'>(sql`found`)).select(['recordId', 'score']).execute()
}

interface Records {
  CUSTOMER: CraneCustomerRow
  CONTACT: CraneContactRow
  LEAD: LeadRow
  DEAL: CraneDealRow
  EQUIPMENT: EquipmentRow
}

export type CraneSearchHitRow = { [Type in CraneRecordType]: { type: Type; score: number; record: Records[Type] } }[CraneRecordType]
