import { connectionsByParent } from '@fieldgraph/kit/connection'
import { byId, byKey } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { LATEST_FIRST } from '../leads/lead.loaders.ts'
import { findDealsByIds, findDealsByLeads, selectDeals, type CraneDealRow, type DealSearch } from './deal.queries.ts'

export const dealLoaders = (db: CraneCrmDatabase) => ({
  craneDealById: byId(db, findDealsByIds),
  craneDealByLead: byKey(db, findDealsByLeads, deal => deal.leadId!),
  craneDealsByCustomer: connectionsByParent<DB, CraneDealRow, DealSearch>(db, 'craneDeals', selectDeals, 'customerId', LATEST_FIRST),
})
