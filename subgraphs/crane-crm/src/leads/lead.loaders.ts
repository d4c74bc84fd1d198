import { connectionsByParent, type Order } from '@fieldgraph/kit/connection'
import { byId } from '@fieldgraph/kit/loaders'
import type { CraneCrmDatabase, DB } from '../db.ts'
import { findLeadsByIds, selectLeads, type LeadRow, type LeadSearch } from './lead.queries.ts'

export const LATEST_FIRST: Order = [{ column: 'createdAt', direction: 'desc' }]

export function leadLoaders(db: CraneCrmDatabase) {
  const leadsBy = (parentColumn: 'id' | 'customerId' | 'campaignId' | 'assignedToId') =>
    connectionsByParent<DB, LeadRow, LeadSearch>(db, 'leads', selectLeads, parentColumn, LATEST_FIRST)
  return {
    leadById: byId(db, findLeadsByIds),
    /** A list of the one lead, as other lists of leads are asked for. */
    leadsByThemselves: leadsBy('id'),
    leadsByCustomer: leadsBy('customerId'),
    leadsByCampaign: leadsBy('campaignId'),
    leadsByAssignee: leadsBy('assignedToId'),
  }
}
