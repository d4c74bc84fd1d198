import { anyOf } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import { crud, type DB } from '../db.ts'

export type CampaignVendorRow = Selectable<DB['campaignVendors']>

export const { findByIds: findCampaignVendorsByIds } = crud('campaignVendors')
const { insertMany: insertCampaignVendors } = crud('campaignVendors')
const { insertMany: insertInvoices } = crud('invoices')

export const selectCampaignVendors = (db: Kysely<DB>) => db.selectFrom('campaignVendors').selectAll().where('deletedAt', 'is', null)

/** Those of the vendors that there are, held so that none is deleted meanwhile; in the order of their ids, so that two transactions don't wait for each other. */
export const holdVendors = async (db: Kysely<DB>, vendorIds: readonly string[]): Promise<Set<string>> => {
  const rows = await db.selectFrom('vendors').select('id').where('id', '=', anyOf(vendorIds)).where('deletedAt', 'is', null).orderBy('id').forShare().execute()
  return new Set(rows.map(row => row.id))
}

/** Those of the vendors that the campaign has. */
export const assignedAmong = async (db: Kysely<DB>, campaignId: string, vendorIds: readonly string[]): Promise<Set<string>> => {
  const rows = await selectCampaignVendors(db).where('campaignId', '=', campaignId).where('vendorId', '=', anyOf(vendorIds)).execute()
  return new Set(rows.map(row => row.vendorId))
}

const DIGITS = 6

/** Assigns the vendors, each with the invoice that stands for its assignment until it sends a real one. */
export const assignVendors = async (db: Kysely<DB>, { id: campaignId, currency }: { id: string; currency: string }, vendorIds: readonly string[]): Promise<void> => {
  if (vendorIds.length === 0) return
  await insertCampaignVendors(db, vendorIds.map(vendorId => ({ campaignId, vendorId })))
  const { rows: numbers } = await sql<{ number: string }>`select fleet_ops.next_number('placeholder invoices') as number from generate_series(1, ${vendorIds.length}::int)`.execute(db)
  await insertInvoices(db, vendorIds.map((vendorId, index) => ({
    invoiceNumber: `PLACEHOLDER-${numbers[index]!.number.padStart(DIGITS, '0')}`,
    amount: '0',
    currency,
    status: 'PENDING',
    vendorId,
    campaignId,
    isPlaceholder: true,
  })))
}

/** False when the vendor was not assigned. What it sent itself stays. */
export const unassignVendor = async (db: Kysely<DB>, campaignId: string, vendorId: string): Promise<boolean> => {
  const gone = await db
    .updateTable('campaignVendors')
    .set({ deletedAt: sql`clock_timestamp()`, deletionId: sql`app.new_id('dln')` })
    .where('campaignId', '=', campaignId)
    .where('vendorId', '=', vendorId)
    .where('deletedAt', 'is', null)
    .returning('deletionId')
    .executeTakeFirst()
  if (!gone) return false
  await db
    .updateTable('invoices')
    .set({ deletedAt: sql`clock_timestamp()`, deletionId: gone.deletionId })
    .where('campaignId', '=', campaignId)
    .where('vendorId', '=', vendorId)
    .where('isPlaceholder', '=', true)
    .where('deletedAt', 'is', null)
    .execute()
  return true
}
