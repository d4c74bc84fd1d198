import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Insertable, type Kysely, type Selectable } from 'kysely'
import type { EquipmentCategory, QuotationRevisionStatus } from '../api.generated.ts'
import type { DB } from '../db.ts'
import type { ExtraCharge, PriceLine } from '../pricing/price.ts'

/** A unit as it was when it was priced. */
export interface QuotationMachineRow {
  equipmentId: string
  /** As shown, e.g. EQ0001. */
  number: string
  name: string
  category: EquipmentCategory
  quantity: number
  baseRate: string
  runningCostPerKm: string
}

export interface CustomerContact {
  name: string | null
  email: string | null
  phone: string | null
  address: string | null
}

/** What the columns of JSON hold. */
interface Documents {
  customerContact: CustomerContact
  machines: QuotationMachineRow[]
  extraCharges: ExtraCharge[]
  priceTrace: PriceLine[]
}

export type QuotationRevisionRow = Omit<Selectable<DB['quotationRevisions']>, keyof Documents> & Documents & { isExpired: boolean }

/** What a price was asked for, and what it came to. */
export type PricedColumns = Pick<
  Insertable<DB['quotationRevisions']>,
  | 'currency' | 'machineType' | 'orderType' | 'numberOfDays' | 'workingHours' | 'foodResources' | 'accommodationResources' | 'siteDistance' | 'usage' | 'riskFactor'
  | 'rateCardId' | 'pricingVersion' | 'totalRent' | 'taxAmount' | 'totalAmount'
> & Pick<Documents, 'machines' | 'extraCharges' | 'priceTrace'>
export type NewRevision = PricedColumns & Pick<Documents, 'customerContact'> &
  Pick<Insertable<DB['quotationRevisions']>, 'quotationId' | 'revisionNumber' | 'notes' | 'templateId' | 'templateVersion' | 'validUntil' | 'createdById'>

const isExpired = sql<boolean>`status in ('DRAFT', 'SENT') and valid_until < (select app.local_date(clock_timestamp()))`

export const selectRevisions = (db: Kysely<DB>) =>
  db.selectFrom('quotationRevisions').selectAll().select(isExpired.as('isExpired')).where('deletedAt', 'is', null).$castTo<QuotationRevisionRow>()

export const findRevisionsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<QuotationRevisionRow[]> =>
  selectRevisions(db).where('id', '=', anyOf(ids)).execute()

/** By quotation and number, as `keyOf` writes them. */
export const findRevisionsByKeys = (db: Kysely<DB>, keys: readonly string[]): Promise<QuotationRevisionRow[]> => {
  const parts = keys.map(key => key.split(' '))
  const wanted = sql`select * from unnest(${sql.val(parts.map(([id]) => id))}::text[], ${sql.val(parts.map(([, number]) => Number(number)))}::integer[])`
  return selectRevisions(db).where(sql<boolean>`(quotation_id, revision_number) in (${wanted})`).execute()
}

export const keyOf = ({ quotationId, revisionNumber }: { quotationId: string; revisionNumber: number }): string => `${quotationId} ${revisionNumber}`

export const insertRevision = async (trx: Kysely<DB>, { customerContact, machines, extraCharges, priceTrace, ...values }: NewRevision): Promise<string> => {
  const documents = { customerContact: JSON.stringify(customerContact), machines: JSON.stringify(machines), extraCharges: JSON.stringify(extraCharges), priceTrace: JSON.stringify(priceTrace) }
  return (await trx.insertInto('quotationRevisions').values({ ...values, ...documents }).returning('id').executeTakeFirstOrThrow()).id
}

export interface RevisionMove {
  status: QuotationRevisionStatus
  decisionNote?: string | null
}

/** Of a revision whose quotation is held. */
export const moveRevision = (trx: Kysely<DB>, id: string, to: RevisionMove): Promise<Pick<QuotationRevisionRow, 'sentAt' | 'decidedAt'>> =>
  trx
    .updateTable('quotationRevisions')
    .set({ ...to, ...(to.status === 'SENT' && { sentAt: sql`clock_timestamp()` }), ...((to.status === 'ACCEPTED' || to.status === 'REJECTED') && { decidedAt: sql`clock_timestamp()` }) })
    .where('id', '=', id)
    .returning(['sentAt', 'decidedAt'])
    .executeTakeFirstOrThrow()
