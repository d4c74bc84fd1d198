import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { LATEST_FIRST } from '../leads/lead.loaders.ts'
import { findQuotationsByIds, selectQuotations, type QuotationRow, type QuotationSearch } from './quotation.queries.ts'

export function quotationLoaders(db: CraneCrmDatabase) {
  const quotationsBy = (parentColumn: 'customerId' | 'dealId' | 'leadId') =>
    connectionsByParent<DB, QuotationRow, QuotationSearch>(db, 'quotations', selectQuotations, parentColumn, LATEST_FIRST)
  return {
    quotationById: byId(db, findQuotationsByIds),
    quotationsByCustomer: quotationsBy('customerId'),
    quotationsByDeal: quotationsBy('dealId'),
    quotationsByLead: quotationsBy('leadId'),
  }
}
