import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { VendorInvoiceFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type VendorInvoiceRow = Selectable<DB['invoices']>
export type NewVendorInvoice = Omit<Insertable<DB['invoices']>, 'id' | 'organizationId' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId'>

export const { findByIds: findVendorInvoicesByIds, insert: insertVendorInvoice, lock: lockVendorInvoice, update: updateVendorInvoice } = crud('invoices')

/**
 * The currency of a campaign that the vendor is assigned to; undefined where it
 * is not. The assignment is held, so that it isn't taken back meanwhile.
 */
export async function lockAssignment(trx: Kysely<DB>, campaignId: string, vendorId: string): Promise<{ currency: string } | undefined> {
  return trx
    .selectFrom('campaignVendors')
    .innerJoin('campaigns', join => join.onRef('campaigns.organizationId', '=', 'campaignVendors.organizationId').onRef('campaigns.id', '=', 'campaignVendors.campaignId'))
    .select('campaigns.currency')
    .where('campaignVendors.campaignId', '=', campaignId)
    .where('campaignVendors.vendorId', '=', vendorId)
    .where('campaignVendors.deletedAt', 'is', null)
    .where('campaigns.deletedAt', 'is', null)
    .forShare('campaignVendors')
    .executeTakeFirst()
}

/** `datedOnly`: for an order by a day that not every invoice bears. */
export type VendorInvoiceSearch = VendorInvoiceFilter & { datedOnly?: boolean }

export const selectVendorInvoices = (db: Kysely<DB>, filter?: VendorInvoiceSearch | null) =>
  applyFilter(db.selectFrom('invoices').selectAll().where('deletedAt', 'is', null), filter, {
    vendorId: (query, vendor) => query.where(eb => matches(eb.ref('vendorId'), vendor)),
    campaignId: (query, campaign) => query.where(eb => matches(eb.ref('campaignId'), campaign)),
    status: (query, status) => query.where('status', '=', anyOf(status)),
    isPlaceholder: (query, isPlaceholder) => query.where('isPlaceholder', '=', isPlaceholder),
    invoiceNumber: (query, number) => query.where('invoiceNumber', '=', number),
    invoiceDate: (query, range) => query.where(eb => within(eb.ref('invoiceDate'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('invoiceNumber')], text)),
    datedOnly: (query, datedOnly) => (datedOnly ? query.where('invoiceDate', 'is not', null) : query),
  })
