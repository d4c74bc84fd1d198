import { anyOf, applyFilter, contains, matches, within } from '@fieldgraph/kit/filter'
import { sql, type Kysely, type Selectable } from 'kysely'
import type { CampaignReportFilter } from '../api.generated.ts'
import { crud, type DB } from '../db.ts'

type Stored = Selectable<DB['reports']>
/** Without the track, which is long: it is read apart, where somebody asks for it. */
export type CampaignReportRow = Omit<Stored, 'gpsTrack'>

const columns = [
  'id', 'campaignId', 'reportDate', 'locationsCovered', 'kmTravelled', 'photos', 'notes', 'createdById', 'organizationId', 'version', 'createdAt', 'updatedAt', 'deletedAt', 'deletionId',
] as const satisfies (keyof CampaignReportRow)[]
const rows = (db: Kysely<DB>) => db.selectFrom('reports').select(columns).where('deletedAt', 'is', null)

export const findCampaignReportsByIds = (db: Kysely<DB>, ids: readonly string[]): Promise<CampaignReportRow[]> => rows(db).where('id', '=', anyOf(ids)).execute()
export const findGpsTracks = (db: Kysely<DB>, ids: readonly string[]): Promise<Pick<Stored, 'id' | 'gpsTrack'>[]> =>
  db.selectFrom('reports').select(['id', 'gpsTrack']).where('id', '=', anyOf(ids)).where('deletedAt', 'is', null).execute()

export const { insert: insertCampaignReport, lock: lockCampaignReport, update: updateCampaignReport, softDelete: deleteCampaignReport } = crud('reports')

/** `namesOnly`: a text is not looked for in the notes. */
export type CampaignReportSearch = CampaignReportFilter & { namesOnly?: boolean }

export const selectCampaignReports = (db: Kysely<DB>, filter?: CampaignReportSearch | null) =>
  applyFilter(rows(db), filter, {
    campaignId: (query, campaign) => query.where(eb => matches(eb.ref('campaignId'), campaign)),
    reportDate: (query, range) => query.where(eb => within(eb.ref('reportDate'), range)),
    createdAt: (query, range) => query.where(eb => within(eb.ref('createdAt'), range)),
    text: (query, text) => query.where(eb => contains([sql<string>`array_to_string(locations_covered, ' ')`, ...(filter?.namesOnly ? [] : [eb.ref('notes')])], text)),
    namesOnly: query => query,
  })
