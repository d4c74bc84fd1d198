import { connection, toOrder } from '@fieldgraph/kit/connection'
import { deletion } from '@fieldgraph/kit/deletion'
import { seesPersonalData } from '@fieldgraph/kit/identity'
import { payload } from '@fieldgraph/kit/payload'
import type { CampaignReportOrderField, GpsPoint } from '../api.generated.ts'
import { searchOf } from '../records/record.service.ts'
import type { Resolvers } from '../resolvers.generated.ts'
import { selectCampaignReports, type CampaignReportRow } from './campaign-report.queries.ts'
import { changeReport, createReport, removeReport, reviveReport } from './campaign-report.service.ts'

const orderColumns: Record<CampaignReportOrderField, keyof CampaignReportRow> = { REPORT_DATE: 'reportDate' }

export const campaignReportResolvers = {
  Query: {
    campaignReport: (_, { id }, ctx) => ctx.loaders.campaignReportById.load(id),
    campaignReports: (_, { filter, orderBy, ...page }, ctx) =>
      connection(ctx.db, 'campaignReports', trx => selectCampaignReports(trx, searchOf(ctx, filter)), page, toOrder(orderBy, orderColumns)),
  },
  Mutation: {
    campaignReportCreate: (_, { input }, ctx) => payload('campaignReport', createReport(ctx, input)),
    campaignReportUpdate: (_, { input }, ctx) => payload('campaignReport', changeReport(ctx, input)),
    campaignReportDelete: (_, { input }, ctx) => deletion(removeReport(ctx, input)),
    campaignReportRestore: (_, { input }, ctx) => payload('campaignReport', reviveReport(ctx, input)),
  },
  CampaignReport: {
    __resolveReference: ({ id }, ctx) => ctx.loaders.campaignReportById.load(id),
    campaign: (report, _, ctx) => ctx.loaders.campaignById.load(report.campaignId),
    photoUrls: async (report, _, ctx) => (await Promise.all(report.photos.map(key => ctx.uploads.urlOf(key)))).filter(url => url !== null),
    // Checked before it was stored.
    gpsTrack: async (report, _, ctx) => ((await ctx.loaders.gpsTrackByReport.load(report.id))?.gpsTrack ?? []) as unknown as GpsPoint[],
    notes: (report, _, { identity }) => (seesPersonalData(identity) ? report.notes : null),
    createdBy: report => (report.createdById ? { id: report.createdById } : null),
  },
  Campaign: {
    reports: (campaign, { filter, orderBy, ...args }, ctx) => ctx.loaders.reportsByCampaign.load({ parentId: campaign.id, args, filter: searchOf(ctx, filter), order: toOrder(orderBy, orderColumns) }),
  },
} satisfies Resolvers
