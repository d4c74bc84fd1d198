import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { DB, FleetOpsDatabase } from '../db.ts'
import { findVendorInvoicesByIds, selectVendorInvoices, type VendorInvoiceRow, type VendorInvoiceSearch } from './invoice.queries.ts'

export function invoiceLoaders(db: FleetOpsDatabase) {
  const invoicesBy = (parentColumn: 'campaignId' | 'vendorId') =>
    connectionsByParent<DB, VendorInvoiceRow, VendorInvoiceSearch | null>(db, 'vendorInvoices', selectVendorInvoices, parentColumn, [{ column: 'createdAt', direction: 'desc' }])
  return {
    vendorInvoiceById: byId(db, findVendorInvoicesByIds),
    vendorInvoicesByCampaign: invoicesBy('campaignId'),
    vendorInvoicesByVendor: invoicesBy('vendorId'),
  }
}
