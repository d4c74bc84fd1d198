import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import type { Insertable, Kysely, Selectable } from 'kysely'
import type { CampaignFilter, CampaignOrderField } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

export type CampaignRow = Selectable<DB['campaigns']>
export type NewCampaign = Omit<Insertable<DB['campaigns']>, 'id' | 'organizationId' | 'version' | 'createdAt' | 'updatedAt' | 'deletedAt' | 'deletionId' | 'startsOn'>

export const { findByIds: findCampaignsByIds, insert: insertCampaign, lock: lockCampaign, update: updateCampaign, softDelete: deleteCampaign } = crud('campaigns')

export const campaignOrder: Record<CampaignOrderField, keyof CampaignRow> = { NAME: 'name', CREATED_AT: 'createdAt', START_DATE: 'startsOn' }

export const selectCampaigns = (db: Kysely<DB>, filter?: CampaignFilter | null) =>
  applyFilter(db.selectFrom('campaigns').selectAll().where('deletedAt', 'is', null), filter, {
    projectId: (query, project) => query.where(eb => matches(eb.ref('projectId'), project)),
    clientId: (query, client) => query.where(eb => matches(eb.ref('clientId'), client)),
    vendorId: (query, vendor) =>
      query.where('id', 'in', db.selectFrom('campaignVendors').select('campaignId').where('deletedAt', 'is', null).where(eb => matches(eb.ref('vendorId'), vendor))),
    status: (query, status) => query.where('status', '=', anyOf(status)),
    campaignType: (query, type) => query.where('campaignType', '=', anyOf(type)),
    // The column with the index.
    startDate: (query, range) => query.where('startDate', 'is not', null).where(eb => within(eb.ref('startsOn'), range)),
    endDate: (query, range) => query.where(eb => within(eb.ref('endDate'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([eb.ref('name')], text)),
  })

/** The campaign's project and state, also of a deleted one. */
export const findPlaceOfCampaign = (db: Kysely<DB>, id: string): Promise<Pick<CampaignRow, 'projectId' | 'status'> | undefined> =>
  db.selectFrom('campaigns').select(['projectId', 'status']).where('id', '=', id).executeTakeFirst()
